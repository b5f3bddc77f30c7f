/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.batch.Delta;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.words.Words;

/** What an import did, said in one language. */
record ImportView(
        String status,
        long revision,
        @Nullable String batch,
        long claims,
        long rejected,
        @Nullable Delta delta,
        List<TableView> tables,
        NoticesView notices) {

    /** A file and what it was read as. */
    record TableView(
            String table,
            String title,
            String file,
            String format,
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable String sheet,
            int headerRow,
            @Nullable String mapping,
            List<ImportReport.Taken> taken,
            long rows) {}

    /** Notices counted by severity and grouped by code. */
    record NoticesView(long errors, long warnings, long infos, List<GroupView> groups) {}

    /** All notices of one kind: what it is, how to repair it, the first places. */
    record GroupView(
            String code, String severity, String title, String repair, long count, List<ExampleView> examples) {}

    /** One place. */
    record ExampleView(
            String file,
            int row,
            @Nullable String column,
            @Nullable String value,
            String message,
            String repair) {}

    private static final int EXAMPLES = 20;

    static ImportView of(ImportReport report, Words words) {
        Notices notices = report.notices();
        return new ImportView(
                report.status().name(),
                report.revision(),
                report.batch(),
                report.claims(),
                report.rejected(),
                report.delta(),
                report.files().stream().map(ImportView::table).toList(),
                notices(notices, words));
    }

    static NoticesView notices(Notices notices, Words words) {
        return new NoticesView(
                notices.count(Notice.Severity.ERROR),
                notices.count(Notice.Severity.WARNING),
                notices.count(Notice.Severity.INFO),
                notices.groups().stream().map(g -> group(g, words)).toList());
    }

    private static TableView table(ImportReport.FileSummary file) {
        return new TableView(
                String.join("、", file.tables()),
                String.join("、", file.titles()),
                file.file(),
                file.format(),
                file.encoding(),
                file.separator(),
                file.sheet(),
                file.headerRow(),
                file.mapping(),
                file.taken(),
                file.rows());
    }

    private static GroupView group(Notices.Group group, Words words) {
        String key = "notice." + group.code();
        List<ExampleView> examples = group.kept().stream()
                .limit(EXAMPLES)
                .map(n -> example(n, words))
                .toList();
        return new GroupView(
                group.code(),
                group.severity().name(),
                words.say(key + ".title"),
                examples.isEmpty() ? "" : examples.get(0).repair(),
                group.count(),
                examples);
    }

    private static ExampleView example(Notice notice, Words words) {
        At at = notice.at();
        List<Object> arguments = new ArrayList<>();
        arguments.add(at.file());
        arguments.add(String.valueOf(at.row()));
        arguments.add(at.column() == null ? "" : at.column());
        arguments.add(at.value() == null ? "" : at.value());
        notice.details().forEach(d -> arguments.add(String.valueOf(d)));
        String key = "notice." + notice.code();
        return new ExampleView(
                at.file(),
                at.row(),
                at.column(),
                at.value(),
                words.say(key + ".message", arguments.toArray()),
                words.say(key + ".repair", arguments.toArray()));
    }

    /** {@return all places of all notices as one sentence each, for a problem that has no room for groups} */
    String summary() {
        return notices.groups.stream()
                .flatMap(g -> g.examples.stream())
                .limit(3)
                .map(ExampleView::message)
                .reduce((a, b) -> MessageFormat.format("{0}; {1}", a, b))
                .orElse(status);
    }
}
