/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** Location quotient 区位商 (METHODS M1; Florence 1939, Balassa 1965). Unitless, at least 0. */
public final class LocationQuotient {
    private LocationQuotient() {}

    /**
     * The raw quotient {@code (x/T) / (X_l/X)}, for display.
     *
     * @param x activity of the link in the region
     * @param regionTotal T_R, all activity of the region
     * @param linkTotal X_l, the link in the nation
     * @param nationTotal X
     */
    public static Metric raw(double x, double regionTotal, double linkTotal, double nationTotal) {
        if (linkTotal <= 0) {
            return Metric.none("M1.LQ", MetricStatus.NOT_APPLICABLE);
        }
        if (regionTotal <= 0 || nationTotal <= 0) {
            return Metric.none("M1.LQ", MetricStatus.NO_DATA);
        }
        return Metric.ok("M1.LQ", (x / regionTotal) / (linkTotal / nationTotal));
    }

    /**
     * The shrunk quotient LQ* {@code (x + m·q) / ((T+m)·q)} that every threshold uses: small regions are drawn to 1.
     *
     * @param q the link's share of the nation, X_l/X
     * @param m prior mass, see {@link #priorMass}
     */
    public static Metric shrunk(double x, double regionTotal, double q, double m) {
        if (q <= 0) {
            return Metric.none("M1.LQ*", MetricStatus.NOT_APPLICABLE);
        }
        if (regionTotal <= 0) {
            return Metric.none("M1.LQ*", MetricStatus.NO_DATA);
        }
        return Metric.ok("M1.LQ*", (x + m * q) / ((regionTotal + m) * q));
    }

    /** {@return m = factor · median activity of the regions of the level} */
    public static double priorMass(double factor, double medianRegionTotal) {
        return factor * medianRegionTotal;
    }

    /**
     * The exact chance of {@code n} or more of {@code total} firms in the link if each were there with probability
     * {@code q}; on the count basis only.
     */
    public static double chance(int n, int total, double q) {
        return Binomial.upperTail(n, total, q);
    }
}
