/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.StructureChecks;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/**
 * The graph as if a source had not said anything of links and routes: what it says now is checked against the rest, else an arrow that it
 * turned around would look like a circle.
 */
final class WithoutSource implements Statements {
    private final Statements graph;
    private final String source;

    WithoutSource(Statements graph, String source) {
        this.graph = graph;
        this.source = source;
    }

    @Override
    public List<Map<String, Object>> run(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
        List<Map<String, Object>> rows = graph.run(file, parameters);
        if (file.equals(StructureChecks.KNOWN_LINKS)) {
            return rows.stream().filter(row -> !isSaid(row.get("link"))).toList();
        }
        if (file.equals(StructureChecks.KNOWN_ROUTES)) {
            return rows.stream().filter(row -> !isSaid(row.get("route"))).toList();
        }
        return rows;
    }

    private boolean isSaid(@Nullable Object node) {
        return node instanceof Map<?, ?> properties && source.equals(properties.get("sourceId"));
    }
}
