/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Locale;
import java.util.Set;
import org.lianpu.intake.notice.TidyingNotice;
import org.lianpu.intake.table.ColumnType;

/** What every cell goes through first: blanks around it, line breaks in it, words that mean "nothing". */
final class Tidying {
    /** How people write that a cell is empty: taken as blank without a word. */
    private static final Set<String> EMPTY = Set.of(
            "-", "--", "---", "—", "——", "———", "－", "－－", "–", "―", "─", "/", "／", "\\", "＼", "无", "無", "空", "空白",
            "（空）", "(空)", "（空白）", "(空白)", "暂无", "未填", "未填报", "…", "……", "...");
    /** How programs write it, and failed formulas: taken as blank and told. */
    private static final Set<String> MACHINE_EMPTY = Set.of(
            "null",
            "\\n",
            "n/a",
            "#n/a",
            "na",
            "nan",
            "none",
            "nil",
            "<null>",
            "(null)",
            "[null]",
            "undefined",
            "#ref!",
            "#value!",
            "#div/0!",
            "#name?",
            "#num!",
            "#null!",
            "#####");

    private static final int LONGEST_MARK = 9;
    /** First characters of all marks; most cells begin otherwise and are let through at once. */
    private static final String FIRST = "-—－–―─/／\\＼无無空（(暂未….#nNuU<[";

    private Tidying() {}

    /** {@return the text without blanks around it and line breaks in it; both are told} */
    static String tidy(String raw, RowRun run, ColumnMapper column) {
        int length = raw.length();
        if (length == 0) {
            return raw;
        }
        boolean breaks = false;
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) < ' ') {
                breaks = true;
                break;
            }
        }
        if (!breaks && !isBlank(raw.charAt(0)) && !isBlank(raw.charAt(length - 1))) {
            return raw;
        }
        String text = stripped(raw);
        if (text.isEmpty()) {
            return text;
        }
        if (text.length() < length) {
            run.tell(new TidyingNotice.SurroundingBlanks(run.at(column, raw)));
        }
        return breaks ? withoutBreaks(text, run, column) : text;
    }

    private static String withoutBreaks(String text, RowRun run, ColumnMapper column) {
        StringBuilder line = new StringBuilder(text.length());
        boolean list = column.type() == ColumnType.LIST;
        boolean found = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ') {
                line.append(c);
                continue;
            }
            found = true;
            char before = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
            if (list && c == '\n') {
                line.append('；');
            } else if (before < 0x7F && before > ' ' && i + 1 < text.length() && text.charAt(i + 1) < 0x7F) {
                // Words of letters stay apart; Chinese is written without blanks.
                line.append(' ');
            }
        }
        if (found) {
            run.tell(new TidyingNotice.LineBreakInCell(run.at(column, text), line.toString()));
        }
        return line.toString();
    }

    /** {@return whether the tidied text means that there is nothing; told where a program wrote it} */
    static boolean meansNothing(String text, RowRun run, ColumnMapper column) {
        if (text.length() > LONGEST_MARK || FIRST.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        if (EMPTY.contains(text)) {
            return true;
        }
        if (MACHINE_EMPTY.contains(text.toLowerCase(Locale.ROOT))) {
            run.tell(new TidyingNotice.BlankMark(run.at(column, text)));
            return true;
        }
        return false;
    }

    /** {@return the text stripped, empty where it means nothing; for what is put together of several cells} */
    static String quietly(String raw) {
        String text = stripped(raw);
        boolean nothing = text.length() <= LONGEST_MARK
                && (EMPTY.contains(text) || MACHINE_EMPTY.contains(text.toLowerCase(Locale.ROOT)));
        return nothing ? "" : text;
    }

    private static String stripped(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    /** Also the blanks that Java does not count: no-break, zero-width, byte order mark. */
    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200F')
                || c == '\u202F'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
