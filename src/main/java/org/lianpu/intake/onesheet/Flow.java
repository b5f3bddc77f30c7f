/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkKind;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;

/** How the inputs of each link go together: as the sheet says, as somebody answered, or left open. */
final class Flow {
    /**
     * A link with the ways of making it.
     *
     * @param clauses what it is made from, with the answers in them
     * @param ways each a list of inputs; none for what is shared, bought or a service
     * @param returns inputs that come back, by the sheet or by an answer
     * @param unsaid whether nobody said if all inputs are needed or any one is enough
     */
    record Made(
            Identity.Coded coded,
            LinkKind kind,
            boolean bought,
            List<Clause> clauses,
            List<List<Ways.Input>> ways,
            List<SheetLink.Return> returns,
            boolean unsaid) {
        SheetLink link() {
            return coded.link();
        }

        /** {@return whether somebody else defines the link} */
        boolean isShared() {
            return coded.shared() != null;
        }
    }

    private final Map<String, Answer> answers;
    private final int mostWays;
    private final Notices notices;
    private final List<Question> questions;
    private final Map<String, Identity.Coded> byKey = new HashMap<>();

    Flow(Map<String, Answer> answers, int mostWays, Notices notices, List<Question> questions) {
        this.answers = answers;
        this.mostWays = mostWays;
        this.notices = notices;
        this.questions = questions;
    }

    List<Made> made(List<Identity.Coded> coded) {
        coded.forEach(c -> byKey.put(c.link().key(), c));
        return coded.stream().map(this::made).toList();
    }

    private Made made(Identity.Coded coded) {
        SheetLink link = coded.link();
        List<Clause> clauses = link.clauses();
        if (coded.shared() != null) {
            boolean bought = coded.shared().exogenous();
            if (!clauses.isEmpty()) {
                notices.add(new SheetNotice.InputsLeftAsTheyAre(link.row().at(SheetColumn.UPSTREAM), link.name()));
            }
            return new Made(coded, coded.shared().kind(), bought, clauses, List.of(), List.of(), false);
        }
        LinkKind kind = kind(coded);
        boolean bought = isBought(coded);
        if (kind == LinkKind.SERVICE || bought) {
            if (!clauses.isEmpty()) {
                notices.add(new SheetNotice.ServiceInFlow(link.row().at(SheetColumn.UPSTREAM), link.name()));
            }
            return new Made(coded, kind, bought, List.of(), List.of(), List.of(), false);
        }
        List<Clause> flowing = withoutServices(link);
        SheetLink open = link.made(flowing, link.returns());
        boolean unsaid = open.isUnsaid();
        if (unsaid) {
            Optional<Answer> answer = ask(open);
            if (answer.isPresent()) {
                flowing = answered(flowing, answer.get());
                unsaid = false;
            }
        }
        Optional<List<List<Ways.Input>>> ways = Ways.of(flowing, mostWays);
        if (ways.isEmpty()) {
            notices.add(new SheetNotice.TooManyWays(link.row().at(SheetColumn.UPSTREAM), link.name(), mostWays));
        }
        return new Made(coded, kind, false, flowing, ways.orElse(List.of(List.of())), returns(link, flowing), unsaid);
    }

    /** {@return the inputs that come back: as the sheet says, then as circles were answered} */
    private List<SheetLink.Return> returns(SheetLink link, List<Clause> flowing) {
        Set<String> inputs = new LinkedHashSet<>();
        flowing.forEach(clause -> inputs.addAll(clause.names()));
        Map<String, SheetLink.Return> returns = new LinkedHashMap<>();
        for (SheetLink.Return one : link.returns()) {
            if (inputs.contains(one.input()) && byKey.containsKey(one.via())) {
                returns.put(one.input(), one);
            } else {
                String wrong = inputs.contains(one.input()) ? one.via() : one.input();
                notices.add(new SheetNotice.UnknownReturn(link.row().at(SheetColumn.RECYCLE), link.name(), wrong));
            }
        }
        answers.forEach((id, answer) -> {
            if (answer.choice().equals(Question.RECYCLED)
                    && answer.names().size() == 2
                    && LinkNames.key(answer.names().get(0)).equals(link.key())
                    && Question.parts(id).stream().allMatch(name -> byKey.containsKey(LinkNames.key(name)))) {
                String input = LinkNames.key(answer.names().get(1));
                if (inputs.contains(input)) {
                    returns.putIfAbsent(input, new SheetLink.Return(input, input));
                }
            }
        });
        return List.copyOf(returns.values());
    }

