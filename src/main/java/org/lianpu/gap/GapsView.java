/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/** The gaps of a chain in a region, in the order of building. */
public record GapsView(
        AssessmentView.Place region,
        AssessmentView.ChainRef chain,
        @Nullable Integer year,
        long revision,
        String rules,
        String asOf,
        int total,
        List<Gap> gaps) {

    /**
     * One gap.
     *
     * @param supplied whether its inputs are made here
     * @param nationalFirms firms of the loaded data that count in the nation
     * @param nTransit projects on their way here, not counted
     * @param hop order of building from the nearest anchor
     * @param flip what would change the verdict
     */
    public record Gap(
            int order,
            String link,
            Name name,
            String status,
            String word,
            AssessmentView.ActionView action,
            boolean core,
            String stage,
            Supplied supplied,
            int nationalFirms,
            int nTransit,
            @Nullable Integer hop,
            String reason,
            List<String> flip) {}

    /** 本地可直接配套 and 本地闭环配套 (METHODS M10); null where it hangs on inputs of which nobody said if all are needed. */
    public record Supplied(
            @Nullable Boolean oneStep, @Nullable Boolean closed) {}
}
