/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.CellParser;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Row;

/** Rows of text to typed rows: every cell in the form that its column asks for. Knows neither the other rows nor the graph. */
public final class Typing {
    private final CellParser cells;
    private final Notices notices;

    public Typing(CellParser cells, Notices notices) {
        this.cells = cells;
        this.notices = notices;
    }

    /** {@return the row with its cells in form, or nothing after telling everything that is not} */
    public Optional<Row> typed(RawRow raw) {
        List<Column> columns = raw.table().columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        boolean sound = true;
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            String text = raw.cell(i);
            int index = i;
            if (raw.isFaulty(index)) {
                sound = false;
            } else if (text == null || text.isBlank()) {
                if (column.required()) {
                    notices.add(new CellNotice.MissingValue(raw.at(index)));
                    sound = false;
                }
            } else {
                values[i] = cells.parse(column, text, () -> raw.at(index));
                sound &= values[i] != null;
            }
        }
        return sound
                ? Optional.of(new Row(raw.table(), raw.file(), raw.row(), raw.headings(), values))
                : Optional.empty();
    }
}
