/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.report.NoticeLog;
import org.lianpu.intake.report.RejectedRows;
import org.lianpu.intake.report.ReportJson;
import org.lianpu.intake.report.ReportPage;
import org.lianpu.words.Words;

/** The folder in which an import tells everything: {@code report.json}, {@code report.html}, {@code rejected/}. */
final class ReportFolder {
    private static final Words CHINESE = Words.of(Locale.CHINESE);

    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder;
    }

    void write(ImportReport report, NoticeLog log, List<FoundTable> tables) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + folder, e);
        }
        RejectedRows rejected = new RejectedRows(log, folder.resolve("rejected"));
        tables.forEach(rejected::write);
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("status", report.status().name());
        summary.put("revision", report.revision());
        summary.put("batch", report.batch());
        summary.put("claims", report.claims());
        summary.put("rejected", report.rejected());
        summary.put("delta", report.delta());
        summary.put("files", report.files());
        for (Notice.Severity severity : Notice.Severity.values()) {
            summary.put(
                    severity.name().toLowerCase(Locale.ROOT) + "s",
                    report.notices().count(severity));
        }
        ReportJson.write(folder.resolve("report.json"), summary, log, CHINESE);
        ReportPage.write(folder.resolve("report.html"), summary, report.notices(), CHINESE);
    }
}
