/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;
import org.lianpu.rules.Rules;

/** 资料覆盖度 as a word: 无, 低, 中, 高 (METHODS §0.9). */
public enum CoverageBand {
    /** Nothing declared. */
    NONE,
    LOW,
    MID,
    HIGH;

    /** {@return the band of {@code ic}, 0–1; null = undeclared} */
    public static CoverageBand of(@Nullable Double ic, Rules.Coverage bands) {
        if (ic == null) {
            return NONE;
        }
        return ic >= bands.high() ? HIGH : ic >= bands.mid() ? MID : LOW;
    }
}
