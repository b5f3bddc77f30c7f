/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** What an office table holds besides its data, and how it was understood. */
public sealed interface LayoutNotice extends Notice {
    /**
     * The header is not the first row, or is made of several. Rows above it are titles. Nothing to do if the row is
     * right; else name the row. Example: title in row 1, 单位：万元 in row 2, header in row 3.
     */
    record HeaderFound(At at, String titles) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(titles);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * No row looks like a header; the first one was taken. If it is data, name the header row, or 0 for none.
     * Example: a list of numbers and dates from the first row on.
     */
    record HeaderUncertain(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A column holds values but has no heading, so nothing can be made of it. Give it one. Example: a column of ticks. */
    record ColumnWithoutHeading(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A sheet holds text but no table. Nothing to do if it is an explanation. Example: a sheet 填表说明. */
    record SheetWithoutTable(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** Below one table of a sheet stands another, read as a table of its own. Example: a second title after blank rows. */
    record AnotherTable(At at, String title) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(title);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * Far below one table of a sheet another begins, which was not read. Move it to a sheet of its own, or name its header
     * row. Example: a second title in row 70000.
     */
    record TableNotRead(At at, String title) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(title);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A total row agrees with the rows that it adds up. It is not data. Example: 合计 1200. */
    record TotalAgrees(At at, String columns) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(columns);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A total row states another sum than its rows have. Rows are missing, doubled or were changed after adding up. Find
     * out which; the rows are taken as they are. Example: 合计 1200 above rows that make 1100.
     */
    record TotalDiffers(At at, String stated, String computed) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(stated, computed);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A total row cannot be checked: it states no sum of a column of plain numbers. It is not data. Example: 合计 —. */
    record TotalUnchecked(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A row says who filled in the table or where it comes from; it is not data. Example: 填表人：张三. */
    record FooterRow(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A header is repeated among the data, as at a page break, and was left out. */
    record RepeatedHeader(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A row is one cell across the whole table, a caption between groups of rows; it is not data. Example: 一、原料. */
    record CaptionRow(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** Merged cells were read as the same value in each of their rows and columns. Nothing to do if that is meant. */
    record MergedCells(At at, int count) implements LayoutNotice {
        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }

        @Override
        public List<Object> details() {
            return List.of(count);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A number stands in a cell merged over several rows and was read once for each. If it is the sum of the rows, they
     * count it several times: write the share of each row. Example: one investment over the rows of three firms.
     */
    record MergedNumber(At at) implements LayoutNotice {
        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A sheet is hidden; it was read all the same. Delete it if it is not meant. */
    record HiddenSheet(At at) implements LayoutNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** Rows are hidden, often by a filter; they were read all the same. Delete them if they are not meant. */
    record HiddenRows(At at, int count) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(count);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** Columns are hidden; they were read all the same. Delete them if they are not meant. */
    record HiddenColumns(At at, String columns) implements LayoutNotice {
        @Override
        public List<Object> details() {
            return List.of(columns);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }
}
