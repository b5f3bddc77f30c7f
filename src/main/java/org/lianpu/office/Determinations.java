/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.office;

import java.util.List;
import java.util.Map;
import org.lianpu.query.CypherFile;
import org.lianpu.query.SourceRef;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Determinations of the graph. */
@Repository
public class Determinations {
    static final CypherFile OF_REGION = CypherFile.of("office/determinations-of-region");

    private final Neo4jClient neo4j;

    Determinations(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** {@return the determinations in the graph for the links of a chain in a region, by link} */
    @Transactional(readOnly = true)
    public List<Determination> of(String region, String chain) {
        return neo4j.query(OF_REGION.text()).bindAll(Map.of("region", region, "chain", chain)).fetch().all().stream()
                .map(row -> new Determination(
                        String.valueOf(row.get("link")),
                        String.valueOf(row.get("verdict")),
                        String.valueOf(row.get("reason")),
                        String.valueOf(row.get("unit")),
                        String.valueOf(row.get("asOf")),
                        row.get("until") instanceof String until ? until : null,
                        SourceRef.of(row)))
                .toList();
    }
}
