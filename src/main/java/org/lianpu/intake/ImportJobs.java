/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.batch.BatchWork;
import org.lianpu.intake.batch.Undo;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.progress.Stopped;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Imports that go on while somebody watches: handed over, carried out one after the other, looked at, stopped. What each told lies in a
 * folder under {@code intake/reports}, of which the last fifty are kept.
 */
@Service
public class ImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int KEPT = 50;
    private static final int AT_A_TIME = 2;
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final long PATIENCE_SECONDS = 20;

    /** How a job stands. */
    public enum State {
        /** Waiting or working. */
        RUNNING,
        /** It has a report. */
        DONE,
        /** Somebody stopped it; what was acknowledged can be resumed. */
        STOPPED,
        /** The machinery failed; the data are not to blame. */
        FAILED
    }

    /** What a job does. */
    public enum Kind {
        IMPORT,
        CHECK,
        RESUME,
        UNDO
    }

    /** One import on its way. Looked at by several threads. */
    public static final class Job {
        private final String id;
        private final Kind kind;
        private final List<String> about;
        private final String begunAt;
        private final Path folder;
        private final Progress progress = new Progress();
        private volatile State state = State.RUNNING;
        private volatile @Nullable ImportReport report;
        private volatile @Nullable Throwable failure;

        private Job(String id, Kind kind, List<String> about, String begunAt, Path folder) {
            this.id = id;
            this.kind = kind;
            this.about = List.copyOf(about);
            this.begunAt = begunAt;
            this.folder = folder;
        }

        public String id() {
            return id;
        }

        public Kind kind() {
            return kind;
        }

        /** {@return names of its files, or the id of its batch} */
        public List<String> about() {
            return about;
        }

        public String begunAt() {
            return begunAt;
        }

        public State state() {
            return state;
        }

        public Progress.Look progress() {
            return progress.look();
        }

        /** {@return what it did; null before it is done} */
        public @Nullable ImportReport report() {
            return report;
        }

        /** {@return why it failed; null unless it did} */
        public @Nullable Throwable failure() {
            return failure;
        }

        /** {@return where its report and the refused rows lie} */
        public Path folder() {
            return folder;
        }
    }

    private final Importer importer;
    private final BatchWork work;
    private final Undo undo;
    private final Clock clock;
    private final Path reports;
    private final UploadFolders uploads;
    private final Map<String, Job> jobs = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, run -> {
        Thread thread = new Thread(run, "lianpu-import");
        thread.setDaemon(true);
        return thread;
    });

    ImportJobs(Importer importer, BatchWork work, Undo undo, Clock clock, @Value("${lianpu.home:data}") String home) {
        this.importer = importer;
        this.work = work;
        this.undo = undo;
        this.clock = clock;
        Path intake = Path.of(home).resolve("intake");
        this.reports = intake.resolve("reports");
        this.uploads = new UploadFolders(intake.resolve("uploads"));
    }

    /** {@return a new folder in which files that are handed in may be laid until their import is done} */
    public Path folderForUploads() {
        return uploads.folder();
    }

    /** Removes a folder of {@link #folderForUploads()} that no import was begun with. */
    public void discard(Path folder) {
        uploads.remove(folder);
    }

    /**
     * Begins an import.
     *
     * @param order what is asked; its files may lie in a folder of {@link #folderForUploads()}, which is removed when the job ends
     */
    public Job begin(ImportOrder order) {
        List<String> names = order.files().stream().map(InputFile::name).toList();
        Kind kind = order.consent() == Consent.CHECK_ONLY ? Kind.CHECK : Kind.IMPORT;
        return begin(
                kind,
                names,
                (progress, folder) -> importer.load(order, progress, folder),
                () -> uploads.removeOf(order.files()));
    }

    /**
     * Goes on with a batch that broke off.
     *
     * @throws Problem when there is no such batch to go on with
     */
    public Job resume(String batch) {
        if (!work.unfinished().contains(batch)) {
            throw Problem.notFound(
                    "not-resumable",
                    Words.both("api.problem.batch.resume", batch),
                    Words.both("api.problem.batch.resume.repair"));
        }
        return begin(
                Kind.RESUME,
                List.of(batch),
                (progress, folder) -> importer.beside(() -> work.resume(batch, progress))
                        .map(revision -> report(ImportReport.Status.IMPORTED, revision, batch))
                        .orElseGet(() -> report(ImportReport.Status.ALREADY_IMPORTED, importer.revision(), batch)),
                () -> {});
    }

    /** Takes a batch back. */
    public Job undo(String batch) {
        return begin(
                Kind.UNDO,
                List.of(batch),
                (progress, folder) ->
                        report(ImportReport.Status.UNDONE, importer.beside(() -> undo.undo(batch, progress)), batch),
                () -> {});
    }

    private static ImportReport report(ImportReport.Status status, long revision, String batch) {
        return new ImportReport(status, revision, batch, List.of(), 0, 0, null, new Notices());
    }

    private Job begin(Kind kind, List<String> about, BiFunction<Progress, Path, ImportReport> work, Runnable after) {
        String id = UUID.randomUUID().toString();
        Job job = new Job(id, kind, about, clock.instant().toString(), reports.resolve(id));
        jobs.put(id, job);
        forgetOld();
        Future<?> unused = threads.submit(() -> carryOut(job, work, after));
        return job;
    }

    private static void carryOut(Job job, BiFunction<Progress, Path, ImportReport> work, Runnable after) {
        try {
            job.report = work.apply(job.progress, job.folder);
            job.progress.end();
            job.state = State.DONE;
        } catch (Stopped e) {
            job.state = State.STOPPED;
        } catch (Problem e) {
            job.failure = e;
            job.state = State.FAILED;
        } catch (RuntimeException | Error e) {
            LOG.error("import {} failed", job.id, e);
            job.failure = e;
            job.state = State.FAILED;
        } finally {
            after.run();
        }
    }

    /** {@return the jobs of this process, oldest first} */
    public Collection<Job> list() {
        synchronized (jobs) {
            return List.copyOf(jobs.values());
        }
    }

    public Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Asks a job to stop at the next good moment. */
    public void stop(Job job) {
        job.progress.stop();
    }

    private void forgetOld() {
        List<Job> ended = new ArrayList<>(list());
        ended.removeIf(job -> job.state == State.RUNNING);
        while (ended.size() > KEPT) {
            jobs.remove(ended.remove(0).id);
        }
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (Stream<Path> folders = Files.list(reports)) {
            List<Path> byAge = folders.sorted(
                            Comparator.comparingLong((Path p) -> p.toFile().lastModified()))
                    .toList();
            for (int i = 0; i < byAge.size() - KEPT; i++) {
                new Workplace(byAge.get(i)).remove();
            }
        } catch (IOException e) {
            LOG.warn("old reports in {} could not be removed", reports, e);
        }
    }

    /** Waits for a job; {@return whether it ended in that time}. */
    public boolean await(Job job, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (job.state() == State.RUNNING && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return job.state() != State.RUNNING;
    }

    /** Lets what is running come to a good moment; the rest can be resumed. */
    @PreDestroy
    void close() throws InterruptedException {
        list().forEach(this::stop);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("an import did not come to a good moment in {} s; it can be resumed", PATIENCE_SECONDS);
        }
    }
}
