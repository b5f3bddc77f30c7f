/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a further table begins below a blank row: a new title, a row that looks like a header, rows below it. */
final class TableStart {
    /** Rows that have to be seen to tell. */
    static final int ROWS = 12;

    private static final int MOST_TITLES = 4;
    private static final int TITLE_CELLS = 2;

    private final TableHead head;
    private final int width;
    private final Predicate<String> knownHeading;

    TableStart(TableHead head, Predicate<String> knownHeading) {
        this.head = head;
        this.width = (int) head.headings().stream().filter(h -> !h.isEmpty()).count();
        this.knownHeading = knownHeading;
    }

    /** {@return the title of the table that begins with the first of these rows; null where none does} */
    @Nullable
    String title(List<Line> lines) {
        return title(lines, 0, lines.size());
    }

    @Nullable
    String title(List<Line> lines, int from, int to) {
        List<String> titles = new ArrayList<>();
        int index = from;
        while (index < to && titles.size() < MOST_TITLES && isTitle(lines.get(index))) {
            if (!lines.get(index).isBlank()) {
                titles.add(RowKinds.title(lines.get(index)));
            }
            index++;
        }
        if (titles.isEmpty() || index >= to || head.titles().containsAll(titles)) {
            return null;
        }
        Line header = lines.get(index);
        if (header.filled() < 2 || RowKinds.totalLabel(header) != null || !hasRowBelow(lines, index, to)) {
            return null;
        }
        if (sameHeadings(header)) {
            return titles.get(0);
        }
        HeadScore score = HeadScore.of(lines, index, to, 1, knownHeading);
        return score.possible() && score.certain() && score.text() == 1 ? titles.get(0) : null;
    }

    private boolean isTitle(Line line) {
        int first = line.firstFilled();
        if (first < 0) {
            return true;
        }
        return line.filled() <= Math.min(TITLE_CELLS, Math.max(1, width - 2))
                && Look.of(line.cells[first]) == Look.TEXT
                && RowKinds.totalLabel(line) == null;
    }

    private static boolean hasRowBelow(List<Line> lines, int index, int to) {
        for (int i = index + 1; i < to; i++) {
            if (lines.get(i).filled() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean sameHeadings(Line header) {
        List<String> headings = head.headings();
        for (int c = 0; c < Math.max(headings.size(), header.cells.length); c++) {
            String heading = c < headings.size() ? headings.get(c) : "";
            if (!Headings.clean(header.cell(c)).equals(heading)) {
                return false;
            }
        }
        return true;
    }
}
