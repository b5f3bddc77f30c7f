/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.ClaimsOfBatch;
import org.lianpu.intake.publish.Publication;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Takes a batch back, whatever came after it: first its claims go out of sight, in one revision, then they are removed. The graph is then
 * one that never had it. May be repeated after a crash.
 */
@Service
public class Undo {
    static final CypherFile FORGET = CypherFile.of("intake/forget-sightings");
    static final String UNDOING = "UNDOING";
    private static final String UNDONE = "UNDONE";
    private static final int PAGE = 5_000;

    private final Graph graph;
    private final Batches batches;
    private final Publication publication;
    private final Workplace place;

    public Undo(Graph graph, Batches batches, Publication publication, @Value("${lianpu.home:data}") String home) {
        this.graph = graph;
        this.batches = batches;
        this.publication = publication;
        this.place = new Workplace(java.nio.file.Path.of(home).resolve("intake").resolve("undo"));
    }

    /**
     * Takes a batch back.
     *
     * @return the revision in which it is not seen any more
     * @throws Problem when there is no such batch, or it was taken back before
     */
    public long undo(String batch, Progress progress) {
        Batches.Batch known = batches.list(Integer.MAX_VALUE).stream()
                .filter(b -> b.id().startsWith(batch))
                .reduce((a, b) -> {
                    throw Problem.badRequest(
                            "ambiguous-batch",
                            Words.both("api.problem.batch.ambiguous", batch),
                            Words.both("api.problem.batch.repair"));
                })
                .orElseThrow(() -> Problem.notFound(
                        "unknown-batch",
                        Words.both("api.problem.batch.unknown", batch),
                        Words.both("api.problem.batch.repair")));
        if (known.status().equals(UNDONE)) {
            throw Problem.badRequest(
                    "batch-undone",
                    Words.both("api.problem.batch.undone", batch),
                    Words.both("api.problem.batch.repair"));
        }
        publication.mark(known.id(), UNDOING);
        Workplace mine = place.within(known.id());
        try {
            Checked claims = new ClaimsOfBatch(graph, mine).read(known.id());
            long revision = publication.publish(claims, true, progress);
            forget(claims);
            return revision;
        } finally {
            mine.remove();
        }
    }

    /** Removes what a batch said, and notes that it is taken back; its claims are out of sight. */
    void forget(Checked claims) {
        String batch = claims.batch();
        List<String> ids = new ArrayList<>();
        claims.forEach(claim -> {
            ids.add(claim.id());
            if (ids.size() == PAGE) {
                forget(batch, ids);
            }
        });
        forget(batch, ids);
        publication.mark(batch, UNDONE);
    }

    private void forget(String batch, List<String> ids) {
        if (!ids.isEmpty()) {
            graph.write(tx -> tx.run(FORGET, Map.of("batch", batch, "ids", List.copyOf(ids))));
            ids.clear();
        }
    }
}
