/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.region.RegionLevel;

/**
 * Everything the verdict on one link in one region rests on (METHODS M6).
 *
 * @param ic coverage 资料覆盖度, 0–1; null = undeclared, which counts as 0
 * @param nationalN counted firms of the link in the nation
 * @param x activity on {@code basis}; null if unknown
 * @param share national share σ
 * @param rank among regions of the level; null without x
 * @param lqStar LQ* for the verdict; NO_REFERENCE without official totals
 * @param lqRaw plain LQ for display, perhaps flagged {@code REFERENCE=SAMPLE}
 * @param poolSupply pooled local supply of this link, an upper bound, 0–1 (METHODS M5); null if unknown
 * @param notNeededReason stated reason not to fill it now; null if none
 * @param reportedCount firms that a verification sheet reports, named or not
 * @param ifUncertainCounted the same facts with the uncertain firms counted; null if there are none
 */
public record LinkFacts(
        Cell cell,
        RegionLevel level,
        @Nullable Double ic,
        int nationalN,
        Basis basis,
        @Nullable Double x,
        Metric share,
        @Nullable Integer rank,
        Metric lqStar,
        Metric lqRaw,
        @Nullable Double poolSupply,
        @Nullable String notNeededReason,
        int reportedCount,
        @Nullable LinkFacts ifUncertainCounted) {

    /** {@return the same facts with another coverage} */
    public LinkFacts withIc(double ic) {
        return new LinkFacts(
                cell,
                level,
                ic,
                nationalN,
                basis,
                x,
                share,
                rank,
                lqStar,
                lqRaw,
                poolSupply,
                notNeededReason,
                reportedCount,
                ifUncertainCounted);
    }

    /** {@return coverage as a number: undeclared is 0} */
    public double coverage() {
        return ic == null ? 0 : ic;
    }

    /** {@return firms known to be there, named or reported} */
    public int firms() {
        return Math.max(cell.n(), reportedCount);
    }
}
