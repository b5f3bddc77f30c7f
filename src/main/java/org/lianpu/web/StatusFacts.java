/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.jspecify.annotations.Nullable;
import org.lianpu.query.Graph;
import org.lianpu.query.Revisions;
import org.lianpu.rules.Rules;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** What the status says about the data: revision and version of the rules. */
@Component
class StatusFacts {
    private final Graph graph;
    private final Rules rules;

    StatusFacts(Graph graph, Rules rules) {
        this.graph = graph;
        this.rules = rules;
    }

    /** {@return the revision; null when the database, though opened, does not answer now: the status itself must} */
    @Nullable
    Long revision() {
        try {
            return graph.read(Revisions::read).revision();
        } catch (Neo4jException e) {
            return null;
        }
    }

    /** {@return the version of the rules in force} */
    String rules() {
        return rules.version();
    }
}
