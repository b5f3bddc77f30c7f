/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

/**
 * Where a cell stands: {@code level|region|link|year}.
 *
 * @param level NATION, PROVINCE, CITY, COUNTY for the region with all that lies in it; {@link #LEAF} for what is known to
 *     lie directly in a region that has regions below it; {@link #TOTAL} for official totals
 * @param region six digits
 * @param link code of the link; {@link #ALL_LINKS} for a region's total over all industry
 * @param year calendar year; as the graph keeps it, the first of the years in which the same is known (see {@link Spell})
 */
public record CellKey(String level, String region, String link, int year) {
    public static final String LEAF = "LEAF";
    public static final String TOTAL = "TOTAL";
    public static final String ALL_LINKS = "*";

    /** {@return the key as the graph keeps it} */
    public String text() {
        return level + "|" + region + "|" + link + "|" + year;
    }

    /** {@return the same cell in another year} */
    public CellKey in(int other) {
        return new CellKey(level, region, link, other);
    }

    /** Reads {@link #text()} back. */
    public static CellKey parse(String text) {
        String[] parts = text.split("\\|", -1);
        return new CellKey(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
    }
}
