/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a firm: its code, its name, who it is. */
public sealed interface FirmNotice extends Notice {
    /**
     * A 统一社会信用代码 is none: the raw text is kept, the row is treated as having none.
     * Cause: a slip, a cut, an older number (工商注册号, 组织机构代码). Repair: compare with the business licence.
     * Example: 91350100M000100Y44.
     *
     * @param reason what is wrong with it, a phrase
     * @param suggestion the code that was meant where one slip makes both check digits right; else blank. Never applied.
     */
    record InvalidUscc(At at, String reason, String suggestion) implements FirmNotice {
        @Override
        public List<Object> details() {
            return List.of(reason, Phrase.meant(suggestion));
        }

        @Override
        public Fate fate() {
            return Fate.WITHOUT_ID;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * The place of registration in a credit code lies in another city than the seat of the firm. The row is taken as it is.
     * Cause: the firm has moved, which is common; or the code is that of another firm. Repair: compare where the name is not known to you.
     * Example: a code of 3201 for a seat in 5115.
     *
     * @param place code of the place that the credit code names
     */
    record CodeOfAnotherPlace(At at, String place) implements FirmNotice {
        @Override
        public List<Object> details() {
            return List.of(place);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** One list gives one credit code to two names; the row whose region the code names is kept, this one is not. */
    record CodeOfAnotherFirm(At at, int keptRow, String keptName) implements FirmNotice {
        @Override
        public List<Object> details() {
            return List.of(keptRow, keptName);
        }
    }
}
