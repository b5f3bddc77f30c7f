/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.lianpu.presence.Cell;

/**
 * Market concentration 市场集中度 (METHODS M4; Hirschman–Herfindahl, Bain 1959), at the level of legal entities.
 *
 * @param hhi Σs², 1/n to 1 (shown × 10 000)
 * @param cr4 share of the four largest, 0–1
 * @param effective 1/HHI: as many firms of equal size
 * @param normalised (HHI − 1/n)/(1 − 1/n), 0–1; NOT_APPLICABLE for one firm
 */
public record Concentration(Metric hhi, Metric cr4, Metric effective, Metric normalised) {
    private static final String FLAG = "LEGAL_ENTITY_LEVEL";

    /** {@return concentration of firms whose values are all known; only positive values count} */
    public static Concentration of(double... values) {
        double[] known = positive(values);
        double sum = DoubleStream.of(known).sum();
        if (known.length == 0) {
            return none();
        }
        double hhi = DoubleStream.of(known).map(v -> v / sum * (v / sum)).sum();
        return exact(hhi, top4(known) / sum, known.length);
    }

    /**
     * Bounds where the largest shares are known and the rest is a tail of unknown firms, none larger than the smallest
     * known one.
     *
     * @param unknown mass of the tail, 0–1; known shares and it add to 1
     */
    public static Concentration withTail(double[] shares, double unknown) {
        double[] known = positive(shares);
        if (known.length == 0) {
            return none();
        }
        double lo = DoubleStream.of(known).map(s -> s * s).sum();
        double smallest = DoubleStream.of(known).min().orElseThrow();
        double whole = Math.floor(unknown / smallest + 1e-9);
        double rest = Math.max(0, unknown - whole * smallest);
        double hi = lo + whole * smallest * smallest + rest * rest;
        double cr4 = top4(known);
        double cr4Most = known.length >= 4 ? cr4 : Math.min(1, cr4 + Math.min(unknown, (4 - known.length) * smallest));
        double kappa = 1 - unknown;
        return new Concentration(
                Metric.partial("M4.HHI", null, lo, hi, kappa).withFlag(FLAG),
                Metric.partial("M4.CR4", null, cr4, cr4Most, kappa).withFlag(FLAG),
                Metric.partial("M4.NEFF", null, 1 / hi, 1 / lo, kappa).withFlag(FLAG),
                Metric.none("M4.NORM", MetricStatus.NO_DATA));
    }

    /**
     * Concentration from a cell's sums. With unobserved firms the sums describe the observed ones only, so bounds are
     * given that hold whatever the others make: {@code HHI ≥ 1/(n_eff + missing)}.
     */
    public static Concentration of(Cell cell) {
        Double out = cell.out();
        if (cell.nObs() == 0 || out == null || out <= 0) {
            return none();
        }
        double hhi = Math.min(1, cell.outSquares() / (out * out));
        double cr4 = Math.min(
                1, top4(positive(cell.top().stream().mapToDouble(v -> v).toArray())) / out);
        int missing = cell.n() - cell.nObs();
        if (missing <= 0) {
            return exact(hhi, cr4, cell.nObs());
        }
        double most = 1 / hhi + missing;
        double kappa = cell.nObs() / (double) cell.n();
        return new Concentration(
                Metric.partial("M4.HHI", hhi, 1 / most, 1.0, kappa).withFlag(FLAG),
                Metric.partial("M4.CR4", cr4, Math.min(1, 4.0 / cell.n()), 1.0, kappa)
                        .withFlag(FLAG),
                Metric.partial("M4.NEFF", 1 / hhi, 1.0, most, kappa).withFlag(FLAG),
                Metric.none("M4.NORM", MetricStatus.NO_DATA));
    }

    private static Concentration exact(double hhi, double cr4, int n) {
        return new Concentration(
                Metric.ok("M4.HHI", hhi).withFlag(FLAG),
                Metric.ok("M4.CR4", cr4).withFlag(FLAG),
                Metric.ok("M4.NEFF", 1 / hhi).withFlag(FLAG),
                n == 1
                        ? Metric.none("M4.NORM", MetricStatus.NOT_APPLICABLE)
                        : Metric.ok("M4.NORM", (hhi - 1.0 / n) / (1 - 1.0 / n)));
    }

    private static Concentration none() {
        return new Concentration(
                Metric.none("M4.HHI", MetricStatus.NO_DATA),
                Metric.none("M4.CR4", MetricStatus.NO_DATA),
                Metric.none("M4.NEFF", MetricStatus.NO_DATA),
                Metric.none("M4.NORM", MetricStatus.NO_DATA));
    }

    private static double[] positive(double[] values) {
        return DoubleStream.of(values).filter(v -> v > 0).toArray();
    }

    private static double top4(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return DoubleStream.of(sorted).skip(Math.max(0, sorted.length - 4)).sum();
    }
}
