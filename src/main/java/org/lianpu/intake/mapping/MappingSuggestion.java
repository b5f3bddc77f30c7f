/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;
import org.lianpu.words.Words;

/**
 * A mapping drafted from the headings and some rows of a file, for a person to check: the same file gives the same draft. Guesses stand with
 * what speaks for them; what must be filled in stands as a parameter, so that nothing is invented.
 *
 * @param table the table it is for
 * @param guesses which heading may mean which column, in the order of the file
 * @param left headings that nothing is guessed of
 * @param missing required columns that no heading was found for
 * @param yaml the draft, with comments in the language asked for
 */
public record MappingSuggestion(
        Table table, List<ColumnGuess> guesses, List<String> left, List<Column> missing, String yaml) {
    /** Rows that are enough to see what a column holds. */
    public static final int SAMPLE = 200;

    /**
     * Drafts a mapping.
     *
     * @param sample the first rows, {@value #SAMPLE} or fewer; more are not looked at
     * @param wanted the table, null where it is to be guessed too
     * @param tables the tables there are
     * @param words the language of the comments
     * @return the draft; nothing where no table is near
     */
    public static Optional<MappingSuggestion> draft(
            TableHead head, List<TextRow> sample, @Nullable Table wanted, List<Table> tables, Words words) {
        List<List<String>> values = new ArrayList<>();
        List<Map<ValueShape, Double>> shapes = new ArrayList<>();
        for (int i = 0; i < head.headings().size(); i++) {
            List<String> column = new ArrayList<>();
            for (TextRow row : sample.subList(0, Math.min(SAMPLE, sample.size()))) {
                String value = Tidying.quietly(row.cell(i));
                if (!value.isEmpty()) {
                    column.add(value);
                }
            }
            values.add(column);
            shapes.add(ValueShape.shares(column));
        }
        Table table = wanted == null ? table(head, shapes, values, tables) : wanted;
        if (table == null) {
            return Optional.empty();
        }
        List<ColumnGuess> guesses = ColumnGuess.of(table, head.headings(), shapes, values);
        List<String> left = new ArrayList<>();
        for (int i = 0; i < head.headings().size(); i++) {
            int index = i;
            if (guesses.stream().noneMatch(g -> g.index() == index)
                    && !head.headings().get(i).isBlank()) {
                left.add(head.headings().get(i).strip());
            }
        }
        List<Column> missing = table.columns().stream()
                .filter(Column::required)
                .filter(c -> guesses.stream().noneMatch(g -> g.column().name().equals(c.name())))
                .filter(c -> !c.name().equals("source") && !c.name().equals("as_of"))
                .toList();
        String yaml = new DraftWriter(head, table, words).write(guesses, values, left, missing);
        return Optional.of(new MappingSuggestion(table, guesses, left, missing, yaml));
    }

    /** The table that the name says, else the one whose columns the headings may mean best; required columns count twice. */
    private static @Nullable Table table(
            TableHead head, List<Map<ValueShape, Double>> shapes, List<List<String>> values, List<Table> tables) {
        Optional<TableChoice> named = TableChoice.of(head, tables).filter(c -> c.how() != TableChoice.How.HEADINGS);
        if (named.isPresent()) {
            return named.get().table();
        }
        Table best = null;
        double bestScore = 0;
        for (Table table : tables) {
            double score = 0;
            for (ColumnGuess guess : ColumnGuess.of(table, head.headings(), shapes, values)) {
                score += guess.score() * (guess.column().required() ? 2 : 1);
            }
            long open = table.columns().stream()
                    .filter(c -> c.required()
                            && !c.name().equals("source")
                            && !c.name().equals("as_of"))
                    .count();
            // A table that asks for much that is not there is less likely meant than one that asks for little.
            double weighed = score - 0.25 * open;
            if (score > 0 && weighed > bestScore) {
                bestScore = weighed;
                best = table;
            }
        }
        return best;
    }
}
