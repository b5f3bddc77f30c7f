/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.batch.BatchWork;
import org.lianpu.intake.batch.Comparison;
import org.lianpu.intake.batch.Delta;
import org.lianpu.intake.batch.Replacement;
import org.lianpu.intake.bulk.BulkLoad;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.check.Checking;
import org.lianpu.intake.check.RawRows;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.MappingReader;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.BatchNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.report.NoticeLog;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.RawRow;
import org.lianpu.query.Graph;
import org.lianpu.query.Revisions;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Takes in what is handed in: everything is checked before anything is written; with an error nothing is, unless the order says to take
 * the good rows. The same rows a second time change nothing. A crash loses nothing that was acknowledged: claims of an unfinished batch
 * stay hidden until it is resumed or the same files are handed in again. Safe for several threads.
 */
@Service
public class Importer {

    private final Graph graph;
    private final BatchWork work;
    private final Replacement replacement;
    private final BulkLoad bulk;
    private final ReentrantReadWriteLock oneOrAll = new ReentrantReadWriteLock(true);
    private final SavedMappings mappings;
    private final Rules rules;
    private final Clock clock;
    private final Workplace home;

    Importer(
            Graph graph,
            BatchWork work,
            Replacement replacement,
            BulkLoad bulk,
            SavedMappings mappings,
            Rules rules,
            Clock clock,
            @Value("${lianpu.home:data}") String home) {
        this.graph = graph;
        this.work = work;
        this.replacement = replacement;
        this.bulk = bulk;
        this.mappings = mappings;
        this.rules = rules;
        this.clock = clock;
        this.home = new Workplace(Path.of(home).resolve("intake").resolve("work"));
    }

    /**
     * Imports files.
     *
     * @param mappingYaml how foreign columns become ours; null for files in our own form or of a saved mapping
     * @return what was done, with every problem that was found
     */
    public ImportReport load(List<? extends InputFile> files, @Nullable String mappingYaml, Consent consent) {
        Notices notices = new Notices();
        ImportOrder order = ImportOrder.of(files, consent);
        if (mappingYaml != null && !mappingYaml.isBlank()) {
            Optional<FileMapping> mapping = MappingReader.read("mapping", mappingYaml, notices);
            if (mapping.isEmpty()) {
                return new ImportReport(ImportReport.Status.REJECTED, revision(), null, List.of(), 0, 0, null, notices);
            }
            order = order.with(mapping.get());
        }
        return load(order, new Progress(), null);
    }

    /**
     * Carries out an order.
     *
     * @param folder where the report and the refused rows are to be written; null for nowhere
     */
    public ImportReport load(ImportOrder order, Progress progress, @Nullable Path folder) {
        Workplace place = home.within(UUID.randomUUID().toString());
        // Not within the place of the claims: that one is moved away where the batch is kept.
        Workplace told = home.within(UUID.randomUUID().toString());
        NoticeLog log = new NoticeLog(told);
        Notices notices = new Notices(log);
        progress.phase(Progress.Phase.READING, 0);
        try (Inbox inbox = Inbox.open(order, mappings.shelf(), rules, notices, progress)) {
            Outcome outcome =
                    load(inbox.rows(), inbox.names(), order, notices, progress, place, asItIs(), asOrdered(order));
            log.close();
            ImportReport report = outcome.report(inbox.summaries(), log.rejected(), notices);
            if (folder != null) {
                new ReportFolder(folder).write(report, log, inbox.tables());
            }
            return report;
        } finally {
            told.remove();
            place.remove();
        }
    }

    /** Imports rows that were not read from a file, such as a tick on the page; same checks, same way in. */
    ImportReport load(
            List<RawRows> rows,
            List<String> names,
            List<ImportReport.FileSummary> summaries,
            Notices notices,
            Consent consent) {
        Workplace place = home.within(UUID.randomUUID().toString());
        ImportOrder order = ImportOrder.of(List.of(), consent);
        try {
            return load(rows, names, order, notices, new Progress(), place, asItIs(), asOrdered(order))
                    .report(summaries, 0, notices);
        } finally {
            place.remove();
        }
    }

    /**
     * Imports all that a source says of the small tables in the place of what it said before, in one revision. The rows are checked as if
     * it had said nothing yet.
     *
     * @param name of what the rows come from
     * @param former batches that go in exchange; none for the first time
     */
    public ImportReport replace(
            List<RawRow> rows, String name, String source, List<String> former, Notices notices, Consent consent) {
        Workplace place = home.within(UUID.randomUUID().toString());
        try {
            return load(
                            List.of(RawRows.of(rows)),
                            List.of(name),
                            ImportOrder.of(List.of(), consent),
                            notices,
                            new Progress(),
                            place,
                            new WithoutSource(asItIs(), source),
                            inPlaceOf(former))
                    .report(List.of(), 0, notices);
        } finally {
            place.remove();
        }
    }

    private Statements asItIs() {
        return (file, parameters) -> graph.read(tx -> tx.run(file, parameters));
    }

    private Way asOrdered(ImportOrder order) {
        return (checked, handed, place, progress) -> bringIn(checked, handed, order, place, progress);
    }