    /** {@return what the link is: as the sheet or the version of somebody else says, else a stage 工序} */
    private static LinkKind kind(Identity.Coded coded) {
        if (coded.shared() != null) {
            return coded.shared().kind();
        }
        SheetWords.@Nullable Sort sort = coded.link().sort();
        if (sort != null) {
            return sort.kind();
        }
        return coded.link().stage() == org.lianpu.chain.Stage.SERVICE ? LinkKind.SERVICE : LinkKind.STAGE;
    }

    private static boolean isBought(Identity.Coded coded) {
        return coded.shared() == null
                ? coded.link().sort() == SheetWords.Sort.BOUGHT
                : coded.shared().exogenous();
    }

    /** Services stand beside the chain; an end use is where it ends, which is an error that the sheet must put right. */
    private List<Clause> withoutServices(SheetLink link) {
        List<Clause> kept = new ArrayList<>();
        for (Clause clause : link.clauses()) {
            Set<String> services = new java.util.HashSet<>();
            for (String key : clause.names()) {
                Identity.Coded input = byKey.get(key);
                if (input == null) {
                    continue;
                }
                if (kind(input) == LinkKind.SERVICE) {
                    services.add(key);
                    notices.add(new SheetNotice.ServiceInFlow(
                            link.row().at(SheetColumn.UPSTREAM), input.link().name()));
                } else if (kind(input) == LinkKind.END_USE) {
                    notices.add(new SheetNotice.EndUseAsInput(
                            link.row().at(SheetColumn.UPSTREAM), input.link().name(), link.name()));
                }
            }
            List<List<String>> ways = clause.ways().stream()
                    .map(way ->
                            way.stream().filter(key -> !services.contains(key)).toList())
                    .filter(way -> !way.isEmpty())
                    .distinct()
                    .toList();
            if (!ways.isEmpty()) {
                kept.add(new Clause(ways, clause.said(), clause.optional()));
            }
        }
        return kept;
    }

    private Optional<Answer> ask(SheetLink link) {
        List<Clause> needed = link.clauses().stream().filter(c -> !c.optional()).toList();
        List<String> parts = new ArrayList<>(List.of(link.key()));
        needed.stream().map(Clause::text).sorted(Comparator.naturalOrder()).forEach(parts::add);
        String id = Question.id(Question.Kind.INPUTS, parts);
        List<String> about = new ArrayList<>(List.of(link.name()));
        needed.forEach(c -> about.add(text(c)));
        Question question = new Question(
                id,
                Question.Kind.INPUTS,
                about,
                List.of(Question.Option.of(Question.ALL), Question.Option.of(Question.ANY)),
                answers.get(id),
                null);
        questions.add(question);
        return question.taken();
    }

    /** {@return the clause as people read it} */
    private String text(Clause clause) {
        return clause.map(key -> {
                    Identity.Coded input = byKey.get(key);
                    return input == null ? key : input.link().name();
                })
                .text();
    }

    private List<Clause> answered(List<Clause> clauses, Answer answer) {
        if (answer.choice().equals(Question.ALL)) {
            return clauses.stream().map(Clause::asSaid).toList();
        }
        List<Clause> result = new ArrayList<>();
        List<Clause> alternatives = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean apart = clause.optional()
                    || (answer.choice().equals(Question.SOME) && answer.names().contains(text(clause)));
            if (apart) {
                result.add(clause.asSaid());
            } else {
                alternatives.add(clause);
            }
        }
        if (!alternatives.isEmpty()) {
            result.add(Clause.anyOf(alternatives));
        }
        return result;
    }
}
