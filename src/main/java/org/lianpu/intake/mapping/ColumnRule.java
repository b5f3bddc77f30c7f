/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one of our columns is made from a foreign row: where its text comes from, then what is done to it, in the order of the components.
 *
 * @param line where it stands in the mapping
 * @param take where the text comes from; null where a join, pair or split gives it
 * @param blanks words of this source that mean that there is nothing
 * @param extract only what this pattern finds is kept, its group {@code group}; null for all
 * @param group name of the group; blank for the first, or the whole where there is none
 * @param values their value → ours
 * @param patterns where no value fits: pattern → ours, the first found wins
 * @param otherwise what all other values become; null to leave them
 * @param ifBlank what a blank becomes; null to leave it
 * @param unit the unit their numbers stand in; blank for what the heading says
 * @param dates forms of their dates; empty for the usual ones
 * @param items what stands between the items of a list, where it is not ；
 * @param prefix put before a value that is not blank
 * @param asCode whether the value is made a code: letters that a code may not have become hyphens
 * @param expected whether a blank is told
 * @param doubtful a pattern of values that are told as doubtful; null for none
 */
public record ColumnRule(
        int line,
        @Nullable Take take,
        Set<String> blanks,
        @Nullable LimitedPattern extract,
        String group,
        Map<String, String> values,
        Map<LimitedPattern, String> patterns,
        @Nullable String otherwise,
        @Nullable String ifBlank,
        String unit,
        List<String> dates,
        List<String> items,
        String prefix,
        boolean asCode,
        boolean expected,
        @Nullable LimitedPattern doubtful) {

    /** Where the text of a column comes from. */
    public sealed interface Take {
        /** {@return the headings it needs, of alternatives the first} */
        Stream<String> headings();
    }

    /** The cell under a heading; the first of the alternatives that the file has. */
    public record Cell(List<String> alternatives) implements Take {
        @Override
        public Stream<String> headings() {
            return alternatives.stream().limit(1);
        }
    }

    /** The first cell of the row that is not blank. */
    public record FirstOf(List<String> cells) implements Take {
        @Override
        public Stream<String> headings() {
            return cells.stream();
        }
    }

    /** Several cells in one, blanks left out. */
    public record Concat(List<String> cells, String with) implements Take {
        @Override
        public Stream<String> headings() {
            return cells.stream();
        }
    }

    /** A text with places: {@code {sheet}}, {@code {file}}, {@code {title}}, parameters. */
    public record Text(String text) implements Take {
        @Override
        public Stream<String> headings() {
            return Stream.empty();
        }
    }

    /** {@return the cell under this heading, as it is} */
    static ColumnRule of(int line, @Nullable Take take) {
        return new ColumnRule(
                line, take, Set.of(), null, "", Map.of(), Map.of(), null, null, "", List.of(), List.of(), "", false,
                false, null);
    }

    Stream<String> headings() {
        return take == null ? Stream.empty() : take.headings();
    }

    /** {@return whether anything is done to the value but taking it} */
    boolean recodes() {
        return !values.isEmpty() || !patterns.isEmpty() || otherwise != null;
    }
}