    private Way inPlaceOf(List<String> former) {
        return (checked, handed, place, progress) -> {
            Lock lock = oneOrAll.readLock();
            lock.lock();
            try {
                return Optional.of(replacement.replace(checked, handed.files(), former, progress));
            } finally {
                lock.unlock();
            }
        };
    }

    /** How checked claims get into the graph. */
    @FunctionalInterface
    private interface Way {
        /** {@return the revision in which they are visible; nothing where they were published before} */
        Optional<Long> bringIn(Checked checked, Checked.Handed handed, Workplace place, Progress progress);
    }

    /** How far an import came. */
    private record Outcome(
            ImportReport.Status status,
            long revision,
            @Nullable String batch,
            long claims,
            @Nullable Delta delta) {
        ImportReport report(List<ImportReport.FileSummary> files, long rejected, Notices notices) {
            return new ImportReport(status, revision, batch, List.copyOf(files), claims, rejected, delta, notices);
        }
    }

    private Outcome load(
            List<RawRows> rows,
            List<String> names,
            ImportOrder order,
            Notices notices,
            Progress progress,
            Workplace place,
            Statements reading,
            Way way) {
        boolean good = order.consent() == Consent.ACCEPT_GOOD;
        Checked checked = new Checking(reading, rules, clock, place, notices, progress, good).check(rows);
        try {
            Checked.Handed handed = handed(names, order, checked, notices);
            @Nullable Delta delta = delta(checked, order, notices, progress, place);
            if (isRefused(order.consent(), notices)) {
                return new Outcome(ImportReport.Status.REJECTED, revision(), null, checked.claims(), delta);
            }
            if (order.consent() == Consent.CHECK_ONLY) {
                return new Outcome(ImportReport.Status.CHECKED, revision(), null, checked.claims(), delta);
            }
            if (checked.claims() == 0) {
                return new Outcome(ImportReport.Status.ALREADY_IMPORTED, revision(), null, 0, delta);
            }
            Optional<Long> revision = way.bringIn(checked, handed, place, progress);
            return new Outcome(
                    revision.isPresent() ? ImportReport.Status.IMPORTED : ImportReport.Status.ALREADY_IMPORTED,
                    revision.orElseGet(this::revision),
                    checked.batch(),
                    checked.claims(),
                    delta);
        } finally {
            checked.discard();
        }
    }

    /** One at a time may make the database anew; meanwhile nobody else writes. */
    private Optional<Long> bringIn(
            Checked checked, Checked.Handed handed, ImportOrder order, Workplace place, Progress progress) {
        boolean anew = order.bulk() && bulk.isPossible();
        Lock lock = anew ? oneOrAll.writeLock() : oneOrAll.readLock();
        lock.lock();
        try {
            return anew
                    ? bulk.bringIn(checked, handed, place, progress)
                    : work.bringIn(checked, handed, place, progress);
        } finally {
            lock.unlock();
        }
    }

    /** Carries out what else writes; never while the database is made anew. */
    <T> T beside(Supplier<T> work) {
        Lock lock = oneOrAll.readLock();
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isRefused(Consent consent, Notices notices) {
        return switch (consent) {
            case CHECK_ONLY, ACCEPT_WARNINGS -> notices.hasErrors();
            case WRITE_IF_CLEAN -> notices.hasErrors() || notices.count(Notice.Severity.WARNING) > 0;
            case ACCEPT_GOOD -> notices.blocked();
        };
    }

    private static Checked.Handed handed(List<String> names, ImportOrder order, Checked checked, Notices notices) {
        if (order.snapshotOf().isEmpty()) {
            return Checked.Handed.some(names);
        }
        Set<String> kinds = new TreeSet<>();
        String[] asOf = {""};
        checked.forEach(claim -> {
            if (claim.firm() != null && claim.sourceId().equals(order.snapshotOf())) {
                kinds.add(claim.table().name());
                asOf[0] = claim.asOf().compareTo(asOf[0]) > 0 ? claim.asOf() : asOf[0];
            }
        });
        if (kinds.isEmpty()) {
            notices.add(new BatchNotice.EmptySnapshot(At.file(String.join("、", names)), order.snapshotOf()));
        }
        return new Checked.Handed(names, order.snapshotOf(), asOf[0], new ArrayList<>(kinds));
    }

    private @Nullable Delta delta(
            Checked checked, ImportOrder order, Notices notices, Progress progress, Workplace place) {
        boolean snapshot = !order.snapshotOf().isEmpty();
        if (!snapshot && order.consent() != Consent.CHECK_ONLY) {
            return null;
        }
        Delta delta = new Comparison(graph, place).compare(checked, order.snapshotOf(), progress);
        if (snapshot && delta.vanishedShare() > rules.snapshot().mostVanishing() && !order.vanishingAccepted()) {
            notices.add(new BatchNotice.TooManyVanished(
                    At.file(order.snapshotOf()), order.snapshotOf(), delta.vanished(), delta.before()));
        }
        return delta;
    }

    /** {@return the revision that readers see} */
    long revision() {
        return graph.read(tx -> Revisions.read(tx).revision());
    }
}
