/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainCode;

/**
 * The three things called 首位度, never one number (METHODS M3).
 *
 * @param first the largest chain of the region, several if tied
 * @param share its share of all chains 首位产业占比, 0–1
 * @param ratio2 first over second, at least 1
 * @param ratio4 first over the sum of the second to fourth, at least 1/3
 * @param rank national rank of the region in its first chain; null if unknown
 * @param nationalShare national share σ of the region in its first chain; null if unknown
 */
public record Primacy(
        List<ChainCode> first,
        Metric share,
        Metric ratio2,
        Metric ratio4,
        @Nullable Integer rank,
        @Nullable Double nationalShare) {

    public Primacy {
        first = List.copyOf(first);
    }

    /** {@return primacy among the chains of one region} Outputs in 万元; a link in two chains is to be apportioned before. */
    public static Primacy of(Map<ChainCode, Double> outputs, @Nullable Integer rank, @Nullable Double nationalShare) {
        List<Map.Entry<ChainCode, Double>> sorted = outputs.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<ChainCode, Double>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().value(), Comparator.naturalOrder()))
                .toList();
        if (sorted.isEmpty()) {
            Metric none = Metric.none("M3", MetricStatus.NO_DATA);
            return new Primacy(List.of(), none, none, none, null, null);
        }
        double top = sorted.get(0).getValue();
        double all = sorted.stream().mapToDouble(Map.Entry::getValue).sum();
        List<ChainCode> first = sorted.stream()
                .filter(e -> e.getValue() == top)
                .map(Map.Entry::getKey)
                .toList();
        return new Primacy(
                first,
                Metric.ok("M3.SHARE", top / all),
                ratio("M3.RATIO2", top, sorted, 2),
                ratio("M3.RATIO4", top, sorted, 4),
                rank,
                nationalShare);
    }

    private static Metric ratio(String formula, double top, List<Map.Entry<ChainCode, Double>> sorted, int to) {
        double next = sorted.subList(1, Math.min(to, sorted.size())).stream()
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return next > 0 ? Metric.ok(formula, top / next) : Metric.none(formula, MetricStatus.NOT_APPLICABLE);
    }
}
