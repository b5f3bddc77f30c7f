/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;

/**
 * A mapping bound to one foreign table: what it takes from where, and the mapper of its rows. Good for one run through the rows (it learns
 * what numbers are usual as it goes); bind again for another. Not for several threads.
 */
public final class BoundTable implements RowMapper {
    private final List<TargetMapper> targets;
    private final List<String> left;

    /** @param left headings that nothing takes */
    BoundTable(List<TargetMapper> targets, List<String> left) {
        this.targets = List.copyOf(targets);
        this.left = List.copyOf(left);
    }

    /**
     * What one of our columns is made from; shown before anything is taken.
     *
     * @param table our table
     * @param column our column
     * @param heading the file's heading, or our column's name where no cell feeds it
     * @param constant the value where the file gives none; null for none
     */
    public record Taken(
            Table table,
            String column,
            String heading,
            @Nullable String constant) {}

    /** {@return what it takes, table by table in the order of our columns} */
    public List<Taken> taken() {
        List<Taken> taken = new ArrayList<>();
        for (TargetMapper target : targets) {
            TargetMapper.Parts parts = target.parts();
            for (int i = 0; i < parts.columns().size(); i++) {
                if (parts.columns().get(i) != null || parts.constants().get(i) != null) {
                    taken.add(new Taken(
                            parts.table(),
                            parts.table().columns().get(i).name(),
                            parts.headings().get(i),
                            parts.constants().get(i)));
                }
            }
        }
        return taken;
    }

    /** {@return the file's headings that nothing takes; its data under them stay outside} */
    public List<String> left() {
        return left;
    }

    /** {@return the tables that its rows become, in the order of the mapping} */
    public List<Table> tables() {
        return targets.stream().map(t -> t.parts().table()).distinct().toList();
    }

    @Override
    public void map(TextRow row, Consumer<RawRow> out) {
        if (isBlank(row)) {
            return;
        }
        for (TargetMapper target : targets) {
            target.map(row, out);
        }
    }

    private static boolean isBlank(TextRow row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void end() {
        targets.forEach(TargetMapper::end);
    }
}
