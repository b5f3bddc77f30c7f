/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Linkages, position and multipliers of the sectors of a {@link FlowTable} (METHODS M9). A table that is not productive is DEGENERATE
 * throughout; a sector without output has none of the measures and does not enter their means. Immutable.
 */
public final class Linkages {
    private final FlowTable table;
    private final boolean productive;
    private final @Nullable InverseOfDemand leontief;
    private final @Nullable InverseOfDemand ghosh;
    private final Map<Linkage, double[]> values = new EnumMap<>(Linkage.class);

    private Linkages(FlowTable table) {
        this.table = table;
        // A and B are alike but for the scale of rows and columns, so that one is productive when the other is.
        this.ghosh = InverseOfDemand.of(table.allocations()).orElse(null);
        this.productive = ghosh != null;
        this.leontief = productive && table.unit() == FlowTable.Unit.VALUE
                ? InverseOfDemand.of(table.inputCoefficients()).orElse(null)
                : null;
        if (ghosh != null) {
            forward(ghosh);
        }
        if (leontief != null) {
            backward(leontief);
        }
    }

    public static Linkages of(FlowTable table) {
        return new Linkages(table);
    }

    private void forward(InverseOfDemand g) {
        double[][] b = table.allocations();
        put(Linkage.DIRECT_FORWARD, i -> Arrays.stream(b[i]).sum());
        put(Linkage.FORWARD, g::rowSum);
        normalise(Linkage.FORWARD, Linkage.FORWARD_NORMALISED);
        values.put(Linkage.UPSTREAMNESS, g.solve(ones()));
    }

    private void backward(InverseOfDemand l) {
        double[][] a = table.inputCoefficients();
        put(
                Linkage.DIRECT_BACKWARD,
                j -> Arrays.stream(a).mapToDouble(row -> row[j]).sum());
        put(Linkage.BACKWARD, l::columnSum);
        normalise(Linkage.BACKWARD, Linkage.BACKWARD_NORMALISED);
        put(Linkage.LEONTIEF_ROW, l::rowSum);
        normalise(Linkage.LEONTIEF_ROW, Linkage.LEONTIEF_ROW_NORMALISED);
        InverseOfDemand.of(transposed(a)).ifPresent(n -> values.put(Linkage.DOWNSTREAMNESS, n.solve(ones())));
    }

    private interface OfSector {
        double value(int sector);
    }

    private void put(Linkage linkage, OfSector of) {
        values.put(
                linkage,
                IntStream.range(0, table.sectors().size())
                        .mapToDouble(of::value)
                        .toArray());
    }

    private void normalise(Linkage from, Linkage to) {
        double[] all = values.getOrDefault(from, new double[0]);
        double mean = IntStream.range(0, all.length)
                .filter(i -> table.output(i) > 0)
                .mapToDouble(i -> all[i])
                .average()
                .orElse(1);
        put(to, i -> all[i] / mean);
    }

    private double[] ones() {
        double[] ones = new double[table.sectors().size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }

    public FlowTable table() {
        return table;
    }

    /** {@return whether the table is productive: if not, the reason stands in every score} */
    public boolean productive() {
        return productive;
    }

    /** {@return the measure of a sector} */
    public Score of(Linkage linkage, int sector) {
        return refusal(linkage.needsValue(), sector)
                .map(Score::none)
                .orElseGet(() -> Score.ok(values.getOrDefault(linkage, new double[0])[sector]));
    }

    private Optional<Reason> refusal(boolean needsValue, int sector) {
        if (!productive) {
            return Optional.of(Reason.NOT_PRODUCTIVE);
        }
        if (table.output(sector) == 0) {
            return Optional.of(Reason.NO_OUTPUT);
        }
        if (!needsValue) {
            return Optional.empty();
        }
        if (table.unit() == FlowTable.Unit.PHYSICAL) {
            return Optional.of(Reason.PHYSICAL_UNITS);
        }
        return leontief == null ? Optional.of(Reason.NOT_PRODUCTIVE) : Optional.empty();
    }

    /** {@return L_ij: output of {@code from} needed for one unit of final demand for {@code to}} */
    public Score leontief(int from, int to) {
        return element(leontief, true, from, to);
    }

    /** {@return G_ij: output of {@code to} enabled by one unit of primary input of {@code from}} */
    public Score ghosh(int from, int to) {
        return element(ghosh, false, from, to);
    }

    private Score element(@Nullable InverseOfDemand inverse, boolean needsValue, int from, int to) {
        Optional<Reason> refusal = refusal(needsValue, from).or(() -> refusal(needsValue, to));
        return refusal.isPresent() || inverse == null
                ? Score.none(refusal.orElse(Reason.NOT_PRODUCTIVE))
                : Score.ok(inverse.at(from, to));
    }

    /** {@return Σ_i e_i L_ij, e = satellite/output: what one unit of final demand takes everywhere of, say, employment} */
    public Score effect(String satellite, int sector) {
        InverseOfDemand l = leontief;
        Optional<Reason> refusal = refusal(true, sector);
        if (refusal.isPresent() || l == null) {
            return Score.none(refusal.orElse(Reason.NOT_PRODUCTIVE));
        }
        double sum = 0;
        for (int i = 0; i < table.sectors().size(); i++) {
            sum += direct(satellite, i) * l.at(i, sector);
        }
        return Score.ok(sum);
    }

    /** {@return the effect over what the sector takes directly (type I multiplier); none where it takes nothing directly} */
    public Score multiplier(String satellite, int sector) {
        Score effect = effect(satellite, sector);
        double direct = direct(satellite, sector);
        if (effect.value() == null) {
            return effect;
        }
        double multiplier = direct == 0 ? Double.NaN : effect.value() / direct;
        return Double.isFinite(multiplier) ? Score.ok(multiplier) : Score.none(Reason.NONE_DIRECTLY);
    }

    private double direct(String satellite, int sector) {
        return table.output(sector) == 0 ? 0 : table.satellite(satellite, sector) / table.output(sector);
    }
}
