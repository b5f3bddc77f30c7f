/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.mapping.Mapping;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.publish.Publication;
import org.lianpu.intake.reading.FileReading;
import org.lianpu.intake.reading.Upload;
import org.lianpu.intake.table.Row;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Service;

/**
 * Takes in what is handed in: everything is checked before anything is written; with an error nothing is. The same rows
 * a second time change nothing. A crash loses nothing that was acknowledged: claims of an unfinished batch stay hidden
 * until the same files are handed in again. Safe for several threads.
 */
@Service
public class Importer {
    static final CypherFile WRITE_CLAIMS = CypherFile.of("intake/write-claims");
    static final CypherFile LINK_CLAIMS = CypherFile.of("intake/link-claims");
    static final CypherFile BEGIN_BATCH = CypherFile.of("intake/begin-batch");

    private final Graph graph;
    private final Publication publication;
    private final Rules rules;
    private final Clock clock;

    Importer(Graph graph, Publication publication, Rules rules, Clock clock) {
        this.graph = graph;
        this.publication = publication;
        this.rules = rules;
        this.clock = clock;
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
        FileReading reading = new FileReading(clock, notices);
        Mapping mapping = mapping(mappingYaml, notices);
        List<Row> rows = notices.hasErrors() ? List.of() : reading.read(files, mapping);
        List<String> names = files.stream().map(Upload::name).toList();
        return load(rows, names, reading.summaries(), notices, consent);
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
            List<Row> rows,
            List<String> names,
            List<ImportReport.FileSummary> summaries,
            Notices notices,
            Consent consent) {
        Preparation prepared = notices.hasErrors()
                ? new Preparation(List.of(), "")
                : graph.read(tx -> Preparation.of(rows, tx, rules, notices));
        if (notices.hasErrors() || (consent == Consent.WRITE_IF_CLEAN && notices.count(Notice.Severity.WARNING) > 0)) {
            return report(ImportReport.Status.REJECTED, revision(), null, summaries, prepared, notices);
        }
        if (consent == Consent.CHECK_ONLY) {
            return report(ImportReport.Status.CHECKED, revision(), null, summaries, prepared, notices);
        }
        if (prepared.claims().isEmpty()) {
            return report(ImportReport.Status.ALREADY_IMPORTED, revision(), null, summaries, prepared, notices);
        }
        Map<String, Object> batch = graph.write(tx -> tx.run(
                        BEGIN_BATCH,
                        Map.of(
                                "id", prepared.batch(),
                                "files", names,
                                "rows", prepared.claims().size(),
                                "at", clock.instant().toString())))
                .get(0);
        if ("PUBLISHED".equals(batch.get("status"))) {
            return report(
                    ImportReport.Status.ALREADY_IMPORTED, revision(), prepared.batch(), summaries, prepared, notices);
        }
        write(prepared);
        long revision = publication.publish(prepared.batch(), prepared.claims());
        linkClaims(prepared);
        return report(ImportReport.Status.IMPORTED, revision, prepared.batch(), summaries, prepared, notices);
    }

    private void write(Preparation prepared) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        prepared.claims().stream()
                // One order for all writers, so that two of them never wait for each other in a circle.
                .sorted(java.util.Comparator.comparing(Claim::id))
                .forEach(c -> rows.add(c.parameters()));
        for (List<Map<String, @Nullable Object>> chunk : Views.chunks(rows)) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("batchId", prepared.batch());
            parameters.put("rows", chunk);
            graph.write(tx -> tx.run(WRITE_CLAIMS, parameters));
        }
    }

    private void linkClaims(Preparation prepared) {
        List<String> ids = prepared.claims().stream()
                .filter(c -> c.values().containsKey("firmId"))
                .map(Claim::id)
                .toList();
        for (List<String> chunk : Views.chunks(ids)) {
            graph.write(tx -> tx.run(LINK_CLAIMS, Map.of("ids", chunk)));
        }
    }

    private long revision() {
        return graph.read(tx -> org.lianpu.query.Revisions.read(tx).revision());
    }

    private static ImportReport report(
            ImportReport.Status status,
            long revision,
            @Nullable String batch,
            List<ImportReport.FileSummary> summaries,
            Preparation prepared,
            Notices notices) {
        return new ImportReport(
                status,
                revision,
                batch,
                List.copyOf(summaries),
                prepared.claims().size(),
                notices);
    }
}
