/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the head of a table in the first rows of a sheet. */
final class HeadFinder {
    /** Rows below titles in which a header is looked for. */
    private static final int SEARCHED = 40;
    /** What a row loses for each row above it: of two alike the upper one is the header. */
    private static final double PER_ROW = 0.04;
    /** The first full row is the header unless another looks better by more than this. */
    private static final double MARGIN = 0.4;

    private static final double NEARLY_FULL = 0.6;
    /** A single column of longer texts than this is an explanation, not a list. */
    private static final int LONG_TEXT = 25;
    /** Columns that are counts, years or codes whatever unit the sheet names. */
    private static final Pattern OTHER_UNIT =
            Pattern.compile(".*(人数|家数|户数|个数|数量|次数|件数|人员|职工|序号|编号|代码|电话|年份|年度|日期|时间|率|占比|比重|比例|面积|产能|产量).*");

    private final List<Line> lines;
    private final ReadingOptions options;
    private final HeadRows rows;

    HeadFinder(List<Line> lines, Merges merges, ReadingOptions options) {
        this.lines = lines;
        this.options = options;
        this.rows = new HeadRows(lines, merges);
    }

    /** {@return the head of the table that begins at an index; null where there is no table} */
    @Nullable
    Head find(int from, int to) {
        if (options.headerRow() != null && options.headerRow() == 0) {
            return withoutHeader(from, to);
        }
        int index = options.headerRow() != null ? indexOf(options.headerRow(), from, to) : best(from, to);
        if (index < 0) {
            return null;
        }
        boolean certain = options.headerRow() != null
                || HeadScore.of(lines, index, to, width(from, to), options.knownHeading())
                        .certain();
        int[] extent = rows.around(index, from, to);
        return head(from, extent[0], extent[1], to, certain || extent[1] > extent[0]);
    }

    private int indexOf(int row, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).row >= row && !lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Head withoutHeader(int from, int to) {
        int width = 0;
        int first = -1;
        for (int i = from; i < to; i++) {
            width = Math.max(width, lines.get(i).cells.length);
            first = first < 0 && !lines.get(i).isBlank() ? i : first;
        }
        if (first < 0) {
            return null;
        }
        List<String> letters = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            letters.add(Headings.letter(c));
        }
        return new Head(first - 1, first - 1, first, letters, Map.of(), List.of(), true);
    }

    /** {@return filled cells that rows have on the whole: the median of those with more than one} */
    int width(int from, int to) {
        List<Integer> filled = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int count = lines.get(i).filled();
            if (count > 1) {
                filled.add(count);
            }
        }
        if (filled.isEmpty()) {
            return 1;
        }
        filled.sort(null);
        return filled.get(filled.size() / 2);
    }

    private int best(int from, int to) {
        int width = width(from, to);
        if (width <= 1) {
            return singleColumn(from, to);
        }
        // The first table ends where rows of several cells are followed by a gap; a header further down is another's.
        int near = search(from, firstGap(from, to), to, width);
        if (near >= 0
                && HeadScore.of(lines, near, to, width, options.knownHeading()).certain()) {
            return near;
        }
        int far = search(from, to, to, width);
        if (far >= 0
                && (near < 0
                        || HeadScore.of(lines, far, to, width, options.knownHeading())
                                .certain())) {
            return far;
        }
        return near >= 0 ? near : firstOfWidth(from, to, width);
    }

    /** {@return the first row that looks nearly as much like a header as the best one does; -1 where none can be one} */
    private int search(int from, int end, int to, int width) {
        int best = -1;
        int first = -1;
        double highest = 0;
        double firstTotal = 0;
        int seen = 0;
        for (int i = from; i < end && seen < SEARCHED; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (line.filled() < 2 || RowKinds.totalLabel(line) != null || HeadRows.isUnitRow(line)) {
                continue;
            }
            HeadScore score = HeadScore.of(lines, i, to, width, options.knownHeading());
            double total = score.total() - PER_ROW * seen;
            if (!score.possible()) {
                continue;
            }
            if (first < 0 && score.full() >= NEARLY_FULL) {
                first = i;
                firstTotal = total;
            }
            if (total > highest) {
                best = i;
                highest = total;
            }
        }
        return first >= 0 && firstTotal >= highest - MARGIN ? first : best;
    }

    private int firstGap(int from, int to) {
        int wide = 0;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            boolean gap = line.isBlank() || (i > from && line.row > lines.get(i - 1).row + 1);
            if (gap && wide >= 2) {
                return i;
            }
            wide += line.filled() > 1 ? 1 : 0;
        }
        return to;
    }

    private int firstOfWidth(int from, int to, int width) {
        int first = -1;
        for (int i = from; i < to; i++) {
            int filled = lines.get(i).filled();
            if (filled * 2 > width) {
                return i;
            }
            first = first < 0 && filled > 0 ? i : first;
        }
        return first;
    }

    private int singleColumn(int from, int to) {
        int first = -1;
        int filled = 0;
        int length = 0;
        for (int i = from; i < to; i++) {
            int column = lines.get(i).firstFilled();
            if (column >= 0) {
                first = first < 0 ? i : first;
                filled++;
                length += lines.get(i).cells[column].length();
            }
        }
        boolean known = first >= 0
                && options.knownHeading()
                        .test(Headings.plain(
                                lines.get(first).cells[lines.get(first).firstFilled()]));
        return filled == 0 || (!known && (filled == 1 || length > LONG_TEXT * filled)) ? -1 : first;
    }

    private Head head(int from, int first, int last, int to, boolean certain) {
        List<String> headings = new ArrayList<>(rows.headings(first, last));
        List<String> titles = new ArrayList<>();
        Optional<String> sheetUnit = Optional.empty();
        for (int i = from; i < first; i++) {
            String title = RowKinds.title(lines.get(i));
            if (!title.isEmpty()) {
                titles.add(title);
                sheetUnit = sheetUnit.or(() -> Units.ofLine(title));
            }
        }
        int dataFrom = last + 1;
        Map<Integer, String> units = new HashMap<>();
        if (dataFrom < to && HeadRows.isUnitRow(lines.get(dataFrom))) {
            Line unitRow = lines.get(dataFrom);
            for (int c = 0; c < unitRow.cells.length; c++) {
                if (Units.isUnit(unitRow.cells[c])) {
                    units.put(c, Units.bare(unitRow.cells[c]));
                }
            }
            dataFrom++;
        }
        if (dataFrom < to && HeadRows.isNumbering(lines.get(dataFrom))) {
            dataFrom++;
        }
        for (int c = 0; c < headings.size(); c++) {
            String unit = Headings.bracketedUnit(headings.get(c));
            if (!unit.isEmpty()) {
                units.putIfAbsent(c, unit);
            } else if (sheetUnit.isPresent() && !units.containsKey(c) && isAmount(headings.get(c), c, dataFrom, to)) {
                units.put(c, sheetUnit.get());
            }
        }
        return new Head(first, last, dataFrom, headings, units, titles, certain);
    }

    /** {@return whether a unit that the sheet names for all of it can be this column's: numbers, and not counts of persons} */
    private boolean isAmount(String heading, int column, int from, int to) {
        if (heading.isEmpty() || OTHER_UNIT.matcher(heading).matches()) {
            return false;
        }
        int numbers = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            Look look = Look.of(lines.get(i).cell(column));
            boolean number = look == Look.NUMBER || look == Look.YEAR;
            numbers += number ? 1 : 0;
            others += number || look == Look.BLANK ? 0 : 1;
        }
        return numbers > others;
    }
}
