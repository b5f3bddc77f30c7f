/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;

/**
 * Which of our columns a heading of a file may mean.
 *
 * @param index of the file's column
 * @param column ours
 * @param score from 0 to 1; a guess, not a probability
 * @param why what speaks for it
 * @param like share of the sample values that look as the column asks, 0–1
 */
public record ColumnGuess(int index, Column column, double score, Why why, double like) {
    /** What speaks for a guess. */
    public enum Why {
        /** The heading is one of the column's own. */
        HEADING,
        /** The heading is what other lists call the column. */
        SYNONYM,
        /** The heading is a slip away from one of the column's own. */
        NEAR,
        /** One of the column's headings is part of the heading. */
        PART,
        /** Nothing but the values. */
        VALUES
    }

    /** How sure a guess is: shown as a word, since the score is no probability. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    static final double LEAST = 0.35;
    private static final double HIGH = 0.8;
    private static final double MEDIUM = 0.55;
    private static final int SHORTEST_PART = 2;

    public Confidence confidence() {
        return score >= HIGH ? Confidence.HIGH : score >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** {@return the guesses for a table: each heading and each column at most once, the surest first taken; in the order of the file} */
    static List<ColumnGuess> of(
            Table table, List<String> headings, List<Map<ValueShape, Double>> shapes, List<List<String>> samples) {
        List<ColumnGuess> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String folded = HeadingIndex.fold(headings.get(i));
            for (Column column : table.columns()) {
                if (!folded.isEmpty()) {
                    ColumnGuess guess = of(table, column, i, folded, shapes.get(i), samples.get(i));
                    if (guess.score >= LEAST) {
                        all.add(guess);
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble((ColumnGuess g) -> -g.score)
                .thenComparing(g -> table.columns().indexOf(g.column))
                .thenComparing(ColumnGuess::index));
        Set<Integer> headingsTaken = new HashSet<>();
        Set<String> columnsTaken = new HashSet<>();
        List<ColumnGuess> taken = new ArrayList<>();
        for (ColumnGuess guess : all) {
            if (!headingsTaken.contains(guess.index) && !columnsTaken.contains(guess.column.name())) {
                headingsTaken.add(guess.index);
                columnsTaken.add(guess.column.name());
                taken.add(guess);
            }
        }
        taken.sort(Comparator.comparingInt(ColumnGuess::index));
        return taken;
    }

    private static ColumnGuess of(
            Table table, Column column, int index, String folded, Map<ValueShape, Double> shapes, List<String> sample) {
        double like = like(table, column, shapes, sample);
        // Without a value, the heading alone speaks.
        double fit = sample.isEmpty() ? 1 : like;
        List<String> own = column.allHeadings().stream().map(HeadingIndex::fold).toList();
        List<String> others = HeadingSynonyms.shipped().of(table, column);
        String last = HeadingIndex.withoutBracket(folded.substring(folded.lastIndexOf('/') + 1));
        if (own.contains(folded) || own.contains(last)) {
            return new ColumnGuess(index, column, 0.7 + 0.3 * fit, Why.HEADING, like);
        }
        if (others.contains(folded) || others.contains(last)) {
            int place = Math.max(0, others.indexOf(others.contains(folded) ? folded : last));
            return new ColumnGuess(index, column, (0.5 + 0.4 * fit) - place * 0.001, Why.SYNONYM, like);
        }
        if (!HeadingIndex.nearest(last, own).isEmpty()) {
            return new ColumnGuess(index, column, 0.2 + 0.4 * fit, Why.NEAR, like);
        }

        if (own.stream().anyMatch(o -> o.length() > SHORTEST_PART && last.contains(o))) {
            return new ColumnGuess(index, column, 0.15 + 0.4 * fit, Why.PART, like);
        }
        return new ColumnGuess(index, column, byValues(table, column, shapes), Why.VALUES, like);
    }

    /** How far values alone say what a column is: a credit code says it, a number does not. */
    private static double byValues(Table table, Column column, Map<ValueShape, Double> shapes) {
        if (column.name().equals("uscc")) {
            return 0.8 * share(shapes, ValueShape.USCC);
        }
        boolean names = column.type() == ColumnType.FIRM || isNameOfFirm(table, column);
        if (names && column.required()) {
            return 0.6 * share(shapes, ValueShape.FIRM_NAME);
        }
        boolean region = "regions".equals(column.reference()) && (column.key() || column.required());
        return region
                ? 0.5 * Math.max(share(shapes, ValueShape.REGION_CODE), share(shapes, ValueShape.REGION_NAME))
                : 0;
    }

    private static boolean isNameOfFirm(Table table, Column column) {
        return table.name().equals("firms") && column.name().equals("name_zh");
    }

    /** Share of the values that look as the column asks; 1 where it asks for nothing that can be seen. */
    private static double like(Table table, Column column, Map<ValueShape, Double> shapes, List<String> sample) {
        if (column.name().equals("uscc")) {
            return share(shapes, ValueShape.USCC);
        }
        if (isNameOfFirm(table, column)) {
            return share(shapes, ValueShape.FIRM_NAME);
        }
        if (column.name().equals("industry_code")) {
            return share(shapes, ValueShape.INDUSTRY_CODE);
        }
        return switch (column.type()) {
            case INTEGER, DECIMAL, SHARE, RATE -> share(shapes, ValueShape.NUMBER);
            case DATE, DEADLINE -> Math.max(share(shapes, ValueShape.DATE), share(shapes, ValueShape.DATE_DIGITS));
            case FLAG -> share(shapes, ValueShape.YES_NO);
            case FIRM -> Math.max(share(shapes, ValueShape.FIRM_NAME), share(shapes, ValueShape.USCC));
            case CHOICE ->
                sample.isEmpty()
                        ? 0
                        : (double) sample.stream()
                                        .filter(column.choices()::containsKey)
                                        .count()
                                / sample.size();
            case REFERENCE ->
                "regions".equals(column.reference())
                        ? Math.max(share(shapes, ValueShape.REGION_CODE), share(shapes, ValueShape.REGION_NAME))
                        : 1;
            default -> 1;
        };
    }

    private static double share(Map<ValueShape, Double> shapes, ValueShape shape) {
        return shapes.getOrDefault(shape, 0.0);
    }
}
