/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Economic complexity of regions (ECI) and of activities (PCI) 经济复杂度 on one connected part of M (METHODS M8; Hidalgo &amp; Hausmann
 * 2009, Hausmann et al. 2014): the second eigenvector of {@code D⁻¹ M U⁻¹ Mᵀ}, by the symmetric matrix similar to it, of regions or
 * of activities, whichever are fewer: both have the same eigenvalues and give each other's vectors.
 */
final class Complexity {
    private static final double EQUAL = 1e-9;
    private static final double SOLVED = 1e-7;

    private final Vectors k;
    private final double mean;
    private final double spread;
    private final double[] values;

    private Complexity(Vectors k, double[] values) {
        this.k = k;
        this.values = values;
        this.mean = mean(k.regions);
        this.spread = spread(k.regions, mean);
    }

    /** One number for each region and each activity. */
    private static final class Vectors {
        private final double[] regions;
        private final double[] activities;

        private Vectors(double[] regions, double[] activities) {
            this.regions = regions;
            this.activities = activities;
        }

        private Vectors negated() {
            return new Vectors(
                    DoubleStream.of(regions).map(x -> -x).toArray(),
                    DoubleStream.of(activities).map(x -> -x).toArray());
        }
    }

    /** Complexity, or why there is none. */
    record Outcome(
            @Nullable Complexity complexity, @Nullable Reason reason) {
        private static Outcome none(Reason reason) {
            return new Outcome(null, reason);
        }
    }

    /** @param m connected, without empty rows and columns */
    static Outcome of(Specialisation m) {
        boolean byRegion = m.regions().size() <= m.activities().size();
        Spectrum spectrum = Spectrum.of(byRegion ? regionMatrix(m) : activityMatrix(m));
        double[] values = spectrum.values();
        if (values.length < 2 || values[1] < EQUAL) {
            return Outcome.none(Reason.NO_SECOND_EIGENVALUE);
        }
        if (values[0] - values[1] < EQUAL || (values.length > 2 && values[1] - values[2] < EQUAL)) {
            return Outcome.none(Reason.EIGENVALUES_EQUAL);
        }
        Vectors k = byRegion ? fromRegions(m, spectrum) : fromActivities(m, spectrum);
        Optional<Boolean> upright = upright(m, k);
        if (upright.isEmpty()) {
            return Outcome.none(Reason.SIGN_UNDEFINED);
        }
        Complexity solved = new Complexity(upright.get() ? k : k.negated(), values);
        return solved.holds(m) ? new Outcome(solved, null) : Outcome.none(Reason.UNSOLVED);
    }

    /** {@return the eigenvalues, descending} */
    double[] eigenvalues() {
        return values.clone();
    }

    /** {@return k_p as solved, on the scale of {@link #spread()}} */
    double kp(int activity) {
        return k.activities[activity];
    }

    /** {@return the population standard deviation of k_c} */
    double spread() {
        return spread;
    }

    /** {@return ECI, standardised over the regions of the part} */
    double eci(int region) {
        return (k.regions[region] - mean) / spread;
    }

    /** {@return PCI, on the scale of ECI} */
    double pci(int activity) {
        return (k.activities[activity] - mean) / spread;
    }

    /** S = D^-½ M U⁻¹ Mᵀ D^-½, regions by regions. */
    private static double[][] regionMatrix(Specialisation m) {
        int[][] here = transposed(m);
        double[][] s = new double[m.regions().size()][m.regions().size()];
        for (int[] regions : here) {
            addPairs(s, regions, 1.0 / regions.length);
        }
        return scaled(s, IntStream.range(0, s.length).map(m::diversity).toArray());
    }

    /** The same for activities: U^-½ Mᵀ D⁻¹ M U^-½. */
    private static double[][] activityMatrix(Specialisation m) {
        double[][] s = new double[m.activities().size()][m.activities().size()];
        for (int r = 0; r < m.regions().size(); r++) {
            addPairs(s, m.of(r), 1.0 / m.diversity(r));
        }
        return scaled(s, IntStream.range(0, s.length).map(m::ubiquity).toArray());
    }

