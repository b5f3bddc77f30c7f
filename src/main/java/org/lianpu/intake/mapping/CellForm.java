/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import org.jspecify.annotations.Nullable;

/** Brings the text of a cell into the form that its column asks for. */
interface CellForm {
    /** {@return the text in form, or null where it must stay blank; what was done or could not be done is told} */
    @Nullable
    String form(String text, RowRun run, ColumnMapper column);

    /** Tells what can only be told of the whole column. */
    default void end(RowRun run, ColumnMapper column) {}
}
