/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The opening of the database on a thread of its own, so that it runs while Spring starts. */
public final class DatabaseStart {
    private final CompletableFuture<Void> opened = new CompletableFuture<>();

    DatabaseStart(GraphServer server) {
        var thread = new Thread(
                () -> {
                    try {
                        server.open();
                        opened.complete(null);
                    } catch (Throwable e) {
                        opened.completeExceptionally(e);
                    }
                },
                "lianpu-database");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits until the database answers.
     *
     * @throws StartProblem when a person has to do something first
     */
    public void await() {
        try {
            opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartProblem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
