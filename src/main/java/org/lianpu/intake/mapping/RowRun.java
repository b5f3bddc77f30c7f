/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.BitSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TextRow;

/** The foreign row being mapped, with what its target has found out about it. One per target, used again for every row. */
final class RowRun {
    private final String file;
    private final Notices notices;

    @SuppressWarnings("NullAway.Init") // begin() sets it before anything asks
    private TextRow row;

    /** Wrong cells, by index of our column. */
    final BitSet faults = new BitSet();
    /** What the joined files gave, by join; null where the key was not found. */
    final @Nullable String[][] joined;
    /** What the split patterns found, by split. */
    final @Nullable Matcher[] splits;
    /** Unit to be written beside a number, by index of our column; null where none. */
    final @Nullable String[] units;
    /** The part of a cell that makes this row. */
    String item = "";
    /** Whether the pair's {@code from} is its upstream end. */
    boolean fromIsUpstream;

    RowRun(String file, Notices notices, int columns, int joins, int splits) {
        this.file = file;
        this.notices = notices;
        this.joined = new String[joins][];
        this.splits = new Matcher[splits];
        this.units = new String[columns];
    }

    void begin(TextRow next) {
        row = next;
        faults.clear();
    }

    TextRow row() {
        return row;
    }

    String cell(int index) {
        return row.cell(index);
    }

    void tell(Notice notice) {
        notices.add(notice);
    }

    At at(ColumnMapper column, @Nullable String text) {
        return new At(file, row.row(), column.heading(), text);
    }

    At at(String heading, @Nullable String text) {
        return new At(file, row.row(), heading, text);
    }

    At atFile() {
        return At.file(file);
    }

    String file() {
        return file;
    }

    /** Marks our column as wrong: an error was told of it. */
    void fault(ColumnMapper column) {
        faults.set(column.index());
    }
}
