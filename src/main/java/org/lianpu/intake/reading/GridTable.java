/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.LayoutNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;

/** A table in a sheet: rows below the head, told apart from totals, captions, repeated heads and what stands at its foot. */
final class GridTable implements FoundTable {
    /** One in so many rows may be short before that counts as the habit of the file. */
    private static final int MOST_SHORT = 10;
    /** Rows at the start in which one or two short ones say nothing of the file. */
    private static final int FIRST_ROWS = 20;

    private final Grid grid;
    private final TableHead head;
    private final List<Line> headRows;
    private final Rows rows;
    private final Predicate<String> knownHeading;
    private final Notices notices;
    private final Telling telling;
    private final int width;
    private boolean summed;

    /**
     * Row numbers of a table.
     *
     * @param first first row below the head
     * @param until first row that is no more of it
     * @param watch from this row on a further table may begin, of which nothing is known yet
     */
    record Rows(int first, int until, int watch) {}

    GridTable(
            Grid grid,
            TableHead head,
            List<Line> headRows,
            Rows rows,
            Predicate<String> knownHeading,
            Notices notices) {
        this.grid = grid;
        this.head = head;
        this.headRows = headRows;
        this.rows = rows;
        this.knownHeading = knownHeading;
        this.notices = notices;
        this.telling = new Telling(notices, head);
        this.width = head.headings().size();
    }

    @Override
    public TableHead head() {
        return head;
    }

    @Override
    public void read(RowSink sink) {
        telling.start();
        Run run = new Run(sink);
        try (Lines lines = grid.open()) {
            each(lines, run);
        } catch (IOException e) {
            if (telling.end()) {
                telling.tellAtEnd(Refusal.of(e, head.file()).notice());
            }
            return;
        }
        if (telling.end()) {
            run.tellAtEnd();
        }
    }

    /** What is done with the rows of a table, one kind after the other. */
    private interface Visitor {
        /** {@return whether to go on} */
        boolean visit(Line line, RowKinds.Kind kind);

        /** A further table begins that was not known; the run ends. */
        default void further(Line line, String title) {}
    }

    private void each(Lines lines, Visitor visitor) throws IOException {
        RowKinds kinds = new RowKinds(headRows, head.titles(), grid.merges(), width);
        TableStart start = new TableStart(head, knownHeading);
        Deque<Line> ahead = new ArrayDeque<>();
        int before = rows.first() - 1;
        boolean gap = false;
        for (Line line = take(lines, ahead); line != null; line = take(lines, ahead)) {
            if (line.row < rows.first()) {
                continue;
            }
            if (line.row >= rows.until()) {
                return;
            }
            RowKinds.Kind kind = kinds.of(line);
            if (line.row >= rows.watch() && (gap || line.row > before + 1) && kind != RowKinds.Kind.BLANK) {
                String title = start.title(lookAhead(line, lines, ahead));
                if (title != null) {
                    visitor.further(line, title);
                    return;
                }
            }
            gap = kind == RowKinds.Kind.BLANK;
            before = line.row;
            if (!gap && !visitor.visit(line, kind)) {
                return;
            }
        }
    }

    private static @Nullable Line take(Lines lines, Deque<Line> ahead) throws IOException {
        Line line = ahead.pollFirst();
        return line == null ? lines.next() : line;
    }

    private static List<Line> lookAhead(Line line, Lines lines, Deque<Line> ahead) throws IOException {
        while (ahead.size() < TableStart.ROWS) {
            Line next = lines.next();
            if (next == null) {
                break;
            }
            ahead.addLast(next);
        }
        List<Line> seen = new ArrayList<>();
        seen.add(line);
        seen.addAll(ahead);
        return seen;
    }

    /** Sheets and records have no cells where nothing stands; a row of a text has as many as its separators say. */
    private boolean isText() {
        return head.separator() != null;
    }

