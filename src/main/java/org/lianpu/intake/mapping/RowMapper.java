/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.function.Consumer;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.RawRow;

/** A mapping bound to the head of one table: turns each row of text into rows of our tables, still as text. */
@FunctionalInterface
public interface RowMapper {
    /** Gives {@code out} every row of ours that the foreign row makes: none when it is filtered out, several when it is split. */
    void map(TextRow row, Consumer<RawRow> out);

    /** Tells what can only be told after the last row: how many were filtered out, columns in a doubtful unit. */
    default void end() {}
}
