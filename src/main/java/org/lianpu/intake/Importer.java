/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.batch.Batches;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.check.Checking;
import org.lianpu.intake.check.RawRows;
import org.lianpu.intake.mapping.Mapping;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Chunks;
import org.lianpu.intake.reading.FileReading;
import org.lianpu.intake.reading.Upload;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.RawRow;
import org.lianpu.query.Graph;
import org.lianpu.query.Ids;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Takes in what is handed in: everything is checked before anything is written; with an error nothing is. The same rows
 * a second time change nothing. A crash loses nothing that was acknowledged: claims of an unfinished batch stay hidden
 * until the same files are handed in again. Safe for several threads.
 */
@Service
public class Importer {
    private final Graph graph;
    private final Batches batches;
    private final Rules rules;
    private final Clock clock;
    private final Path home;

    Importer(
            Graph graph,
            Batches batches,
            Rules rules,
            Clock clock,
            @Value("${lianpu.home:data}") String home) {
        this.graph = graph;
        this.batches = batches;
        this.rules = rules;
        this.clock = clock;
        this.home = Path.of(home);
    }

    /**
     * Imports files.
     *
     * @param files CSV files, named after their table unless the mapping names one
     * @param mappingYaml how foreign columns become ours; null for files in our own form
     * @param consent what may happen
     * @return what was done, with every problem that was found
     */
    public ImportReport load(List<Upload> files, @Nullable String mappingYaml, Consent consent) {
        Notices notices = new Notices();
        FileReading reading = new FileReading(notices);
        Mapping mapping = mapping(mappingYaml, notices);
        List<RawRow> rows = notices.hasErrors() ? List.of() : reading.read(files, mapping);
        List<String> names = files.stream().map(Upload::name).toList();
        return load(List.of(RawRows.of(rows)), names, reading.summaries(), notices, consent);
    }

    private static Mapping mapping(@Nullable String yaml, Notices notices) {
        try {
            return yaml == null || yaml.isBlank() ? Mapping.NONE : Mapping.parse(yaml);
        } catch (IllegalArgumentException e) {
            notices.add(new FileNotice.MalformedFile(At.file("mapping"), String.valueOf(e.getMessage())));
            return Mapping.NONE;
        }
    }

    /** Imports rows that were not read from a file, such as a tick on the page; same checks, same way in. */
    ImportReport load(
            List<RawRows> rows,
            List<String> names,
            List<ImportReport.FileSummary> summaries,
            Notices notices,
            Consent consent) {
        Workplace place = new Workplace(home.resolve("intake").resolve(Ids.of(List.of(names.toString(), clock.instant().toString()))));
        Statements reading = (file, parameters) -> graph.read(tx -> tx.run(file, parameters));
        Checked checked = new Checking(reading, rules, clock, place, notices).check(rows);
        try {
            return load(checked, names, summaries, notices, consent);
        } finally {
            checked.discard();
            place.remove();
        }
    }

    private ImportReport load(
            Checked checked,
            List<String> names,
            List<ImportReport.FileSummary> summaries,
            Notices notices,
            Consent consent) {
        if (notices.hasErrors() || (consent == Consent.WRITE_IF_CLEAN && notices.count(Notice.Severity.WARNING) > 0)) {
            return report(ImportReport.Status.REJECTED, revision(), null, summaries, checked, notices);
        }
        if (consent == Consent.CHECK_ONLY) {
            return report(ImportReport.Status.CHECKED, revision(), null, summaries, checked, notices);
        }
        if (checked.claims() == 0) {
            return report(ImportReport.Status.ALREADY_IMPORTED, revision(), null, summaries, checked, notices);
        }
        if (!batches.begin(checked, Checked.Handed.some(names))) {
            return report(
                    ImportReport.Status.ALREADY_IMPORTED, revision(), checked.batch(), summaries, checked, notices);
        }
        Progress progress = new Progress();
        batches.write(checked, progress, Chunks.Acknowledged.NOTHING);
        long revision = batches.publish(checked, progress);
        return report(ImportReport.Status.IMPORTED, revision, checked.batch(), summaries, checked, notices);
    }

    private long revision() {
        return graph.read(tx -> org.lianpu.query.Revisions.read(tx).revision());
    }

    private static ImportReport report(
            ImportReport.Status status,
            long revision,
            @Nullable String batch,
            List<ImportReport.FileSummary> summaries,
            Checked checked,
            Notices notices) {
        return new ImportReport(
                status, revision, batch, List.copyOf(summaries), (int) checked.claims(), notices);
    }
}
