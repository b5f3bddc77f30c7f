/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.project;

import java.util.List;
import java.util.Map;
import org.lianpu.query.Columns;
import org.lianpu.query.CypherFile;
import org.lianpu.query.SourceRef;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Projects of the graph. */
@Repository
public class Projects {
    static final CypherFile OF_REGION = CypherFile.of("project/projects-of-region");

    private final Neo4jClient neo4j;

    Projects(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** {@return the projects whose region's code begins with {@code prefix} and that build links of the chain} */
    @Transactional(readOnly = true)
    public List<ProjectOnLink> of(String prefix, String chain) {
        return neo4j.query(OF_REGION.text()).bindAll(Map.of("chain", chain, "prefix", prefix)).fetch().all().stream()
                .map(Projects::project)
                .toList();
    }

    private static ProjectOnLink project(Map<String, Object> row) {
        return new ProjectOnLink(
                String.valueOf(row.get("link")),
                String.valueOf(row.get("project")),
                String.valueOf(row.get("name")),
                Phase.valueOf(String.valueOf(row.get("phase"))),
                Columns.text(row, "phaseDate"),
                Columns.text(row, "note"),
                Columns.text(row, "investor"),
                Columns.text(row, "platform"),
                Columns.number(row, "investment"),
                Columns.number(row, "capacity"),
                Columns.text(row, "unit"),
                String.valueOf(row.get("regionCode")),
                String.valueOf(row.get("asOf")),
                SourceRef.of(row));
    }
}
