/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;

/** Rows of text from one place, such as a file with its mapping, or a form of the page; can be run through more than once. */
public interface RawRows {
    /** {@return the tables that its rows belong to} */
    Set<Table> tables();

    /** Gives {@code sink} every row in order. */
    void forEach(Consumer<RawRow> sink);

    /** {@return rows that are at hand} */
    static RawRows of(List<RawRow> rows) {
        return new RawRows() {
            @Override
            public Set<Table> tables() {
                return rows.stream().map(RawRow::table).collect(java.util.stream.Collectors.toSet());
            }

            @Override
            public void forEach(Consumer<RawRow> sink) {
                rows.forEach(sink);
            }
        };
    }
}
