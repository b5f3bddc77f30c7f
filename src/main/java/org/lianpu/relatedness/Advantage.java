/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.BitSet;

/**
 * Revealed comparative advantage 显性比较优势, the same as the raw location quotient (METHODS M1; Balassa 1965):
 * {@code (x/T_R)/(X_l/X)}, all sums over the matrix itself. Unitless, at least 0.
 */
public final class Advantage {
    /** A quotient of exactly 1 counts as one; the arithmetic may miss it by as much as this. */
    private static final double ROUNDING = 1e-12;

    private final ActivityMatrix matrix;
    private final double[] regionTotals;
    private final double[] activityTotals;
    private final double total;

    private Advantage(ActivityMatrix matrix) {
        this.matrix = matrix;
        this.regionTotals = new double[matrix.regions().size()];
        this.activityTotals = new double[matrix.activities().size()];
        double sum = 0;
        for (int r = 0; r < regionTotals.length; r++) {
            for (int a = 0; a < activityTotals.length; a++) {
                regionTotals[r] += matrix.value(r, a);
                activityTotals[a] += matrix.value(r, a);
            }
            sum += regionTotals[r];
        }
        this.total = sum;
    }

    public static Advantage of(ActivityMatrix matrix) {
        return new Advantage(matrix);
    }

    /** {@return RCA; NO_DATA for a region without any activity, NOT_APPLICABLE for an activity found nowhere} */
    public Score at(int region, int activity) {
        if (activityTotals[activity] == 0) {
            return Score.none(Reason.ABSENT_EVERYWHERE);
        }
        return regionTotals[region] == 0 ? Score.none(Reason.NO_ACTIVITY) : Score.ok(quotient(region, activity));
    }

    private double quotient(int region, int activity) {
        return matrix.value(region, activity) / activityTotals[activity] * (total / regionTotals[region]);
    }

    /**
     * {@return M: 1 where RCA is at least 1. The shrunk quotient LQ* of M1 is at least 1 exactly where the raw one is, so that
     * the prior mass plays no part here}
     */
    public Specialisation specialisation() {
        return specialisation((region, activity) -> true);
    }

    /** As {@link #specialisation()}, where besides {@code counts} says that the pair may count. */
    public Specialisation specialisation(Pairs counts) {
        BitSet[] rows = new BitSet[regionTotals.length];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = new BitSet(activityTotals.length);
            for (int a = 0; a < activityTotals.length; a++) {
                boolean there = regionTotals[r] > 0 && activityTotals[a] > 0;
                rows[r].set(a, there && quotient(r, a) >= 1 - ROUNDING && counts.test(r, a));
            }
        }
        return new Specialisation(matrix.regions(), matrix.activities(), rows);
    }

    /** A condition on region and activity, by their places in the matrix. */
    @FunctionalInterface
    public interface Pairs {
        boolean test(int region, int activity);
    }
}
