/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.reading.ReadingOptions;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/** What a request says of a file, as text; what is null or blank is found out. */
record FileSaid(
        @Nullable String charset,
        @Nullable String separator,
        @Nullable Integer headerRow,
        @Nullable String sheet,
        @Nullable String recordPath,
        @Nullable String mapping,
        @Nullable String table) {
    private static final String NOT_SEPARATORS = "\"\r\n";

    static FileSaid of(ImportWishes wishes) {
        return new FileSaid(
                wishes.charset(),
                wishes.separator(),
                wishes.headerRow(),
                wishes.sheet(),
                wishes.recordPath(),
                wishes.mappingName(),
                wishes.table());
    }

    ReadingOptions options() {
        if (headerRow != null && headerRow < 0) {
            throw Problem.badRequest(
                    "header-row",
                    Words.both("api.problem.header_row", String.valueOf(headerRow)),
                    Words.both("api.problem.header_row.repair"));
        }
        return ReadingOptions.DETECT
                .withCharset(findCharset())
                .withSeparator(findSeparator())
                .withHeaderRow(headerRow)
                .withSheet(blankToNull(sheet))
                .withRecordPath(blankToNull(recordPath));
    }

    /** {@return the table named, null where none is} */
    @Nullable
    Table findTable() {
        String name = blankToNull(table);
        return name == null
                ? null
                : Tables.find(name.strip())
                        .orElseThrow(() -> Problem.badRequest(
                                "unknown-table",
                                Words.both("api.problem.table.unknown", name),
                                Words.both("api.problem.table.unknown.repair")));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable Character findSeparator() {
        if (separator == null || separator.isEmpty()) {
            return null;
        }
        char mark = separator.equals("\\t") || separator.equals("TAB") ? '\t' : separator.charAt(0);
        if (NOT_SEPARATORS.indexOf(mark) >= 0) {
            throw Problem.badRequest(
                    "separator", Words.both("api.problem.separator"), Words.both("api.problem.separator.repair"));
        }
        return mark;
    }

    private @Nullable Charset findCharset() {
        String name = blankToNull(charset);
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.badRequest(
                    "unknown-charset",
                    Words.both("api.problem.charset", name),
                    Words.both("api.problem.charset.repair"));
        }
    }
}
