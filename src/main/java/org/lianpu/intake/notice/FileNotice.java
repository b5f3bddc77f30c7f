/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a file as a whole: its form, its header, its shape. */
public sealed interface FileNotice extends Notice {
    /** A file has a name that fits no table. Rename it after a table or hand in a mapping that names one. */
    record UnknownTable(At at, List<String> tables) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", tables));
        }
    }

    /** The bytes of a file fit none of UTF-8, UTF-16, GB18030. Save it again as CSV UTF-8. */
    record UnknownEncoding(At at) implements FileNotice {}

    /** A file holds no row below its header. */
    record EmptyFile(At at) implements FileNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A returned verification sheet holds no answer. */
    record NoAnswer(At at) implements FileNotice {}

    /** The text breaks off inside a quoted cell or has another fault of form. */
    record MalformedFile(At at, String reason) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(reason);
        }
    }

    /** A heading is none of the table's columns. Correct it, or take the column out. */
    record UnknownColumn(At at, String suggestion) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(suggestion);
        }
    }

    /** Two headings of one file mean the same column. */
    record DuplicateColumn(At at) implements FileNotice {}

    /** A required column is not in the file. */
    record MissingColumn(At at) implements FileNotice {}

    /** A row has more cells than the header. */
    record RowTooLong(At at, int cells, int columns) implements FileNotice {
        @Override
        public List<Object> details() {
            return List.of(cells, columns);
        }
    }
}
