/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianpu.query.Columns;
import org.lianpu.query.CypherFile;
import org.lianpu.query.SourceRef;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.rules.Rules;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Declarations of coverage and answers of verification sheets. */
@Repository
public class Coverages {
    static final CypherFile OF_REGION = CypherFile.of("presence/coverage-of-region");

    private final Neo4jClient neo4j;
    private final Rules rules;

    Coverages(Neo4jClient neo4j, Rules rules) {
        this.neo4j = neo4j;
        this.rules = rules;
    }

    /** {@return everything said of the chain for the region, those above it and those inside it} */
    @Transactional(readOnly = true)
    public CoverageBook of(Atlas atlas, Region region, String chain) {
        List<String> line =
                atlas.selfAndAbove(region).stream().map(r -> r.code().value()).toList();
        // Nothing is inside a county; its own rows are already in the line.
        String prefix = atlas.children(region.code()).isEmpty() ? region.code().value() : region.prefix();
        List<CoverageEntry> entries = neo4j
                .query(OF_REGION.text())
                .bindAll(Map.of("chain", chain, "regions", line, "prefix", prefix))
                .fetch()
                .all()
                .stream()
                .map(Coverages::entry)
                .toList();
        return new CoverageBook(atlas, rules, entries);
    }

    private static CoverageEntry entry(Map<String, Object> row) {
        return new CoverageEntry(
                String.valueOf(row.get("region")),
                Columns.text(row, "link"),
                row.get("ic") instanceof Number ic ? Double.valueOf(ic.doubleValue()) : null,
                row.get("answer") instanceof String answer ? CoverageEntry.Answer.valueOf(answer) : null,
                row.get("count") instanceof Number count ? Integer.valueOf(count.intValue()) : null,
                row.get("firms") instanceof Collection<?> firms
                        ? firms.stream().map(Object::toString).toList()
                        : List.of(),
                Columns.text(row, "basis"),
                Columns.text(row, "unit"),
                row.get("year") instanceof Number year ? year.intValue() : 0,
                String.valueOf(row.get("asOf")),
                SourceRef.of(row));
    }
}
