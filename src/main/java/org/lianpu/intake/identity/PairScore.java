/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely two records are one firm (METHODS E4).
 *
 * @param value 0 to 1
 * @param rule the main rule that counts; null where none holds
 * @param qualifiers what was added to it
 * @param veto what makes the score 0; null where nothing does
 */
public record PairScore(
        double value,
        @Nullable Reason rule,
        List<Reason> qualifiers,
        @Nullable Reason veto) {
    static final PairScore NOTHING = new PairScore(0, null, List.of(), null);

    public PairScore {
        qualifiers = List.copyOf(qualifiers);
    }
}
