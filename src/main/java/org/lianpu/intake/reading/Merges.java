/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merged cells of a sheet. */
final class Merges {
    static final Merges NONE = new Merges(List.of());

    /**
     * A merged range.
     *
     * @param top first row number, as a spreadsheet shows it
     * @param bottom last row number
     * @param left index of the first column
     * @param right index of the last column
     */
    record Range(int top, int bottom, int left, int right) {
        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        int width() {
            return right - left + 1;
        }
    }

    private final List<Range> ranges;
    private final Map<Integer, List<Range>> byTop = new HashMap<>();

    Merges(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
        this.ranges = List.copyOf(sorted);
        sorted.forEach(
                r -> byTop.computeIfAbsent(r.top(), top -> new ArrayList<>()).add(r));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** {@return the ranges by their first row} */
    List<Range> ranges() {
        return ranges;
    }

    /** {@return the range that a cell belongs to} */
    Optional<Range> at(int row, int column) {
        return ranges.stream()
                .takeWhile(r -> r.top() <= row)
                .filter(r -> r.covers(row, column))
                .findFirst();
    }

    /** {@return the ranges that start in a row} */
    List<Range> startingIn(int row) {
        return byTop.getOrDefault(row, List.of());
    }
}
