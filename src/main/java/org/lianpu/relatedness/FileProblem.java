/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/**
 * What is wrong with a file that somebody wants analysed, and where. Collected, never thrown; sentence and repair stand in the bundles under
 * {@code cli.file.<kind>}.
 *
 * @param row as a spreadsheet counts; 0 for the file as a whole
 * @param column its heading, possibly empty
 * @param value what stands there, possibly empty
 * @param detail what the sentence needs besides, possibly empty
 */
public record FileProblem(String file, Kind kind, int row, String column, String value, String detail) {
    /** The kinds of problems. */
    public enum Kind {
        /** The bytes fit none of UTF-8, UTF-16, GB18030. */
        ENCODING,
        /** The text breaks off inside a quoted cell or has another fault of form; the detail says which. */
        MALFORMED,
        /** No row below the heading. */
        EMPTY,
        /** A column that is needed is not there; the detail lists the headings that would do. */
        MISSING_COLUMN,
        /** Two headings mean the same. */
        REPEATED_COLUMN,
        /** The row has more or fewer cells than the heading; the detail says how many are expected. */
        ROW_LENGTH,
        /** A cell is blank that must not be: nothing known is not 0. */
        BLANK,
        /** Not a number. */
        NOT_A_NUMBER,
        /** Below 0 where only amounts make sense. */
        NEGATIVE,
        /** Too large or too small to be an amount of anything. */
        OUT_OF_RANGE,
        /** The same was said before; the detail is the row. */
        REPEATED,
        /** Several levels or years in one file and none chosen; the detail lists them. */
        CHOOSE,
        /** The level or year asked for is not in the file; the detail lists those that are. */
        NONE_SUCH,
        /** A sector that the heading, or the list of outputs, does not know. */
        UNKNOWN_SECTOR,
        /** A sector of the heading without a row of its own. */
        MISSING_ROW,
        /** A sector of the table without output. */
        MISSING_OUTPUT,
        /** A sector with flows and an output of 0. */
        ZERO_OUTPUT
    }

    /** {@return a problem of the file as a whole} */
    public static FileProblem ofFile(String file, Kind kind, String detail) {
        return new FileProblem(file, kind, 0, "", "", detail);
    }
}
