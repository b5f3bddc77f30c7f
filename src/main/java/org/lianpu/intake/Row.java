/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that passed its form checks.
 *
 * @param table what kind of row it is
 * @param at file and row
 * @param cells column name → typed value (String, Long, Double, Boolean or list of strings); blank cells are left out.
 *     References hold the text of the file until {@link References} replaces it by the code
 * @param headings column name → heading used in the file, for notices
 */
record Row(Table table, At at, Map<String, Object> cells, Map<String, String> headings) {
    @Nullable Object get(String column) {
        return cells.get(column);
    }

    @Nullable String text(String column) {
        Object value = cells.get(column);
        return value == null ? null : value.toString();
    }

    At at(String column) {
        return at.cell(headings.getOrDefault(column, column), text(column));
    }

    void put(String column, Object value) {
        cells.put(column, value);
    }
}
