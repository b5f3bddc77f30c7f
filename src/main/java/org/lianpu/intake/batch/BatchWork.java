/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Chunks;
import org.lianpu.intake.spool.Workplace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * From checked claims to a published batch, with whatever may come between: a batch of some size is kept on disk until it is published,
 * and goes on from where the database last acknowledged.
 */
@Service
public class BatchWork {
    /** A batch of fewer claims is done before anybody could resume it. */
    private static final long WORTH_KEEPING = 5_000;

    private final Batches batches;
    private final Path home;

    public BatchWork(Batches batches, @Value("${lianpu.home:data}") String home) {
        this.batches = batches;
        this.home = Path.of(home);
    }

    /**
     * Writes and publishes.
     *
     * @param place the working folder in which the claims were checked; it is moved away where the batch is kept
     * @return the revision in which the claims are visible; nothing where the batch was published before
     */
    public Optional<Long> bringIn(Checked checked, Checked.Handed handed, Workplace place, Progress progress) {
        if (checked.claims() < WORTH_KEEPING) {
            return bringIn(checked, handed, Chunks.Acknowledged.NOTHING, progress);
        }
        if (!batches.begin(checked, handed)) {
            return Optional.empty();
        }
        return bringIn(BatchFolder.keep(home, place, checked, handed), progress);
    }

    private Optional<Long> bringIn(BatchFolder folder, Progress progress) {
        Checked checked = folder.checked();
        Optional<Long> revision;
        try (Checkpoint written = folder.written(checked.firms().size())) {
            revision = bringIn(checked, folder.manifest().orElseThrow().handed(), written, progress);
        }
        folder.remove();
        return revision;
    }

    private Optional<Long> bringIn(
            Checked checked, Checked.Handed handed, Chunks.Acknowledged acknowledged, Progress progress) {
        if (!batches.begin(checked, handed)) {
            return Optional.empty();
        }
        batches.write(checked, progress, acknowledged);
        return Optional.of(batches.publish(checked, progress));
    }

    /** {@return ids of the batches that were checked and can be resumed} */
    public List<String> unfinished() {
        return BatchFolder.unfinished(home).stream()
                .map(f -> f.manifest().orElseThrow().id())
                .toList();
    }

    /** Goes on with a batch; {@return the revision in which it is visible, nothing where there is no such batch to resume} */
    public Optional<Long> resume(String batch, Progress progress) {
        return BatchFolder.find(home, batch).flatMap(folder -> bringIn(folder, progress));
    }
}
