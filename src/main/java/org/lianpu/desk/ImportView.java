/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.text.MessageFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.batch.Delta;
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

    static ImportView of(ImportReport report, Words words) {
        return new ImportView(
                report.status().name(),
                report.revision(),
                report.batch(),
                report.claims(),
                report.rejected(),
                report.delta(),
                report.files().stream().map(ImportView::table).toList(),
                NoticesView.of(report.notices(), words));
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

    /** {@return all places of all notices as one sentence each, for a problem that has no room for groups} */
    String summary() {
        return notices.groups().stream()
                .flatMap(g -> g.examples().stream())
                .limit(3)
                .map(NoticesView.ExampleView::message)
                .reduce((a, b) -> MessageFormat.format("{0}; {1}", a, b))
                .orElse(status);
    }
}
