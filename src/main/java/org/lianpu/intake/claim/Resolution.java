/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;

/** The view of one subject: the winning claim's values, its blanks filled from the claims next in order. */
public final class Resolution {
    private Resolution() {}

    /**
     * Chooses among claims.
     *
     * @param table the table the claims are rows of
     * @param claims every claim of one subject, in any order; at least one
     * @return one row for the table's view: the table's properties, and claimId, sourceId, batchId, asOf, year of the winner
     */
    public static Map<String, @Nullable Object> resolve(Table table, Collection<Claim> claims) {
        List<Claim> ordered = claims.size() == 1
                ? List.copyOf(claims)
                : claims.stream().sorted(Claim.WINNER_FIRST).toList();
        Claim winner = ordered.get(0);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("claimId", winner.id());
        row.put("sourceId", winner.sourceId());
        row.put("batchId", winner.seen().get(0).batch());
        row.put("year", (long) winner.year());
        // a column of the table that has one of these names says more
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).property(), first(ordered, i));
        }
        row.put("asOf", winner.asOf());
        return row;
    }

    private static @Nullable Object first(List<Claim> ordered, int column) {
        for (Claim claim : ordered) {
            Object value = claim.values()[column];
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
