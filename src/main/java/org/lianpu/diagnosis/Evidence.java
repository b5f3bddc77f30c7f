/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * One test behind a verdict (METHODS M6).
 *
 * @param rule the status whose rule it belongs to; UNKNOWN for the tests that come before all grades
 * @param unit 家, 名, or empty for a ratio
 * @param passed null = not evaluable, never false
 * @param note key of a word said beside it, such as {@code NO_REFERENCE}; null if none
 */
public record Evidence(
        Test test,
        LinkStatus rule,
        @Nullable Double value,
        @Nullable Double cutoff,
        String unit,
        @Nullable Boolean passed,
        @Nullable String note) {

    /** What is tested. */
    public enum Test {
        /** n ≥ 1. */
        FIRMS,
        /** ic at least the cut-off. */
        COVERAGE,
        /** No uncertain firm, nUnc = 0. */
        NO_UNCERTAIN,
        /** Every firm's revenue known. */
        REVENUE_KNOWN,
        /** No firm above scale 规上. */
        NONE_ABOVE,
        /** Few firms, or all under three years in the link. */
        FEW_OR_NEW,
        /** National rank at most the cut-off. */
        RANK,
        /** National share σ. */
        SHARE,
        /** LQ*. */
        LQ,
        /** Firms above scale 规上. */
        ABOVE,
        /** Pooled local supply (M5). */
        POOL
    }
}
