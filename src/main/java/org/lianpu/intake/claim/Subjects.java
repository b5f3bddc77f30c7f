/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/** What a row speaks of: the subject of its claim. */
public final class Subjects {
    /** Answers and declarations of different years stand side by side: an answer for an old year needs the old one. */
    private static final Set<Table> BY_YEAR = Set.of(Tables.COVERAGE, Tables.VERIFICATION);

    private Subjects() {}

    public static String of(Row row, String firmId) {
        Table table = row.table();
        if (table.equals(Tables.FIRMS)) {
            return table.name() + ":" + firmId;
        }
        List<Column> key = table.key();
        String values = key.stream()
                .map(c -> row.text(c.name()) == null ? "" : String.valueOf(row.text(c.name())))
                .collect(Collectors.joining("|"));
        if (BY_YEAR.contains(table)) {
            values += "|" + String.valueOf(row.text("as_of")).substring(0, 4);
        }
        return table.name() + ":" + values;
    }

    /** {@return the part of a subject behind its kind} */
    public static String key(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }
}
