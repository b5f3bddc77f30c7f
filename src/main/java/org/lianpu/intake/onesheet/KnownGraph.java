/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainRows;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.check.StructureChecks;
import org.lianpu.query.Columns;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.PerRevision;
import org.lianpu.query.Revisions;
import org.lianpu.query.Statements;
import org.lianpu.words.Name;
import org.springframework.stereotype.Component;

/** Reads what the graph knows, once per revision of its chains. */
@Component
class KnownGraph {
    static final CypherFile CHAINS = CypherFile.of("intake/chains-with-links");
    static final CypherFile INDUSTRIES = CypherFile.of("intake/known-industries");
    static final CypherFile USED = CypherFile.of("intake/links-used-by-others");
    private static final int MOST = 100_000;

    private final Graph graph;
    private final PerRevision<String, Known> kept = new PerRevision<>();

    KnownGraph(Graph graph) {
        this.graph = graph;
    }

    Known read() {
        return kept.get(graph.read(Revisions::read).chains(), "", key -> graph.read(KnownGraph::read));
    }

    private static Known read(Statements tx) {
        Map<String, Integer> most = Map.of("limit", MOST);
        return new Known(
                tx.run(StructureChecks.KNOWN_LINKS, most).stream()
                        .map(row -> ChainRows.link(map(row.get("link"))))
                        .toList(),
                tx.run(StructureChecks.KNOWN_ROUTES, most).stream()
                        .map(ChainRows::route)
                        .toList(),
                tx.run(CHAINS, most).stream().map(KnownGraph::chain).toList(),
                tx.run(INDUSTRIES, most).stream()
                        .map(row -> map(row.get("industry")))
                        .map(i -> new Known.Industry(text(i, "code"), text(i, "edition"), text(i, "nameZh")))
                        .toList());
    }

    private static Known.ChainEntry chain(Map<String, Object> row) {
        Map<String, Object> chain = map(row.get("chain"));
        Set<LinkCode> links = new HashSet<>();
        if (row.get("links") instanceof Collection<?> codes) {
            codes.forEach(code -> links.add(new LinkCode(String.valueOf(code))));
        }
        String zh = text(chain, "nameZh");
        String en = text(chain, "nameEn");
        return new Known.ChainEntry(
                text(chain, "code"),
                new Name(zh, en.isEmpty() ? zh : en),
                text(chain, "version"),
                Columns.text(chain, "sourceId"),
                Columns.text(chain, "batchId"),
                links);
    }

    /** {@return those of the links that somebody else uses: firms, other chains, projects, determinations …} */
    Set<LinkCode> used(Collection<Link> links, String chain, String source) {
        if (links.isEmpty()) {
            return Set.of();
        }
        List<String> codes = links.stream().map(l -> l.code().value()).toList();
        return graph.read(tx -> tx.run(USED, Map.of("links", codes, "chain", chain, "source", source))).stream()
                .map(row -> new LinkCode(String.valueOf(row.get("link"))))
                .collect(Collectors.toSet());
    }

    private static String text(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
