/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;

/**
 * One row that passed its form checks. Its references hold the text of the file until the check replaces it by
 * the code, so two rows are the same only if they are one.
 */
public final class Row {
    private final Table table;
    private final At at;
    private final Map<String, Object> cells;
    private final Map<String, String> headings;

    /**
     * @param table what kind of row it is
     * @param at file and row
     * @param cells column name → typed value (String, Long, Double, Boolean or list of strings); blank cells are left out
     * @param headings column name → heading used in the file, for notices
     */
    public Row(Table table, At at, Map<String, Object> cells, Map<String, String> headings) {
        this.table = table;
        this.at = at;
        this.cells = cells;
        this.headings = headings;
    }

    public Table table() {
        return table;
    }

    public boolean is(Table other) {
        return table.equals(other);
    }

    public At at() {
        return at;
    }

    public Map<String, String> headings() {
        return headings;
    }

    @Nullable
    public Object get(String column) {
        return cells.get(column);
    }

    @Nullable
    public String text(String column) {
        Object value = cells.get(column);
        return value == null ? null : value.toString();
    }

    public At at(String column) {
        return at.cell(headings.getOrDefault(column, column), text(column));
    }

    public void put(String column, Object value) {
        cells.put(column, value);
    }
}
