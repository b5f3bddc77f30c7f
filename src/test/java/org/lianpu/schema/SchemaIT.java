/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianpu.Neo4jTest;
import org.lianpu.query.AsFound;
import org.lianpu.query.Graphs;
import org.neo4j.driver.Driver;

/** The migrations on a database. */
@Neo4jTest
class SchemaIT {
    @Test
    void appliesOnceAndNoMore(Driver driver) {
        var schema = new Schema(driver, Graphs.on(driver), new AsFound());
        assertThat(schema.migrate()).isTrue();
        var constraints =
                count(driver, "SHOW CONSTRAINTS YIELD name WHERE NOT name STARTS WITH 'unique_' RETURN count(*) AS n");
        driver.executableQuery("MATCH (d:Dataset) SET d.revision = 7").execute();
        assertThat(schema.migrate()).isFalse();
        driver.executableQuery("MATCH (d:Dataset) REMOVE d.schemaFingerprint").execute();
        assertThat(schema.migrate()).isTrue(); // asked again, the library finds all applied
        assertThat(count(
                        driver,
                        "SHOW CONSTRAINTS YIELD name WHERE NOT name STARTS WITH 'unique_' RETURN count(*) AS n"))
                .isEqualTo(constraints)
                .isGreaterThanOrEqualTo(17);
        assertThat(count(driver, "MATCH (d:Dataset {id: 'lianpu'}) RETURN d.revision AS n"))
                .isEqualTo(7);
    }

    @Test
    void indexesWhatCandidatesAreSoughtBy(Driver driver) {
        new Schema(driver, Graphs.on(driver), new AsFound()).migrate();
        assertThat(driver
                        .executableQuery(
                                "SHOW INDEXES YIELD name, entityType, properties WHERE name STARTS WITH 'occupies' "
                                        + "RETURN entityType + reduce(s = '', p IN properties | s + ' ' + p) AS line ORDER BY name")
                        .execute()
                        .records()
                        .stream()
                        .map(r -> r.get("line").asString()))
                .containsExactly("RELATIONSHIP linkCode regionCode", "RELATIONSHIP linkCode strength");
        assertThat(
                        count(
                                driver,
                                "SHOW INDEXES YIELD name, type WHERE name = 'firm_name_ft' AND type = 'FULLTEXT' RETURN count(*) AS n"))
                .isEqualTo(1);
    }

    private static long count(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().get(0).get("n").asLong();
    }
}
