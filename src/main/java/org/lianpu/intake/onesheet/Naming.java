/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;
import org.lianpu.intake.notice.Suggestion;

/** Which name of the sheet means which of its links: two spellings of one, and inputs that have no row. */
final class Naming {
    private static final int MOST_PAIRS = 200;

    private final Map<String, Answer> answers;
    private final Notices notices;
    private final List<Question> questions;
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, SheetLink> byName = new HashMap<>();
    private final Map<String, SheetLink> added = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Naming(Map<String, Answer> answers, Notices notices, List<Question> questions) {
        this.answers = answers;
        this.notices = notices;
        this.questions = questions;
    }

    /** {@return the links of the rows, and of inputs that were taken for links; clauses and returns hold keys} */
    List<SheetLink> links(List<SheetRow> rows, int longestName) {
        pairs(rows);
        List<SheetLink> written = new Outline(longestName, this::canonical, notices).links(rows);
        written.forEach(link -> byName.putIfAbsent(link.key(), link));
        written.forEach(link -> link.aliases().forEach(a -> byName.putIfAbsent(LinkNames.key(a), link)));
        List<SheetLink> links = new ArrayList<>();
        written.forEach(link -> links.add(resolved(link)));
        links.addAll(added.values());
        return links;
    }

    /** Names that look like one another; the row told is that of the second. */
    private void pairs(List<SheetRow> rows) {
        List<String> names = Outline.namesOf(rows);
        List<LinkNames.Folded> folded = names.stream().map(LinkNames.Folded::of).toList();
        int pairs = 0;
        for (int j = 1; j < names.size(); j++) {
            for (int i = 0; i < j && pairs < MOST_PAIRS; i++) {
                if (folded.get(i).isNearly(folded.get(j))) {
                    pairs++;
                    pair(names.get(i), names.get(j), rows);
                }
            }
        }
    }

    private void pair(String one, String other, List<SheetRow> rows) {
        String id = Question.id(Question.Kind.SAME, List.of(LinkNames.key(one), LinkNames.key(other)));
        @Nullable Answer answer = answers.get(id);
        questions.add(new Question(
                id,
                Question.Kind.SAME,
                List.of(one, other),
                List.of(Question.Option.of(Question.YES), Question.Option.of(Question.NO)),
                answer,
                Answer.of(Question.NO)));
        if (answer == null) {
            rows.stream()
                    .filter(row -> LinkNames.key(row.cell(SheetColumn.LINK)).equals(LinkNames.key(other)))
                    .findFirst()
                    .ifPresent(
                            row -> notices.add(new SheetNotice.NearlyEqualLinks(row.at(SheetColumn.LINK), other, one)));
        } else if (answer.choice().equals(Question.YES)) {
            same.putIfAbsent(LinkNames.key(other), one);
        }
    }

    private String canonical(String name) {
        String at = name;
        for (int i = 0; i <= same.size(); i++) {
            String next = same.get(LinkNames.key(at));
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private SheetLink resolved(SheetLink link) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : link.clauses()) {
            Map<String, String> keys = new HashMap<>();
            clause.names().forEach(name -> keys.put(name, keyOf(name, link)));
            Clause found = withoutSelf(clause.map(name -> keys.getOrDefault(name, name)), link);
            if (!found.ways().isEmpty()) {
                clauses.add(found);
            }
        }
        List<SheetLink.Return> returns = link.returns().stream()
                .map(r -> new SheetLink.Return(meant(r.input()), meant(r.via())))
                .toList();
        return link.made(List.copyOf(new LinkedHashSet<>(clauses)), returns);
    }

    private String meant(String name) {
        SheetLink link = byName.get(LinkNames.key(name));
        return link == null ? LinkNames.key(name) : link.key();
    }

    private Clause withoutSelf(Clause clause, SheetLink link) {
        if (!clause.names().contains(link.key())) {
            return clause;
        }
        notices.add(new SheetNotice.SelfInput(link.row().at(SheetColumn.UPSTREAM), link.name()));
        return new Clause(
                clause.ways().stream().filter(way -> !way.contains(link.key())).toList(),
                clause.said(),
                clause.optional());
    }

    /** {@return the key of the link that an input means; its own, after asking, where there is none} */
    private String keyOf(String name, SheetLink user) {
        String key = LinkNames.key(name);
        SheetLink link = byName.get(key);
        if (link != null) {
            return link.key();
        }
        String id = Question.id(Question.Kind.UPSTREAM, List.of(key));
        @Nullable Answer answer = answers.get(id);
        String nearest = Suggestion.nearest(
                name, byName.values().stream().map(SheetLink::name).distinct().toList());
        if (asked.add(key)) {
            ask(id, name, nearest, user, answer);
        }
        if (answer != null
                && answer.choice().equals(Question.IS)
                && !answer.names().isEmpty()) {
            SheetLink meant = byName.get(LinkNames.key(answer.names().get(0)));
            if (meant != null) {
                return meant.key();
            }
        }
        if (answer == null || answer.choice().equals(Question.IS)) {
            notices.add(new SheetNotice.UnknownUpstream(user.row().at(SheetColumn.UPSTREAM), name, nearest));
        }
        boolean bought = answer != null && answer.choice().equals(Question.BOUGHT);
        added.computeIfAbsent(key, k -> SheetLink.named(name, user.row(), bought ? SheetWords.Sort.BOUGHT : null));
        return key;
    }

    private void ask(String id, String name, String nearest, SheetLink user, @Nullable Answer answer) {
        List<Question.Option> options = new ArrayList<>();
        if (!nearest.isEmpty()) {
            options.add(Question.Option.of(Question.IS, nearest));
        }
        if (answer != null
                && answer.choice().equals(Question.IS)
                && !answer.names().contains(nearest)) {
            options.add(new Question.Option(answer, answer.names()));
        }
        options.add(Question.Option.of(Question.ADD));
        options.add(Question.Option.of(Question.BOUGHT));
        questions.add(new Question(id, Question.Kind.UPSTREAM, List.of(name, user.name()), options, answer, null));
    }
}
