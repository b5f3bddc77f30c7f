/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The nearness of all pairs of activities under one {@link Relation}; 8·L² bytes for L activities. Immutable.
 *
 * <p>What it does not say: that one makes the other possible. Links that feed each other are found together by construction.
 */
public final class Proximity {
    private final double[][] values;
    private final double[] sums;
    private final CoOccurrence counts;
    private final Relation relation;

    private Proximity(CoOccurrence counts, Relation relation) {
        this.counts = counts;
        this.relation = relation;
        int n = counts.size();
        values = new double[n][n];
        sums = new double[n];
        for (int i = 0; i < n; i++) {
            values[i][i] = relation.between(counts, i, i);
            for (int j = 0; j < i; j++) {
                values[i][j] = relation.between(counts, i, j);
                values[j][i] = values[i][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sums[i] += i == j ? 0 : values[i][j];
            }
        }
    }

    public static Proximity of(Specialisation m, Relation relation) {
        return new Proximity(new CoOccurrence(m), relation);
    }

    /** {@return all relations in their order, from one count of what is found together} */
    public static List<Proximity> all(Specialisation m) {
        CoOccurrence counts = new CoOccurrence(m);
        return Arrays.stream(Relation.values())
                .map(relation -> new Proximity(counts, relation))
                .toList();
    }

    /** {@return the nearness; none where nobody is specialised in one of the two, or it has a denominator of 0} */
    public Score between(int i, int j) {
        if (counts.ubiquity(i) == 0 || counts.ubiquity(j) == 0) {
            return Score.none(Reason.NO_SPECIALISATION);
        }
        return relation.defined(counts, i, j) ? Score.ok(values[i][j]) : Score.none(Reason.UNRELATED);
    }

    /** {@return the activities that are related to this one at all, the nearest first, equally near ones by their order; itself left out} */
    public List<Integer> nearest(int activity) {
        List<Integer> others = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            if (j != activity && values[activity][j] > 0) {
                others.add(j);
            }
        }
        others.sort(Comparator.comparingDouble((Integer j) -> -values[activity][j])
                .thenComparing(Comparator.naturalOrder()));
        return others;
    }

    double[] row(int i) {
        return values[i];
    }

    /** {@return Σ_j of row {@code i}, with or without the diagonal} */
    double sum(int i, Convention convention) {
        return convention == Convention.INCL ? sums[i] + values[i][i] : sums[i];
    }
}
