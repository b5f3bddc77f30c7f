/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code run.json}: how a command finds the server of the same data directory. The token proves that what answers on the
 * port is that server and not another program that got the port after it died.
 *
 * @param pid process of the server
 * @param port HTTP port on 127.0.0.1
 * @param boltPort Bolt port on 127.0.0.1, 0 when the database is elsewhere
 * @param startedAt when the page began to answer
 * @param token random, of this run
 */
public record RunFile(long pid, int port, int boltPort, Instant startedAt, String token) {
    private static final JsonMapper JSON = new JsonMapper();

    /** {@return what the file says; nothing when it is absent or unreadable: a half-written file is as good as none} */
    public static Optional<RunFile> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), RunFile.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Writes the file for the owner only, whole or not at all. */
    public void write(Path file) {
        OwnerFile.write(file, JSON.writeValueAsString(this));
    }

    /** Removes the file if it is still the one of this run. */
    public void remove(Path file) {
        if (read(file).filter(this::equals).isPresent()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** {@return whether the process is there; a number used again by another program is found out by the token} */
    public boolean processAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** {@return the address of the page} */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
