/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.Map;
import org.lianpu.intake.notice.At;

/**
 * A row of the sheet as text.
 *
 * @param row number as a spreadsheet shows it
 * @param cells what is filled; a column that is not there is blank
 */
public record SheetRow(String file, int row, Map<SheetColumn, String> cells) {
    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** {@return the cell, empty where blank} */
    public String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** {@return where the cell stands} */
    public At at(SheetColumn column) {
        return new At(file, row, column.heading(), cell(column));
    }
}
