/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/**
 * Which sightings a publication may count: those of published batches and of the one being published. Other importers go on writing
 * meanwhile; a batch is begun before its first claim is written, so the unfinished batches are asked for after the claims were read,
 * never before.
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

    /** {@return this visibility as it is now; only for when nobody else can import meanwhile} */
    public UnaryOperator<List<Claim>> frozen() {
        Set<String> unfinished = unfinished();
        return claims -> visible(claims, unfinished);
    }

    /** {@return the claims that a published batch makes, or the one being published, each with those sightings only} */
    public List<Claim> of(Collection<Claim> claims) {
        return visible(claims, unfinished());
    }

    private Set<String> unfinished() {
        return graph.run(UNPUBLISHED, Map.of("limit", MOST_BATCHES)).stream()
                .map(row -> String.valueOf(row.get("id")))
                .filter(id -> !id.equals(batch))
                .collect(Collectors.toSet());
    }

    private static List<Claim> visible(Collection<Claim> claims, Set<String> unfinished) {
        List<Claim> visible = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            List<Sighting> seen = claim.seen().stream()
                    .filter(s -> !unfinished.contains(s.batch()))
                    .toList();
            if (seen.size() == claim.seen().size()) {
                visible.add(claim);
            } else if (!seen.isEmpty()) {
                visible.add(claim.seenBy(seen));
            }
        }
        return visible;
    }
}
