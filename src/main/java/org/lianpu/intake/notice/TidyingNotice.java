/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** What was tidied in a cell before it was read. Nothing of it changes a meaning; all of it is told. */
public sealed interface TidyingNotice extends Notice {
    @Override
    default Severity severity() {
        return Severity.INFO;
    }

    @Override
    default Fate fate() {
        return Fate.REPAIRED;
    }

    /**
     * Blanks around a value are cut off.
     * Cause: copying. Repair: none needed.
     * Example: a full-width blank after 存续.
     */
    record SurroundingBlanks(At at) implements TidyingNotice {}

    /**
     * A line break or tab inside a value is taken out.
     * Cause: a wrapped cell. Repair: none needed; check that the value reads well.
     * Example: a firm's name over two lines.
     */
    record LineBreakInCell(At at, String taken) implements TidyingNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }
    }

    /**
     * A word by which programs say "nothing", or a failed formula, is taken as blank.
     * Cause: an export from a database or a spreadsheet. Repair: none needed; fill the cell if there is a value.
     * Example: NULL, \N, #N/A.
     */
    record BlankMark(At at) implements TidyingNotice {}

    /**
     * A text written as a formula, so that a spreadsheet leaves it alone, is taken as the text.
     * Cause: an export that protects long numbers. Repair: none needed.
     * Example: {@code ="0123"} is taken as 0123.
     */
    record TextAsFormula(At at, String taken) implements TidyingNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }
    }

    /**
     * A credit code is brought into its form: capitals, one width, no blanks or hyphens. Both its check digits are right.
     * Cause: typed by hand. Repair: none needed.
     * Example: 91350100-m000100y43.
     */
    record CreditCodeTidied(At at, String taken) implements TidyingNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }
    }

    /**
     * A date in another form is rewritten.
     * Cause: digits without separators, a month without a day, a serial number of a spreadsheet. Repair: none needed; check the date.
     * Example: 20100501 is taken as 2010-05-01.
     */
    record DateRewritten(At at, String taken) implements TidyingNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }
    }

    /**
     * A cell is blank in a column that this source fills: so says the mapping, or nearly all rows before it.
     * Cause: a gap at the source. Repair: fill it if the value is known.
     * Example: no founding date in a registry dump.
     */
    record UnexpectedBlank(At at) implements TidyingNotice {
        @Override
        public Fate fate() {
            return Fate.INFORMATION;
        }
    }
}
