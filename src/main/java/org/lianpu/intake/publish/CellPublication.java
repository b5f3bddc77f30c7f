/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Facts;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.publish.CellSums.Line;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.CellRows;
import org.lianpu.presence.OccupationFact;
import org.lianpu.presence.Spell;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/**
 * Recomputes the cells of touched links and regions from the facts in the graph, and those of the regions above. A pure function of the
 * facts: crash, replay and several importers need no care.
 */
final class CellPublication {
    static final CypherFile FACTS = CypherFile.of("intake/facts-of-cells");
    static final CypherFile CELLS_OF_PLACES = CypherFile.of("intake/cells-of-places");

    /** A link in a region in whose claims something changed. */
    record Pair(String link, String region) {
        /** {@return the pair written as {@code link|region}} */
        static Pair parse(String place) {
            int bar = place.lastIndexOf('|');
            return new Pair(place.substring(0, bar), place.substring(bar + 1));
        }
    }

    private final Statements graph;
    private final int carryForward;
    private final long seen;
    private final Map<Line, List<Spell>> stored = new HashMap<>();

    /** @param seen the revision that readers see now */
    CellPublication(Statements graph, int carryForward, long seen) {
        this.graph = graph;
        this.carryForward = carryForward;
        this.seen = seen;
    }

    /** {@return rows for the cells that are to change} */
    List<Map<String, @Nullable Object>> compute(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        RegionTree tree = RegionTree.of(graph);
        readStored(pairs, tree);
        CellSums sums = new CellSums(tree, carryForward, line -> Spell.byYear(stored.getOrDefault(line, List.of())));
        for (List<Pair> chunk : Views.chunks(List.copyOf(pairs))) {
            Map<Pair, List<OccupationFact>> facts = facts(chunk);
            chunk.forEach(pair -> sums.direct(pair.link, pair.region, facts.getOrDefault(pair, List.of())));
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        sums.sumUp().forEach((line, years) -> rows(line, years, rows));
        return rows;
    }

    /** Reads what readers see of the touched regions, of those above, and of those beside them below the same region. */
    private void readStored(Collection<Pair> pairs, RegionTree tree) {
        Set<Pair> places = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            for (String region = pair.region; region != null; region = tree.parent(region)) {
                if (places.add(new Pair(pair.link, region))) {
                    tree.children(region).forEach(child -> places.add(new Pair(pair.link, child)));
                }
            }
        }
        for (List<Pair> chunk : Views.chunks(List.copyOf(places))) {
            Map<String, Object> parameters = Map.of("places", keys(chunk), "revision", seen);
            for (Map<String, Object> row : graph.run(CELLS_OF_PLACES, parameters)) {
                CellKey key = CellKey.parse(String.valueOf(row.get("key")));
                stored.computeIfAbsent(new Line(key.level(), key.region(), key.link()), l -> new ArrayList<>())
                        .add(CellRows.spell(key, row));
            }
        }
    }

    private static List<Map<String, String>> keys(Collection<Pair> pairs) {
        return pairs.stream()
                .map(p -> Map.of("link", p.link, "region", p.region))
                .toList();
    }

    private Map<Pair, List<OccupationFact>> facts(Collection<Pair> pairs) {
        Map<Pair, List<OccupationFact>> facts = new HashMap<>();
        for (Map<String, Object> row : graph.run(FACTS, Map.of("pairs", keys(pairs)))) {
            List<OccupationFact> ofPair = facts.computeIfAbsent(
                    new Pair(String.valueOf(row.get("link")), String.valueOf(row.get("region"))),
                    p -> new ArrayList<>());
            if (row.get("years") instanceof Collection<?> years) {
                years.forEach(year -> ofPair.add(Facts.parse(
                        year.toString(),
                        String.valueOf(row.get("firm")),
                        Boolean.TRUE.equals(row.get("active")),
                        row.get("aboveScale") instanceof Boolean above ? above : null,
                        Boolean.TRUE.equals(row.get("revenueKnown")))));
            }
        }
        return facts;
    }

    /** Rows for spells that are new or other than readers see, and for those that are no more. */
    private void rows(Line line, NavigableMap<Integer, Cell> years, List<Map<String, @Nullable Object>> rows) {
        Map<Integer, Spell> before = new TreeMap<>();
        stored.getOrDefault(line, List.of()).forEach(s -> before.put(s.year(), s));
        for (Spell spell : Spell.of(years)) {
            Spell same = before.remove(spell.year());
            if (!spell.equals(same)) {
                rows.add(CellRows.parameters(line.key(spell.year()), spell));
            }
        }
        before.forEach((year, spell) -> {
            if (!spell.cell().equals(Cell.EMPTY)) {
                rows.add(CellRows.parameters(line.key(year), new Spell(year, year, Cell.EMPTY)));
            }
        });
    }
}
