/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.ColumnRule.Take;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TableHead;

/** Finds the columns of one file that a mapping names, and remembers which were used. */
final class SourceBinder {
    private final TableHead head;
    private final HeadingIndex index;
    private final Notices notices;
    private final Set<Integer> used = new TreeSet<>();

    SourceBinder(TableHead head, Notices notices) {
        this.head = head;
        this.index = new HeadingIndex(head.headings());
        this.notices = notices;
    }

    /** A place to take from, and what to call it in notices. */
    record Found(CellSource source, String heading) {
        /** {@return the cell's index, -1 where it is not one cell} */
        int index() {
            return source instanceof CellSource.At at ? at.index() : -1;
        }
    }

    /** {@return the first of the alternatives that the file has; null where it has none} */
    @Nullable
    Found find(List<String> alternatives) {
        for (String heading : alternatives) {
            if (heading.equals(TargetRule.Each.ITEM)) {
                return new Found(new CellSource.Item(), heading);
            }
            int column = index.find(heading);
            if (column == HeadingIndex.SEVERAL) {
                notices.add(new FileNotice.DuplicateColumn(headerRow().cell(heading, heading)));
                return null;
            }
            if (column >= 0) {
                used.add(column);
                return new Found(new CellSource.At(column), index.heading(column));
            }
        }
        return null;
    }

    /** {@return the same, and where the file has none, that is an error} */
    @Nullable
    Found need(List<String> alternatives) {
        Found found = find(alternatives);
        if (found == null) {
            String wanted = String.join(" / ", alternatives);
            notices.add(new MappingNotice.NeededHeadingAbsent(
                    headerRow().cell(wanted, null), alternatives.isEmpty() ? "" : index.nearest(alternatives.get(0))));
        }
        return found;
    }

    /**
     * {@return where a column's text comes from; null where the file has none of it, which is told}
     *
     * @param column of ours, for the notice
     */
    @Nullable
    Found take(Take take, Set<String> blanks, String column, Places places) {
        if (take instanceof ColumnRule.Text text) {
            return new Found(new CellSource.Fixed(places.fill(text.text())), column);
        }
        if (take instanceof ColumnRule.Cell cell) {
            Found found = find(cell.alternatives());
            if (found == null) {
                tellAbsent(cell.alternatives(), column);
            }
            return found;
        }
        List<String> names =
                take instanceof ColumnRule.FirstOf first ? first.cells() : ((ColumnRule.Concat) take).cells();
        List<CellSource> parts = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (String name : names) {
            Found found = find(List.of(name));
            if (found == null) {
                tellAbsent(List.of(name), column);
            } else {
                parts.add(found.source());
                headings.add(found.heading());
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        CellSource source = take instanceof ColumnRule.Concat concat
                ? new CellSource.Concat(parts, concat.with(), blanks)
                : new CellSource.FirstOf(parts, blanks);
        return new Found(source, String.join("+", headings));
    }

    private void tellAbsent(List<String> alternatives, String column) {
        notices.add(new MappingNotice.HeadingAbsent(
                headerRow().cell(String.join(" / ", alternatives), column), index.nearest(alternatives.get(0))));
    }

    /** {@return the headings that nothing took} */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            if (!used.contains(i) && !index.heading(i).isEmpty()) {
                left.add(index.heading(i));
            }
        }
        return left;
    }

    At headerRow() {
        return At.row(head.file(), head.headerRow());
    }

    TableHead head() {
        return head;
    }
}
