/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.Home;
import org.lianpu.embedded.StartProblem;
import org.lianpu.query.DatabaseState;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server a command speaks to: the running one of the same data directory, else one started quietly in this process for as long as
 * the command takes. So a command and the page never disagree, and the database has one owner.
 *
 * <pre>{@code
 * try (var session = ServerSession.open(home.home())) {
 *     HttpRequest.newBuilder(session.uri("/api/v1/chains"))…
 * }
 * }</pre>
 */
public final class ServerSession implements AutoCloseable {
    private static final Duration OPEN_WITHIN = Duration.ofMinutes(30);

    private final URI base;
    private final @Nullable ConfigurableApplicationContext own;

    private ServerSession(URI base, @Nullable ConfigurableApplicationContext own) {
        this.base = base;
        this.own = own;
    }

    /**
     * Finds or starts the server and waits until the graph can be asked.
     *
     * @param settings further settings for a server of our own, such as {@code --lianpu.samples=false}
     * @throws StartProblem when a person has to do something first
     */
    public static ServerSession open(Home home, String... settings) {
        var running = RunningServer.find(home);
        if (running.isPresent()) {
            return new ServerSession(running.get(), null);
        }
        home.create();
        var all = new java.util.ArrayList<>(java.util.List.of(settings));
        all.add("--lianpu.home=" + home.dir());
        all.add("--lianpu.port=0");
        all.add("--lianpu.bolt-port=0");
        all.add("--lianpu.wait=true");
        var context = Application.start(all.toArray(String[]::new));
        try {
            var state = context.getBean(DatabaseState.class);
            if (state.await(OPEN_WITHIN) != DatabaseState.Phase.READY) {
                throw new StartProblem(state.message().zh(), state.message().en());
            }
            return new ServerSession(Application.baseUri(context), context);
        } catch (InterruptedException e) {
            context.close();
            Thread.currentThread().interrupt();
            throw new StartProblem("已中断。", "Interrupted.", e);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** {@return the address of a path such as {@code /api/v1/chains}; a running server may still be opening and answer 503 with Retry-After} */
    public URI uri(String path) {
        return base.resolve(path);
    }

    /** {@return whether the server was started for this command} */
    public boolean isOwn() {
        return own != null;
    }

    /** Stops the server if it was started here. */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
