/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportJobs;
import org.lianpu.intake.batch.BatchWork;
import org.lianpu.intake.batch.Batches;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches: what was imported when, going on with one that broke off, taking one back. */
@RestController
@RequestMapping("/api/v1/batches")
class BatchController {
    private static final int MOST = 10_000;

    private final Batches batches;
    private final BatchWork work;
    private final ImportJobs jobs;

    BatchController(Batches batches, BatchWork work, ImportJobs jobs) {
        this.batches = batches;
        this.work = work;
        this.jobs = jobs;
    }

    /**
     * A batch.
     *
     * @param status WRITING, PUBLISHING, PUBLISHED, UNDOING or UNDONE
     * @param rows number of claims
     * @param resumable whether it can be gone on with from here
     */
    record BatchView(
            String id,
            String status,
            List<String> files,
            long rows,
            String begunAt,
            @Nullable Long revision,
            @Nullable String snapshotOf,
            boolean resumable) {}

    /** The revision in which something is so. */
    record Done(String id, long revision) {}

    /** {@return the batches, newest first} */
    @GetMapping
    List<BatchView> list(@RequestParam(defaultValue = "100") int limit) {
        Set<String> resumable = Set.copyOf(work.unfinished());
        return batches.list(Math.max(1, Math.min(limit, MOST))).stream()
                .map(b -> new BatchView(
                        b.id(),
                        b.status(),
                        b.files(),
                        b.rows(),
                        b.begunAt(),
                        b.revision(),
                        b.snapshotOf(),
                        resumable.contains(b.id())))
                .toList();
    }

    /** Goes on with a batch that broke off. */
    @PostMapping("/{id}/resume")
    ResponseEntity<?> resume(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean async, Locale locale)
            throws InterruptedException {
        return answer(jobs.resume(id), id, async, locale);
    }

    /** Takes a batch back. */
    @DeleteMapping("/{id}")
    ResponseEntity<?> undo(@PathVariable String id, @RequestParam(defaultValue = "false") boolean async, Locale locale)
            throws InterruptedException {
        return answer(jobs.undo(id), id, async, locale);
    }

    /** With {@code async} 202 and where to look, else the revision when it is done. */
    private ResponseEntity<?> answer(ImportJobs.Job job, String batch, boolean async, Locale locale)
            throws InterruptedException {
        if (async) {
            return JobView.accepted(job, locale);
        }
        return ResponseEntity.ok(new Done(batch, JobView.report(jobs, job).revision()));
    }
}
