/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.CellMath;
import org.lianpu.presence.OccupationFact;

/**
 * Facts of links in regions to cells, and cells summed up to the regions above (DESIGN §8). A region without regions below it has one row
 * of cells; one with regions below has another, LEAF, for what lies directly in it.
 */
public final class CellSums {
    /** All years of one link, level and region. */
    public record Line(String level, String region, String link) {
        public CellKey key(int year) {
            return new CellKey(level, region, link, year);
        }
    }

    private final RegionTree tree;
    private final int carryForward;
    private final Function<Line, NavigableMap<Integer, Cell>> stored;
    private final Map<Line, NavigableMap<Integer, Cell>> changed = new LinkedHashMap<>();
    private final Map<String, Set<String>> linksByRegion = new HashMap<>();

    /** @param stored the cells of lines in which nothing changes; empty for none */
    public CellSums(RegionTree tree, int carryForward, Function<Line, NavigableMap<Integer, Cell>> stored) {
        this.tree = tree;
        this.carryForward = carryForward;
        this.stored = stored;
    }

    /** Takes everything that is known of a link directly in a region. */
    public void direct(String link, String region, Collection<OccupationFact> facts) {
        NavigableMap<Integer, Cell> years = new TreeMap<>();
        for (int year : CellMath.years(facts, carryForward)) {
            years.put(year, CellMath.cell(facts, year, carryForward));
        }
        boolean leaf = !tree.children(region).isEmpty();
        changed.put(new Line(leaf ? CellKey.LEAF : tree.level(region), region, link), years);
        for (String at = region; at != null; at = tree.parent(at)) {
            linksByRegion.computeIfAbsent(at, r -> new TreeSet<>()).add(link);
        }
    }

    /** {@return the changed lines, those of the regions above included} */
    public Map<Line, NavigableMap<Integer, Cell>> sumUp() {
        linksByRegion.keySet().stream()
                .filter(region -> !tree.children(region).isEmpty())
                .sorted(Comparator.comparingInt(tree::depth).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(region -> linksByRegion.getOrDefault(region, Set.of()).forEach(link -> sum(region, link)));
        return changed;
    }

    /** The region's own cells: what lies directly in it and the cells of the regions right below. */
    private void sum(String region, String link) {
        List<Line> parts = new ArrayList<>();
        parts.add(new Line(CellKey.LEAF, region, link));
        tree.children(region).forEach(child -> parts.add(new Line(tree.level(child), child, link)));
        NavigableMap<Integer, Cell> sum = new TreeMap<>();
        for (Line part : parts) {
            NavigableMap<Integer, Cell> years = changed.get(part);
            (years == null ? stored.apply(part) : years).forEach((year, cell) -> sum.merge(year, cell, CellMath::plus));
        }
        changed.put(new Line(tree.level(region), region, link), sum);
    }
}
