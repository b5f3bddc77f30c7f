/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/** How much weight each source has, by its kind: of the graph and of the rows at hand. */
final class Precedences {
    static final CypherFile KNOWN_SOURCES = CypherFile.of("intake/known-sources");
    private static final int ALL = 1_000_000;

    private final Map<String, Integer> bySource = new HashMap<>();

    static Precedences of(Statements graph, List<Row> rows, Rules rules) {
        Map<String, Integer> byKind = rules.sources().precedence();
        Precedences precedences = new Precedences();
        graph.run(KNOWN_SOURCES, Map.of("limit", ALL))
                .forEach(s -> precedences.bySource.put(
                        String.valueOf(s.get("id")), byKind.getOrDefault(String.valueOf(s.get("kind")), 0)));
        for (Row row : rows) {
            if (row.is(Tables.SOURCES)) {
                precedences.bySource.put(
                        String.valueOf(row.text("source_id")),
                        byKind.getOrDefault(String.valueOf(row.text("kind")), 0));
            }
        }
        return precedences;
    }

    /** {@return the weight of a source, 0 where it is not known} */
    int of(@Nullable String source) {
        return source == null ? 0 : bySource.getOrDefault(source, 0);
    }
}
