/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;

/**
 * One row that passed its form checks, its cells typed (String, Long, Double, Boolean, list of strings) and in the order of
 * {@link Table#columns()}. References hold the text of the file until the checks replace it by the code, so two rows are the same only
 * if they are one.
 */
public final class Row {
    private final Table table;
    private final String file;
    private final int row;
    private final List<String> headings;
    private final @Nullable Object[] cells;

    /** Takes the cells as they are, without a copy. */
    public Row(Table table, String file, int row, List<String> headings, @Nullable Object... cells) {
        this.table = table;
        this.file = file;
        this.row = row;
        this.headings = headings;
        this.cells = cells;
    }

    /** {@return a row with these cells, by name of column; the others are blank} */
    public static Row of(Table table, At at, List<String> headings, Map<String, ?> cells) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        cells.forEach((column, value) -> values[table.index(column)] = value);
        return new Row(table, at.file(), at.row(), headings, values);
    }

    public Table table() {
        return table;
    }

    public boolean is(Table other) {
        return table.equals(other);
    }

    public At at() {
        return At.row(file, row);
    }

    /** {@return row number as a spreadsheet shows it} */
    public int number() {
        return row;
    }

    /** {@return heading of each column, for notices} */
    public List<String> headings() {
        return headings;
    }

    /** {@return the cells, not a copy} */
    public @Nullable Object[] cells() {
        return cells;
    }

    /** {@return the cell, null where it is blank or the table has no such column} */
    public @Nullable Object get(String column) {
        int index = table.indexOrNone(column);
        return index < 0 ? null : cells[index];
    }

    public @Nullable String text(String column) {
        Object value = get(column);
        return value == null ? null : value.toString();
    }

    /** {@return where the cell of this column stands} */
    public At at(String column) {
        int index = table.indexOrNone(column);
        String heading = index < 0 || index >= headings.size() ? column : headings.get(index);
        return new At(file, row, heading, text(column));
    }

    public void put(String column, Object value) {
        cells[table.index(column)] = value;
    }
}