    /** One run through the rows for somebody outside. */
    private final class Run implements Visitor {
        private final RowSink sink;
        private final MergeFill merges = new MergeFill(grid.merges(), width);
        private boolean totals;
        private long given;
        private long shortRows;

        Run(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean visit(Line line, RowKinds.Kind kind) {
            telling.at(line.row);
            At at = At.row(head.file(), line.row);
            switch (kind) {
                case TOTAL -> {
                    totals = true;
                    telling.faults(line);
                }
                case FOOTER -> telling.tell(new LayoutNotice.FooterRow(at.cell("", RowKinds.title(line))));
                case CAPTION -> telling.tell(new LayoutNotice.CaptionRow(at.cell("", RowKinds.title(line))));
                case REPEATED_HEADER -> telling.tell(new LayoutNotice.RepeatedHeader(at));
                default -> data(line, at);
            }
            return true;
        }

        private void data(Line line, At at) {
            given++;
            Notice refused = line.faults.isEmpty() ? null : telling.faults(line);
            if (line.cells.length > width && refused == null) {
                refused = tooLong(line, at);
            } else if (line.cells.length < width && refused == null && isText()) {
                tooShort(line, at);
            }
            String[] cells = merges.fill(
                    line,
                    (column, number) -> telling.tell(new LayoutNotice.MergedNumber(
                            at.cell(head.headings().get(column), number))));
            if (refused != null) {
                sink.rejected(row(line.row, cells, cells.length), refused);
            } else {
                sink.accept(row(line.row, cells, Math.min(cells.length, width)));
            }
        }

        /** Some programs leave out blanks at the end of each row: where many rows are short, that is no damage. */
        private void tooShort(Line line, At at) {
            shortRows++;
            if (shortRows * MOST_SHORT <= given + FIRST_ROWS) {
                telling.tell(new FileNotice.RowTooShort(at, line.cells.length, width));
            }
        }

        private @Nullable Notice tooLong(Line line, At at) {
            int last = line.cells.length;
            while (last > width && EmptyMarks.isBlank(line.cells[last - 1])) {
                last--;
            }
            if (last <= width) {
                return null;
            }
            Notice notice = new FileNotice.RowTooLong(at, last, width);
            telling.tell(notice);
            return notice;
        }

        @Override
        public void further(Line line, String title) {
            telling.tell(new LayoutNotice.TableNotRead(At.row(head.file(), line.row), title));
        }

        private void tellAtEnd() {
            if (given == 0) {
                telling.tellAtEnd(new FileNotice.EmptyFile(At.file(head.file())));
            }
            if (merges.filled() > 0) {
                telling.tellAtEnd(new LayoutNotice.MergedCells(At.row(head.file(), merges.first()), merges.filled()));
            }
            if (totals && !summed) {
                summed = true;
                sum();
            }
        }
    }

    private static TextRow row(int row, String[] cells, int length) {
        String[] kept = length == cells.length ? cells : Arrays.copyOf(cells, length);
        return new TextRow(row, Collections.unmodifiableList(Arrays.asList(kept)));
    }

    /** Tables with total rows are few and small, so they are run through once more instead of adding up every table. */
    private void sum() {
        ControlSums sums = new ControlSums(head.file(), head.headings());
        try (Lines lines = grid.open()) {
            each(lines, (line, kind) -> {
                if (kind == RowKinds.Kind.TOTAL) {
                    sums.total(line);
                } else if (kind == RowKinds.Kind.DATA && line.faults.stream().noneMatch(GridTable::keepsOut)) {
                    sums.data(line);
                }
                return true;
            });
            sums.end().forEach(notices::add);
        } catch (IOException e) {
            notices.add(Refusal.of(e, head.file()).notice());
        }
    }

    private static boolean keepsOut(Line.Fault fault) {
        return switch (fault.kind()) {
            case UNDECODABLE, LOST_CHARACTER, STRAY_QUOTE, MALFORMED_RECORD -> true;
            case LATE_FIELD, ERROR_VALUE, NO_RESULT, DESTROYED_CODE -> false;
        };
    }
}
