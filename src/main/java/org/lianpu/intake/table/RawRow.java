/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;

/**
 * A row of one of our tables as text, with the place it came from; not yet in form. Cells stand in the order of {@link Table#columns()}.
 *
 * @param headings heading of each column in the file, for notices; null entries where a column did not come from the file
 * @param cells text of each column, null where blank
 */
public record RawRow(
        Table table,
        String file,
        int row,
        @Nullable String[] headings,
        @Nullable String[] cells) {
    /** {@return where the cell of this column stands} */
    public At at(int column) {
        String heading = headings[column];
        return new At(file, row, heading == null ? table.columns().get(column).name() : heading, cells[column]);
    }

    /** {@return where the row stands} */
    public At at() {
        return At.row(file, row);
    }
}
