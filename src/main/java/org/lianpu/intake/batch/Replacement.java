/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.util.ArrayList;
import java.util.List;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Chunks;
import org.lianpu.intake.publish.ClaimsOfBatch;
import org.lianpu.intake.publish.Publication;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.query.Graph;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Puts one batch in the place of another in one revision: what the former one said goes out of sight in the same publication that shows
 * the new one, so that no reader sees neither or both. For the small tables, where a source says all it has each time. May be repeated
 * after a crash.
 */
@Service
public class Replacement {
    private final Graph graph;
    private final Batches batches;
    private final Publication publication;
    private final Undo undo;
    private final Workplace place;

    public Replacement(
            Graph graph,
            Batches batches,
            Publication publication,
            Undo undo,
            @Value("${lianpu.home:data}") String home) {
        this.graph = graph;
        this.batches = batches;
        this.publication = publication;
        this.undo = undo;
        this.place = new Workplace(java.nio.file.Path.of(home).resolve("intake").resolve("replaced"));
    }

    /**
     * {@return the revision in which the checked claims stand in the place of those of the former batches; one that is the same as the new
     * batch stays}
     */
    public long replace(Checked fresh, List<String> files, List<String> former, Progress progress) {
        if (batches.begin(fresh, Checked.Handed.some(files))) {
            batches.write(fresh, progress, Chunks.Acknowledged.NOTHING);
        }
        Workplace mine = place.within(fresh.batch());
        try {
            List<Checked> gone = new ArrayList<>();
            List<Claim> all = new ArrayList<>(fresh.structure());
            for (String batch : former) {
                if (!batch.equals(fresh.batch())) {
                    // From here on its claims do not count for anybody who derives a view.
                    publication.mark(batch, Undo.UNDOING);
                    Checked claims = new ClaimsOfBatch(graph, mine.within(batch)).read(batch);
                    gone.add(claims);
                    all.addAll(claims.structure());
                }
            }
            long revision = publication.publish(new Checked(fresh.batch(), all, fresh.firms()), false, progress);
            gone.forEach(undo::forget);
            return revision;
        } finally {
            mine.remove();
        }
    }
}
