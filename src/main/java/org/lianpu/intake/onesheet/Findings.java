/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.LinkKind;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Need;
import org.lianpu.chain.Route;
import org.lianpu.chain.Stage;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;

/** What is wrong with the links taken together: circles, ends that lead nowhere, stages against the flow. */
final class Findings {
    private final Notices notices;
    private final List<Question> questions;
    private final Map<String, Answer> answers;
    private final Map<LinkCode, SheetLink> links = new HashMap<>();
    private final Map<String, SheetLink> byKey = new HashMap<>();

    Findings(List<Flow.Made> made, Notices notices, List<Question> questions, Map<String, Answer> answers) {
        this.notices = notices;
        this.questions = questions;
        this.answers = answers;
        made.forEach(m -> {
            links.put(m.coded().code(), m.link());
            byKey.put(m.link().key(), m.link());
        });
    }

    /** Tells every circle and asks which of its inputs comes back; an answered one is only shown. */
    void circles(List<Route> routes) {
        answers.forEach((id, answer) -> {
            if (answer.choice().equals(Question.RECYCLED)) {
                List<SheetLink> around = Question.parts(id).stream()
                        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                        .toList();
                if (around.size() == Question.parts(id).size()) {
                    questions.add(question(id, around, answer));
                }
            }
        });
        for (List<LinkCode> circle : Circles.of(routes)) {
            List<SheetLink> around = circle.stream()
                    .flatMap(code -> Optional.ofNullable(links.get(code)).stream())
                    .toList();
            if (around.isEmpty()) {
                continue;
            }
            List<String> names =
                    new ArrayList<>(around.stream().map(SheetLink::name).toList());
            names.add(names.get(0));
            notices.add(new SheetNotice.LinkCircle(around.get(0).row().at(SheetColumn.UPSTREAM), names));
            String id = Question.id(
                    Question.Kind.CIRCLE, around.stream().map(SheetLink::key).toList());
            questions.removeIf(q -> q.id().equals(id));
            questions.add(question(id, around, null));
        }
    }

    private static Question question(String id, List<SheetLink> around, @Nullable Answer answer) {
        List<Question.Option> options = new ArrayList<>();
        for (int i = 0; i < around.size(); i++) {
            String input = around.get(i).name();
            String owner = around.get((i + 1) % around.size()).name();
            options.add(Question.Option.of(Question.RECYCLED, owner, input));
        }
        return new Question(
                id, Question.Kind.CIRCLE, around.stream().map(SheetLink::name).toList(), options, answer, null);
    }

    /** Tells links without neighbours, ends before the end, and stages that lie against the flow. */
    void flow(List<Membership> members, List<Route> routes) {
        Set<LinkCode> feeding = new HashSet<>();
        Set<LinkCode> fed = new HashSet<>();
        Map<LinkCode, Membership> byCode = new HashMap<>();
        members.forEach(m -> byCode.put(m.link().code(), m));
        for (Route route : routes) {
            for (Need need : route.needs()) {
                feeding.add(need.link());
                fed.add(route.owner());
                against(byCode.get(need.link()), byCode.get(route.owner()), need);
            }
        }
        for (Membership member : members) {
            LinkCode code = member.link().code();
            SheetLink link = links.get(code);
            if (link == null || member.link().kind() == LinkKind.SERVICE || feeding.contains(code)) {
                continue;
            }
            if (!fed.contains(code) && members.size() > 1) {
                notices.add(new SheetNotice.LooseLink(link.row().at(SheetColumn.LINK), link.name()));
            } else if (fed.contains(code)
                    && member.link().kind() != LinkKind.END_USE
                    && (link.stage() == Stage.UPSTREAM || link.stage() == Stage.MIDSTREAM)) {
                notices.add(new SheetNotice.FeedsNothing(
                        link.row().at(SheetColumn.LINK), link.name(), SheetWords.word(link.stage())));
            }
        }
    }

    private void against(@Nullable Membership input, @Nullable Membership owner, Need need) {
        if (input == null || owner == null || need.recycleVia() != null) {
            return;
        }
        SheetLink link = links.get(owner.link().code());
        SheetLink from = links.get(input.link().code());
        if (link != null && from != null && Layers.isBefore(owner.stage(), input.stage())) {
            notices.add(new SheetNotice.StageAgainstFlow(link.row().at(SheetColumn.STAGE), link.name(), from.name()));
        }
    }
}
