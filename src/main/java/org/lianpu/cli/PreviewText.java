/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianpu.words.Words;

/** A preview for a person: each table with what it was taken for and where its columns go, then the problems. */
final class PreviewText {
    private PreviewText() {}

    static List<String> lines(PreviewAnswer answer, Words words) {
        List<String> lines = new ArrayList<>();
        answer.tables().forEach(table -> table(table, words, lines));
        ImportText.groups(answer.notices(), words, lines);
        return lines;
    }

    private static void table(PreviewAnswer.Table table, Words words, List<String> lines) {
        String encoding = table.encoding() == null ? "" : " " + table.encoding();
        lines.addAll(Display.wrap(
                words.say(
                        "cli.preview.table",
                        table.file(),
                        table.format() + encoding,
                        String.valueOf(table.headerRow())),
                Display.COLUMNS));
        lines.addAll(Display.wrap(how(table, words), Display.COLUMNS));
        TextTable columns = new TextTable()
                .text(words.say("cli.preview.heading"), 40)
                .text(words.say("cli.preview.becomes"), Display.COLUMNS);
        table.headings()
                .forEach(heading -> columns.row(
                        heading.unit() == null ? heading.text() : heading.text() + " (" + heading.unit() + ")",
                        heading.becomes().isEmpty() ? words.say("cli.preview.nothing") : becomes(heading)));
        table.constants()
                .forEach(c -> columns.row(
                        words.say("cli.preview.constant", c.value()), c.title() + " " + c.table() + "." + c.column()));
        lines.addAll(columns.lines(Display.COLUMNS));
        lines.add("");
    }

    private static String how(PreviewAnswer.Table table, Words words) {
        return table.reading().tables().isEmpty()
                ? words.say("import.how.NOTHING")
                : words.say("import.how." + table.reading().how(), taken(table, words));
    }

    private static String taken(PreviewAnswer.Table table, Words words) {
        String tables = table.reading().tables().stream()
                .map(t -> t.title() + " " + t.name())
                .collect(Collectors.joining(words.say("cli.list")));
        String mapping = table.reading().mapping();
        return mapping == null ? tables : words.say("cli.preview.mapping", mapping, tables);
    }

    private static String becomes(PreviewAnswer.Heading heading) {
        return heading.becomes().stream()
                .map(b -> b.title() + " " + b.table() + "." + b.column())
                .collect(Collectors.joining("; "));
    }
}
