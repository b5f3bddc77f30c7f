/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Map;
import org.lianpu.query.AsFound;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * The numbered migrations under {@code cypher/schema}; applied ones are never edited, a change is a new file. Asking the library what is
 * applied costs seconds on a cold database, so the graph keeps a fingerprint of the files last applied in full.
 */
@Component
class Schema {
    static final CypherFile KEEP_FINGERPRINT = CypherFile.of("query/keep-schema-fingerprint");

    private final Driver driver;
    private final Graph graph;
    private final AsFound found;

    Schema(Driver driver, Graph graph, AsFound found) {
        this.driver = driver;
        this.graph = graph;
        this.found = found;
    }

    /** Applies what is missing; {@return whether the library had to be asked} */
    boolean migrate() {
        var wanted = Fingerprint.ofMigrations();
        if (found.read(graph, wanted)) {
            return false;
        }
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withAutocrlf(true)
                .build();
        new Migrations(config, driver).apply();
        graph.write(tx -> tx.run(KEEP_FINGERPRINT, Map.of("wanted", wanted)));
        return true;
    }
}
