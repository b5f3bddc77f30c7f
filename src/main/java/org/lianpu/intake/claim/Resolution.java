/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;

/** The view of one subject: the winning claim's values, its blanks filled from the claims next in order. */
public final class Resolution {
    private static final Comparator<Map<String, Object>> WINNER_FIRST = Comparator.<Map<String, Object>>comparingLong(
                    c -> ((Number) c.getOrDefault("precedence", 0L)).longValue())
            .thenComparing(c -> String.valueOf(c.getOrDefault("asOf", "")))
            .thenComparingDouble(c -> ((Number) c.getOrDefault("confidence", 1.0)).doubleValue())
            .thenComparing(c -> String.valueOf(c.get("id")))
            .reversed();

    private Resolution() {}

    /**
     * Chooses among claims.
     *
     * @param table the table the claims are rows of
     * @param claims properties of every claim of one subject, in any order; at least one
     * @return one row for the table's view: the table's properties, and claimId, sourceId, batchId, asOf of the winner
     */
    public static Map<String, @Nullable Object> resolve(Table table, List<Map<String, Object>> claims) {
        List<Map<String, Object>> ordered = claims.stream().sorted(WINNER_FIRST).toList();
        Map<String, Object> winner = ordered.get(0);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("claimId", winner.get("id"));
        row.put("sourceId", winner.get("sourceId"));
        row.put("batchId", winner.get("batchId"));
        row.put("asOf", winner.get("asOf"));
        row.put("year", winner.get("year"));
        for (Column column : table.columns()) {
            String property = column.claimProperty();
            row.put(
                    column.property(),
                    ordered.stream()
                            .map(c -> c.get(property))
                            .filter(v -> v != null)
                            .findFirst()
                            .orElse(null));
        }
        return row;
    }
}
