/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Local supply rate 本地配套率 (METHODS M5): two measures that are never merged. */
public final class LocalSupply {
    private LocalSupply() {}

    /**
     * One input of the chain in the region, 万元 a year.
     *
     * @param supply made here; null if unknown
     * @param demand needed here
     */
    public record Input(@Nullable Double supply, double demand) {}

    /**
     * From purchases seen: local over local and foreign, with bounds for purchases of unknown origin, 万元 a year.
     *
     * @param unknown purchases of unknown origin
     */
    public static Metric observed(double local, double elsewhere, double unknown) {
        double all = local + elsewhere + unknown;
        if (all <= 0) {
            return Metric.none("M5.OBSERVED", MetricStatus.NOT_APPLICABLE);
        }
        double seen = local + elsewhere;
        if (unknown <= 0) {
            return Metric.ok("M5.OBSERVED", local / seen);
        }
        Double value = seen > 0 ? Double.valueOf(local / seen) : null;
        return Metric.partial("M5.OBSERVED", value, local / all, (local + unknown) / all, seen / all);
    }

    /**
     * Where no purchases are known: what is made here against what is needed here. An upper bound, as it ignores that
     * goods travel both ways (flag {@code UPPER_BOUND}); an input of unknown supply leaves bounds.
     */
    public static Metric pooled(List<Input> inputs) {
        double demand = inputs.stream().mapToDouble(Input::demand).sum();
        if (demand <= 0) {
            return Metric.none("M5.POOL", MetricStatus.NOT_APPLICABLE);
        }
        double met = 0;
        double open = 0;
        for (Input input : inputs) {
            if (input.supply() == null) {
                open += input.demand();
            } else {
                met += Math.min(input.supply(), input.demand());
            }
        }
        if (open <= 0) {
            return Metric.ok("M5.POOL", met / demand).withFlag("UPPER_BOUND");
        }
        double seen = demand - open;
        Double value = seen > 0 ? Double.valueOf(met / seen) : null;
        return Metric.partial("M5.POOL", value, met / demand, (met + open) / demand, seen / demand)
                .withFlag("UPPER_BOUND");
    }
}
