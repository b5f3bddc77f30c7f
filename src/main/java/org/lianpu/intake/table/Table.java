/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.CypherFile;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/**
 * One kind of row that may be handed in, declared once: parser, header check, type check, key check, reference check,
 * templates, {@code TABLES.md} and the view in the graph all follow from the declaration.
 *
 * @param group the tables it is explained with
 * @param name English, snake_case; a file {@code <name>.csv} or {@code <name>-anything.csv} holds such rows
 * @param title Chinese title
 * @param columns in the order a template shows them
 * @param view the query that writes the winning values of touched rows into the graph; null where they go into cells
 * @param unview the query that takes back what the view wrote for these ids; null where there is no view
 */
public record Table(
        TableGroup group,
        String name,
        String title,
        List<Column> columns,
        @Nullable CypherFile view,
        @Nullable CypherFile unview) {
    public Table {
        columns = List.copyOf(columns);
    }

    public static Table of(TableGroup group, String name, String title, Column... columns) {
        String file = name.replace('_', '-');
        return new Table(
                group,
                name,
                title,
                List.of(columns),
                CypherFile.of("intake/view-" + file),
                CypherFile.of("intake/unview-" + file));
    }

    /** A table without a view of its own: its rows become cells (METHODS M1: official totals), or part of the view of a firm. */
    public static Table withoutView(TableGroup group, String name, String title, Column... columns) {
        return new Table(group, name, title, List.of(columns), null, null);
    }

    /** Tables are told apart by name; each is declared once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** {@return what a row of it is, in one sentence} */
    public Name meaning() {
        return Words.both("table." + name);
    }

    /** {@return what the cells of one of its columns say, in one sentence} */
    public Name meaningOf(Column column) {
        String own = "table." + name + "." + column.name();
        return Words.both(Words.of(Locale.CHINESE).has(own) ? own : "table.any." + column.name());
    }

    public Column getColumn(String column) {
        return columns.get(index(column));
    }

    public List<Column> key() {
        return columns.stream().filter(Column::key).toList();
    }

    public boolean has(String column) {
        return indexOrNone(column) >= 0;
    }

    /** {@return the place of a column among {@link #columns()}, -1 where there is none of this name} */
    public int indexOrNone(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the place of a column among {@link #columns()}} */
    public int index(String column) {
        int index = indexOrNone(column);
        if (index < 0) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return index;
    }

    /** {@return headings for rows that came from no file: the names of the columns} */
    public List<String> ownHeadings() {
        return columns.stream().map(Column::name).toList();
    }

    /** {@return whether rows of other tables can point at its rows: they have a code of their own} */
    public boolean isTarget() {
        List<Column> key = key();
        return key.size() == 1 && key.get(0).type() == ColumnType.CODE;
    }

    /** {@return whether a column points at a table whose rows name firms, such as projects} */
    public boolean pointsAtFirms() {
        return columns.stream()
                .map(Column::reference)
                .anyMatch(table ->
                        table != null && Tables.find(table).map(Table::ofFirms).orElse(false));
    }

    /**
     * {@return whether rows speak of firms: such tables come by the million, are streamed and never held; the others describe chains,
     * regions, offices and are small}
     */
    public boolean ofFirms() {
        return name.equals("firms") || columns.stream().anyMatch(c -> c.type() == ColumnType.FIRM);
    }
}
