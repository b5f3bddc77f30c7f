/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianpu.intake.reading.DiskFile;
import org.lianpu.intake.reading.TextEncoding;

/** Tables that a command reads and writes by itself, without a server. */
final class TableFiles {
    private TableFiles() {}

    /** {@return the text of a file in UTF-8, UTF-16 or GB18030; nothing where its bytes fit none of them} */
    static Optional<String> read(Path file) {
        try {
            Handed.requireFile(file);
            return TextEncoding.strictly(DiskFile.of(file));
        } catch (IOException e) {
            throw Misuse.of("cli.misuse.unreadable", String.valueOf(e.getMessage()));
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Writes tables into a folder, which is made where it is not there.
     *
     * @param tables by file name, what fills each
     * @param overwrite whether files of these names may be replaced
     * @return the files, as paths
     */
    static List<Path> write(Path folder, Map<String, Consumer<Csv>> tables, boolean overwrite) {
        List<Path> files = tables.keySet().stream().map(folder::resolve).toList();
        for (Path file : files) {
            if (!overwrite && Files.exists(file)) {
                throw Misuse.of("cli.misuse.result", file.toString());
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Misuse.of("cli.misuse.out", folder.toString());
        }
        tables.forEach((name, fill) -> {
            try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
                fill.accept(new Csv(writer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }
}
