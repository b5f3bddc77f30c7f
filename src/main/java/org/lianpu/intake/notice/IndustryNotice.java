/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a code of GB/T 4754: its form, its depth, its edition. The firm is taken; the code is no evidence of what it makes. */
public sealed interface IndustryNotice extends Notice {
    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /**
     * The letter of the section before an industry code is left out.
     * Cause: some lists write it. Repair: none needed.
     * Example: C3211 is taken as 3211.
     */
    record IndustryLetterDropped(At at, String taken) implements IndustryNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /**
     * An industry code is not down to four digits, so it does not say what the firm makes; it is kept as it is.
     * Cause: the list gives the section, division or group only. Repair: give the class of four digits.
     * Example: C, or 32.
     */
    record IndustryTooCoarse(At at) implements IndustryNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * An industry code stands in no edition of GB/T 4754, or its letter is that of another section; it is kept as it is.
     * Cause: a slip, a filler, a code of the place's own. Repair: correct it.
     * Example: 9999, X, A3211.
     */
    record UnknownIndustry(At at, String edition) implements IndustryNotice {
        @Override
        public List<Object> details() {
            return List.of(edition);
        }
    }

    /**
     * An industry code is one of another edition than the row says; it is kept as it is and not translated, since one code may mean two
     * things.
     * Cause: the list was never brought up to date. Repair: write the edition of the code, or the code of this edition.
     * Example: 3264 is a code of 2011, not of 2017.
     */
    record IndustryOfOtherEdition(At at, String edition, String found) implements IndustryNotice {
        @Override
        public List<Object> details() {
            return List.of(edition, found);
        }
    }
}
