/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One table found in a file: its head, and its data rows as a stream that may be run through more than once. Each run
 * reads the file anew; nothing is kept open or in memory between runs. Not for several threads at once.
 */
public interface FoundTable {
    /** {@return what the table is} */
    TableHead head();

    /**
     * Runs through the data rows in order. Total rows are not among them: they are checked against their rows and told
     * as notices. Whatever goes wrong in the form of the file is a notice, told once however often the table is run
     * through; nothing is thrown for bad data. What the sink throws comes through and ends the run.
     */
    void read(RowSink sink);

    /** Runs through the data rows in order, see {@link #read}. */
    default void forEachRow(Consumer<TextRow> sink) {
        read(sink::accept);
    }

    /** {@return the first data rows, at most so many; reads no further} */
    default List<TextRow> first(int rows) {
        List<TextRow> first = new ArrayList<>();
        if (rows <= 0) {
            return first;
        }
        try {
            read(row -> {
                first.add(row);
                if (first.size() == rows) {
                    throw new EnoughRows();
                }
            });
        } catch (EnoughRows e) {
            return first;
        }
        return first;
    }
}
