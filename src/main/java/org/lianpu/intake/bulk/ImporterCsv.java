/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.ImporterFiles;

/**
 * One file for Neo4j's importer. Cells are written as the importer reads them back: numbers as Java writes them, arrays parted by a
 * character that stands in no text, nothing for what is absent. Not for several threads.
 */
final class ImporterCsv implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final Path path;
    private final BufferedWriter out;
    private boolean multiline;
    private long rows;
    private boolean first = true;

    ImporterCsv(Path path, List<String> header) {
        this.path = path;
        try {
            this.out = new BufferedWriter(
                    new java.io.OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8.newEncoder()),
                    BUFFER);
            out.write(String.join(",", header));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be written; is the disk full?", e);
        }
    }

    Path path() {
        return path;
    }

    /** {@return whether a cell holds a line break} */
    boolean multiline() {
        return multiline;
    }

    long rows() {
        return rows;
    }

    ImporterCsv cell(long value) {
        return raw(Long.toString(value));
    }

    /** Writes a value of a property. */
    ImporterCsv cell(@Nullable Object value) {
        if (value == null) {
            return raw("");
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Collection<?> list) {
            StringBuilder joined = new StringBuilder();
            for (Object item : list) {
                if (joined.length() > 0) {
                    joined.append(ImporterFiles.ARRAY_DELIMITER);
                }
                joined.append(item);
            }
            return text(joined.toString());
        }
        return raw(value.toString());
    }

    private ImporterCsv text(String text) {
        boolean plain = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c != '"' && c != ',' && c != '\n' && c != '\r';
            multiline |= c == '\n' || c == '\r';
        }
        return raw(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    private ImporterCsv raw(String text) {
        try {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.write(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be written; is the disk full?", e);
        }
    }

    void end() {
        try {
            out.write('\n');
            first = true;
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be written; is the disk full?", e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be written; is the disk full?", e);
        }
    }
}
