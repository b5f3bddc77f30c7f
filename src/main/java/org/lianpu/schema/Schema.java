/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** The numbered migrations under {@code cypher/schema}; applied ones are never edited, a change is a new file. */
@Component
class Schema {
    private final Driver driver;

    Schema(Driver driver) {
        this.driver = driver;
    }

    /** Applies what is missing; {@return the version of the schema afterwards} */
    Optional<String> migrate() {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withAutocrlf(true)
                .build();
        return new Migrations(config, driver).apply().map(Object::toString);
    }
}
