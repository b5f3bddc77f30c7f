/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a row among other rows: what it points at, what it repeats, whether it may be taken. */
public sealed interface RowNotice extends Notice {
    /** A cell points at a row that neither the files nor the graph hold. */
    record UnknownReference(At at, String table, String suggestion) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(table, Phrase.meant(suggestion));
        }
    }

    /** A name belongs to several rows. Write the code instead. */
    record AmbiguousReference(At at, String table, List<String> candidates) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(table, String.join("、", candidates));
        }
    }

    /**
     * A retired region code, or the name of a region that is no more, is taken as the region it became.
     * Cause: counties become districts, merge, change their city. Repair: none needed; write the present code where you can.
     * Example: 321088 江都市 is 321012 since 2011.
     */
    record RetiredRegion(At at, String region, String oldName, String year) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(region, oldName, year.isEmpty() ? "" : Phrase.of("year_of_change", year));
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /**
     * A retired region was split, or its name has belonged to several, and nobody can know which is meant.
     * Cause: as it says. Repair: write the present code.
     * Example: 330104 江干区 went to 330102 and 330114.
     */
    record SplitRegion(At at, List<String> candidates) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join("、", candidates));
        }
    }

    /**
     * Both ends of a row are the same firm.
     * Cause: a firm that is its own supplier or owner, or two establishments under one code. Repair: correct one end, or leave the row out.
     * Example: a firm that buys from itself.
     */
    record SameFirmTwice(At at) implements RowNotice {}

    /** Two rows define the same thing differently. */
    record DuplicateKey(At at, int firstRow) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(firstRow);
        }
    }

    /** A row says word for word what another row says; it is kept once. */
    record RepeatedRow(At at, int firstRow) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(firstRow);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** A row was left out because the mapping says so where this column is blank. */
    record SkippedRow(At at) implements RowNotice {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    /** Rows of a source that may hold protected records (unit-level statistics, tax, personal data) are refused. */
    record ProtectedSource(At at, String access) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(access);
        }
    }

    /** A row is in order, but the row of the firm it speaks of was refused. Repair that row and hand in both again. */
    record ParentRejected(At at) implements RowNotice {}
}
