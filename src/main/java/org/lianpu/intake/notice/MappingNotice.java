/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a mapping: what it says, and what it does not find in the file that it is laid on. */
public sealed interface MappingNotice extends Notice {
    /** A mapping that is not understood, or does not fit the file, reads nothing rightly. */
    @Override
    default boolean blocks() {
        return severity() == Severity.ERROR && fate() == Fate.FILE_REJECTED;
    }

    /**
     * A mapping names a table or a column that does not exist.
     * Cause: a typing error, or a name of another version. Repair: write the name that TABLES.md lists.
     * Example: {@code table: firm} for {@code table: firms}.
     */
    record UnknownMappingTarget(At at, String suggestion) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(Phrase.meant(suggestion));
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A mapping is not YAML.
     * Cause: indentation, a missing quote, a tab. Repair: correct the line named.
     * Example: a bracket that is opened and never closed.
     */
    record UnreadableMapping(At at, String reason) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(reason);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A mapping has a key that is not known at this place.
     * Cause: a typing error or a key at the wrong depth. Repair: use one of the keys named.
     * Example: {@code constant:} for {@code constants:}.
     */
    record UnknownMappingKey(At at, List<String> known) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", known));
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A key of a mapping holds something it cannot hold.
     * Cause: a list where a text is asked for, a unit or a pattern that cannot be read. Repair: write what is expected.
     * Example: {@code unit: 万圆}.
     */
    record InvalidMappingValue(At at, String expected) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(expected);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A regular expression takes too many steps on a cell and is stopped.
     * Cause: nested repetition, as in {@code (a+)+b}. Repair: write the pattern without it.
     * Example: {@code extract: "(.*,)*x"}.
     */
    record SlowPattern(At at, String pattern) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(pattern);
        }
    }

    /**
     * A mapping uses a parameter that nobody gave and that has no value of its own.
     * Cause: the import was started without it. Repair: give it, or a default under {@code parameters}.
     * Example: a constant that takes the date from the parameter as_of.
     */
    record MissingParameter(At at) implements MappingNotice {
        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A heading that a filter, join, pair, split or list of the mapping needs is not in the file.
     * Cause: another version of the file, or a typing error. Repair: correct the heading in the mapping.
     * Example: a filter on 状态 for a file that says 经营状态.
     */
    record NeededHeadingAbsent(At at, String suggestion) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(Phrase.meant(suggestion));
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * A heading that the mapping names for a column that may be blank is not in the file; the column stays blank.
     * Cause: another version of the file, or a typing error. Repair: correct the heading, or accept.
     * Example: 营业收入 named for a file that says 营收.
     */
    record HeadingAbsent(At at, String suggestion) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(Phrase.meant(suggestion));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A column of a file in our own headings is none of the table's and nothing near one; it is not taken.
     * Cause: a column of the office's own. Repair: none needed, or name it in a mapping.
     * Example: 填表序号.
     */
    record ColumnNotTaken(At at) implements MappingNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Columns of the file that the mapping does not name are left out.
     * Cause: the mapping takes only what it names. Repair: name them if they are wanted.
     * Example: weight, sw_industry.
     */
    record ColumnsLeft(At at, List<String> headings) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", headings));
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * Which table a file was taken for, where no mapping says it.
     * Cause: its name, its sheet's name or its headings fit best. Repair: name the table if the choice is wrong.
     * Example: 企业名单.csv taken for firms.
     *
     * @param how what decided, in both languages
     */
    record TableChosen(At at, String table, String how) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(table, how);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A saved mapping was recognised by the header of the file.
     * Cause: enough of its headings are there. Repair: choose another mapping if this is the wrong one.
     * Example: listed-textile, 100 %.
     */
    record MappingRecognised(At at, String mapping, int percent) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(mapping, percent);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A mapping has nothing to say of a file that came with it; the file is not taken.
     * Cause: the file's or sheet's name fits none of its {@code file:} or {@code sheet:}. Repair: rename it, or leave it out.
     * Example: Person.csv with tyre-chain.yml.
     */
    record FileNotMapped(At at, String mapping) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(mapping);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Rows that the mapping's {@code where} leaves out, counted.
     * Cause: the filter. Repair: none needed, or change the filter.
     * Example: 312 rows of closed firms.
     */
    record FilteredRows(At at, String table, long count) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(table, count);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * Rows that say again what a row before said are given once, counted.
     * Cause: the mapping asks for it ({@code distinct}). Repair: none needed.
     * Example: 589 of 1125 edges.
     */
    record RepeatsDropped(At at, String table, long count) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(table, count);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * Numbers of a whole column are converted from the unit of its heading into the unit of our column.
     * Cause: the units differ. Repair: none needed; correct the heading if it names the wrong unit.
     * Example: 营业收入（元） into 万元.
     */
    record ColumnConverted(At at, String from, String to) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(from, to);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A mapping joins a file that is not among those handed in, or has not the columns it asks for.
     * Cause: the file was left out or renamed. Repair: hand in both together.
     * Example: a join with firms.csv, and only products.csv came.
     */
    record JoinFileAbsent(At at, String file, String suggestion) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(file, Phrase.meant(suggestion));
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }
    }

    /**
     * The file that is joined has no row with this key; what it should give stays blank.
     * Cause: the two lists do not cover the same firms. Repair: add the row there, or correct the key here.
     * Example: a product of firm 91999999MA00000000, which firms.csv does not hold.
     */
    record JoinKeyMissing(At at, String file) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(file);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * The file that is joined gives two different answers for one key; the first is taken.
     * Cause: the same firm stands there twice. Repair: keep the right row.
     * Example: one code with region 510100 and 510300.
     */
    record JoinKeyRepeated(At at) implements MappingNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * The word that says which end of a pair is upstream is none of those the mapping knows.
     * Cause: an unforeseen word. Repair: add it to {@code direction}, or correct the cell.
     * Example: 合作 in a column that says 上游 or 下游.
     */
    record UnknownDirection(At at) implements MappingNotice {}

    /**
     * A pattern that should take a part out of a cell finds nothing there; the cell is blank.
     * Cause: an unforeseen form. Repair: extend the pattern, or correct the cell.
     * Example: digits wanted from 见附件.
     */
    record NothingExtracted(At at, String pattern) implements MappingNotice {
        @Override
        public List<Object> details() {
            return List.of(pattern);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /**
     * A value has a form that the mapping marks as doubtful; it is taken as it is, and told where it first stands.
     * Cause: a label cut in half, a filler. Repair: correct it at the source if it is wrong.
     * Example: 化學品、
     */
    record DoubtfulValue(At at) implements MappingNotice {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
