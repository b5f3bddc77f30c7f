/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportJobs;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.progress.Progress;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * An import as somebody watches it.
 *
 * @param kind IMPORT, CHECK, RESUME, UNDO
 * @param about names of its files, or the id of its batch
 * @param state RUNNING, DONE, STOPPED, FAILED
 * @param phase what is being done: WAITING, READING, CHECKING, WRITING, PUBLISHING, LOADING, DONE
 * @param doing the phase in words
 * @param done so many rows (while reading) or claims of {@code total}
 * @param total 0 while unknown
 * @param perSecond since the phase began
 * @param secondsLeft of the phase; -1 while unknown
 * @param report what it did; null before it is done
 * @param problem why it failed; null unless it did
 * @param problemStatus HTTP status that tells whose fault it is; null unless it failed
 */
record JobView(
        String id,
        String kind,
        List<String> about,
        String begunAt,
        String state,
        String phase,
        String doing,
        long done,
        long total,
        double perSecond,
        long secondsLeft,
        @Nullable ImportView report,
        @Nullable String problem,
        @Nullable Integer problemStatus) {
    static JobView of(ImportJobs.Job job, Words words) {
        Progress.Look look = job.progress();
        ImportReport report = job.report();
        return new JobView(
                job.id(),
                job.kind().name(),
                job.about(),
                job.begunAt(),
                job.state().name(),
                look.phase().name(),
                words.say("import.phase." + look.phase()),
                look.done(),
                look.total(),
                look.perSecond(),
                look.secondsLeft(),
                report == null ? null : ImportView.of(report, words),
                problem(job, words),
                status(job.failure()));
    }

    /** {@return 202 with the place where the job can be watched} */
    static ResponseEntity<JobView> accepted(ImportJobs.Job job, Locale locale) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + job.id()))
                .body(of(job, Words.of(locale)));
    }

    /**
     * {@return what a job did, waited for}
     *
     * @throws Problem when it was stopped or failed
     */
    static ImportReport report(ImportJobs jobs, ImportJobs.Job job) throws InterruptedException {
        jobs.await(job, Duration.ofDays(1));
        ImportReport report = job.report();
        if (report != null) {
            return report;
        }
        if (job.failure() instanceof Problem problem) {
            throw problem;
        }
        boolean stopped = job.state() == ImportJobs.State.STOPPED;
        String key = stopped ? "api.problem.import.stopped" : "api.problem.import.failed";
        throw new Problem(
                stopped ? HttpStatus.CONFLICT.value() : HttpStatus.INTERNAL_SERVER_ERROR.value(),
                stopped ? "import-stopped" : "import-failed",
                Words.both(key),
                Words.both(key + ".repair"));
    }

    private static @Nullable Integer status(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        return failure instanceof Problem known ? known.status() : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private static @Nullable String problem(ImportJobs.Job job, Words words) {
        Throwable failure = job.failure();
        if (failure == null) {
            return null;
        }
        return failure instanceof Problem known
                ? words.name(known.detail()) + " " + words.name(known.repair())
                : words.say("api.problem.import.failed") + " " + words.say("api.problem.import.failed.repair");
    }
}
