/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder of one import: what was read, checked and is yet to be written. Made only when something does not fit in memory.
 *
 * @param dir the folder; need not exist
 */
public record Workplace(Path dir) {
    /** {@return a file in the folder, which is made when absent} */
    public Path file(String name) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException("The working folder " + dir + " cannot be made", e);
        }
        return dir.resolve(name);
    }

    /** {@return a folder within, for files of one kind} */
    public Workplace within(String name) {
        return new Workplace(dir.resolve(name));
    }

    /** Removes the folder with all that is in it. */
    public void remove() {
        if (!Files.exists(dir)) {
            return;
        }
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The working folder " + dir + " cannot be removed", e);
        }
    }
}
