/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings as people set them: broken over lines, spaced out, with a unit in brackets. */
final class Headings {
    /** Between the rows of a head of several. */
    static final String JOIN = "/";

    private static final Pattern BREAK = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern SPACED = Pattern.compile("(?<=[\\p{IsHan}（）()])\\s+(?=[\\p{IsHan}（）()])");
    private static final Pattern BRACKET = Pattern.compile("[（(\\[【]([^（()）\\[\\]【】]*)[）)\\]】]");
    private static final Pattern MARKS = Pattern.compile("^[*＊#]+|[*＊：:]+$");

    private Headings() {}

    /** {@return a heading without line breaks and without the blanks that space out its characters} */
    static String clean(String heading) {
        if (heading.isEmpty()) {
            return heading;
        }
        String line = BREAK.matcher(EmptyMarks.strip(heading)).replaceAll(" ");
        return SPACED.matcher(BLANKS.matcher(line).replaceAll(" ")).replaceAll("");
    }

    /** {@return a heading as it is looked up: clean, without a unit in brackets and without the mark of a required cell} */
    static String plain(String heading) {
        String text = clean(heading);
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (Units.isUnit(bracket.group(1))) {
                text = text.substring(0, bracket.start()) + text.substring(bracket.end());
                break;
            }
        }
        return MARKS.matcher(text.strip()).replaceAll("").strip();
    }

    /** {@return what stands in the brackets of a heading, the first that is a unit; empty for none} */
    static String bracketedUnit(String heading) {
        Matcher bracket = BRACKET.matcher(heading);
        while (bracket.find()) {
            String inside = bracket.group(1).replaceFirst("^(计量)?单位[:：]", "").strip();
            if (Units.isUnit(inside)) {
                return inside;
            }
        }
        return "";
    }

    /** {@return the letter of a column as a spreadsheet shows it: A for 0, AA for 26} */
    static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
