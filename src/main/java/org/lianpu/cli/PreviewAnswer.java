/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How files would be read, as the REST interface tells it. */
record PreviewAnswer(List<Table> tables, ImportAnswer.Notices notices) {
    /** A table of a file. */
    record Table(
            String file,
            String format,
            @Nullable String encoding,
            int headerRow,
            Reading reading,
            List<Heading> headings,
            List<Constant> constants,
            List<String> left) {}

    /** How it is read. */
    record Reading(String how, @Nullable String mapping, List<Named> tables) {}

    /** One of our tables. */
    record Named(String name, String title) {}

    /** A column of the file. */
    record Heading(String text, @Nullable String unit, List<Becomes> becomes) {}

    /** A column of ours. */
    record Becomes(String table, String column, String title) {}

    /** A column of ours that is the same in every row. */
    record Constant(String table, String column, String title, String value) {}
}
