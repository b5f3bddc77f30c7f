/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet: UTF-8 with byte order mark (else Excel takes it for GBK), and no cell that a spreadsheet would run as a
 * formula. A number is one, sign and all.
 */
final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Appendable text;

    /** A table kept as text. */
    Csv() {
        this(new StringBuilder());
    }

    /** A table written row by row, for those that grow large. */
    Csv(Appendable to) {
        this.text = to;
        append("\uFEFF");
    }

    /** Adds a row; null is an empty cell. */
    Csv row(@Nullable Object... cells) {
        append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")));
        append("\r\n");
        return this;
    }

    private void append(String part) {
        try {
            text.append(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(@Nullable Object value) {
        String raw = value == null ? "" : value.toString();
        boolean formula = !(value instanceof Number) && !raw.isEmpty() && FORMULA_STARTS.indexOf(raw.charAt(0)) >= 0;
        String safe = formula ? "'" + raw : raw;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == '\t')
                || !safe.equals(safe.strip());
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
