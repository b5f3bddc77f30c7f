/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.gap.AssessmentView;
import org.lianpu.gap.GapsView;
import org.lianpu.words.Words;

/** The gaps of a chain as text and as rows of a spreadsheet. */
final class GapsTable {
    private GapsTable() {}

    static List<String> lines(Answer answer, Words words, int most) {
        List<String> lines = new ArrayList<>(Head.lines(answer.diagnosis(), words));
        List<GapsView.Gap> gaps = answer.gaps().gaps();
        if (gaps.isEmpty()) {
            lines.add(words.say("cli.gaps.none"));
            return lines;
        }
        List<GapsView.Gap> shown = gaps.stream().limit(most).toList();
        TextTable table = new TextTable()
                .number(words.say("cli.column.order"))
                .text(words.say("cli.column.link"), 18)
                .text(words.say("cli.column.status"), 16)
                .text(words.say("cli.column.action"), 15)
                .number(words.say("cli.column.hop"))
                .number(words.say("cli.column.nation"))
                .text(words.say("cli.column.reason"), Display.COLUMNS);
        for (GapsView.Gap gap : shown) {
            table.row(
                    String.valueOf(gap.order()),
                    words.name(gap.name()) + "\n" + gap.link(),
                    Verdict.cell(gap.status(), gap.word(), gap.nTransit(), words),
                    Verdict.action(gap.action()),
                    gap.hop() == null ? words.say("page.none") : String.valueOf(gap.hop()),
                    String.valueOf(gap.nationalFirms()),
                    Verdict.reason(gap.action(), gap.reason()));
        }
        lines.addAll(table.lines(Display.COLUMNS));
        lines.add("");
        foot(lines, answer, shown, words);
        return lines;
    }

    private static void foot(List<String> lines, Answer answer, List<GapsView.Gap> shown, Words words) {
        List<GapsView.Gap> gaps = answer.gaps().gaps();
        List<String> said = new ArrayList<>();
        said.add(Verdict.legend(shown.stream().map(GapsView.Gap::status).toList(), words));
        if (shown.stream().anyMatch(g -> g.action().ifAbsent() != null)) {
            said.add(words.say("cli.legend.then"));
        }
        if (shown.stream().anyMatch(g -> g.nTransit() > 0)) {
            said.add(words.say("cli.legend.transit"));
        }
        said.add(words.say("cli.legend.nation"));
        if (shown.size() < gaps.size()) {
            said.add(words.say("cli.gaps.more", String.valueOf(shown.size()), String.valueOf(gaps.size())));
        }
        said.forEach(s -> lines.addAll(Display.wrap(s, Display.COLUMNS)));
    }

    static String csv(Answer answer, Words words) {
        GapsView view = answer.gaps();
        Csv csv = new Csv();
        csv.row((Object[]) words.say("cli.csv.gaps").split(",", -1));
        for (GapsView.Gap gap : view.gaps()) {
            AssessmentView.@Nullable ActionView then = gap.action().ifAbsent();
            csv.row(
                    gap.order(),
                    gap.link(),
                    words.name(gap.name()),
                    words.say("stage." + gap.stage()),
                    yes(gap.core(), words),
                    gap.word(),
                    gap.action().word(),
                    then == null ? null : then.word(),
                    gap.hop(),
                    gap.action().reason(),
                    then == null ? null : then.reason(),
                    yes(gap.supplied().oneStep(), words),
                    yes(gap.supplied().closed(), words),
                    gap.nationalFirms(),
                    gap.nTransit(),
                    String.join(words.say("cli.semicolon"), gap.flip()),
                    view.region().code(),
                    words.name(view.region().name()),
                    view.chain().code(),
                    view.year(),
                    view.revision(),
                    view.rules());
        }
        return csv.toString();
    }

    static String yes(@Nullable Boolean value, Words words) {
        return words.say(value == null ? "cli.depends" : value ? "cli.yes" : "cli.no");
    }
}
