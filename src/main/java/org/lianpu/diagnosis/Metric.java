/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computed number and how far it can be relied on (METHODS §0.1). Null is never zero; NaN and infinities never occur.
 *
 * @param value null unless status is OK or PARTIAL (or the value is for display only, as a flag then says)
 * @param lo least it can be; null if unbounded or not known
 * @param hi most it can be; null if unbounded or not known
 * @param coverage κ: share of the weight observed, 0–1; null where that has no meaning
 * @param formula METHODS number, such as M4.HHI
 */
public record Metric(
        @Nullable Double value,
        MetricStatus status,
        @Nullable Double lo,
        @Nullable Double hi,
        @Nullable Double coverage,
        List<String> flags,
        String formula) {

    public Metric {
        flags = List.copyOf(flags);
        if (notFinite(value) || notFinite(lo) || notFinite(hi)) {
            throw new IllegalArgumentException(
                    formula + " is not a finite number: " + value + " [" + lo + ", " + hi + "]");
        }
    }

    public static Metric ok(String formula, double value) {
        return new Metric(value, MetricStatus.OK, value, value, 1.0, List.of(), formula);
    }

    public static Metric partial(
            String formula,
            @Nullable Double value,
            @Nullable Double lo,
            @Nullable Double hi,
            @Nullable Double coverage) {
        return new Metric(value, MetricStatus.PARTIAL, lo, hi, coverage, List.of(), formula);
    }

    public static Metric none(String formula, MetricStatus status) {
        return new Metric(null, status, null, null, null, List.of(), formula);
    }

    /** {@return the same number, said to be only part of the truth from below: it is a lower bound} */
    public Metric asLowerBound(double coverage) {
        return value == null ? this : new Metric(value, MetricStatus.PARTIAL, value, null, coverage, flags, formula);
    }

    public Metric withFlag(String flag) {
        List<String> more = new ArrayList<>(flags);
        more.add(flag);
        return new Metric(value, status, lo, hi, coverage, more, formula);
    }

    /** {@return whether the number is at least {@code cutoff}; null if that cannot be told} */
    public @Nullable Boolean atLeast(double cutoff) {
        if (status == MetricStatus.OK && value != null) {
            return value >= cutoff;
        }
        if (status == MetricStatus.PARTIAL && lo != null && lo >= cutoff) {
            return true;
        }
        if (status == MetricStatus.PARTIAL && hi != null && hi < cutoff) {
            return false;
        }
        return null;
    }

    private static boolean notFinite(@Nullable Double number) {
        return number != null && !Double.isFinite(number);
    }
}
