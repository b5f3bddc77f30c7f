/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.gap.AssessmentView;
import org.lianpu.words.Words;

/** A diagnosis as text and as rows of a spreadsheet; links in the order of the stages. */
final class DiagnosisTable {
    private static final List<String> STAGES = List.of("UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SERVICE");

    private static final int OFTEN = 5;

    private DiagnosisTable() {}

    static List<String> lines(AssessmentView view, Words words, boolean whole) {
        List<String> lines = new ArrayList<>(Head.lines(view, words));
        List<AssessmentView.LinkView> links = byStage(view);
        List<AssessmentView.LinkView> shown = links.stream()
                .filter(l -> whole || (l.verdict() && !l.stage().equals("SERVICE")))
                .toList();
        TextTable table = new TextTable()
                .text(words.say("cli.column.link"), 18)
                .text(words.say("cli.column.stage"), 10)
                .text(words.say("cli.column.status"), 16)
                .number(words.say("cli.column.firms"))
                .text(words.say("cli.column.coverage"), 8)
                .text(words.say("cli.column.action"), 15)
                .text(words.say("cli.column.reason"), Display.COLUMNS);
        String common = commonReason(shown);
        for (AssessmentView.LinkView link : shown) {
            table.row(
                    words.name(link.name()) + (link.core() ? " *" : "") + "\n" + link.code(),
                    words.say("stage." + link.stage()),
                    Verdict.cell(link.status(), link.word(), link.nTransit(), words) + determined(link, words),
                    link.verdict()
                            ? link.n() + (link.nUnc() == 0 ? "" : "\n" + words.say("cli.uncertain", link.nUnc()))
                            : words.say("page.none"),
                    link.verdict() ? Head.percent(link.ic(), link.coverageWord()) : words.say("page.none"),
                    Verdict.action(link.action()),
                    link.verdict()
                            ? (link.reason().equals(common) ? "" : link.reason())
                            : words.say("cli.noVerdict." + outside(link)));
        }
        lines.addAll(table.lines(Display.COLUMNS));
        lines.add("");
        if (!common.isEmpty()) {
            lines.addAll(Display.wrap(words.say("cli.diagnosis.common", common), Display.COLUMNS));
        }
        foot(view, words, shown, links.size()).forEach(s -> lines.addAll(Display.wrap(s, Display.COLUMNS)));
        lines.add(words.say(
                "cli.diagnosis.next", view.region().code(), view.chain().code()));
        return lines;
    }

    /** {@return the reason that so many links share that it is better said once, below the table; else empty} */
    private static String commonReason(List<AssessmentView.LinkView> links) {
        Map<String, Long> counts = links.stream()
                .filter(AssessmentView.LinkView::verdict)
                .collect(Collectors.groupingBy(AssessmentView.LinkView::reason, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<AssessmentView.LinkView> byStage(AssessmentView view) {
        return view.links().stream()
                .sorted(Comparator.comparingInt(l -> STAGES.indexOf(l.stage())))
                .toList();
    }

    private static String determined(AssessmentView.LinkView link, Words words) {
        AssessmentView.@Nullable DeterminationView made = link.determination();
        return made == null ? "" : "\n" + words.say("cli.determined", made.word());
    }

    private static String outside(AssessmentView.LinkView link) {
        return link.kind().equals("END_USE") ? "END_USE" : "OUTSIDE";
    }

    private static List<String> foot(AssessmentView view, Words words, List<AssessmentView.LinkView> shown, int total) {
        List<String> said = new ArrayList<>();
        said.add(Verdict.legend(
                shown.stream()
                        .map(AssessmentView.LinkView::status)
                        .filter(Objects::nonNull)
                        .toList(),
                words));
        said.add(words.say("cli.legend.core"));
        if (shown.stream().anyMatch(l -> l.nTransit() > 0)) {
            said.add(words.say("cli.legend.transit"));
        }
        if (!view.anchors().isEmpty()) {
            said.add(words.say(
                    "cli.anchors",
                    view.anchors().stream()
                            .map(a -> words.name(a.name()) + "（" + a.source().title() + "）")
                            .collect(Collectors.joining(words.say("cli.semicolon")))));
        }
        if (shown.size() < total) {
            said.add(words.say("cli.diagnosis.more", String.valueOf(shown.size()), String.valueOf(total)));
        }
        return said;
    }

    static String csv(AssessmentView view, Words words) {
        Csv csv = new Csv();
        csv.row((Object[]) words.say("cli.csv.diagnosis").split(",", -1));
        for (AssessmentView.LinkView link : byStage(view)) {
            AssessmentView.@Nullable ActionView action = link.action();
            AssessmentView.@Nullable ActionView then = action == null ? null : action.ifAbsent();
            AssessmentView.@Nullable DeterminationView made = link.determination();
            csv.row(
                    link.code(),
                    words.name(link.name()),
                    words.say("stage." + link.stage()),
                    words.say("kind." + link.kind()),
                    GapsTable.yes(link.core(), words),
                    link.verdict() ? link.word() : words.say("cli.noVerdict." + outside(link)),
                    link.reason(),
                    link.verdict() ? link.n() : null,
                    link.verdict() ? link.nUnc() : null,
                    link.nTransit(),
                    Head.percent(link.ic(), link.coverageWord()),
                    action == null ? null : action.word(),
                    then == null ? null : then.word(),
                    action == null ? null : action.hop(),
                    action == null ? null : action.reason(),
                    made == null ? null : made.word(),
                    String.join(words.say("cli.semicolon"), link.flip()),
                    view.region().code(),
                    words.name(view.region().name()),
                    view.chain().code(),
                    view.year(),
                    view.revision(),
                    view.rules());
        }
        return csv.toString();
    }
}
