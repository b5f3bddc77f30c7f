/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/**
 * Which claims a publication may count: those of published batches and of the one being published. Other importers go on
 * writing meanwhile; a batch is begun before its first claim is written, so the unfinished batches are asked for after
 * the claims were read, never before.
 */
public final class Visibility {
    public static final CypherFile UNPUBLISHED = CypherFile.of("intake/unpublished-batches");
    private static final int MOST_BATCHES = 100_000;

    private final String batch;
    private final Statements graph;

    private Visibility(String batch, Statements graph) {
        this.batch = batch;
        this.graph = graph;
    }

    public static Visibility of(String batch, Statements graph) {
        return new Visibility(batch, graph);
    }

    /** {@return those rows of which a published batch says so, or the one being published} */
    public List<Map<String, Object>> of(
            List<Map<String, Object>> rows, Function<Map<String, Object>, Map<String, Object>> claim) {
        Set<String> unfinished = graph.run(UNPUBLISHED, Map.of("limit", MOST_BATCHES)).stream()
                .map(row -> String.valueOf(row.get("id")))
                .filter(id -> !id.equals(batch))
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> claim.apply(row).get("batchIds") instanceof Collection<?> batches
                        && !unfinished.containsAll(batches))
                .toList();
    }
}
