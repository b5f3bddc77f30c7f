/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown, line by line. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Markdown blank() {
        return line("");
    }

    /** A row of a table; a bar within a cell does not end it. */
    Markdown row(List<String> cells) {
        return line(cells.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    Markdown head(String... cells) {
        return row(List.of(cells)).line("|" + "--|".repeat(cells.length));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
