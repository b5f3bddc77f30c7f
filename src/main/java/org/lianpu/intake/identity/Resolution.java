/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.identity.Partition.Contradiction;

/**
 * One component on its way to a partition: equal codes first, then persons, then rules. What persons keep apart stays
 * apart; no two valid codes come together.
 */
final class Resolution {
    private final List<Profile> profiles;
    private final Map<String, Integer> index;
    private final String version;
    private final Clusters clusters;
    private final Set<String> decided = new HashSet<>();
    private final Map<Integer, Redirect> strongest = new HashMap<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    Resolution(List<Profile> profiles, Map<String, Integer> index, String version) {
        this.profiles = profiles;
        this.index = index;
        this.version = version;
        this.clusters = new Clusters(profiles);
    }

    Clusters clusters() {
        return clusters;
    }

    /** {@return ids of the questions that persons have answered} */
    Set<String> decided() {
        return decided;
    }

    void follow(Scored scored, Collection<Decision> decisions) {
        List<Decision> latest = latest(decisions);
        for (Decision decision : latest) {
            decided.add(Question.id(decision.left(), decision.right()));
            if (!decision.same()) {
                clusters.keepApart(at(decision.left()), at(decision.right()));
            }
        }
        List<Scored.Edge> edges = scored.strongestFirst();
        for (Scored.Edge edge : edges) {
            if (edge.score().rule() == Reason.USCC_EQUAL) {
                follow(edge, Contradiction.Kind.ONE_CODE_KEPT_APART, Clusters.Outcome.KEPT_APART);
            }
        }
        latest.stream().filter(Decision::same).forEach(this::follow);
        for (Scored.Edge edge : edges) {
            if (edge.score().rule() != Reason.USCC_EQUAL && scored.reachesAuto(edge) && scored.leads(edge)) {
                follow(edge, Contradiction.Kind.AUTO_JOINS_TWO_CODES, Clusters.Outcome.TWO_CODES);
            }
        }
    }

    private int at(String id) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalStateException("Record " + id + " is not of this component");
        }
        return found;
    }

    /** One a pair, the latest; of the same moment, that which keeps apart. Later ones first. */
    private List<Decision> latest(Collection<Decision> decisions) {
        Map<String, Decision> byPair = new HashMap<>();
        for (Decision decision : decisions) {
            if (index.containsKey(decision.left()) && index.containsKey(decision.right())) {
                byPair.merge(
                        Question.id(decision.left(), decision.right()),
                        decision,
                        (one, other) -> LATER.compare(one, other) <= 0 ? one : other);
            }
        }
        return byPair.values().stream().sorted(LATER).toList();
    }

    private static final Comparator<Decision> LATER = Comparator.comparing(Decision::at)
            .reversed()
            .thenComparing(Decision::same)
            .thenComparing(Decision::left)
            .thenComparing(Decision::right)
            .thenComparing(Decision::by);

    private void follow(Decision decision) {
        switch (clusters.join(at(decision.left()), at(decision.right()))) {
            case TWO_CODES -> contradict(Contradiction.Kind.PERSON_JOINS_TWO_CODES, decision);
            case KEPT_APART -> contradict(Contradiction.Kind.PERSON_AGAINST_PERSON, decision);
            case JOINED, ALREADY -> {
                remember(at(decision.left()), 1, Reason.PERSON, Redirect.Judgement.PERSON, decision.by());
                remember(at(decision.right()), 1, Reason.PERSON, Redirect.Judgement.PERSON, decision.by());
            }
        }
    }

    private void contradict(Contradiction.Kind kind, Decision decision) {
        contradictions.add(new Contradiction(kind, decision.left(), decision.right()));
    }

    private void follow(Scored.Edge edge, Contradiction.Kind kind, Clusters.Outcome refused) {
        Clusters.Outcome outcome = clusters.join(edge.a(), edge.b());
        if (outcome == refused) {
            contradictions.add(new Contradiction(
                    kind, profiles.get(edge.a()).id(), profiles.get(edge.b()).id()));
        }
        Reason rule = edge.score().rule();
        if (rule != null && (outcome == Clusters.Outcome.JOINED || outcome == Clusters.Outcome.ALREADY)) {
            remember(edge.a(), edge.score().value(), rule, Redirect.Judgement.AUTO, version);
            remember(edge.b(), edge.score().value(), rule, Redirect.Judgement.AUTO, version);
        }
    }

    /** Codes and persons come first, then the strongest edges: what is remembered first is the strongest. */
    private void remember(int record, double score, Reason rule, Redirect.Judgement judgement, String by) {
        strongest.putIfAbsent(record, new Redirect(profiles.get(record).id(), "", score, rule, judgement, by));
    }

    Partition partition(List<Question> questions) {
        SortedMap<String, String> canonical = canonical();
        List<Redirect> redirects = new ArrayList<>();
        canonical.forEach((record, firm) -> {
            Redirect redirect = strongest.get(at(record));
            if (redirect != null && !record.equals(firm)) {
                redirects.add(new Redirect(
                        record, firm, redirect.score(), redirect.rule(), redirect.judgement(), redirect.by()));
            } else if (!record.equals(firm)) {
                // Alone with its valid code, under an id that is not the code.
                redirects.add(new Redirect(record, firm, 1, Reason.USCC_EQUAL, Redirect.Judgement.AUTO, version));
            }
        });
        return new Partition(canonical, redirects, questions, branches(canonical), contradictions);
    }

    private SortedMap<String, String> canonical() {
        SortedMap<String, String> canonical = new TreeMap<>();
        Set<Uscc> taken = new HashSet<>();
        for (int i = 0; i < profiles.size(); i++) {
            int root = clusters.find(i);
            if (canonical.containsKey(profiles.get(i).id())) {
                continue;
            }
            Uscc code = clusters.code(root);
            // A code that a person split goes to the records with the smallest id.
            String firm = code != null && taken.add(code) ? code.value() : smallest(root);
            for (int member : clusters.members(root)) {
                canonical.put(profiles.get(member).id(), firm);
            }
        }
        return canonical;
    }

    private String smallest(int root) {
        return clusters.members(root).stream()
                .map(member -> profiles.get(member).id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private SortedMap<String, String> branches(Map<String, String> canonical) {
        Map<String, @Nullable String> byName = new HashMap<>();
        for (Profile profile : profiles) {
            if (!profile.name().isBranch()) {
                String firm = canonical.get(profile.id());
                byName.merge(profile.name().key(), String.valueOf(firm), (one, other) -> one.equals(other) ? one : "");
            }
        }
        SortedMap<String, String> branches = new TreeMap<>();
        for (Profile profile : profiles) {
            String parent =
                    profile.name().isBranch() ? byName.get(profile.name().parentKey()) : null;
            if (parent != null && !parent.isEmpty()) {
                branches.put(profile.id(), parent);
            }
        }
        return branches;
    }
}
