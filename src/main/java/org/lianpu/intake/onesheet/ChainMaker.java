/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Route;
import org.lianpu.chain.Stage;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;
import org.lianpu.rules.Rules;

/** Makes a chain from a sheet and the answers given so far. Pure: the same sheet, answers and graph make the same chain. */
public final class ChainMaker {
    private final Rules.ChainSheet rules;
    private final Known known;

    public ChainMaker(Rules.ChainSheet rules, Known known) {
        this.rules = rules;
        this.known = known;
    }

    /**
     * Makes the chain.
     *
     * @param notices takes what is wrong with the sheet; it may hold already what was wrong with the file
     */
    public DraftChain make(Draft draft, String version, Notices notices) {
        List<Question> questions = new ArrayList<>();
        Map<String, Answer> answers = draft.answers();
        List<SheetLink> links = new Naming(answers, notices, questions).links(draft.rows(), rules.nameLength());
        List<Identity.Coded> coded = new Identity(draft.code(), answers, known, questions).coded(links);
        List<Flow.Made> made = new Flow(answers, rules.ways(), notices, questions).made(coded);
        Assembly assembly = new Assembly(draft.code(), made, known, rules, notices);
        Set<LinkCode> codes = made.stream().map(m -> m.coded().code()).collect(Collectors.toSet());
        List<Route> shared = made.stream()
                .filter(Flow.Made::isShared)
                .flatMap(m -> known.routesOf(m.coded().code()).stream())
                .map(r -> r.within(codes))
                .toList();
        List<Route> routes = new ArrayList<>(assembly.routes());
        routes.addAll(shared);
        new Findings(made, notices, questions, answers).circles(routes);
        Map<LinkCode, Stage> stages = new Layers(codes, routes).stages(assembly.stagesSaid());
        List<Membership> members = assembly.members(stages);
        new Findings(made, notices, questions, answers).flow(members, routes);
        known.otherChain(draft.name(), draft.code())
                .ifPresent(c ->
                        notices.add(new SheetNotice.ChainNameTaken(At.file(draft.file()), draft.name(), c.code())));
        Map<LinkCode, SheetRow> rows = new LinkedHashMap<>();
        made.forEach(m -> rows.put(m.coded().code(), m.link().row()));
        return new DraftChain(
                new Chain(
                        new ChainCode(draft.code()),
                        draft.names(),
                        version,
                        null,
                        members,
                        routes,
                        SheetCodes.source(draft.code())),
                made.stream()
                        .filter(Flow.Made::isShared)
                        .map(m -> m.coded().code())
                        .collect(Collectors.toSet()),
                rows,
                SheetText.of(made, draft.file()),
                questions,
                notices);
    }
}
