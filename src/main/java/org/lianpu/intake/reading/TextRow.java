/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.List;

/**
 * One data row as text, before any column is known. Dates of a spreadsheet are ISO (2024-06-30, with the time of day behind
 * a blank where there is one), shares with a percent format end in %, truth values are TRUE and FALSE.
 *
 * @param row row number as a spreadsheet shows it: the first row of the file is 1, a cell with line breaks is still one
 *     row; in JSON the number of the record, in JSON Lines of the line
 * @param cells text of each cell, never null; blanks at the end may be left out
 */
public record TextRow(int row, List<String> cells) {
    /** {@return the cell, empty where the row is shorter} */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
