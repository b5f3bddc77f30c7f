/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The statements of the migrations, run straight: for a store that was made from files and says of itself that it is migrated, but has no
 * index yet. Every statement says IF NOT EXISTS or does nothing the second time.
 */
@Component
public class SchemaFiles {
    static final CypherFile AWAIT_INDEXES = CypherFile.of("query/await-indexes");
    private static final long SECONDS = 24 * 60 * 60;

    private final Graph graph;

    SchemaFiles(Graph graph) {
        this.graph = graph;
    }

    /** Creates constraints and indexes and waits until they can be used. */
    public void createAll() {
        for (CypherFile statement : statements()) {
            graph.write(tx -> tx.run(statement, Map.of()));
        }
        graph.read(tx -> tx.run(AWAIT_INDEXES, Map.of("seconds", SECONDS)));
    }

    private static List<CypherFile> statements() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:cypher/schema/*.cypher");
            Arrays.sort(files, Comparator.comparing(f -> String.valueOf(f.getFilename())));
            List<CypherFile> statements = new ArrayList<>();
            for (Resource file : files) {
                String name = "schema/" + file.getFilename();
                for (String statement : withoutComments(file.getContentAsString(StandardCharsets.UTF_8))
                        .split(";\\s*\\n", -1)) {
                    if (!statement.isBlank()) {
                        statements.add(new CypherFile(name, statement.strip().replaceFirst(";$", "")));
                    }
                }
            }
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations could not be read", e);
        }
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?m)^\\s*//.*$", "");
    }
}
