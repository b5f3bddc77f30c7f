/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import org.lianpu.rules.Rules;

/** Watches one column for a blank where nearly every row before had a value. Limits: rules, {@code mapping.filled}. */
final class Usual {
    private final Rules.Filled rules;
    private final boolean watched;
    private long filled;
    private long blank;

    /** @param watched whether a blank is worth a word: not in a column that must not be
     *     blank, which is refused anyway, nor in a list, which may well be empty */
    Usual(Rules.Filled rules, boolean watched) {
        this.rules = rules;
        this.watched = watched;
    }

    void filled() {
        filled++;
    }

    /** Counts a blank; {@return whether it is unusual} */
    boolean blank() {
        boolean rare = watched && filled + blank >= rules.values() && filled >= rules.share() * (filled + blank);
        blank++;
        return rare;
    }
}
