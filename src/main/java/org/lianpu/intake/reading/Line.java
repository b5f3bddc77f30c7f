/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.List;

/** One row as its format gives it, before anybody knows what it is for. */
final class Line {
    /** Row number as a spreadsheet shows it. */
    final int row;
    /** Text of the cells; fewer than columns where the rest is blank. */
    final String[] cells;
    /** What is wrong with single cells, or with the row. */
    final List<Fault> faults;

    /** What can be wrong with a cell when it is read. */
    enum FaultKind {
        UNDECODABLE,
        LOST_CHARACTER,
        STRAY_QUOTE,
        MALFORMED_RECORD,
        LATE_FIELD,
        ERROR_VALUE,
        NO_RESULT,
        DESTROYED_CODE
    }

    /**
     * What is wrong with a cell.
     *
     * @param kind what
     * @param column index of the column, -1 for the row
     * @param value what stands there, or what a parser says
     */
    record Fault(FaultKind kind, int column, String value) {}

    Line(int row, String[] cells, List<Fault> faults) {
        this.row = row;
        this.cells = cells;
        this.faults = faults;
    }

    String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!EmptyMarks.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many cells hold something} */
    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += EmptyMarks.isBlank(cell) ? 0 : 1;
        }
        return filled;
    }

    /** {@return index of the first cell that holds something; -1 where none does} */
    int firstFilled() {
        for (int i = 0; i < cells.length; i++) {
            if (!EmptyMarks.isBlank(cells[i])) {
                return i;
            }
        }
        return -1;
    }
}
