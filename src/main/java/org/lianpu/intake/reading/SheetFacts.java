/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.LayoutNotice;
import org.lianpu.intake.notice.Notices;

/** What a workbook says of a sheet besides its cells; it stands below them, so it is read first, in a run of its own. */
final class SheetFacts {
    /** Columns that are named in a notice; more are unlikely to be hidden one by one. */
    private static final int NAMED = 50;

    final List<Merges.Range> merged = new ArrayList<>();
    boolean hiddenSheet;
    int hiddenRows;
    int firstHiddenRow;
    /** Whether a formula of numbers has an empty result, which no spreadsheet leaves there. */
    boolean uncalculated;

    private final List<String> hiddenColumns = new ArrayList<>();

    void hideRow(int row) {
        firstHiddenRow = hiddenRows == 0 ? row : firstHiddenRow;
        hiddenRows++;
    }

    /** Hides columns by index, both ends included. */
    void hideColumns(int from, int to) {
        for (int column = from; column <= to && hiddenColumns.size() < NAMED; column++) {
            hiddenColumns.add(Headings.letter(column));
        }
    }

    void tell(String file, Notices notices) {
        if (hiddenSheet) {
            notices.add(new LayoutNotice.HiddenSheet(At.file(file)));
        }
        if (hiddenRows > 0) {
            notices.add(new LayoutNotice.HiddenRows(At.row(file, firstHiddenRow), hiddenRows));
        }
        if (!hiddenColumns.isEmpty()) {
            notices.add(new LayoutNotice.HiddenColumns(At.file(file), String.join("、", hiddenColumns)));
        }
    }
}