    private static int[][] transposed(Specialisation m) {
        int[][] regions = new int[m.activities().size()][];
        int[] filled = new int[regions.length];
        for (int a = 0; a < regions.length; a++) {
            regions[a] = new int[m.ubiquity(a)];
        }
        for (int r = 0; r < m.regions().size(); r++) {
            for (int a : m.of(r)) {
                regions[a][filled[a]++] = r;
            }
        }
        return regions;
    }

    private static void addPairs(double[][] s, int[] members, double weight) {
        for (int i : members) {
            for (int j : members) {
                s[i][j] += weight;
            }
        }
    }

    private static double[][] scaled(double[][] s, int[] degrees) {
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s.length; j++) {
                s[i][j] /= Math.sqrt((double) degrees[i] * degrees[j]);
            }
        }
        return s;
    }

    private static Vectors fromRegions(Specialisation m, Spectrum spectrum) {
        double[] regions = spectrum.second();
        for (int r = 0; r < regions.length; r++) {
            regions[r] /= Math.sqrt(m.diversity(r));
        }
        double[] activities = new double[m.activities().size()];
        double second = spectrum.values()[1];
        for (int r = 0; r < regions.length; r++) {
            for (int a : m.of(r)) {
                activities[a] += regions[r] / m.ubiquity(a) / second;
            }
        }
        return new Vectors(regions, activities);
    }

    private static Vectors fromActivities(Specialisation m, Spectrum spectrum) {
        double[] activities = spectrum.second();
        for (int a = 0; a < activities.length; a++) {
            activities[a] /= Math.sqrt(m.ubiquity(a));
        }
        return new Vectors(meansOverOwn(m, activities), activities);
    }

    /** {@return by region, the mean over the activities it is specialised in} */
    private static double[] meansOverOwn(Specialisation m, double[] activities) {
        double[] means = new double[m.regions().size()];
        for (int r = 0; r < means.length; r++) {
            means[r] = IntStream.of(m.of(r)).mapToDouble(a -> activities[a]).sum() / m.diversity(r);
        }
        return means;
    }

    /** {@return whether the complex end is the positive one: k_c with diversity or else k_p against ubiquity; empty if neither tells} */
    private static Optional<Boolean> upright(Specialisation m, Vectors k) {
        double[] diversity =
                IntStream.range(0, k.regions.length).mapToDouble(m::diversity).toArray();
        double byRegion = correlation(k.regions, diversity);
        if (Math.abs(byRegion) > EQUAL) {
            return Optional.of(byRegion > 0);
        }
        double[] ubiquity =
                IntStream.range(0, k.activities.length).mapToDouble(m::ubiquity).toArray();
        double byActivity = correlation(k.activities, ubiquity);
        return Math.abs(byActivity) > EQUAL ? Optional.of(byActivity < 0) : Optional.empty();
    }

    /** {@return Pearson's correlation, 0 where one of the two does not vary} */
    private static double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double spreads = spread(x, meanX) * spread(y, meanY);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return spreads == 0 ? 0 : sum / x.length / spreads;
    }

    static double mean(double[] values) {
        return DoubleStream.of(values).sum() / values.length;
    }

    /** {@return the population standard deviation} */
    static double spread(double[] values, double mean) {
        return Math.sqrt(
                DoubleStream.of(values).map(x -> (x - mean) * (x - mean)).sum() / values.length);
    }

    /** ECI of a region is the mean PCI of what it is specialised in; this holds of the true solution only. */
    private boolean holds(Specialisation m) {
        if (!(spread > 0)) {
            return false;
        }
        double[] means = meansOverOwn(m, k.activities);
        return IntStream.range(0, means.length).allMatch(r -> Math.abs(means[r] - k.regions[r]) <= SOLVED * spread);
    }
}
