/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/** What a row speaks of: the subject of its claim. */
public final class Subjects {
    /** Answers and declarations of different years stand side by side: an answer for an old year needs the old one. */
    private static final Set<Table> BY_YEAR = Set.of(Tables.COVERAGE, Tables.VERIFICATION);

    private Subjects() {}

    /** {@return table and key; the id of the firm where the row defines one} */
    static String of(Table table, @Nullable Object[] cells, @Nullable String firm) {
        StringBuilder subject = new StringBuilder(table.name()).append(':');
        if (table.equals(Tables.FIRMS)) {
            return subject.append(firm).toString();
        }
        boolean first = true;
        for (int i = 0; i < cells.length; i++) {
            Column column = table.columns().get(i);
            if (column.key()) {
                subject.append(first ? "" : "|").append(cells[i] == null ? "" : cells[i]);
                first = false;
            }
        }
        if (BY_YEAR.contains(table)) {
            subject.append('|').append(String.valueOf(cells[table.index("as_of")]), 0, 4);
        }
        return subject.toString();
    }

    /** {@return the part of a subject behind its kind} */
    public static String key(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }
}
