/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Words;

/** The report about files for a person: what happened, then each kind of notice once, with its first places and the repair. */
final class ImportText {
    private static final int PLACES = 3;

    private ImportText() {}

    static List<String> lines(ImportAnswer answer, Words words) {
        List<String> lines = new ArrayList<>();
        ImportAnswer.Notices notices = answer.notices();
        String key = answer.status().equals("CHECKED") && notices.errors() == 0 && notices.warnings() > 0
                ? "CHECKED.warnings"
                : answer.status().equals("REJECTED") && notices.errors() == 0 ? "REJECTED.warnings" : answer.status();
        lines.addAll(Display.wrap(
                words.say(
                        "cli.import." + key,
                        String.valueOf(answer.revision()),
                        answer.claims(),
                        notices.errors(),
                        notices.warnings(),
                        notices.infos()),
                Display.COLUMNS));
        extra(answer, words).forEach(line -> lines.addAll(Display.wrap(line, Display.COLUMNS)));
        if (!answer.tables().isEmpty()) {
            lines.add("");
            lines.addAll(tables(answer, words));
        }
        groups(notices, words, lines);
        return lines;
    }

    static List<String> notices(ImportAnswer.Notices notices, Words words) {
        List<String> lines = new ArrayList<>();
        groups(notices, words, lines);
        return lines;
    }

    /** Adds each kind of notice. */
    static void groups(ImportAnswer.Notices notices, Words words, List<String> lines) {
        notices.groups().forEach(g -> group(g, words, lines));
    }

    /** What is worth saying besides: rows given back, what is new, how to take it back. */
    private static List<String> extra(ImportAnswer answer, Words words) {
        List<String> extra = new ArrayList<>();
        ImportAnswer.Delta delta = answer.delta();
        if (delta != null) {
            extra.add(words.say("cli.import.delta", delta.fresh(), delta.changed(), delta.same()));
            if (delta.before() > 0) {
                extra.add(words.say("cli.import.vanished", delta.vanished(), delta.before(), delta.moved()));
            }
        }
        if (answer.rejected() > 0) {
            extra.add(words.say("cli.import.rejected", answer.rejected()));
        }
        if (answer.status().equals("IMPORTED") && answer.batch() != null) {
            extra.add(words.say("cli.import.undo", answer.batch()));
        }
        return extra;
    }

    private static List<String> tables(ImportAnswer answer, Words words) {
        TextTable table = new TextTable()
                .text(words.say("cli.column.file"), 50)
                .text(words.say("cli.column.table"), 20)
                .number(words.say("cli.column.rows"))
                .text(words.say("cli.column.encoding"), 12);
        answer.tables()
                .forEach(t -> table.row(
                        t.file(),
                        words.locale().getLanguage().equals("en") ? t.table() : t.title(),
                        String.valueOf(t.rows()),
                        t.encoding() == null ? String.valueOf(t.format()) : t.encoding()));
        return table.lines(Display.COLUMNS);
    }

    private static void group(ImportAnswer.Group group, Words words, List<String> lines) {
        lines.add("");
        lines.addAll(Display.wrap(
                words.say(
                        "cli.import.group",
                        words.say("cli.severity." + group.severity()),
                        group.title(),
                        group.count(),
                        group.code()),
                Display.COLUMNS));
        group.examples().stream()
                .limit(PLACES)
                .forEach(e -> indented(words.say("cli.import.place", place(e, words), e.message()), lines));
        if (group.count() > PLACES) {
            indented(words.say("cli.import.more", group.count() - PLACES), lines);
        }
        if (!group.repair().isBlank()) {
            indented(words.say("cli.import.repair", group.repair()), lines);
        }
    }

    private static String place(ImportAnswer.Place place, Words words) {
        StringBuilder text = new StringBuilder(place.file());
        if (place.row() > 0) {
            text.append(words.say("cli.import.row", String.valueOf(place.row())));
        }
        @Nullable String column = place.column();
        if (column != null && !column.isBlank()) {
            text.append(words.say("cli.import.column", column));
        }
        return text.toString();
    }

    private static void indented(String text, List<String> lines) {
        Display.wrap(text, Display.COLUMNS - 2).forEach(line -> lines.add("  " + line));
    }
}
