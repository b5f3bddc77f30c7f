/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.Locale;
import java.util.Set;

/**
 * What offices and databases write into a cell that has no value. Reading leaves such cells as they are; whoever gives
 * a cell a meaning decides whether the mark is one there.
 */
public final class EmptyMarks {
    private static final Set<String> WORDS =
            Set.of("无", "暂无", "空", "null", "(null)", "<null>", "\\n", "n/a", "#n/a", "na", "nil", "none", "nan");
    /** Dashes and strokes of every width, dots of an ellipsis. */
    private static final String STROKES = "-－—―–‐‑−ー一_/／\\＼|.…·*";

    private static final int LONGEST = 8;

    private EmptyMarks() {}

    /** {@return whether a cell says that it has no value: blank, dashes, strokes, 无, NULL, \N, N/A} */
    public static boolean isEmpty(String cell) {
        if (cell.length() > LONGEST * 2) {
            return isBlank(cell);
        }
        String text = strip(cell);
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        return WORDS.contains(text.toLowerCase(Locale.ROOT)) || strokes(text);
    }

    /** {@return whether nothing visible stands in a cell; no-break, full-width and zero-width blanks are nothing} */
    public static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isBlank(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the cell without what {@link #isBlank} takes for nothing at both ends} */
    public static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0xA0
                || c == 0x3000
                || c == 0xFEFF
                || (c >= 0x2000 && c <= 0x200F)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x7F;
    }

    private static boolean strokes(String text) {
        // 一 alone may be a number or a grade; as a dash it is only ever written with others.
        if (text.equals("一")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (STROKES.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
