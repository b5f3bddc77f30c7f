/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Starts an embedded database that ends with the JVM and takes its directory along. */
public final class DatabaseForTests {
    private DatabaseForTests() {}

    public static GraphServer start(Path dir) {
        var server = new EmbeddedNeo4j(new Home(dir), 0);
        server.open();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            remove(dir);
        }));
        return server;
    }

    private static void remove(Path dir) {
        try {
            if (Files.exists(dir)) {
                FileSystemUtils.deleteRecursively(dir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
