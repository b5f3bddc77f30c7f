/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import jakarta.annotation.PreDestroy;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.GraphServer;
import org.lianpu.embedded.Home;
import org.lianpu.embedded.RunFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes {@code run.json} when the page begins to answer and removes it at a clean stop; only for {@code serve}. */
@Component
public class RunFileKeeper {
    /** A command sends the token of {@code run.json} here … */
    public static final String TOKEN_HEADER = "X-Lianpu-Token";

    /** … and reads here whether this is the server that wrote it. */
    public static final String MATCH_HEADER = "X-Lianpu-Same-Run";

    private final Home home;
    private final GraphServer server;
    private final boolean wanted;
    private @Nullable RunFile written;

    RunFileKeeper(Home home, GraphServer server, @Value("${lianpu.run-file:false}") boolean wanted) {
        this.home = home;
        this.server = server;
        this.wanted = wanted;
    }

    @EventListener
    synchronized void write(WebServerInitializedEvent event) {
        if (wanted) {
            var bolt = server.kind() == GraphServer.Kind.EMBEDDED ? server.uri().getPort() : 0;
            var run = new RunFile(
                    ProcessHandle.current().pid(),
                    event.getWebServer().getPort(),
                    bolt,
                    Instant.now(),
                    UUID.randomUUID().toString());
            run.write(home.create().runFile());
            written = run;
        }
    }

    /** {@return whether the token is the one of this run; compared in constant time} */
    synchronized boolean matches(@Nullable String token) {
        return written != null
                && token != null
                && MessageDigest.isEqual(
                        token.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        written.token().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @PreDestroy
    synchronized void remove() {
        if (written != null) {
            written.remove(home.runFile());
            written = null;
        }
    }
}
