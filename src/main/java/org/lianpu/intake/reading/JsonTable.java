/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;

/** The records of a JSON file as a table: a column for each path of a single value. */
final class JsonTable implements FoundTable {
    private final Source source;
    private final JsonFields fields;
    private final TableHead head;
    private final Telling telling;

    /** Opens the records with the fields that are known. */
    @FunctionalInterface
    interface Source {
        Lines open(JsonFields fields) throws IOException;
    }

    /**
     * Reads the first records for their fields.
     *
     * @param path where the records are in the document; null for JSON Lines
     */
    JsonTable(String file, @Nullable String path, TextEncoding encoding, Source source, Limits limits, Notices notices)
            throws IOException {
        this.source = source;
        this.fields = new JsonFields(limits.columns());
        try (Lines lines = source.open(fields)) {
            for (int i = 0; i < limits.sampleRows() && lines.next() != null; i++) {
                // Only its fields are wanted.
            }
        } catch (Refusal e) {
            if (fields.headings().isEmpty()) {
                throw e;
            }
        }
        fields.close();
        String format = path == null ? "JSONL" : "JSON";
        this.head = new TableHead(
                file,
                path == null || path.isEmpty() ? null : path,
                format,
                encoding.charset().name(),
                null,
                0,
                List.copyOf(fields.headings()),
                Map.of(),
                List.of());
        this.telling = new Telling(notices, head);
    }

    @Override
    public TableHead head() {
        return head;
    }

    @Override
    public void read(RowSink sink) {
        telling.start();
        long given = 0;
        try (Lines lines = source.open(fields)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                if (line.cells.length == 0 && line.faults.isEmpty()) {
                    continue;
                }
                telling.at(line.row);
                given++;
                Notice refused = telling.faults(line);
                TextRow row = new TextRow(line.row, Collections.unmodifiableList(List.of(line.cells)));
                if (refused == null) {
                    sink.accept(row);
                } else {
                    sink.rejected(row, refused);
                }
            }
        } catch (IOException e) {
            if (telling.end()) {
                telling.tellAtEnd(Refusal.of(e, head.file()).notice());
            }
            return;
        }
        if (telling.end() && given == 0) {
            telling.tellAtEnd(new FileNotice.EmptyFile(At.file(head.file())));
        }
    }
}
