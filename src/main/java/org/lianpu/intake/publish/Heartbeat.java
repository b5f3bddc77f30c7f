/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.Graph;

/** Renews the right to publish while a long publication writes in many transactions. */
final class Heartbeat implements AutoCloseable {
    private static final int SECONDS = 10;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "lianpu-publishing");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable RuntimeException lost;

    Heartbeat(Lease lease, Graph graph) {
        var unused = clock.scheduleAtFixedRate(() -> beat(lease, graph), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void beat(Lease lease, Graph graph) {
        try {
            lease.renew(graph);
        } catch (RuntimeException e) {
            lost = e;
        }
    }

    /** Fails when the right was lost meanwhile. */
    void check() {
        RuntimeException failure = lost;
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
