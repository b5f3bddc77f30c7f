/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** How near two activities are, from how often they are found together (METHODS M7). Symmetric in all its forms. */
public enum Relation {
    /**
     * Proximity 邻近度 φ: the smaller of the two conditional probabilities, {@code C/max(u_i, u_j)}, 0–1; of an activity with
     * itself 1 (Hidalgo, Klinger, Barabási &amp; Hausmann 2007).
     */
    PROXIMITY {
        @Override
        double between(CoOccurrence c, int i, int j) {
            int larger = Math.max(c.ubiquity(i), c.ubiquity(j));
            return larger == 0 ? 0 : (i == j ? c.ubiquity(i) : c.together(i, j)) / (double) larger;
        }

        @Override
        boolean defined(CoOccurrence c, int i, int j) {
            return true;
        }
    },
    /** Association strength {@code C·T/(S_i·S_j)}, at least 0 and unbounded (van Eck &amp; Waltman 2009). */
    ASSOCIATION {
        @Override
        double between(CoOccurrence c, int i, int j) {
            return c.together(i, j) == 0 ? 0 : c.together(i, j) * (double) c.total() / ((double) c.sum(i) * c.sum(j));
        }
    },
    /** Cosine {@code C/√(S_i·S_j)}. */
    COSINE {
        @Override
        double between(CoOccurrence c, int i, int j) {
            return c.together(i, j) == 0 ? 0 : c.together(i, j) / Math.sqrt((double) c.sum(i) * c.sum(j));
        }
    },
    /** Jaccard {@code C/(S_i + S_j − C)}, 0–1. */
    JACCARD {
        @Override
        double between(CoOccurrence c, int i, int j) {
            int together = c.together(i, j);
            return together == 0 ? 0 : together / (double) (c.sum(i) + c.sum(j) - together);
        }

        @Override
        boolean defined(CoOccurrence c, int i, int j) {
            return c.sum(i) + c.sum(j) > 0;
        }
    };

    /** {@return the nearness, 0 where it is not {@link #defined}; all but φ leave the diagonal 0} */
    abstract double between(CoOccurrence c, int i, int j);

    /** {@return whether the denominator is not 0} */
    boolean defined(CoOccurrence c, int i, int j) {
        return c.sum(i) > 0 && c.sum(j) > 0;
    }
}
