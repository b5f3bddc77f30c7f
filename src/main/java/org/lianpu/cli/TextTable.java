/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: columns aligned by what is seen, long cells wrapped, the last column taking the room that is left. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST_LAST = 16;

    private record Column(String title, int most, boolean number) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    /** Adds a column of text, wrapped at {@code most} terminal columns. */
    TextTable text(String title, int most) {
        columns.add(new Column(title, most, false));
        return this;
    }

    /** Adds a column of numbers, aligned right. */
    TextTable number(String title) {
        columns.add(new Column(title, 14, true));
        return this;
    }

    /** Adds a row, one cell a column; a line feed begins a new line within the cell. */
    TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.clone());
        return this;
    }

    /** {@return the lines, heading and rule first, none wider than {@code width} as long as the last column keeps a readable width} */
    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.addAll(line(columns.stream().map(Column::title).toArray(String[]::new), widths));
        List<String> rule = new ArrayList<>();
        for (int w : widths) {
            rule.add("-".repeat(w));
        }
        lines.add(String.join(GAP, rule));
        rows.forEach(row -> lines.addAll(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int room = width;
        for (int i = 0; i < widths.length; i++) {
            int widest = Display.width(columns.get(i).title());
            for (String[] row : rows) {
                for (String part : row[i].split("\n", -1)) {
                    widest = Math.max(widest, Display.width(Display.clean(part)));
                }
            }
            boolean last = i == widths.length - 1;
            int most = last ? Math.max(LEAST_LAST, room) : columns.get(i).most();
            widths[i] = Math.min(widest, most);
            room -= widths[i] + GAP.length();
        }
        return widths;
    }

    private List<String> line(String[] cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.length; i++) {
            List<String> lines = Display.wrap(cells[i], widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> result = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                String text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                String pad = " ".repeat(Math.max(0, widths[i] - Display.width(text)));
                parts.add(columns.get(i).number() ? pad + text : text + pad);
            }
            result.add(String.join(GAP, parts).stripTrailing());
        }
        return result;
    }
}
