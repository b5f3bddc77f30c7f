/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.List;
import java.util.Set;
import org.lianpu.intake.notice.MappingNotice;

/** A row filter bound to a file's columns. */
interface RowTest {
    RowTest ALWAYS = run -> true;

    boolean test(RowRun run);

    /** All hold. */
    record All(List<RowTest> parts) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            for (RowTest part : parts) {
                if (!part.test(run)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one holds. */
    record Any(List<RowTest> parts) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            for (RowTest part : parts) {
                if (part.test(run)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** It does not hold. */
    record Not(RowTest part) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            return !part.test(run);
        }
    }

    /** The cell is one of the words. */
    record In(CellSource cell, Set<String> words) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            return words.contains(cell.text(run).strip());
        }
    }

    /** The pattern is found; one that is too slow is told, and not found. */
    record Matches(CellSource cell, String heading, LimitedPattern pattern) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            String text = cell.text(run).strip();
            try {
                return pattern.find(text) != null;
            } catch (LimitedPattern.TooSlow e) {
                run.tell(new MappingNotice.SlowPattern(run.at(heading, text), pattern.toString()));
                return false;
            }
        }
    }

    /** The cell is blank, or holds a word that means so. */
    record Blank(CellSource cell, boolean blank) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            return Tidying.quietly(cell.text(run)).isEmpty() == blank;
        }
    }

    /** The cell is a number within bounds; a unit beside it is not looked at. */
    record Between(CellSource cell, Condition.Between bounds) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            return Quantities.read(cell.text(run)) instanceof Quantity.Amount number && bounds.holds(number.value());
        }
    }

    /** The joined file has the row's key; where not, that is told unless the join is optional. */
    record Joined(int join, TargetMapper.JoinPart part) implements RowTest {
        @Override
        public boolean test(RowRun run) {
            // The row may be left out for want of a partner: told here, since nobody comes to it again.
            boolean found = run.joined[join] != null;
            if (!found) {
                part.tellMissing(join, run);
            }
            return found;
        }
    }
}
