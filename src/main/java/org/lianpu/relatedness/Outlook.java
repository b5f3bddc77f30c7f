/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is within reach, weighed by complexity (METHODS M8): of a region the complexity outlook index COI 复杂度展望, of a region and an
 * activity it lacks the complexity outlook gain COG 展望增益. Exactly the forms of py-ecomplexity; with φ and ω including the diagonal.
 */
final class Outlook {
    private final Specialisation m;
    private final Complexity complexity;
    private final Density density;
    private final double @Nullable [] coi;
    private final double[][] gain;

    /** @param m the part that complexity was solved on, with its proximity and density */
    Outlook(Specialisation m, Complexity complexity, Proximity proximity, Density density) {
        this.m = m;
        this.complexity = complexity;
        this.density = density;
        this.coi = standardised(
                IntStream.range(0, m.regions().size()).mapToDouble(this::open).toArray());
        this.gain = gains(proximity);
    }

    /** Σ_p ω (1−M) k_p. */
    private double open(int region) {
        double sum = 0;
        for (int a = 0; a < m.activities().size(); a++) {
            if (!m.at(region, a)) {
                sum += density.value(region, a, Convention.INCL) * complexity.kp(a);
            }
        }
        return sum;
    }

    private static double @Nullable [] standardised(double[] values) {
        double mean = Complexity.mean(values);
        double spread = Complexity.spread(values, mean);
        // Equal values leave a spread of rounding errors.
        double largest = IntStream.range(0, values.length)
                .mapToDouble(i -> Math.abs(values[i]))
                .max()
                .orElse(0);
        return spread <= 1e-12 * largest
                ? null
                : IntStream.range(0, values.length)
                        .mapToDouble(i -> (values[i] - mean) / spread)
                        .toArray();
    }

    /** By region and activity Σ_p' (1−M) φ_p'p k_p'/Σφ_p', over the spread of k_c: what all would give less what the region has. */
    private double[][] gains(Proximity proximity) {
        int n = m.activities().size();
        double[] weight = new double[n];
        double[] all = new double[n];
        for (int i = 0; i < n; i++) {
            weight[i] = complexity.kp(i) / proximity.sum(i, Convention.INCL) / complexity.spread();
            add(all, proximity.row(i), weight[i]);
        }
        double[][] gains = new double[m.regions().size()][];
        for (int r = 0; r < gains.length; r++) {
            gains[r] = all.clone();
            for (int i : m.of(r)) {
                add(gains[r], proximity.row(i), -weight[i]);
            }
        }
        return gains;
    }

    private static void add(double[] sum, double[] row, double weight) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += weight * row[j];
        }
    }

    Optional<Double> coi(int region) {
        return coi == null ? Optional.empty() : Optional.of(coi[region]);
    }

    /** {@return COG; 0 where the region is specialised already, as in py-ecomplexity} */
    double cog(int region, int activity) {
        return m.at(region, activity) ? 0 : gain[region][activity];
    }

    /** {@return COG less (1−ω)·PCI, as the Atlas of Economic Complexity has it (Technical Box 5.4); empty where the region is specialised already} */
    Optional<Double> cogAtlas(int region, int activity) {
        return m.at(region, activity)
                ? Optional.empty()
                : Optional.of(gain[region][activity]
                        - (1 - density.value(region, activity, Convention.INCL)) * complexity.pci(activity));
    }
}
