/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;

/** One target table bound to one foreign table. Good for one run through the rows; not for several threads. */
final class TargetMapper {
    /** Rows remembered for {@code distinct}; beyond, repeated rows go on to the checks, which tell and drop them. */
    private static final int MOST_REMEMBERED = 50_000;

    /** Everything that the binder found out. */
    record Parts(
            Table table,
            List<String> headings,
            List<@Nullable ColumnMapper> columns,
            List<@Nullable String> constants,
            RowTest where,
            List<Integer> skipWhenBlank,
            @Nullable EachPart each,
            List<SplitPart> splits,
            List<JoinPart> joins,
            @Nullable DirectionPart direction,
            boolean distinct,
            boolean once,
            boolean complete) {}

    /** The cell that makes several rows. */
    record EachPart(CellSource cell, List<String> separators) {}

    /** A pattern, the cell that it is tried on, and our columns that it fills. */
    record SplitPart(CellSource cell, LimitedPattern pattern, String heading, List<Integer> columns) {}

    /** A joined file and the cells that make the key. */
    record JoinPart(JoinIndex index, List<CellSource> key, String heading, String file, boolean optional) {
        /** Tells that the row's key is not there, where that is worth telling. */
        void tellMissing(int join, RowRun run) {
            String text =
                    run.joined[join] == null && !optional ? key.get(0).text(run).strip() : "";
            if (!text.isEmpty()) {
                run.tell(new MappingNotice.JoinKeyMissing(run.at(heading, text), file));
            }
        }
    }

    /** Which end of the pair is upstream; a null cell where it is always the same. */
    record DirectionPart(
            @Nullable CellSource cell, String heading, Set<String> down, Set<String> up, boolean fromIsUpstream) {}

    private final Parts parts;
    private final RowRun run;
    private final @Nullable ColumnMapper[] columns;
    private final @Nullable String[] constants;
    private final Set<List<@Nullable String>> given = new HashSet<>();
    private final StringBuilder key = new StringBuilder();
    private long filtered;
    private long repeated;
    private boolean done;

    TargetMapper(Parts parts, RowRun run) {
        this.parts = parts;
        this.run = run;
        this.columns = parts.columns.toArray(new @Nullable ColumnMapper[0]);
        this.constants = parts.constants.toArray(new @Nullable String[0]);
    }

    Parts parts() {
        return parts;
    }

    void map(TextRow row, Consumer<RawRow> out) {
        // Where a required column is missing, that was said of the header; not again of each row.
        if (done || !parts.complete) {
            return;
        }
        run.begin(row);
        if (parts.each == null) {
            one(out);
        } else {
            for (String item : items(parts.each)) {
                run.item = item;
                one(out);
            }
        }
    }

    private void one(Consumer<RawRow> out) {
        for (int i = 0; i < parts.joins.size(); i++) {
            run.joined[i] = join(parts.joins.get(i));
        }
        if (!parts.where.test(run)) {
            filtered++;
            return;
        }
        for (int i = 0; i < parts.joins.size(); i++) {
            parts.joins.get(i).tellMissing(i, run);
        }
        if (directed()) {
            give(out);
        }
    }

    private String @Nullable [] join(JoinPart join) {
        key.setLength(0);
        boolean blank = true;
        for (CellSource cell : join.key) {
            String part = JoinIndex.key(cell.text(run));
            blank &= part.isEmpty();
            JoinIndex.append(key, part);
        }
        return blank ? null : join.index.find(key.toString());
    }

    private boolean directed() {
        DirectionPart direction = parts.direction;
        if (direction == null) {
            return true;
        }
        run.fromIsUpstream = direction.fromIsUpstream;
        if (direction.cell == null) {
            return true;
        }
        String word = direction.cell.text(run).strip();
        // "to" downstream means that "from" is upstream.
        run.fromIsUpstream = direction.down.contains(word);
        if (!run.fromIsUpstream && !direction.up.contains(word)) {
            run.tell(new MappingNotice.UnknownDirection(run.at(direction.heading, word)));
            return false;
        }
        return true;
    }

    /** The parts of the cell; a blank cell is one blank part, so that its row is not lost. */
    private List<String> items(EachPart each) {
        List<String> items = new ArrayList<>();
        String text = each.cell.text(run);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int length = i == text.length() ? 1 : separator(text, i, each.separators);
            if (length > 0) {
                String item = text.substring(start, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + length;
                i = start - 1;
            }
        }
        return items.isEmpty() ? List.of("") : items;
    }

    private static int separator(String text, int at, List<String> separators) {
        for (String separator : separators) {
            if (text.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    private void give(Consumer<RawRow> out) {
        run.faults.clear();
        for (int i = 0; i < parts.splits.size(); i++) {
            run.splits[i] = split(parts.splits.get(i));
        }
        @Nullable String[] cells = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            ColumnMapper column = columns[i];
            cells[i] = column == null ? constants[i] : column.map(run);
        }
        for (int i = 0; i < columns.length; i++) {
            if (run.units[i] != null) {
                cells[i] = cells[i] == null ? run.units[i] : cells[i];
                run.units[i] = null;
            }
        }
        for (int i : parts.skipWhenBlank) {
            if (cells[i] == null && !run.faults.get(i)) {
                run.tell(new RowNotice.SkippedRow(run.at(parts.headings.get(i), null)));
                return;
            }
        }
        if (parts.distinct && run.faults.isEmpty() && isGiven(cells)) {
            repeated++;
            return;
        }
        done = parts.once;
        RawRow row = new RawRow(parts.table, run.file(), run.row().row(), parts.headings, cells);
        out.accept(run.faults.isEmpty() ? row : row.withFaults(run.faults));
    }

    private @Nullable Matcher split(SplitPart split) {
        String text = Tidying.quietly(split.cell.text(run));
        try {
            Matcher found = text.isEmpty() ? null : split.pattern.find(text);
            if (found == null && !text.isEmpty()) {
                run.tell(new MappingNotice.NothingExtracted(run.at(split.heading, text), split.pattern.toString()));
            }
            return found;
        } catch (LimitedPattern.TooSlow e) {
            run.tell(new MappingNotice.SlowPattern(run.at(split.heading, text), split.pattern.toString()));
            split.columns.forEach(run.faults::set);
            return null;
        }
    }

    private boolean isGiven(@Nullable String[] cells) {
        List<@Nullable String> content = Arrays.asList(cells.clone());
        return given.size() < MOST_REMEMBERED ? !given.add(content) : given.contains(content);
    }

    void end() {
        if (filtered > 0) {
            run.tell(new MappingNotice.FilteredRows(run.atFile(), parts.table.name(), filtered));
        }
        if (repeated > 0) {
            run.tell(new MappingNotice.RepeatsDropped(run.atFile(), parts.table.name(), repeated));
        }
        Arrays.stream(columns).filter(Objects::nonNull).forEach(column -> column.end(run));
    }
}
