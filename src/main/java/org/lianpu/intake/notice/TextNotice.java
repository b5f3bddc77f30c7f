/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** What cannot be read, or was damaged before it came here, in one row of a file. */
public sealed interface TextNotice extends Notice {
    /**
     * A cell holds bytes that are no text in the file's encoding. The file was cut, glued together from two encodings, or
     * damaged; the row is not taken, bytes are never replaced by a guess. Correct the cell. Example: half a character.
     */
    record UndecodableText(At at, String encoding) implements TextNotice {
        @Override
        public List<Object> details() {
            return List.of(encoding);
        }
    }

    /**
     * A cell holds the sign for a lost character. A program before us could not read its source and wrote U+FFFD; what
     * stood there is gone. Take the cell from the source again. Example: {@code 淄博?材料}.
     */
    record LostCharacter(At at) implements TextNotice {}

    /**
     * A quotation mark opens a cell and does not close it where the cell ends. The row is left out and reading goes on
     * with the next line. Close the mark, or double it where it belongs to the text. Example: {@code "甲"厂,370300}.
     */
    record StrayQuote(At at) implements TextNotice {}

    /**
     * A record of a JSON file is not in form. The record is left out, the others are read. Correct it.
     * Example: a line of JSON Lines that breaks off.
     */
    record MalformedRecord(At at, String reason) implements TextNotice {
        @Override
        public List<Object> details() {
            return List.of(reason);
        }
    }

    /**
     * A record has a field that none of the first records had. Its values are not taken. Put a record that has it first,
     * or raise the number of records looked at. Example: {@code contact.fax} appears in record 5000.
     */
    record LateField(At at) implements TextNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A cell shows an error of the spreadsheet instead of a value; it counts as blank. Repair the formula, or write the
     * value. Example: {@code #REF!}.
     */
    record ErrorCell(At at) implements TextNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A formula has no stored result; the cell counts as blank. The file was made by a program that does not calculate.
     * Open it in a spreadsheet, let it calculate, save. Example: {@code =SUM(B2:B9)} without a value.
     */
    record FormulaWithoutValue(At at) implements TextNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A spreadsheet has turned a long code into a number and lost its last digits. They cannot be brought back from this
     * file and are never guessed; the cell is passed on as it is. Take the codes from the source again, as text.
     * Example: {@code 9.15E+17}, {@code 913703000000000000}.
     */
    record CodeDestroyedBySpreadsheet(At at) implements TextNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
