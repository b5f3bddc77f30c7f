/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.Columns;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Cells as rows of the graph: read by key, as of a revision; written by the publication. */
public final class CellRows {
    static final CypherFile CELLS_BY_KEY = CypherFile.of("presence/cells-by-key");

    private CellRows() {}

    /**
     * {@return the cells of these keys as of a revision; keys of which nothing is known are left out}
     *
     * @param carryForward years that a claim stays in force: a cell may be kept under one of so many years before
     * @throws StaleRevision when the graph no longer keeps that revision
     */
    public static Map<CellKey, Cell> read(Statements graph, Collection<CellKey> keys, int carryForward, long revision) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        for (CellKey key : keys) {
            int earliest = key.level().equals(CellKey.TOTAL) ? key.year() : key.year() - carryForward;
            for (int year = key.year(); year >= earliest; year--) {
                texts.add(key.in(year).text());
            }
        }
        Map<CellKey, Spell> spells = new HashMap<>();
        Map<String, Object> parameters = Map.of("keys", List.copyOf(texts), "revision", revision);
        for (Map<String, Object> row : graph.run(CELLS_BY_KEY, parameters)) {
            if (Boolean.TRUE.equals(row.get("stale"))) {
                throw new StaleRevision(revision);
            }
            CellKey key = CellKey.parse(String.valueOf(row.get("key")));
            spells.put(key, spell(key, row));
        }
        Map<CellKey, Cell> cells = new HashMap<>();
        for (CellKey key : keys) {
            for (int year = key.year(); year >= key.year() - carryForward; year--) {
                Spell spell = spells.get(key.in(year));
                if (spell != null && spell.until() >= key.year()) {
                    cells.put(key, spell.in(key.year()));
                    break;
                }
            }
        }
        return cells;
    }

    /** {@return the spell that a row of the graph says} */
    public static Spell spell(CellKey key, Map<String, Object> row) {
        int until = row.get("until") instanceof Number n ? n.intValue() : key.year();
        return new Spell(key.year(), until, cell(row));
    }

    private static Cell cell(Map<String, Object> row) {
        List<Double> top = new ArrayList<>();
        if (row.get("top") instanceof Collection<?> values) {
            values.forEach(v -> top.add(((Number) v).doubleValue()));
        }
        Double squares = Columns.number(row, "outSquares");
        return new Cell(
                count(row, "n"),
                count(row, "nObs"),
                Columns.number(row, "out"),
                squares == null ? 0 : squares,
                count(row, "empObs"),
                Columns.number(row, "emp"),
                count(row, "nAbove"),
                count(row, "aboveKnown"),
                count(row, "revObs"),
                count(row, "nYoung"),
                count(row, "nUnc"),
                count(row, "nTransit"),
                count(row, "nCarried"),
                top);
    }

    /** {@return the parameters with which a spell is written; the key's year is its first} */
    public static Map<String, @Nullable Object> parameters(CellKey key, Spell spell) {
        Cell cell = spell.cell();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", key.text());
        row.put("level", key.level());
        row.put("region", key.region());
        row.put("link", key.link());
        row.put("year", key.year());
        row.put("until", spell.until());
        // What is no more says nothing; readers of the revision before need it yet, the publication after the next
        // removes it.
        row.put("gone", cell.equals(Cell.EMPTY) ? Boolean.TRUE : null);
        row.put("n", cell.n());
        row.put("nObs", cell.nObs());
        row.put("out", cell.out());
        row.put("outSquares", cell.outSquares());
        row.put("empObs", cell.empObs());
        row.put("emp", cell.emp());
        row.put("nAbove", cell.nAbove());
        row.put("aboveKnown", cell.aboveKnown());
        row.put("revObs", cell.revObs());
        row.put("nYoung", cell.nYoung());
        row.put("nUnc", cell.nUnc());
        row.put("nTransit", cell.nTransit());
        row.put("nCarried", cell.nCarried());
        // A list without numbers and no list are one: the importer of whole stores cannot tell them apart.
        row.put("top", cell.top().isEmpty() ? null : cell.top());
        return row;
    }

    private static int count(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number n ? n.intValue() : 0;
    }
}
