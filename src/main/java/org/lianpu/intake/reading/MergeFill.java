/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writes the value of merged cells into each of them, row by row in order: "as above", "as left". */
final class MergeFill {
    private final Merges merges;
    private final int width;
    private final List<Open> open = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private int filled;
    private int first;

    private record Open(Merges.Range range, String value) {}

    /**
     * @param width columns that have a heading
     */
    MergeFill(Merges merges, int width) {
        this.merges = merges;
        this.width = width;
    }

    /**
     * {@return the cells with what merging left blank}
     *
     * @param number told once a column of a number that several rows share, with the column and the number
     */
    String[] fill(Line line, BiConsumer<Integer, String> number) {
        if (merges.isEmpty()) {
            return line.cells;
        }
        open.removeIf(o -> o.range().bottom() < line.row);
        for (Merges.Range range : merges.startingIn(line.row)) {
            String value = line.cell(range.left());
            if (!EmptyMarks.isBlank(value) && range.left() < width) {
                open.add(new Open(range, value));
            }
        }
        String[] cells = line.cells;
        for (Iterator<Open> it = open.iterator(); it.hasNext(); ) {
            Open merged = it.next();
            Merges.Range range = merged.range();
            for (int c = range.left(); c <= range.right() && c < width; c++) {
                if (!EmptyMarks.isBlank(c < cells.length ? cells[c] : "")) {
                    continue;
                }
                if (c >= cells.length) {
                    int length = cells.length;
                    cells = Arrays.copyOf(cells, c + 1);
                    Arrays.fill(cells, length, cells.length, "");
                } else if (cells == line.cells) {
                    cells = cells.clone();
                }
                cells[c] = merged.value();
                first = filled == 0 ? line.row : first;
                filled++;
                if (Look.of(merged.value()) == Look.NUMBER && numbers.add(c)) {
                    number.accept(c, merged.value());
                }
            }
        }
        return cells;
    }

    /** {@return how many cells were filled} */
    int filled() {
        return filled;
    }

    /** {@return the row of the first of them} */
    int first() {
        return first;
    }
}
