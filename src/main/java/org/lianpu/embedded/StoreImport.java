/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/** Neo4j's own importer, run in this process: makes a store of its own from files, beside whatever database is open. */
final class StoreImport {
    private StoreImport() {}

    /**
     * Makes the store.
     *
     * @param home home directory of the new store; made when absent
     * @param maxOffHeap such as {@code 1G}
     * @throws IllegalStateException when the importer refuses the files; the message names its log
     */
    static void run(Path home, ImporterFiles files, String maxOffHeap) {
        Path log = home.resolve("import.log");
        try {
            Files.createDirectories(home.resolve("conf"));
            int exit;
            try (PrintStream out = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
                ExecutionContext context =
                        new ExecutionContext(home, home.resolve("conf"), out, out, new DefaultFileSystemAbstraction());
                exit = AdminTool.execute(context, arguments(home, files, maxOffHeap));
            }
            if (exit != 0) {
                throw new IllegalStateException(
                        "Neo4j's importer ended with " + exit + ", see " + log + ": " + tail(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static String[] arguments(Path home, ImporterFiles files, String maxOffHeap) {
        List<String> arguments = new ArrayList<>(List.of(
                "database",
                "import",
                "full",
                "neo4j",
                "--id-type=actual",
                "--overwrite-destination=true",
                "--array-delimiter=" + ImporterFiles.ARRAY_DELIMITER,
                "--skip-bad-relationships=false",
                "--bad-tolerance=0",
                "--max-off-heap-memory=" + maxOffHeap,
                "--report-file=" + home.resolve("import.report")));
        if (!files.multiline().isEmpty()) {
            arguments.add("--multiline-fields=true");
        }
        for (ImporterFiles.Nodes nodes : files.nodes()) {
            arguments.add("--nodes=" + String.join(":", nodes.labels()) + "=" + nodes.file());
        }
        for (ImporterFiles.Relationships relationships : files.relationships()) {
            arguments.add("--relationships=" + relationships.type() + "=" + relationships.file());
        }
        return arguments.toArray(String[]::new);
    }
}
