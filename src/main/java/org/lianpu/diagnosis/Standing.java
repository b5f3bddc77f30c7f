/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;

/** National share and rank 区域占比, 全国位次 (METHODS M2). */
public final class Standing {
    private Standing() {}

    /** {@return σ = x/X_l, 0–1; NO_DATA without x, NOT_APPLICABLE if the nation has none} */
    public static Metric share(@Nullable Double x, double linkTotal) {
        if (x == null) {
            return Metric.none("M2.SHARE", MetricStatus.NO_DATA);
        }
        if (linkTotal <= 0) {
            return Metric.none("M2.SHARE", MetricStatus.NOT_APPLICABLE);
        }
        return Metric.ok("M2.SHARE", Math.min(1, x / linkTotal));
    }

    /**
     * {@return 1 + the number of regions with more; null without x}
     *
     * @param peers regions of the same level and year
     */
    public static @Nullable Integer rank(@Nullable Double x, Peers peers) {
        return x == null ? null : Integer.valueOf(1 + peers.above(x));
    }
}
