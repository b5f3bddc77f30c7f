/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the status says about the data: revision and version of the rules. */
@Component
class StatusFacts {
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Driver driver;
    private final ObjectProvider<RulesVersion> rules;

    StatusFacts(Driver driver, ObjectProvider<RulesVersion> rules) {
        this.driver = driver;
        this.rules = rules;
    }

    /** {@return the revision; null when the database, though opened, does not answer now: the status itself must} */
    @Nullable
    Long revision() {
        try {
            var rows = driver.executableQuery("MATCH (d:Dataset {id: 'lianpu'}) RETURN d.revision AS revision")
                    .withConfig(READ)
                    .execute()
                    .records();
            return rows.isEmpty() ? null : rows.get(0).get("revision").asLong();
        } catch (Neo4jException e) {
            return null;
        }
    }

    /** {@return the version of the rules in force} */
    @Nullable
    String rules() {
        var known = rules.getIfAvailable();
        return known == null ? null : known.version();
    }
}
