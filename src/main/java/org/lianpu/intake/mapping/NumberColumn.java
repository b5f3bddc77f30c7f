/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;

/**
 * The units of a number column and of the file's column that feeds it.
 *
 * @param type INTEGER, DECIMAL, SHARE or RATE
 * @param unit what our column is declared in, as shown; null for what has none
 * @param targets the units that this names; several for 万元、人或家, none for 见单位列
 * @param source the unit that the file's column stands in; null where the file says nothing
 * @param sourceUnit the same as written there; blank where the file says nothing
 * @param companion index of our column that holds the unit, -1 where there is none
 */
record NumberColumn(
        ColumnType type,
        @Nullable String unit,
        List<Unit> targets,
        @Nullable Unit source,
        String sourceUnit,
        int companion) {
    /** How a declaration says that the unit stands in another column. */
    private static final String ELSEWHERE = "见";
    /** Of an arc; the same word is a kilowatt hour elsewhere. */
    private static final String DEGREES = "度";

    static NumberColumn of(Table table, Column column, @Nullable Unit source, String sourceUnit) {
        List<Unit> targets = new ArrayList<>();
        String unit = column.unit();
        boolean ratio = column.type() == ColumnType.SHARE || column.type() == ColumnType.RATE;
        if (ratio || (column.type() == ColumnType.DECIMAL && unit != null && unit.isEmpty())) {
            targets.add(Units.ONE);
        } else if (unit != null && !unit.equals(DEGREES)) {
            for (String word : unit.split("[、或]", -1)) {
                Units.parse(word).ifPresent(targets::add);
            }
        }
        int companion = -1;
        if (unit != null && unit.startsWith(ELSEWHERE)) {
            for (int i = 0; i < table.columns().size(); i++) {
                String name = table.columns().get(i).name();
                if (name.equals(column.name() + "_unit") || (companion < 0 && name.equals("unit"))) {
                    companion = i;
                }
            }
        }
        return new NumberColumn(column.type(), unit, List.copyOf(targets), source, sourceUnit, companion);
    }

    /** {@return the unit of ours for a number in the given one: of several the one that fits it; null where none is known} */
    @Nullable
    Unit target(@Nullable Unit from) {
        if (targets.size() <= 1) {
            return targets.isEmpty() ? null : targets.get(0);
        }
        return from == null
                ? null
                : targets.stream().filter(from::fits).findFirst().orElse(null);
    }

    /** {@return whether a unit of another measure is wrong here} */
    boolean hasKnownUnit() {
        return !targets.isEmpty();
    }

    String shownUnit() {
        return unit == null || unit.isEmpty()
                ? (targets.isEmpty() ? "" : targets.get(0).symbol())
                : unit;
    }
}
