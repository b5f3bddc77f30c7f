/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Sighting;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Chunks;
import org.lianpu.intake.publish.Publication;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.springframework.stereotype.Service;

/**
 * Brings checked claims into the graph: begun, written, published. Every step may be repeated after a crash; nothing that was
 * acknowledged is lost, nothing is doubled.
 */
@Service
public class Batches {
    static final CypherFile BEGIN = CypherFile.of("intake/begin-batch");
    static final CypherFile WRITE_CLAIMS = CypherFile.of("intake/write-claims");
    static final CypherFile ALL = CypherFile.of("intake/batches");

    private final Graph graph;
    private final Publication publication;
    private final Clock clock;

    public Batches(Graph graph, Publication publication, Clock clock) {
        this.graph = graph;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * A batch as the graph keeps it.
     *
     * @param rows number of claims
     * @param revision in which it was published or taken back; null before
     * @param snapshotOf source of which it was all there is; null where it was just some rows
     */
    public record Batch(
            String id,
            String status,
            List<String> files,
            long rows,
            String begunAt,
            @Nullable Long revision,
            @Nullable String snapshotOf) {}

    /** {@return the batches, newest first} */
    public List<Batch> list(int limit) {
        return graph.read(tx -> tx.run(ALL, Map.of("limit", limit))).stream()
                .map(Batches::batch)
                .toList();
    }

    private static Batch batch(Map<String, Object> row) {
        List<String> files = new ArrayList<>();
        if (row.get("files") instanceof List<?> names) {
            names.forEach(name -> files.add(name.toString()));
        }
        return new Batch(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("status")),
                files,
                row.get("rows") instanceof Number n ? n.longValue() : 0,
                String.valueOf(row.get("begunAt")),
                row.get("revision") instanceof Number n ? Long.valueOf(n.longValue()) : null,
                row.get("snapshotOf") instanceof String source ? source : null);
    }

    /** {@return whether the batch is to be written: false where it was published before} */
    public boolean begin(Checked checked, Checked.Handed handed) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", checked.batch());
        parameters.put("files", handed.files());
        parameters.put("rows", checked.claims());
        parameters.put("at", clock.instant().toString());
        boolean snapshot = !handed.snapshotOf().isEmpty();
        parameters.put("snapshotOf", snapshot ? handed.snapshotOf() : null);
        parameters.put("snapshotAsOf", snapshot ? handed.snapshotAsOf() : null);
        parameters.put("snapshotKinds", snapshot ? handed.snapshotKinds() : null);
        Map<String, Object> batch = graph.write(tx -> tx.run(BEGIN, parameters)).get(0);
        return !"PUBLISHED".equals(batch.get("status"));
    }

    /** Writes the claims; nobody sees them yet. */
    public void write(Checked checked, Progress progress, Chunks.Acknowledged acknowledged) {
        progress.phase(Progress.Phase.WRITING, checked.claims());
        write(checked.structure(), checked.batch());
        progress.advance(checked.structure().size());
        new Chunks(Chunks.WRITERS, progress, acknowledged)
                .forEach(checked.firms(), claims -> write(claims, checked.batch()));
    }

    private void write(List<Claim> claims, String batch) {
        if (claims.isEmpty()) {
            return;
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(claims.size());
        claims.stream()
                // One order for all writers, so that two of them never wait for each other in a circle.
                .sorted(Comparator.comparing(Claim::id))
                .forEach(c -> rows.add(row(c, batch)));
        graph.write(tx -> tx.run(WRITE_CLAIMS, Map.of("rows", rows)));
    }

    private static Map<String, @Nullable Object> row(Claim claim, String batch) {
        Claim said = claim.seenBy(
                claim.seen().stream().map(s -> new Sighting(s.asOf(), batch)).toList());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", claim.id());
        row.put("properties", said.properties());
        return row;
    }

    /** Makes the claims visible; {@return the revision in which they are} */
    public long publish(Checked checked, Progress progress) {
        return publication.publish(checked, false, progress);
    }
}
