/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.TextNotice;

/** Tells the notices of a table's rows once, however often the rows are run through. */
final class Telling {
    private final Notices notices;
    private final TableHead head;
    /** Rows up to here were told in an earlier run. */
    private int told;

    private int reached;
    private boolean complete;

    Telling(Notices notices, TableHead head) {
        this.notices = notices;
        this.head = head;
    }

    /** Starts a run. */
    void start() {
        told = Math.max(told, reached);
        reached = 0;
    }

    /** Says which row the run has come to. */
    void at(int row) {
        reached = row;
    }

    /** {@return whether this run came to the end for the first time} */
    boolean end() {
        boolean first = !complete;
        complete = true;
        return first;
    }

    void tell(Notice notice) {
        if (!complete && notice.at().row() > told) {
            notices.add(notice);
        }
    }

    /** Tells what belongs to the table as a whole, at the end of the first complete run. */
    void tellAtEnd(Notice notice) {
        notices.add(notice);
    }

    /** Tells what is wrong with a row; {@return the notice that keeps the row out, null where it is taken}. */
    @Nullable
    Notice faults(Line line) {
        Notice refused = null;
        for (Line.Fault fault : line.faults) {
            Notice notice = notice(line, fault);
            tell(notice);
            refused = refused == null && notice.fate() == Notice.Fate.REJECTED ? notice : refused;
        }
        return refused;
    }

    private Notice notice(Line line, Line.Fault fault) {
        At row = At.row(head.file(), line.row);
        At cell = fault.column() < 0 ? row : row.cell(heading(fault.column()), fault.value());
        return switch (fault.kind()) {
            case UNDECODABLE -> new TextNotice.UndecodableText(cell, String.valueOf(head.encoding()));
            case LOST_CHARACTER -> new TextNotice.LostCharacter(cell);
            case STRAY_QUOTE -> new TextNotice.StrayQuote(row);
            case MALFORMED_RECORD -> new TextNotice.MalformedRecord(row, fault.value());
            case LATE_FIELD -> new TextNotice.LateField(row.cell(fault.value(), null));
            case ERROR_VALUE -> new TextNotice.ErrorCell(cell);
            case NO_RESULT -> new TextNotice.FormulaWithoutValue(cell);
            case DESTROYED_CODE -> new TextNotice.CodeDestroyedBySpreadsheet(cell);
        };
    }

    private String heading(int column) {
        String heading = column < head.headings().size() ? head.headings().get(column) : "";
        return heading.isEmpty() ? Headings.letter(column) : heading;
    }
}
