/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lianpu.rules.Rules;

/**
 * Finds out which records are one firm (METHODS M23). A pure function of the records, the decisions and the rules: the
 * caller hands in all records of one {@linkplain Neighbourhood component} and keeps what comes back. Thread-safe.
 */
public final class Resolver {
    private final Rules rules;
    private final NameParser parser;
    private final CodeChanges changes;
    private final Frequencies frequencies;
    private final Scorer scorer;

    public Resolver(Rules rules, NameParser parser, CodeChanges changes, Frequencies frequencies) {
        this.rules = rules;
        this.parser = parser;
        this.changes = changes;
        this.frequencies = frequencies;
        this.scorer = new Scorer(rules.er(), frequencies);
    }

    /** {@return the blocking that goes with this resolver} */
    public Blocking blocking() {
        return new Blocking(parser, changes, frequencies, rules.er());
    }

    /** {@return how likely two records are one firm} */
    public PairScore score(FirmRecord one, FirmRecord other) {
        return score(profile(one), profile(other));
    }

    PairScore score(Profile one, Profile other) {
        return scorer.score(one, other);
    }

    Profile profile(FirmRecord record) {
        return Profile.of(record, parser, changes);
    }

    /** {@return the partition by blocks and rules alone, questions by their probability} */
    public Partition resolve(Collection<FirmRecord> records, Collection<Decision> decisions) {
        return resolve(records, decisions, List.of(), question -> 0);
    }

    /**
     * {@return the partition}
     *
     * @param records all of the component, each id once
     * @param decisions of persons; those on other records are passed over
     * @param candidates further pairs to compare, ids of two records each: what a full-text search found
     * @param weight how much an answer is wanted, 1 where a verdict would change: orders the questions
     * @throws IllegalArgumentException where two records have one id
     */
    public Partition resolve(
            Collection<FirmRecord> records,
            Collection<Decision> decisions,
            Collection<List<String>> candidates,
            ToDoubleFunction<Question> weight) {
        List<Profile> profiles = new ArrayList<>(records.size());
        records.forEach(record -> profiles.add(profile(record)));
        profiles.sort(Comparator.comparing(Profile::id));
        Map<String, Integer> index = index(profiles);
        Scored scored = new Scored(profiles, scorer, rules.er());
        blocking().pairs(profiles, (a, b) -> scored.consider(at(index, a.id()), at(index, b.id())));
        for (List<String> pair : candidates) {
            Integer a = index.get(pair.get(0));
            Integer b = index.get(pair.get(1));
            if (a != null && b != null) {
                scored.consider(a, b);
            }
        }
        Resolution resolution = new Resolution(profiles, index, rules.version());
        resolution.follow(scored, decisions);
        List<Question> questions = new Questions(
                        profiles, new Ranking(rules.er(), frequencies), resolution.clusters(), resolution.decided())
                .of(scored).stream()
                        .map(question -> question.weighing(weight.applyAsDouble(question)))
                        .sorted(MOST_WANTED)
                        .toList();
        return resolution.partition(questions);
    }

    private static final Comparator<Question> MOST_WANTED = Comparator.comparingDouble((Question q) -> -q.weight())
            .thenComparingDouble(q -> -q.probability())
            .thenComparingDouble(q -> -q.score())
            .thenComparing(q -> q.id());

    private static int at(Map<String, Integer> index, String id) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalStateException("Record " + id + " is not of this component");
        }
        return found;
    }

    private static Map<String, Integer> index(List<Profile> profiles) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            if (index.put(profiles.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "Two records have the id " + profiles.get(i).id());
            }
        }
        return index;
    }
}
