/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import org.lianpu.intake.notice.Notice;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowSink {
    /** Takes a data row. */
    void accept(TextRow row);

    /**
     * Takes a row that is refused for its form, so that it can be handed back for repair.
     *
     * @param row as far as it could be read; bytes that are no text stand as □
     * @param why the notice that refuses it, told to the notices already
     */
    default void rejected(TextRow row, Notice why) {}
}
