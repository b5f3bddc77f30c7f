/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/**
 * Relatedness density 关联密度 (METHODS M7): of all that is near an activity, the share that the region is specialised in,
 * {@code ω = Σ_i M_Ri φ_ij / Σ_i φ_ij}, 0–1, in both conventions. Immutable.
 */
public final class Density {
    private final Specialisation m;
    private final Proximity proximity;
    private final double[][] near;

    private Density(Specialisation m, Proximity proximity) {
        this.m = m;
        this.proximity = proximity;
        int n = m.activities().size();
        near = new double[m.regions().size()][n];
        for (int r = 0; r < near.length; r++) {
            double[] sum = near[r];
            for (int i : m.of(r)) {
                double[] row = proximity.row(i);
                for (int j = 0; j < n; j++) {
                    sum[j] += j == i ? 0 : row[j];
                }
            }
        }
    }

    public static Density of(Specialisation m, Proximity proximity) {
        return new Density(m, proximity);
    }

    /** {@return ω; none for an activity in which nobody is specialised, or that is related to nothing} */
    public Score at(int region, int activity, Convention convention) {
        if (m.ubiquity(activity) == 0) {
            return Score.none(Reason.NO_SPECIALISATION);
        }
        return proximity.sum(activity, convention) == 0
                ? Score.none(Reason.UNRELATED)
                : Score.ok(value(region, activity, convention));
    }

    /** As {@link #at}, where the denominator is known not to be 0: with the diagonal it is at least 1. */
    double value(int region, int activity, Convention convention) {
        boolean itself = convention == Convention.INCL && m.at(region, activity);
        double sum = near[region][activity] + (itself ? proximity.row(activity)[activity] : 0);
        // Summed in another order than the denominator, a full neighbourhood may come out a hair above 1.
        return Math.min(1, sum / proximity.sum(activity, convention));
    }
}
