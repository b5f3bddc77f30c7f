/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianpu.rules.IdentityRules;

/**
 * The scored pairs of one component, by record index. A pair is AUTO where it reaches the score and leads, on both
 * sides, over every other candidate that is not the same firm as the partner anyway: three records of one firm do not
 * stand in each other's way, two firms that one record fits equally well do.
 */
final class Scored {
    /** Edge between two record indices, the smaller first. */
    record Edge(int a, int b, PairScore score) {
        int other(int i) {
            return i == a ? b : a;
        }
    }

    /** The strongest first; ids, not arrival, break ties (indices follow the ids). */
    static final Comparator<Edge> STRONGEST = Comparator.comparingDouble(
                    (Edge e) -> -e.score().value())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b);

    private final List<Profile> profiles;
    private final Scorer scorer;
    private final IdentityRules rules;
    private final Map<Long, Edge> edges = new HashMap<>();
    private final List<List<Edge>> byRecord = new ArrayList<>();

    Scored(List<Profile> profiles, Scorer scorer, IdentityRules rules) {
        this.profiles = profiles;
        this.scorer = scorer;
        this.rules = rules;
        for (int i = 0; i < profiles.size(); i++) {
            byRecord.add(new ArrayList<>(2));
        }
    }

    /** Scores a candidate pair once; what stays below a question is forgotten. */
    void consider(int i, int j) {
        int a = Math.min(i, j);
        int b = Math.max(i, j);
        if (a == b || edges.containsKey(key(a, b))) {
            return;
        }
        PairScore score = scorer.score(profiles.get(a), profiles.get(b));
        if (score.value() >= rules.review()) {
            Edge edge = new Edge(a, b, score);
            edges.put(key(a, b), edge);
            byRecord.get(a).add(edge);
            byRecord.get(b).add(edge);
        }
    }

    private static long key(int a, int b) {
        return (long) a << Integer.SIZE | b;
    }

    List<Edge> strongestFirst() {
        return edges.values().stream().sorted(STRONGEST).toList();
    }

    boolean reachesAuto(Edge edge) {
        return edge.score().value() >= rules.auto();
    }

    /** {@return whether nothing comes within the margin, on either side} */
    boolean leads(Edge edge) {
        return edge.score().rule() == Reason.USCC_EQUAL || (leads(edge, edge.a()) && leads(edge, edge.b()));
    }

    private boolean leads(Edge edge, int side) {
        int partner = edge.other(side);
        for (Edge rival : byRecord.get(side)) {
            int other = rival.other(side);
            if (other != partner
                    && rival.score().value() > edge.score().value() - rules.margin()
                    && !oneFirm(partner, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean oneFirm(int i, int j) {
        return scorer.score(profiles.get(Math.min(i, j)), profiles.get(Math.max(i, j)))
                        .value()
                >= rules.auto();
    }
}
