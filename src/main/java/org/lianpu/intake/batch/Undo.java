/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Publication;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Spool;
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
    static final CypherFile MADE = CypherFile.of("intake/claims-first-said-by-batch");
    static final CypherFile REPEATED = CypherFile.of("intake/claims-said-again-by-batch");
    static final CypherFile FORGET = CypherFile.of("intake/forget-sightings");
    static final CypherFile MARK = CypherFile.of("intake/mark-batch");
    private static final int PAGE = 5_000;
    private static final int PARTS = 64;

    private final Graph graph;
    private final Batches batches;
    private final Publication publication;
    private final Workplace place;

    Undo(Graph graph, Batches batches, Publication publication, @Value("${lianpu.home:data}") String home) {
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
        if (known.status().equals("UNDONE")) {
            throw Problem.badRequest(
                    "batch-undone", Words.both("api.problem.batch.undone", batch), Words.both("api.problem.batch.repair"));
        }
        graph.write(tx -> tx.run(MARK, Map.of("id", known.id(), "status", "UNDOING")));
        Workplace mine = place.within(known.id());
        try {
            Checked claims = claims(known.id(), mine);
            long revision = publication.publish(claims, true, progress);
            forget(known.id(), claims);
            graph.write(tx -> tx.run(MARK, Map.of("id", known.id(), "status", "UNDONE")));
            return revision;
        } finally {
            mine.remove();
        }
    }

    private Checked claims(String batch, Workplace mine) {
        List<Claim> structure = new ArrayList<>();
        Partitions firms = new Partitions(mine, "claims", PARTS);
        Pack pack = new Pack();
        for (CypherFile file : List.of(MADE, REPEATED)) {
            graph.stream(file, Map.of("batch", batch), row -> claim(row).ifPresent(claim -> {
                if (claim.firm() == null) {
                    structure.add(claim);
                } else {
                    firms.add(Key.of('F', claim.firm()).low(), claim.pack(pack.clear()));
                }
            }));
        }
        firms.close();
        return new Checked(batch, structure, firms.parts().stream().map(p -> byFirm(p, mine)).toList());
    }

    private static Spool byFirm(Spool part, Workplace mine) {
        if (part.records() == 0) {
            return part;
        }
        List<Claim> claims = new ArrayList<>();
        part.forEach(record -> claims.add(Claim.unpack(record)));
        claims.sort(java.util.Comparator.comparing((Claim c) -> String.valueOf(c.firm())).thenComparing(Claim::id));
        Spool sorted = new Spool(mine, part.name() + "-sorted", 1 << 20);
        Pack pack = new Pack();
        claims.forEach(c -> sorted.add(c.pack(pack.clear())));
        sorted.close();
        part.discard();
        return sorted;
    }

    private static Optional<Claim> claim(Map<String, Object> row) {
        Map<String, Object> properties = new HashMap<>();
        if (row.get("claim") instanceof Map<?, ?> node) {
            node.forEach((property, value) -> properties.put(String.valueOf(property), value));
        }
        return Claim.ofNode(properties);
    }

    private void forget(String batch, Checked claims) {
        List<String> ids = new ArrayList<>();
        claims.forEach(claim -> {
            ids.add(claim.id());
            if (ids.size() == PAGE) {
                forget(batch, ids);
            }
        });
        forget(batch, ids);
    }

    private void forget(String batch, List<String> ids) {
        if (!ids.isEmpty()) {
            graph.write(tx -> tx.run(FORGET, Map.of("batch", batch, "ids", List.copyOf(ids))));
            ids.clear();
        }
    }
}
