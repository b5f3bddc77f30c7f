/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;

/**
 * Which table of ours a file in our own headings holds: the one its name says, else its sheet's name, else the one whose columns its
 * headings fit best.
 *
 * @param table the table
 * @param how what decided
 */
public record TableChoice(Table table, How how) {
    /** What decides. */
    public enum How {
        FILE_NAME("file_name"),
        SHEET_NAME("sheet_name"),
        HEADINGS("headings");

        private final String key;

        How(String key) {
            this.key = key;
        }

        /** {@return what it is called in the sentence of the notice} */
        String shown() {
            return Phrase.of("by_" + key);
        }
    }

    /** A file must have at least so many headings of the table, and half of its headings must be the table's. */
    private static final int FEWEST = 2;

    /** {@return the table, if there is one that may be meant} */
    public static Optional<TableChoice> of(TableHead head, List<Table> tables) {
        Optional<Table> named = named(Glob.lastPart(head.file()).replaceFirst("\\.[^.]*$", ""), tables);
        if (named.isPresent()) {
            return Optional.of(new TableChoice(named.get(), How.FILE_NAME));
        }
        Optional<Table> sheet =
                head.sheet() == null ? Optional.empty() : named(head.sheet().strip(), tables);
        if (sheet.isPresent()) {
            return Optional.of(new TableChoice(sheet.get(), How.SHEET_NAME));
        }
        return byHeadings(head.headings(), tables).map(t -> new TableChoice(t, How.HEADINGS));
    }

    private static Optional<Table> named(String name, List<Table> tables) {
        return tables.stream()
                .filter(t -> name.equals(t.name()) || name.startsWith(t.name() + "-") || name.equals(t.title()))
                .findFirst();
    }

    private static Optional<Table> byHeadings(List<String> headings, List<Table> tables) {
        long filled = headings.stream().filter(h -> !h.isBlank()).count();
        Table best = null;
        double bestScore = 0;
        for (Table table : tables) {
            Map<String, Column> known = columns(table);
            Set<Column> found = new HashSet<>();
            headings.forEach(h -> find(known, h).ifPresent(found::add));
            long required = table.columns().stream().filter(Column::required).count();
            long given = found.stream().filter(Column::required).count();
            boolean enough = found.size() >= FEWEST && 2L * found.size() >= filled;
            // What is required and there counts twice: many tables share their optional columns.
            double score = found.size() + given + (required == 0 ? 0 : (double) given / required);
            if (enough && score > bestScore) {
                bestScore = score;
                best = table;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return the columns of a table by everything that a heading may call them, folded; of two with one name the first} */
    static Map<String, Column> columns(Table table) {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : table.columns()) {
            column.allHeadings().forEach(h -> columns.putIfAbsent(HeadingIndex.fold(h), column));
        }
        return columns;
    }

    /** {@return the column that the heading names, also behind the upper part of a two-row head} */
    static Optional<Column> find(Map<String, Column> columns, String heading) {
        String folded = HeadingIndex.fold(heading);
        Column column = columns.get(folded);
        if (column == null) {
            column = columns.get(HeadingIndex.withoutBracket(folded));
        }
        if (column == null) {
            column = columns.get(HeadingIndex.withoutBracket(folded.substring(folded.lastIndexOf('/') + 1)));
        }
        return Optional.ofNullable(column);
    }
}
