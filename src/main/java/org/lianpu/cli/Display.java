/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as a terminal shows it: a Chinese character takes two columns. Characters whose width Unicode calls ambiguous (○ × “) count one, as
 * terminals in UTF-8 do by default.
 */
final class Display {
    /** The width that tables are made for. */
    static final int COLUMNS = 100;

    private Display() {}

    /** {@return the number of terminal columns} */
    static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    private static int width(int character) {
        int type = UCharacter.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return eastAsian == UCharacter.EastAsianWidth.WIDE || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** {@return the text without control characters: what stands in a foreign file must not steer the terminal} */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }

    /** {@return the lines of the text, none wider than {@code width}, broken where the script allows it} */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : clean(text).split("\n", -1)) {
            wrapParagraph(paragraph, Math.max(2, width), lines);
        }
        return lines;
    }

    private static void wrapParagraph(String text, int width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (width(line + piece.stripTrailing()) > width && line.length() > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (String part : cut(piece, width)) {
                if (width(line + part.stripTrailing()) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** {@return the piece, cut where even one unbreakable word is wider than the column} */
    private static List<String> cut(String piece, int width) {
        if (width(piece.stripTrailing()) <= width) {
            return List.of(piece);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        piece.codePoints().forEach(c -> {
            if (width(part.toString()) + width(c) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(c);
        });
        parts.add(part.toString());
        return parts;
    }
}
