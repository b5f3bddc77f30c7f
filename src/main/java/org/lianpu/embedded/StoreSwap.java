/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a new store in the place of the old one. The moves are several; a marker says that they began, and whoever opens the database next
 * brings them to their end, so that a crash in between loses neither store.
 */
final class StoreSwap {
    private static final List<Path> PARTS =
            List.of(Path.of("data", "databases", "neo4j"), Path.of("data", "transactions", "neo4j"));

    private final Path home;
    private final Path fresh;
    private final Path old;
    private final Path marker;

    /** @param home home directory of the database; the new store lies in a directory beside it */
    StoreSwap(Path home) {
        this.home = home;
        this.fresh = home.resolveSibling(home.getFileName() + "-new");
        this.old = home.resolveSibling(home.getFileName() + "-old");
        this.marker = home.resolveSibling(home.getFileName() + "-swapping");
    }

    /** {@return home directory for the new store, empty} */
    Path emptyFresh() {
        remove(fresh);
        return fresh;
    }

    /** Swaps; the database must be closed. */
    void swap() {
        try {
            remove(old);
            Files.writeString(marker, "");
            finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings to its end what was begun; does nothing where nothing was. */
    void finish() {
        if (!Files.exists(marker)) {
            return;
        }
        try {
            for (Path part : PARTS) {
                if (Files.exists(fresh.resolve(part))) {
                    if (Files.exists(home.resolve(part))) {
                        Files.createDirectories(old.resolve(part).getParent());
                        Files.move(home.resolve(part), old.resolve(part), StandardCopyOption.ATOMIC_MOVE);
                    }
                    Files.move(fresh.resolve(part), home.resolve(part), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Files.delete(marker);
            remove(fresh);
            remove(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
