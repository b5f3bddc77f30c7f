/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;

/**
 * A row of one of our tables as text, with the place it came from; not yet in form. Cells stand in the order of {@link Table#columns()}
 * and are reached by index: a file has millions of rows, and a map for each would cost more than all the rest.
 */
public final class RawRow {
    private final Table table;
    private final String file;
    private final int row;
    private final List<String> headings;
    private final @Nullable String[] cells;
    private final @Nullable BitSet faults;

    /**
     * Takes the cells as they are, without a copy.
     *
     * @param headings heading of each column in the file, for notices; the column's own name where it did not come from the file
     * @param cells text of each column, null where blank
     */
    public RawRow(Table table, String file, int row, List<String> headings, @Nullable String... cells) {
        this(null, table, file, row, headings, cells);
    }

    private RawRow(
            @Nullable BitSet faults,
            Table table,
            String file,
            int row,
            List<String> headings,
            @Nullable String... cells) {
        this.table = table;
        this.file = file;
        this.row = row;
        this.headings = headings;
        this.cells = cells;
        this.faults = faults;
    }

    /** {@return the same row with these columns marked: an error was told of each, and its cell is blank} */
    public RawRow withFaults(BitSet columns) {
        return columns.isEmpty() ? this : new RawRow((BitSet) columns.clone(), table, file, row, headings, cells);
    }

    /** {@return whether an error was told of a cell already: the row is checked on, but cannot be taken} */
    public boolean isFaulty() {
        return faults != null;
    }

    /** {@return whether the cell at this index is blank because of an error that was told: it is not missing} */
    public boolean isFaulty(int column) {
        return faults != null && faults.get(column);
    }

    /** {@return a row with these cells, by name of column; the others are blank} */
    public static RawRow of(Table table, String file, int row, Map<String, String> cells) {
        @Nullable String[] values = new @Nullable String[table.columns().size()];
        cells.forEach((column, value) -> values[table.index(column)] = value);
        return new RawRow(table, file, row, table.ownHeadings(), values);
    }

    public Table table() {
        return table;
    }

    /** {@return text of the column at this index, null where blank} */
    public @Nullable String cell(int column) {
        return cells[column];
    }

    /** {@return name of the file} */
    public String file() {
        return file;
    }

    /** {@return row number as a spreadsheet shows it} */
    public int row() {
        return row;
    }

    /** {@return heading of each column, for notices} */
    public List<String> headings() {
        return headings;
    }

    /** {@return where the row stands} */
    public At at() {
        return At.row(file, row);
    }

    /** {@return where the cell of this column stands} */
    public At at(int column) {
        return new At(file, row, headings.get(column), cells[column]);
    }
}
