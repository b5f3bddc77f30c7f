/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.regex.Pattern;

/** What the text of a cell looks like, to tell headings from data. */
enum Look {
    BLANK,
    /** A quantity, an amount, a share. */
    NUMBER,
    /** A day, or a month of a year. */
    DATE,
    /** A year on its own: as often a heading as a value. */
    YEAR,
    /** Digits and letters that no one reads as a number: codes, telephone numbers. */
    CODE,
    TEXT;

    private static final Pattern DAY =
            Pattern.compile("(1[89]|20)\\d\\d(-|/|\\.|年)\\d{1,2}((-|/|\\.|月)\\d{1,2}日?|月)?(\\s.*)?");
    private static final Pattern A_YEAR = Pattern.compile("(1[89]|20)\\d\\d年?");
    private static final Pattern DIGITS = Pattern.compile("[0-9A-Z]*\\d[0-9A-Z-]{4,}");
    private static final int LONGEST_NUMBER = 14;
    private static final int LONGEST = 40;

    static Look of(String cell) {
        String text = EmptyMarks.strip(cell);
        if (text.isEmpty() || EmptyMarks.isEmpty(text)) {
            return BLANK;
        }
        if (text.length() > LONGEST) {
            return TEXT;
        }
        if (A_YEAR.matcher(text).matches()) {
            return YEAR;
        }
        if (DAY.matcher(text).matches()) {
            return DATE;
        }
        boolean percent = text.endsWith("%") || text.endsWith("％");
        if (Numbers.stated(percent ? text.substring(0, text.length() - 1) : text)
                .isPresent()) {
            return text.length() > LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9') ? CODE : NUMBER;
        }
        return DIGITS.matcher(text).matches() ? CODE : TEXT;
    }

    /** {@return whether a heading may look like this} */
    boolean mayHead() {
        return this == TEXT || this == YEAR;
    }
}
