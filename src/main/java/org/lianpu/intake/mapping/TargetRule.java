/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one table takes from a foreign file.
 *
 * @param line where it stands in the mapping
 * @param table name of the table; blank when the file's name says it
 * @param file glob on the file's name; blank for any
 * @param sheet glob on the sheet's name; blank for any
 * @param columns our column → how it is made
 * @param constants our column → the value where the file gives none
 * @param shared the same for all tables of the mapping that have the column
 * @param where which rows are taken
 * @param skipWhenBlank our columns where a blank leaves the row out, with a notice
 * @param each makes several rows of one; null where a row stays one row
 * @param splits patterns whose named groups are columns
 * @param joins other files of the batch that give columns
 * @param pair the two ends of an edge; null where there is none
 * @param distinct whether a row that was given already is not given again
 * @param once whether only one row is taken from the whole file
 */
public record TargetRule(
        int line,
        String table,
        String file,
        String sheet,
        Map<String, ColumnRule> columns,
        Map<String, String> constants,
        Map<String, String> shared,
        Condition where,
        List<String> skipWhenBlank,
        @Nullable Each each,
        List<Split> splits,
        List<Join> joins,
        @Nullable Pair pair,
        boolean distinct,
        boolean once) {

    /**
     * One row for each part of a cell; the part is called {@value #ITEM} in the columns.
     *
     * @param from headings of the cell, the first present one wins
     * @param separators what stands between the parts
     */
    public record Each(List<String> from, List<String> separators) {
        /** What a column calls the part. */
        public static final String ITEM = "{item}";
    }

    /**
     * A pattern whose named groups fill columns; a group is named like the column, {@code _x} written {@code X}.
     *
     * @param from headings of the cell, or {@value Each#ITEM}
     */
    public record Split(List<String> from, LimitedPattern pattern) {}

    /**
     * Columns from another file of the batch.
     *
     * @param line where it stands in the mapping
     * @param name what a condition calls it; blank where it is called by its file
     * @param file glob on that file's name
     * @param key heading here → heading there
     * @param take heading there → our column
     * @param optional whether a key that is not there is nothing to tell
     */
    public record Join(
            int line, String name, String file, Map<String, String> key, Map<String, String> take, boolean optional) {
        /** {@return what a condition calls it} */
        String called() {
            return name.isEmpty() ? file : name;
        }
    }

    /**
     * The two ends of an edge, whichever way the file writes it.
     *
     * @param from headings of one end
     * @param to headings of the other
     * @param direction where {@code to} stands as seen from {@code from}: {@code downstream} or {@code upstream}; blank when a column says it
     * @param heading of the column that says it
     * @param downstreamWords words there that mean that {@code to} is downstream
     * @param upstreamWords words there that mean that {@code to} is upstream
     * @param upstreamColumn our column for the upstream end
     * @param downstreamColumn our column for the downstream end
     */
    public record Pair(
            List<String> from,
            List<String> to,
            String direction,
            List<String> heading,
            Set<String> downstreamWords,
            Set<String> upstreamWords,
            String upstreamColumn,
            String downstreamColumn) {}

    boolean concerns(String fileName, @Nullable String sheetName) {
        return (file.isEmpty() || Glob.matchesFile(file, fileName))
                && (sheet.isEmpty() || (sheetName != null && Glob.matches(sheet, sheetName)));
    }

    /** {@return every heading that it names, first alternatives only} */
    Set<String> headings() {
        Set<String> all = new LinkedHashSet<>();
        columns.values().forEach(c -> c.headings().forEach(all::add));
        if (each != null) {
            first(each.from(), all);
        }
        splits.forEach(s -> first(s.from(), all));
        joins.forEach(j -> all.addAll(j.key().keySet()));
        if (pair != null) {
            first(pair.from(), all);
            first(pair.to(), all);
            first(pair.heading(), all);
        }
        where.headings().forEach(all::add);
        all.remove(Each.ITEM);
        return all;
    }

    private static void first(List<String> alternatives, Set<String> all) {
        if (!alternatives.isEmpty()) {
            all.add(alternatives.get(0));
        }
    }
}
