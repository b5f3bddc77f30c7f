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
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/**
 * Recomputes the cells of touched links and regions from the facts, and those of the regions above (DESIGN §8). A pure
 * function of the facts: crash, replay and several importers need no care.
 */
public final class CellPublication {
    public static final CypherFile FACTS = CypherFile.of("intake/facts-of-cells");
    public static final CypherFile PARENTS = CypherFile.of("intake/region-parents");
    private static final int ALL = 1_000_000;

    /** A link in a region in whose claims something changed. */
    public record Pair(String link, String region) {
        /** {@return the pair written as {@code link|region}} */
        static Pair parse(String place) {
            int bar = place.lastIndexOf('|');
            return new Pair(place.substring(0, bar), place.substring(bar + 1));
        }
    }

    private final Statements graph;
    private final Rules rules;
    private final long seen;
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> children = new TreeMap<>();
    private final Map<CellKey, Cell> changed = new LinkedHashMap<>();

    /** @param seen the revision that readers see now */
    public CellPublication(Statements graph, Rules rules, long seen) {
        this.graph = graph;
        this.rules = rules;
        this.seen = seen;
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

    /** {@return the changed cells} */
    public Map<CellKey, Cell> compute(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return changed;
        }
        readRegions();
        Map<Pair, List<OccupationFact>> facts = facts(pairs);
        Map<String, Set<String>> linksByRegion = new HashMap<>();
        Map<String, Set<Integer>> yearsByLink = new HashMap<>();
        for (Pair pair : pairs) {
            List<OccupationFact> known = facts.getOrDefault(pair, List.of());
            for (int year : CellMath.years(known, rules.carryForward())) {
                changed.put(
                        new CellKey(CellKey.LEAF, pair.region, pair.link, year),
                        CellMath.cell(known, year, rules.carryForward()));
                yearsByLink.computeIfAbsent(pair.link, l -> new TreeSet<>()).add(year);
            }
            for (String region = pair.region; region != null; region = parents.get(region)) {
                linksByRegion.computeIfAbsent(region, r -> new TreeSet<>()).add(pair.link);
            }
        }
        linksByRegion.keySet().stream()
                .sorted(Comparator.comparingInt(this::depth).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(region -> sum(region, linksByRegion.getOrDefault(region, Set.of()), yearsByLink));
        return changed;
    }

    private int depth(String region) {
        int depth = 0;
        for (String at = parents.get(region); at != null; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    /** The region's own cell: what lies directly in it and the cells of the regions right below. */
    private void sum(String region, Set<String> links, Map<String, Set<Integer>> years) {
        Map<CellKey, List<CellKey>> parts = new LinkedHashMap<>();
        Set<CellKey> unread = new LinkedHashSet<>();
        for (String link : links) {
            for (int year : years.getOrDefault(link, Set.of())) {
                List<CellKey> keys = new ArrayList<>();
                keys.add(new CellKey(CellKey.LEAF, region, link, year));
                for (String child : children.getOrDefault(region, List.of())) {
                    keys.add(new CellKey(levels.getOrDefault(child, ""), child, link, year));
                }
                parts.put(new CellKey(levels.getOrDefault(region, ""), region, link, year), keys);
                keys.stream().filter(k -> !changed.containsKey(k)).forEach(unread::add);
            }
        }
        Map<CellKey, Cell> stored = CellRows.read(graph, unread, seen);
        parts.forEach((key, keys) -> changed.put(
                key,
                keys.stream()
                        .map(k -> changed.getOrDefault(k, stored.getOrDefault(k, Cell.EMPTY)))
                        .reduce(Cell.EMPTY, CellMath::plus)));
    }

    private Map<Pair, List<OccupationFact>> facts(Collection<Pair> pairs) {
        Map<Pair, List<OccupationFact>> facts = new HashMap<>();
        List<Map<String, String>> keys = pairs.stream()
                .map(p -> Map.of("link", p.link, "region", p.region))
                .toList();
        for (List<Map<String, String>> chunk : Views.chunks(keys)) {
            for (Map<String, Object> row : graph.run(FACTS, Map.of("pairs", chunk))) {
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
        }
        return facts;
    }
}
