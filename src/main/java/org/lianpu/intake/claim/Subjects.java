/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/** What a row speaks of: the subject of its claim. */
public final class Subjects {
    /** Answers and declarations of different years stand side by side: an answer for an old year needs the old one. */
    private static final Set<Table> BY_YEAR = Set.of(Tables.COVERAGE, Tables.VERIFICATION);

    private Subjects() {}

    /** {@return the firm spoken of second, as in a supply or a share; null where there is none} */
    static @Nullable String otherFirm(Table table, @Nullable Object[] cells) {
        boolean second = false;
        for (int i = 0; i < cells.length; i++) {
            if (table.columns().get(i).type() == ColumnType.FIRM && cells[i] != null) {
                if (second) {
                    return String.valueOf(cells[i]);
                }
                second = true;
            }
        }
        return null;
    }

    /** {@return ids of all firms that a claim names} */
    public static List<String> firms(Claim claim) {
        List<String> firms = new ArrayList<>(2);
        for (Column column : claim.table().columns()) {
            String id = column.type() == ColumnType.FIRM ? claim.text(column.name()) : null;
            if (id != null) {
                firms.add(id);
            }
        }
        return firms;
    }

    /** {@return the subject of the claim, were each of its firms called as given} */
    public static String with(Claim claim, UnaryOperator<String> firm) {
        @Nullable Object[] cells = claim.values().clone();
        for (int i = 0; i < cells.length; i++) {
            if (claim.table().columns().get(i).type() == ColumnType.FIRM && cells[i] != null) {
                cells[i] = firm.apply(String.valueOf(cells[i]));
            }
        }
        return of(claim.table(), cells, claim.firm());
    }

    /** {@return the subjects of the same kind in which each firm of the key goes by any of its names} */
    public static Set<String> variants(Claim claim, Function<String, ? extends Collection<String>> names) {
        List<@Nullable Object[]> variants = new ArrayList<>();
        variants.add(claim.values().clone());
        for (int i = 0; i < claim.values().length; i++) {
            Column column = claim.table().columns().get(i);
            if (column.key() && column.type() == ColumnType.FIRM && claim.values()[i] != null) {
                List<@Nullable Object[]> more = new ArrayList<>();
                for (@Nullable Object[] cells : variants) {
                    for (String name : names.apply(String.valueOf(cells[i]))) {
                        @Nullable Object[] variant = cells.clone();
                        variant[i] = name;
                        more.add(variant);
                    }
                }
                variants = more;
            }
        }
        Set<String> subjects = new LinkedHashSet<>();
        variants.forEach(cells -> subjects.add(of(claim.table(), cells, claim.firm())));
        return subjects;
    }

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
