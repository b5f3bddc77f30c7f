/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Locale;
import java.util.Set;
import org.lianpu.intake.notice.TidyingNotice;
import org.lianpu.intake.reading.EmptyMarks;
import org.lianpu.intake.table.ColumnType;

/** What every cell goes through first: blanks around it, line breaks in it, words that mean "nothing". */
final class Tidying {
    /** Further words that mean it, beside those of {@link EmptyMarks}. */
    private static final Set<String> EMPTY =
            Set.of("空白", "（空）", "(空)", "（空白）", "(空白)", "未填", "未填报", "[null]", "undefined");

    private static final int LONGEST_MARK = 16;
    /** First characters of all marks; most cells begin otherwise and are let through at once. */
    private static final String FIRST = "-－—―–‐‑−ー一_/／\\＼|.…·*无暂空未（([<#nNuU";

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
        if (!breaks && isSolid(raw.charAt(0)) && isSolid(raw.charAt(length - 1))) {
            return raw;
        }
        String text = EmptyMarks.strip(raw);
        if (text.isEmpty()) {
            return text;
        }
        if (text.length() < length) {
            run.tell(new TidyingNotice.SurroundingBlanks(run.at(column, raw)));
        }
        return breaks ? withoutBreaks(text, run, column) : text;
    }

    /** Surely no blank of any kind: printable ASCII, and everything from the Chinese characters on but the byte order mark. */
    private static boolean isSolid(char c) {
        return (c > ' ' && c < 0x7F) || (c > 0x3000 && c != 0xFEFF);
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
        if (text.length() > LONGEST_MARK || FIRST.indexOf(text.charAt(0)) < 0 || !isMark(text)) {
            return false;
        }
        // A dash or 无 is how people leave a cell empty; a word of a program was never meant to be read.
        if (text.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
            run.tell(new TidyingNotice.BlankMark(run.at(column, text)));
        }
        return true;
    }

    private static boolean isMark(String text) {
        return EmptyMarks.isEmpty(text) || EMPTY.contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@return the text stripped, empty where it means nothing; for what is put together of several cells} */
    static String quietly(String raw) {
        String text = EmptyMarks.strip(raw);
        return text.length() <= LONGEST_MARK && isMark(text) ? "" : text;
    }
}
