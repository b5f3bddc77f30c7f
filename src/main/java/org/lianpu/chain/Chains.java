/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianpu.query.CypherFile;
import org.lianpu.words.Name;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The chains of the graph. */
@Repository
public class Chains {
    static final CypherFile CHAINS = CypherFile.of("chain/chains");
    static final CypherFile MEMBERS = CypherFile.of("chain/members-of-chain");
    static final CypherFile ROUTES = CypherFile.of("chain/routes-of-chain");
    private static final int MOST_CHAINS = 1_000;

    private final Neo4jClient neo4j;

    Chains(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * A chain as listed.
     *
     * @param links how many links it has
     */
    public record Entry(ChainCode code, Name name, Name description, String version, long links) {}

    /** {@return all chains by code} */
    @Transactional(readOnly = true)
    public List<Entry> list() {
        return neo4j.query(CHAINS.text()).bind(MOST_CHAINS).to("limit").fetch().all().stream()
                .map(Chains::entry)
                .toList();
    }

    /** {@return the chain with its links and routes} */
    @Transactional(readOnly = true)
    public Optional<Chain> find(ChainCode code) {
        return list().stream().filter(e -> e.code().equals(code)).findFirst().map(this::whole);
    }

    private Chain whole(Entry entry) {
        String code = entry.code().value();
        List<Membership> members =
                rows(MEMBERS, code).stream().map(ChainRows::membership).toList();
        Set<LinkCode> inside = members.stream().map(m -> m.link().code()).collect(Collectors.toSet());
        List<Route> routes = rows(ROUTES, code).stream()
                .map(ChainRows::route)
                .map(r -> r.within(inside))
                .toList();
        return new Chain(
                entry.code(),
                entry.name(),
                entry.version(),
                entry.description().in(Locale.CHINESE),
                members,
                routes,
                null);
    }

    /** {@return name of each link's industry code, by link, where one is loaded} */
    @Transactional(readOnly = true)
    public Map<LinkCode, String> industries(ChainCode chain) {
        Map<LinkCode, String> names = new java.util.HashMap<>();
        for (Map<String, Object> row : rows(MEMBERS, chain.value())) {
            if (row.get("industryName") instanceof String name) {
                names.put(ChainRows.membership(row).link().code(), name);
            }
        }
        return names;
    }

    private List<Map<String, Object>> rows(CypherFile file, String chain) {
        return List.copyOf(
                neo4j.query(file.text()).bind(chain).to("chain").fetch().all());
    }

    @SuppressWarnings("unchecked")
    private static Entry entry(Map<String, Object> row) {
        Map<String, Object> p = (Map<String, Object>) row.getOrDefault("chain", Map.of());
        String zh = ChainRows.text(p, "descriptionZh");
        String en = ChainRows.text(p, "descriptionEn");
        Name description = new Name(zh == null ? "" : zh, en == null ? zh == null ? "" : zh : en);
        return new Entry(
                new ChainCode(String.valueOf(p.get("code"))),
                ChainRows.name(p),
                description,
                String.valueOf(p.get("version")),
                row.get("links") instanceof Number n ? n.longValue() : 0);
    }
}
