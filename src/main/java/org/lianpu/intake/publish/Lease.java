/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.Statements;

/**
 * The right to publish, held by one writer of all applications on the graph. It runs out by itself a minute after it was last renewed,
 * so that a killed process blocks nobody for longer.
 */
final class Lease {
    static final CypherFile ACQUIRE = CypherFile.of("intake/acquire-lease");
    static final CypherFile RELEASE = CypherFile.of("intake/release-lease");
    private static final long MILLIS = 60_000;
    private static final long BETWEEN_TRIES_MILLIS = 200;

    private final String token = UUID.randomUUID().toString();

    String token() {
        return token;
    }

    /** {@return the revision that readers see, when the right is (still) ours; keeps other writers waiting until the transaction ends} */
    Optional<Long> take(Statements tx) {
        return tx.run(ACQUIRE, Map.of("token", token, "millis", MILLIS)).stream()
                .map(row -> ((Number) Objects.requireNonNull(row.get("revision"))).longValue())
                .findFirst();
    }

    /** Takes it in a transaction of its own, waiting until it is free; {@return the revision that readers see} */
    long await(Graph graph) {
        Optional<Long> seen = graph.write(this::take);
        while (seen.isEmpty()) {
            pause();
            seen = graph.write(this::take);
        }
        return seen.get();
    }

    /** Renews it. */
    void renew(Graph graph) {
        if (graph.write(this::take).isEmpty()) {
            throw new IllegalStateException("another writer took the right to publish; import again");
        }
    }

    void release(Graph graph) {
        graph.write(tx -> tx.run(RELEASE, Map.of("token", token)));
    }

    static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another import was being published", e);
        }
    }
}
