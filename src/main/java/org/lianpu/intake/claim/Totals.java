/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.CellMath;

/** Official totals as cells: a region's over all links ({@code link='*'}), a link's over the nation (METHODS M1). */
public final class Totals {
    private static final String NATION = "000000";
    private static final List<String> BASES = List.of("OUTPUT", "EMPLOYEES", "COUNT");

    private Totals() {}

    /** {@return whether rows of this table become cells of totals, not nodes of their own} */
    static boolean are(Table table) {
        return table.equals(Tables.REGION_TOTALS) || table.equals(Tables.LINK_TOTALS);
    }

    /** {@return these subjects and those of the same region or link and year on the other bases: they share a cell} */
    public static Set<String> withOtherBases(Set<String> subjects) {
        Set<String> all = new LinkedHashSet<>();
        for (String subject : subjects) {
            String stem = subject.substring(0, subject.lastIndexOf('|') + 1);
            BASES.forEach(basis -> all.add(stem + basis));
        }
        return all;
    }

    public static Map<CellKey, Cell> cells(Map<Table, List<Map<String, @Nullable Object>>> views) {
        Map<CellKey, Cell> cells = new HashMap<>();
        views.getOrDefault(Tables.REGION_TOTALS, List.of())
                .forEach(row -> cells.merge(
                        new CellKey(CellKey.TOTAL, String.valueOf(row.get("region")), CellKey.ALL_LINKS, year(row)),
                        cell(row),
                        CellMath::plus));
        views.getOrDefault(Tables.LINK_TOTALS, List.of())
                .forEach(row -> cells.merge(
                        new CellKey(CellKey.TOTAL, NATION, String.valueOf(row.get("link")), year(row)),
                        cell(row),
                        CellMath::plus));
        return cells;
    }

    private static int year(Map<String, @Nullable Object> row) {
        return yearOf(Objects.requireNonNull(row.get("year")));
    }

    private static int yearOf(Object value) {
        return ((Number) value).intValue();
    }

    /** Output in {@code out}, headcount in {@code emp}, number of firms in {@code n}. */
    private static Cell cell(Map<String, @Nullable Object> row) {
        double total = ((Number) Objects.requireNonNull(row.get("total"))).doubleValue();
        return switch (String.valueOf(row.get("basis"))) {
            case "OUTPUT" -> new Cell(0, 1, total, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, List.of());
            case "EMPLOYEES" -> new Cell(0, 0, null, 0, 1, total, 0, 0, 0, 0, 0, 0, 0, List.of());
            default -> new Cell((int) Math.round(total), 0, null, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, List.of());
        };
    }
}
