/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of one cell: what stands there is not what its column asks for. */
public sealed interface CellNotice extends Notice {
    /** A required cell is blank. */
    record MissingValue(At at) implements CellNotice {}

    /** A cell does not have the form its column asks for. */
    record MalformedValue(At at, String expected) implements CellNotice {
        @Override
        public List<Object> details() {
            return List.of(expected);
        }
    }

    /** A word is none of the column's choices. */
    record UnknownChoice(At at, List<String> choices) implements CellNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join(" / ", choices));
        }
    }

    /**
     * A number is below zero where nothing can be less than nothing.
     * Cause: a slip of the key, a correction entry. Repair: write the number without its sign, or leave the cell blank.
     * Example: a registered capital of -5000.
     */
    record NegativeValue(At at) implements CellNotice {}

    /**
     * The text of a formula stands where its result should.
     * Cause: cells copied or exported as formulas. Repair: let the spreadsheet calculate and paste the values.
     * Example: {@code =HYPERLINK("http://…","甲厂")} for 甲厂.
     */
    record FormulaText(At at, String shown) implements CellNotice {
        @Override
        public List<Object> details() {
            return List.of(shown.isEmpty() ? "" : Phrase.of("shown", shown));
        }
    }

    /**
     * The row of a joined file has the text of a formula where a value should be; here it counts as blank.
     * Cause: cells copied or exported as formulas. Repair: let the spreadsheet calculate and paste the values, in the joined file.
     * Example: {@code =VLOOKUP(A2,B:C,2)} as the name of a firm that a list of products takes from the list of firms.
     */
    record JoinedFormula(At at) implements CellNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A date lies after today. */
    record FutureDate(At at) implements CellNotice {}
}
