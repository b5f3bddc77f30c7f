/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;

/**
 * One declaration of coverage, or one answer of a verification sheet 核实单.
 *
 * @param region six digits
 * @param link code of the link; null for all links of the chain
 * @param ic declared completeness 0–1; null on an answer
 * @param answer YES 有, NONE 确认没有 or UNSURE 不清楚; null on a declaration
 * @param count firms counted by who answered, 家
 * @param firms names given with the answer
 * @param basis what the answer rests on
 * @param unit who answered
 * @param year year of {@code asOf}
 */
public record CoverageEntry(
        String region,
        @Nullable String link,
        @Nullable Double ic,
        @Nullable Answer answer,
        @Nullable Integer count,
        List<String> firms,
        @Nullable String basis,
        @Nullable String unit,
        int year,
        String asOf,
        SourceRef source) {
    /** The three answers of a verification sheet 三选一. */
    public enum Answer {
        YES,
        NONE,
        UNSURE
    }

    public CoverageEntry {
        firms = List.copyOf(firms);
    }
}
