/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Years in a row in which the same is known: a claim is carried forward for some years (METHODS §0.2), and a node for each of them would
 * say the same several times over. In the first year something may be fresh; in the years after everything is carried.
 *
 * @param year first year
 * @param until last year, not before {@code year}
 * @param cell what is known in the first year
 */
public record Spell(int year, int until, Cell cell) {
    /** {@return what is known in one of its years} */
    public Cell in(int asked) {
        return asked == year ? cell : cell.allCarried();
    }

    /** {@return what is known year by year} */
    public static NavigableMap<Integer, Cell> byYear(Collection<Spell> spells) {
        NavigableMap<Integer, Cell> years = new TreeMap<>();
        for (Spell spell : spells) {
            for (int year = spell.year; year <= spell.until; year++) {
                years.put(year, spell.in(year));
            }
        }
        return years;
    }

    /** {@return the fewest spells that say the same; years of which nothing is known are in none} */
    public static List<Spell> of(NavigableMap<Integer, Cell> years) {
        List<Spell> spells = new ArrayList<>();
        for (Map.Entry<Integer, Cell> entry : years.entrySet()) {
            int year = entry.getKey();
            Cell cell = entry.getValue();
            if (cell.equals(Cell.EMPTY)) {
                continue;
            }
            Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            if (last != null && last.until == year - 1 && last.in(year).equals(cell)) {
                spells.set(spells.size() - 1, new Spell(last.year, year, last.cell));
            } else {
                spells.add(new Spell(year, year, cell));
            }
        }
        return spells;
    }
}
