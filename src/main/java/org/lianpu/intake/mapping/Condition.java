/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of a foreign file are taken. Headings are those of the file; a cell is compared without the blanks around it. */
public sealed interface Condition {
    /** No condition: every row is taken. */
    Condition ALWAYS = new All(List.of());

    /** {@return the headings it needs, of alternatives the first} */
    Stream<String> headings();

    /** All hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Stream<String> headings() {
            return parts.stream().flatMap(Condition::headings);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Stream<String> headings() {
            return parts.stream().flatMap(Condition::headings);
        }
    }

    /** It does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Stream<String> headings() {
            return part.headings();
        }
    }

    /** The cell is one of these words. */
    record In(int line, List<String> heading, Set<String> words) implements Condition {
        @Override
        public Stream<String> headings() {
            return heading.stream().limit(1);
        }
    }

    /** The pattern is found in the cell. */
    record Matches(int line, List<String> heading, LimitedPattern pattern) implements Condition {
        @Override
        public Stream<String> headings() {
            return heading.stream().limit(1);
        }
    }

    /** The cell is blank, or is not. */
    record Blank(int line, List<String> heading, boolean blank) implements Condition {
        @Override
        public Stream<String> headings() {
            return heading.stream().limit(1);
        }
    }

    /**
     * The cell is a number between the bounds; what is no number is not.
     *
     * @param above exclusive lower bound
     * @param atLeast inclusive lower bound
     * @param below exclusive upper bound
     * @param atMost inclusive upper bound
     */
    record Between(
            int line,
            List<String> heading,
            @Nullable BigDecimal above,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal below,
            @Nullable BigDecimal atMost)
            implements Condition {
        @Override
        public Stream<String> headings() {
            return heading.stream().limit(1);
        }

        boolean holds(BigDecimal number) {
            return (above == null || number.compareTo(above) > 0)
                    && (atLeast == null || number.compareTo(atLeast) >= 0)
                    && (below == null || number.compareTo(below) < 0)
                    && (atMost == null || number.compareTo(atMost) <= 0);
        }
    }

    /** The join of this name, or of this file, has a row with this row's key. */
    record Joined(int line, String name) implements Condition {
        @Override
        public Stream<String> headings() {
            return Stream.empty();
        }
    }
}
