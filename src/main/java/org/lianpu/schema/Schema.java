/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * The numbered migrations under {@code cypher/schema}; applied ones are never edited, a change is a new file. Asking the library what is
 * applied costs seconds on a cold database, so the graph keeps a fingerprint of the files last applied in full.
 */
@Component
class Schema {
    private final Driver driver;

    Schema(Driver driver) {
        this.driver = driver;
    }

    /** Applies what is missing; {@return whether the library had to be asked} */
    boolean migrate() {
        var wanted = Fingerprint.ofMigrations();
        var current = driver.executableQuery(
                        "MATCH (d:Dataset {id: 'lianpu'}) RETURN d.schemaFingerprint = $wanted AS current")
                .withParameters(Map.of("wanted", wanted))
                .execute()
                .records();
        if (!current.isEmpty() && current.get(0).get("current").asBoolean(false)) {
            return false;
        }
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withAutocrlf(true)
                .build();
        new Migrations(config, driver).apply();
        driver.executableQuery(
                        "MERGE (d:Dataset {id: 'lianpu'}) ON CREATE SET d.revision = 0 SET d.schemaFingerprint = $wanted")
                .withParameters(Map.of("wanted", wanted))
                .execute();
        return true;
    }
}
