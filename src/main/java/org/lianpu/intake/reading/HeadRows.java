/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Heads of several rows: which rows belong together, and what they say of each column. */
final class HeadRows {
    private static final int MOST_ROWS = 3;
    private static final int LONGEST_HEADING = 30;
    private static final String STEMS = "甲乙丙丁戊己庚辛";
    /** Without 甲 and 乙 so many columns have to be numbered in order. */
    private static final int FEWEST_NUMBERS = 4;

    private final List<Line> lines;
    private final Merges merges;

    HeadRows(List<Line> lines, Merges merges) {
        this.lines = lines;
        this.merges = merges;
    }

    /** {@return first and last row of the head that the row belongs to, as indices} */
    int[] around(int index, int from, int to) {
        int first = index;
        int last = index;
        while (last - first < MOST_ROWS - 1 && first > from && joins(first - 1, first)) {
            first--;
        }
        while (last - first < MOST_ROWS - 1 && last + 1 < to && joins(last, last + 1)) {
            last++;
        }
        return new int[] {first, last};
    }

    /** {@return whether two rows are upper and lower part of one head} */
    private boolean joins(int upper, int lower) {
        Line up = lines.get(upper);
        Line low = lines.get(lower);
        if (low.row != up.row + 1 || up.filled() < 2 || low.isBlank() || isUnitRow(low) || !mayHead(low)) {
            return false;
        }
        return merges.isEmpty() ? joinsByBlanks(up, low) : joinsByMerges(up, low);
    }

    private static boolean mayHead(Line line) {
        for (String cell : line.cells) {
            String text = EmptyMarks.strip(cell);
            if (!text.isEmpty() && (!Look.of(text).mayHead() || text.length() > LONGEST_HEADING)) {
                return false;
            }
        }
        return true;
    }

    private boolean joinsByMerges(Line up, Line low) {
        boolean group = false;
        boolean through = false;
        for (Merges.Range range : merges.ranges()) {
            if (range.top() > up.row) {
                break;
            }
            if (range.bottom() == up.row && range.width() > 1) {
                int under = 0;
                for (int c = range.left(); c <= range.right(); c++) {
                    under += EmptyMarks.isBlank(low.cell(c)) ? 0 : 1;
                }
                group |= under > 1;
            }
            through |= range.bottom() >= low.row && !EmptyMarks.isBlank(up.cell(range.left()));
        }
        return group || through;
    }

    /** Without merges, as in a CSV of such a sheet: blanks right of a group's name, blanks below what has no parts. */
    private static boolean joinsByBlanks(Line up, Line low) {
        int groups = 0;
        int single = 0;
        int owner = -1;
        for (int c = 0; c < Math.max(up.cells.length, low.cells.length); c++) {
            boolean above = !EmptyMarks.isBlank(up.cell(c));
            boolean below = !EmptyMarks.isBlank(low.cell(c));
            if (above) {
                owner = below ? c : -1;
                single += below ? 0 : 1;
            } else if (below) {
                if (owner < 0) {
                    return false;
                }
                groups += c == owner + 1 ? 1 : 0;
            }
        }
        return groups > 1 || (groups == 1 && single > 0);
    }

    /** {@return whether a row holds units and nothing else} */
    static boolean isUnitRow(Line line) {
        int units = 0;
        for (String cell : line.cells) {
            if (Units.isUnit(cell)) {
                units++;
            } else if (!EmptyMarks.isEmpty(cell)) {
                String text = EmptyMarks.strip(cell);
                if (!text.equals("单位") && !text.equals("计量单位")) {
                    return false;
                }
            }
        }
        return units > 0;
    }

    /** {@return whether a row numbers the columns, as statistical forms do: 甲 乙 1 2 3} */
    static boolean isNumbering(Line line) {
        int stems = 0;
        int numbers = 0;
        for (String cell : line.cells) {
            String text = EmptyMarks.strip(cell);
            if (text.isEmpty()) {
                continue;
            }
            if (numbers == 0 && stems < STEMS.length() && text.equals(STEMS.substring(stems, stems + 1))) {
                stems++;
            } else if (text.equals(String.valueOf(numbers + 1))) {
                numbers++;
            } else {
                return false;
            }
        }
        return (stems > 0 && numbers > 0) || numbers >= FEWEST_NUMBERS;
    }

    /** {@return the headings of the columns, the rows of the head joined by /} */
    List<String> headings(int first, int last) {
        int width = 0;
        for (int i = first; i <= last; i++) {
            Line line = lines.get(i);
            for (int c = 0; c < line.cells.length; c++) {
                width = EmptyMarks.isBlank(line.cells[c]) ? width : Math.max(width, c + 1);
            }
        }
        for (Merges.Range range : merges.ranges()) {
            boolean inHead = range.top() >= lines.get(first).row && range.top() <= lines.get(last).row;
            width = inHead && first < last ? Math.max(width, range.right() + 1) : width;
        }
        List<String> headings = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            headings.add(heading(c, first, last));
        }
        return headings;
    }

    private String heading(int column, int first, int last) {
        StringBuilder heading = new StringBuilder();
        String before = "";
        for (int i = first; i <= last; i++) {
            String part = Headings.clean(part(column, i, first, last));
            if (!part.isEmpty() && !part.equals(before)) {
                heading.append(heading.isEmpty() ? "" : Headings.JOIN).append(part);
                before = part;
            }
        }
        return heading.toString();
    }

    private String part(int column, int index, int first, int last) {
        Line line = lines.get(index);
        String own = line.cell(column);
        if (!EmptyMarks.isBlank(own)) {
            return own;
        }
        Optional<Merges.Range> range = merges.at(line.row, column);
        if (range.isPresent()) {
            return anchor(range.get(), first, last);
        }
        if (index == last
                || !merges.isEmpty()
                || EmptyMarks.isBlank(lines.get(index + 1).cell(column))) {
            return "";
        }
        for (int c = column - 1; c >= 0; c--) {
            if (!EmptyMarks.isBlank(line.cell(c))) {
                return EmptyMarks.isBlank(lines.get(index + 1).cell(c)) ? "" : line.cell(c);
            }
        }
        return "";
    }

    private String anchor(Merges.Range range, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (lines.get(i).row == range.top()) {
                return lines.get(i).cell(range.left());
            }
        }
        return "";
    }
}
