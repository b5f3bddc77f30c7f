/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.function.Consumer;

/** One table found in a file: its head, and its data rows as a stream that may be run through more than once. */
public interface FoundTable {
    /** {@return what the table is} */
    TableHead head();

    /**
     * Runs through the data rows in order. Total rows are not among them: they are checked against the rows above and told as notices.
     * Whatever goes wrong in the form of the file is a notice; nothing is thrown for bad data.
     */
    void forEachRow(Consumer<TextRow> sink);
}
