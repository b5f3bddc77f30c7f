/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.Columns;
import org.lianpu.query.CypherFile;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Name;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Firms by the link they are known in. Reads in the order of the index; the cost follows the limit. */
@Repository
public class Occupants {
    static final CypherFile IN_LINK = CypherFile.of("firm/firms-in-link");
    static final CypherFile IN_LINK_OF_REGION = CypherFile.of("firm/firms-in-link-of-region");
    static final CypherFile STATEMENTS = CypherFile.of("firm/statements-on-link");

    private final Neo4jClient neo4j;

    Occupants(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** {@return the strongest firms of the link anywhere, at most {@code limit}} */
    @Transactional(readOnly = true)
    public List<Occupant> inLink(String link, int limit) {
        return query(IN_LINK, Map.of("link", link, "hidden", List.of(), "limit", limit));
    }

    /** {@return the firms of the link whose region's code begins with {@code prefix}, at most {@code limit}} */
    @Transactional(readOnly = true)
    public List<Occupant> inLinkOfRegion(String link, String prefix, int limit) {
        return query(IN_LINK_OF_REGION, Map.of("link", link, "prefix", prefix, "hidden", List.of(), "limit", limit));
    }

    /** {@return the rows that speak of the link in exactly this region, latest first} */
    @Transactional(readOnly = true)
    public List<Statement> statements(String link, String region, Collection<String> kinds, int limit) {
        return neo4j
                .query(STATEMENTS.text())
                .bindAll(Map.of("link", link, "region", region, "kinds", List.copyOf(kinds), "limit", limit))
                .fetch()
                .all()
                .stream()
                .map(Occupants::statement)
                .toList();
    }

    private List<Occupant> query(CypherFile file, Map<String, Object> parameters) {
        return neo4j.query(file.text()).bindAll(parameters).fetch().all().stream()
                .map(Occupants::occupant)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Statement statement(Map<String, Object> row) {
        return new Statement(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("kind")),
                String.valueOf(row.get("asOf")),
                (Map<String, Object>) row.getOrDefault("values", Map.of()),
                SourceRef.of(row),
                Columns.text(row, "publisher"),
                Columns.text(row, "url"));
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Occupant occupant(Map<String, Object> row) {
        String code = String.valueOf(row.get("regionCode"));
        String zh = row.get("regionZh") instanceof String name ? name : code;
        return new Occupant(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("name")),
                code,
                new Name(zh, row.get("regionEn") instanceof String en ? en : zh),
                String.valueOf(row.get("phase")),
                String.valueOf(row.get("evidence")),
                row.get("location") instanceof String location ? location : "REGISTERED",
                Columns.text(row, "product"),
                Columns.number(row, "output"),
                Columns.number(row, "capacity"),
                Columns.text(row, "capacityUnit"),
                Boolean.TRUE.equals(row.get("counts")),
                texts(row.get("why")),
                texts(row.get("reasons")),
                String.valueOf(row.get("asOf")),
                SourceRef.of(row));
    }
}
