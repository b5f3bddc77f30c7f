/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * What would change a verdict: 再补哪项资料, 判定会变 (METHODS M6, M22).
 *
 * @param value what it is now
 * @param needed what it would have to be
 * @param target the status this leads towards; null if that depends on the answer
 */
public record Flip(
        Kind kind,
        @Nullable Double value,
        @Nullable Double needed,
        @Nullable LinkStatus target) {
    /** Which piece of knowledge, or which growth. */
    public enum Kind {
        /** Declare or raise coverage, or have the sheet say 确认没有. */
        NEED_COVERAGE,
        /** One confirmed firm. */
        NEED_FIRM,
        /** Confirm or reject the uncertain firms. */
        CONFIRM_UNCERTAIN,
        /** Name the firms that the sheet reports. */
        NAME_FIRMS,
        /** Load official totals of region, link and nation. */
        NEED_TOTALS,
        /** Find out which firms are above scale 规上. */
        NEED_ABOVE_KNOWN,
        /** Find out output (or headcount) of more firms. */
        NEED_VALUES,
        /** Load what the pooled local supply needs. */
        NEED_POOL_DATA,
        NEED_SHARE,
        NEED_RANK,
        NEED_LQ,
        /** More firms above scale. */
        NEED_ABOVE,
        NEED_POOL
    }
}
