/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and folders named on the command line, as one form. Of a folder all files below it that can hold tables, named by their path in it. */
final class Handed {
    private static final List<String> ENDINGS =
            List.of(".csv", ".tsv", ".xlsx", ".xls", ".json", ".jsonl", ".ndjson", ".gz", ".zip");

    private Handed() {}

    static Form form(List<Path> paths, @Nullable Path mapping) {
        Form form = new Form();
        try {
            for (Path path : paths) {
                add(form, path);
            }
            if (mapping != null) {
                requireFile(mapping);
                form.file("mapping", String.valueOf(mapping.getFileName()), mapping);
            }
        } catch (IOException e) {
            throw Misuse.of("cli.misuse.unreadable", String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw Misuse.of("cli.misuse.unreadable", String.valueOf(e.getMessage()));
        }
        return form.requireSendable();
    }

    private static void add(Form form, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            requireFile(path);
            form.file("files", String.valueOf(path.getFileName()), path);
            return;
        }
        List<Path> tables = tablesBelow(path);
        if (tables.isEmpty()) {
            throw Misuse.of("cli.misuse.folder", path.toString());
        }
        for (Path table : tables) {
            form.file("files", path.relativize(table).toString().replace('\\', '/'), table);
        }
    }

    private static List<Path> tablesBelow(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(p -> isTable(p))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Refuses a path that is no file. */
    static void requireFile(Path file) throws FileNotFoundException {
        if (!Files.isRegularFile(file)) {
            throw Misuse.of("cli.misuse.file", file.toString());
        }
    }
}
