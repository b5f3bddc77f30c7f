/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.List;
import java.util.Map;
import org.lianpu.query.Columns;
import org.lianpu.query.CypherFile;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Name;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The resources of regions. */
@Repository
public class Endowments {
    static final CypherFile OF_REGION = CypherFile.of("region/endowments-of-region");

    private final Neo4jClient neo4j;

    Endowments(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** {@return what the region and those inside it have, with the links of {@code chain} that it supplies} */
    @Transactional(readOnly = true)
    public List<Endowment> of(RegionCode region, String chain) {
        return neo4j
                .query(OF_REGION.text())
                .bindAll(Map.of("region", region.value(), "chain", chain))
                .fetch()
                .all()
                .stream()
                .map(Endowments::endowment)
                .toList();
    }

    private static Endowment endowment(Map<String, Object> row) {
        String zh = String.valueOf(row.get("nameZh"));
        return new Endowment(
                String.valueOf(row.get("resource")),
                new Name(zh, row.get("nameEn") instanceof String en ? en : zh),
                Columns.text(row, "link"),
                new RegionCode(String.valueOf(row.get("regionCode"))),
                Columns.number(row, "reserve"),
                Columns.text(row, "unit"),
                Columns.number(row, "natShare"),
                Columns.text(row, "note"),
                Columns.text(row, "asOf"),
                SourceRef.of(row));
    }
}
