/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Need;

/**
 * Which link of the graph a link of the sheet is: one that another source defines and this chain shares, one of the version before,
 * or a new one. A shared link is taken with the inputs it has; the sheet never alters what others said.
 */
final class Identity {
    /**
     * A link of the sheet with its code.
     *
     * @param shared the link that others define; null for one of our own
     * @param before our own link of the version before; null for a new or a shared one
     */
    record Coded(
            SheetLink link,
            LinkCode code,
            @Nullable Link shared,
            @Nullable Link before) {}

    private final String chain;
    private final Map<String, Answer> answers;
    private final Known known;
    private final List<Question> questions;
    private final List<Link> own;

    Identity(String chain, Map<String, Answer> answers, Known known, List<Question> questions) {
        this.chain = chain;
        this.answers = answers;
        this.known = known;
        this.questions = questions;
        this.own = known.own(SheetCodes.source(chain));
    }

    /** {@return the links with their codes, no code twice} */
    List<Coded> coded(List<SheetLink> links) {
        Set<LinkCode> taken = new HashSet<>();
        List<Link> gone = gone(links);
        List<Coded> coded = new ArrayList<>();
        for (SheetLink link : links) {
            Coded one = coded(link, gone, taken);
            taken.add(one.code());
            coded.add(one);
        }
        return coded;
    }

    /** Our own links of the version before whose names the sheet does not have any more. */
    private List<Link> gone(List<SheetLink> links) {
        Set<String> keys = links.stream().map(SheetLink::key).collect(Collectors.toSet());
        return own.stream()
                .filter(l -> !keys.contains(LinkNames.key(l.name().zh())))
                .toList();
    }

    private Coded coded(SheetLink link, List<Link> gone, Set<LinkCode> taken) {
        Optional<Link> before = own.stream()
                .filter(l -> LinkNames.key(l.name().zh()).equals(link.key()) && !taken.contains(l.code()))
                .findFirst();
        Optional<Link> shared = shared(link, before.isPresent()).filter(l -> !taken.contains(l.code()));
        if (shared.isPresent()) {
            return new Coded(link, shared.get().code(), shared.get(), null);
        }
        if (before.isEmpty()) {
            before = renamed(link, gone).filter(l -> !taken.contains(l.code()));
        }
        LinkCode code = before.map(Link::code).orElseGet(() -> SheetCodes.link(chain, link.key()));
        return new Coded(link, code, null, before.orElse(null));
    }

    private Optional<Link> shared(SheetLink link, boolean ours) {
        List<Link> candidates = known.foreign(link.key(), SheetCodes.source(chain));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<Link> fitting = candidates.stream()
                .filter(c -> agrees(link, c) && fits(link, c))
                .toList();
        Answer assumed = !ours && candidates.size() == 1 && fitting.size() == 1
                ? Answer.of(Question.YES, fitting.get(0).code().value())
                : Answer.of(Question.NO);
        List<String> parts = new ArrayList<>(List.of(link.key()));
        candidates.forEach(c -> parts.add(c.code().value()));
        List<Question.Option> options = new ArrayList<>();
        candidates.forEach(c -> options.add(new Question.Option(
                Answer.of(Question.YES, c.code().value()), List.of(c.name().zh(), chains(c)))));
        options.add(Question.Option.of(Question.NO));
        String id = Question.id(Question.Kind.REUSE, parts);
        Question question = new Question(
                id,
                Question.Kind.REUSE,
                List.of(link.name(), chains(candidates.get(0))),
                options,
                answers.get(id),
                assumed);
        questions.add(question);
        return chosen(question);
    }

    private Optional<Link> chosen(Question question) {
        return question.taken()
                .filter(a -> a.choice().equals(Question.YES) && !a.names().isEmpty())
                .flatMap(a -> known.link(new LinkCode(a.names().get(0))));
    }

    private String chains(Link link) {
        return known.chainsOf(link.code()).stream().map(c -> c.name().zh()).collect(Collectors.joining("、"));
    }

    /** {@return whether the sheet does not say that the link is something else} */
    private static boolean agrees(SheetLink link, Link known) {
        SheetWords.Sort sort = link.sort();
        return sort == null || (sort.kind() == known.kind() && known.exogenous() == (sort == SheetWords.Sort.BOUGHT));
    }

    /** {@return whether the link is made from all that the sheet names, so that the sheet has nothing to add} */
    private boolean fits(SheetLink link, Link shared) {
        Set<String> said = new TreeSet<>();
        link.clauses().forEach(c -> said.addAll(c.names()));
        Set<String> inputs = new HashSet<>();
        known.routesOf(shared.code())
                .forEach(route -> route.needs().stream()
                        .map(Need::link)
                        .flatMap(code -> known.link(code).stream())
                        .forEach(input -> {
                            inputs.add(LinkNames.key(input.name().zh()));
                            input.aliases().forEach(alias -> inputs.add(LinkNames.key(alias)));
                        }));
        return inputs.containsAll(said);
    }

    private Optional<Link> renamed(SheetLink link, List<Link> gone) {
        Optional<Link> near = gone.stream()
                .filter(l -> LinkNames.nearlyEqual(l.name().zh(), link.name()))
                .findFirst();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Link old = near.get();
        String id = Question.id(
                Question.Kind.RENAMED, List.of(link.key(), old.code().value()));
        Question question = new Question(
                id,
                Question.Kind.RENAMED,
                List.of(link.name(), old.name().zh()),
                List.of(
                        new Question.Option(
                                Answer.of(Question.YES, old.code().value()),
                                List.of(old.name().zh())),
                        Question.Option.of(Question.NO)),
                answers.get(id),
                Answer.of(Question.NO));
        questions.add(question);
        return chosen(question);
    }
}
