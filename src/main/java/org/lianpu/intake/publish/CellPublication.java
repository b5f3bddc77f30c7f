/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Facts;
import org.lianpu.intake.claim.Views;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.CellMath;
import org.lianpu.presence.CellRows;
import org.lianpu.presence.OccupationFact;
import org.lianpu.presence.Spell;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/**
 * Recomputes the cells of touched links and regions from the facts, and those of the regions above (DESIGN §8). A pure function of the
 * facts: crash, replay and several importers need no care. A region without regions below it has one row of cells; one with regions
 * below has another, LEAF, for what lies directly in it.
 */
final class CellPublication {
    static final CypherFile FACTS = CypherFile.of("intake/facts-of-cells");
    static final CypherFile PARENTS = CypherFile.of("intake/region-parents");
    static final CypherFile CELLS_OF_PLACES = CypherFile.of("intake/cells-of-places");
    private static final int ALL = 1_000_000;

    /** A link in a region in whose claims something changed. */
    record Pair(String link, String region) {
        /** {@return the pair written as {@code link|region}} */
        static Pair parse(String place) {
            int bar = place.lastIndexOf('|');
            return new Pair(place.substring(0, bar), place.substring(bar + 1));
        }
    }

    /** All years of one link, level and region. */
    private record Line(String level, String region, String link) {
        private CellKey key(int year) {
            return new CellKey(level, region, link, year);
        }
    }

    private final Statements graph;
    private final int carryForward;
    private final long seen;
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> children = new TreeMap<>();
    private final Map<Line, NavigableMap<Integer, Cell>> stored = new HashMap<>();
    private final Map<Line, List<Spell>> storedSpells = new HashMap<>();
    private final Map<Line, NavigableMap<Integer, Cell>> changed = new LinkedHashMap<>();

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
        readRegions();
        Map<String, Set<String>> linksByRegion = new HashMap<>();
        for (Pair pair : pairs) {
            for (String region = pair.region; region != null; region = parents.get(region)) {
                linksByRegion.computeIfAbsent(region, r -> new TreeSet<>()).add(pair.link);
            }
        }
        readStored(linksByRegion);
        direct(pairs);
        linksByRegion.keySet().stream()
                .filter(children::containsKey)
                .sorted(Comparator.comparingInt(this::depth).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(region -> linksByRegion.getOrDefault(region, Set.of()).forEach(link -> sum(region, link)));
        return rows();
    }

    private void readRegions() {
        for (Map<String, Object> row : graph.run(PARENTS, Map.of("limit", ALL))) {
            String code = String.valueOf(row.get("code"));
            levels.put(code, String.valueOf(row.get("level")));
            Object parent = row.get("parent");
            if (parent != null) {
                parents.put(code, parent.toString());
                children.computeIfAbsent(parent.toString(), p -> new ArrayList<>())
                        .add(code);
            }
        }
    }

    /** Reads what readers see of the touched regions and of those beside them below the same region. */
    private void readStored(Map<String, Set<String>> linksByRegion) {
        Set<Pair> places = new LinkedHashSet<>();
        linksByRegion.forEach((region, links) -> {
            for (String link : links) {
                places.add(new Pair(link, region));
                children.getOrDefault(region, List.of()).forEach(child -> places.add(new Pair(link, child)));
            }
        });
        for (List<Pair> chunk : Views.chunks(List.copyOf(places))) {
            Map<String, Object> parameters = Map.of("places", keys(chunk), "revision", seen);
            for (Map<String, Object> row : graph.run(CELLS_OF_PLACES, parameters)) {
                CellKey key = CellKey.parse(String.valueOf(row.get("key")));
                storedSpells
                        .computeIfAbsent(new Line(key.level(), key.region(), key.link()), l -> new ArrayList<>())
                        .add(CellRows.spell(key, row));
            }
        }
        storedSpells.forEach((line, spells) -> stored.put(line, Spell.byYear(spells)));
    }

    private static List<Map<String, String>> keys(Collection<Pair> pairs) {
        return pairs.stream()
                .map(p -> Map.of("link", p.link, "region", p.region))
                .toList();
    }

    /** What lies directly in each touched region, from the facts. */
    private void direct(Collection<Pair> pairs) {
        for (List<Pair> chunk : Views.chunks(List.copyOf(pairs))) {
            Map<Pair, List<OccupationFact>> facts = facts(chunk);
            for (Pair pair : chunk) {
                List<OccupationFact> known = facts.getOrDefault(pair, List.of());
                NavigableMap<Integer, Cell> years = new TreeMap<>();
                for (int year : CellMath.years(known, carryForward)) {
                    years.put(year, CellMath.cell(known, year, carryForward));
                }
                changed.put(directLine(pair), years);
            }
        }
    }

    private Line directLine(Pair pair) {
        String level = levels.getOrDefault(pair.region, "");
        return new Line(children.containsKey(pair.region) ? CellKey.LEAF : level, pair.region, pair.link);
    }

    private int depth(String region) {
        int depth = 0;
        for (String at = parents.get(region); at != null; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    /** The region's own cells: what lies directly in it and the cells of the regions right below. */
    private void sum(String region, String link) {
        List<Line> parts = new ArrayList<>();
        parts.add(new Line(CellKey.LEAF, region, link));
        for (String child : children.getOrDefault(region, List.of())) {
            parts.add(new Line(levels.getOrDefault(child, ""), child, link));
        }
        NavigableMap<Integer, Cell> sum = new TreeMap<>();
        for (Line part : parts) {
            NavigableMap<Integer, Cell> years = changed.getOrDefault(part, stored.getOrDefault(part, new TreeMap<>()));
            years.forEach((year, cell) -> sum.merge(year, cell, CellMath::plus));
        }
        changed.put(new Line(levels.getOrDefault(region, ""), region, link), sum);
    }

    /** Rows for spells that are new or other than readers see, and for those that are no more. */
    private List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        changed.forEach((line, years) -> {
            Map<Integer, Spell> before = new HashMap<>();
            storedSpells.getOrDefault(line, List.of()).forEach(s -> before.put(s.year(), s));
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
        });
        return rows;
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
}
