/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportJobs;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.progress.Progress;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/**
 * An import as somebody watches it.
 *
 * @param state RUNNING, DONE, STOPPED, FAILED
 * @param phase what is being done: WAITING, READING, CHECKING, WRITING, PUBLISHING, LOADING, DONE
 * @param doing the phase in words
 * @param done so many rows (while reading) or claims of {@code total}
 * @param total 0 while unknown
 * @param perSecond since the phase began
 * @param secondsLeft of the phase; -1 while unknown
 * @param report what it did; null before it is done
 * @param problem why it failed; null unless it did
 */
record JobView(
        String id,
        String begunAt,
        String state,
        String phase,
        String doing,
        long done,
        long total,
        double perSecond,
        long secondsLeft,
        @Nullable ImportView report,
        @Nullable String problem) {
    static JobView of(ImportJobs.Job job, Words words) {
        Progress.Look look = job.progress();
        ImportReport report = job.report();
        return new JobView(
                job.id(),
                job.begunAt(),
                job.state().name(),
                look.phase().name(),
                words.say("import.phase." + look.phase()),
                look.done(),
                look.total(),
                look.perSecond(),
                look.secondsLeft(),
                report == null ? null : ImportView.of(report, words),
                problem(job, words));
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
