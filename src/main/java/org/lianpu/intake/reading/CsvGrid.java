/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A delimited text as a sheet. */
record CsvGrid(InputFile source, String format, TextEncoding text, Separator fields, Limits limits) implements Grid {
    @Override
    public String file() {
        return source.name();
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public String encoding() {
        return text.charset().name();
    }

    @Override
    public String separator() {
        return String.valueOf(fields.mark());
    }

    @Override
    public Merges merges() {
        return Merges.NONE;
    }

    @Override
    public Lines open() throws IOException {
        return new CsvLines(source, text, fields, limits);
    }
}
