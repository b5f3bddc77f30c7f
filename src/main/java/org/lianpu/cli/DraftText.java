/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import org.lianpu.words.Words;

/** A draft for a person: the links as they were understood, then what is wrong, then what is asked, numbered. */
final class DraftText {
    private DraftText() {}

    static List<String> lines(DraftAnswer draft, Words words) {
        List<String> lines = new ArrayList<>(Display.wrap(
                words.say(
                        "cli.chainsheet.head",
                        words.name(draft.name()),
                        draft.chain(),
                        draft.links().size(),
                        draft.nextVersion(),
                        draft.open()),
                Display.COLUMNS));
        lines.add("");
        TextTable table = new TextTable()
                .text(words.say("cli.column.stage"), 10)
                .text(words.say("cli.column.link"), 24)
                .text(words.say("cli.chainsheet.inputs"), 56);
        draft.links()
                .forEach(link -> table.row(
                        words.say("stage." + link.stage()),
                        words.name(link.name()),
                        link.upstream() + (link.said() ? "" : " " + words.say("cli.chainsheet.unsaid"))));
        lines.addAll(table.lines(Display.COLUMNS));
        String bounds = draft.bounds();
        if (bounds != null) {
            lines.add("");
            lines.addAll(Display.wrap(bounds, Display.COLUMNS));
        }
        lines.addAll(ImportText.notices(draft.notices(), words));
        lines.addAll(questions(draft, words));
        return lines;
    }

    private static List<String> questions(DraftAnswer draft, Words words) {
        List<String> lines = new ArrayList<>();
        if (draft.questions().isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.addAll(Display.wrap(words.say("cli.chainsheet.questions"), Display.COLUMNS));
        for (int i = 0; i < draft.questions().size(); i++) {
            DraftAnswer.Question question = draft.questions().get(i);
            lines.addAll(Display.wrap((i + 1) + ". " + question.text(), Display.COLUMNS));
            for (int k = 0; k < question.options().size(); k++) {
                Integer number = k + 1;
                String mark = number.equals(question.answered())
                        ? words.say("cli.chainsheet.answered")
                        : number.equals(question.assumed()) && question.answered() == null
                                ? words.say("cli.chainsheet.assumed")
                                : "";
                Display.wrap(number + ") " + question.options().get(k).text() + " " + mark, Display.COLUMNS - 3)
                        .forEach(line -> lines.add("   " + line.stripTrailing()));
            }
        }
        return lines;
    }

    static List<String> published(DraftAnswer.Published published, Words words) {
        String version = String.valueOf(published.version());
        List<String> lines = new ArrayList<>(Display.wrap(
                words.say(
                        "cli.chainsheet." + published.status(),
                        words.name(published.draft().name()),
                        version,
                        String.valueOf(published.revision()),
                        published.draft().chain(),
                        published.notices().errors(),
                        published.notices().warnings()),
                Display.COLUMNS));
        lines.addAll(ImportText.notices(published.notices(), words));
        return lines;
    }
}
