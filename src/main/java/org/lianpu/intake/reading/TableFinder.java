/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.LayoutNotice;
import org.lianpu.intake.notice.Notices;

/** The tables of one sheet: where each begins, its head, where the next one starts. */
final class TableFinder {
    /** Cells that are looked at; rows may be very wide. */
    private static final int SAMPLE_CELLS = 400_000;
    /** From so large a share of rows with a cell beyond the head, the cell is a column without heading. */
    private static final double OVERHANG = 0.2;

    private final ReadingOptions options;
    private final Limits limits;
    private final Notices notices;

    TableFinder(ReadingOptions options, Limits limits, Notices notices) {
        this.options = options;
        this.limits = limits;
        this.notices = notices;
    }

    /** {@return the tables of a sheet; none where it is blank or holds text only, the latter told} */
    List<FoundTable> find(Grid grid) throws IOException {
        List<Line> sample = new ArrayList<>();
        boolean whole = sample(grid, sample);
        List<FoundTable> tables = new ArrayList<>();
        HeadFinder finder = new HeadFinder(sample, grid.merges(), options);
        int from = 0;
        while (from < sample.size()) {
            Head head = finder.find(from, sample.size());
            if (head == null) {
                break;
            }
            String file = tables.isEmpty() ? grid.file() : grid.file() + "@" + row(sample, head);
            TableHead shown = shown(grid, file, sample, head);
            int next = options.headerRow() != null ? sample.size() : next(sample, head, shown);
            if (!tables.isEmpty()) {
                notices.add(new LayoutNotice.AnotherTable(
                        At.row(grid.file(), sample.get(from).row),
                        head.titles().isEmpty() ? "" : head.titles().get(0)));
            }
            shown = withOverhang(shown, sample, head, next);
            tell(shown, sample, head, from);
            int until = next < sample.size() ? sample.get(next).row : Integer.MAX_VALUE;
            int watch = whole || next < sample.size() || options.headerRow() != null
                    ? Integer.MAX_VALUE
                    : sample.get(sample.size() - 1).row;
            List<Line> headRows = sample.subList(Math.max(0, head.from()), Math.max(0, head.dataFrom()));
            tables.add(new GridTable(
                    grid,
                    shown,
                    List.copyOf(headRows),
                    new GridTable.Rows(firstRow(sample, head), until, watch),
                    options.knownHeading(),
                    notices));
            from = next;
        }
        if (tables.isEmpty() && sample.stream().anyMatch(line -> !line.isBlank())) {
            notices.add(new LayoutNotice.SheetWithoutTable(At.file(grid.file())));
        }
        return tables;
    }

    /** Reads the first rows; {@return whether these are all}. */
    private boolean sample(Grid grid, List<Line> sample) throws IOException {
        int cells = 0;
        int rows = options.headerRow() == null ? limits.sampleRows() : options.headerRow() + limits.sampleRows();
        try (Lines lines = grid.open()) {
            while (sample.size() < rows && cells < SAMPLE_CELLS) {
                Line line = lines.next();
                if (line == null) {
                    return true;
                }
                sample.add(line);
                cells += line.cells.length;
            }
        } catch (Refusal e) {
            // Told when the table is read; if it breaks off before there is one, it is told now.
            if (sample.isEmpty()) {
                throw e;
            }
            return true;
        }
        return false;
    }

    private static int row(List<Line> sample, Head head) {
        return head.to() < 0 || head.headings().isEmpty() ? 0 : sample.get(head.to()).row;
    }

    private int firstRow(List<Line> sample, Head head) {
        if (head.to() < head.from() || (options.headerRow() != null && options.headerRow() == 0)) {
            return head.dataFrom() < sample.size() ? sample.get(head.dataFrom()).row : 1;
        }
        return sample.get(head.dataFrom() - 1).row + 1;
    }

    private TableHead shown(Grid grid, String file, List<Line> sample, Head head) {
        boolean none = options.headerRow() != null && options.headerRow() == 0;
        return new TableHead(
                file,
                grid.sheet(),
                grid.format(),
                grid.encoding(),
                grid.separator(),
                none ? 0 : row(sample, head),
                head.headings(),
                head.units(),
                head.titles());
    }

    private int next(List<Line> sample, Head head, TableHead shown) {
        TableStart start = new TableStart(shown, options.knownHeading());
        for (int i = head.dataFrom() + 1; i < sample.size(); i++) {
            boolean gap = sample.get(i - 1).isBlank() || sample.get(i).row > sample.get(i - 1).row + 1;
            if (gap && !sample.get(i).isBlank() && start.title(sample, i, sample.size()) != null) {
                return i;
            }
        }
        return sample.size();
    }

    /** Columns that hold values in many rows but lie beyond the head get a blank heading, so that rows are not too long. */
    private TableHead withOverhang(TableHead head, List<Line> sample, Head found, int to) {
        int[] filled = new int[limits.columns() + 1];
        int rows = 0;
        int last = head.headings().size();
        for (int i = found.dataFrom(); i < to; i++) {
            Line line = sample.get(i);
            rows += line.isBlank() ? 0 : 1;
            for (int c = head.headings().size(); c < Math.min(line.cells.length, limits.columns()); c++) {
                filled[c] += EmptyMarks.isBlank(line.cells[c]) ? 0 : 1;
            }
        }
        for (int c = head.headings().size(); c < limits.columns(); c++) {
            last = filled[c] > 1 && filled[c] >= rows * OVERHANG ? c + 1 : last;
        }
        if (last == head.headings().size()) {
            return head;
        }
        List<String> headings = new ArrayList<>(head.headings());
        headings.addAll(Collections.nCopies(last - headings.size(), ""));
        return new TableHead(
                head.file(),
                head.sheet(),
                head.format(),
                head.encoding(),
                head.separator(),
                head.headerRow(),
                List.copyOf(headings),
                head.units(),
                head.titles());
    }

    private void tell(TableHead head, List<Line> sample, Head found, int from) {
        At at = At.row(head.file(), head.headerRow());
        if (!found.certain()) {
            notices.add(new LayoutNotice.HeaderUncertain(at));
        } else if ((found.from() > from && !head.titles().isEmpty()) || found.to() > found.from()) {
            notices.add(new LayoutNotice.HeaderFound(at, String.join(" | ", head.titles())));
        }
        for (int c = 0; c < head.headings().size(); c++) {
            if (head.headings().get(c).isEmpty() && holdsValues(sample, found, c)) {
                notices.add(new LayoutNotice.ColumnWithoutHeading(at.cell(Headings.letter(c), null)));
            }
        }
    }

    private static boolean holdsValues(List<Line> sample, Head found, int column) {
        for (int i = found.dataFrom(); i < sample.size(); i++) {
            if (!EmptyMarks.isBlank(sample.get(i).cell(column))) {
                return true;
            }
        }
        return false;
    }
}
