/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of a row among other rows: what it points at, what it repeats, whether it may be taken. */
public sealed interface RowNotice extends Notice {
    /** A cell points at a row that neither the files nor the graph hold. */
    record UnknownReference(At at, String table, String suggestion) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(table, suggestion);
        }
    }

    /** A name belongs to several rows. Write the code instead. */
    record AmbiguousReference(At at, String table, List<String> candidates) implements RowNotice {
        @Override
        public List<Object> details() {
            return List.of(table, String.join("、", candidates));
        }
    }

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
