/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.Mapping;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.notice.Suggestion;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;

/** One CSV file to rows of one table: header, forms and required cells are checked; nothing is written. */
public final class RowReader {
    private static final int HEADER_ROW = 1;

    private final Notices notices;
    private boolean incomplete;

    public RowReader(Notices notices) {
        this.notices = notices;
    }

    /** {@return the rows whose cells are in form; the others are told as notices} */
    public List<RawRow> read(Table table, String file, String text, Mapping mapping) {
        List<RawRow> rows = new ArrayList<>();
        incomplete = false;
        Map<Integer, Column> columns = null;
        Map<String, String> headings = new HashMap<>();
        int width = 0;
        char separator = firstLine(text).indexOf('\t') >= 0 ? '\t' : ',';
        int line = HEADER_ROW;
        // Short rows end in blanks; long ones are told one by one, with the rest of the file.
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord csvRow : csv) {
                line = Math.toIntExact(csvRow.getStartingLineNumber());
                if (columns == null) {
                    columns = header(table, file, csvRow.getFields(), mapping, headings);
                    width = csvRow.getFieldCount();
                } else if (!blank(csvRow)) {
                    row(table, At.row(file, line), csvRow, width, columns, headings, mapping)
                            .ifPresent(rows::add);
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            notices.add(new FileNotice.MalformedFile(At.row(file, line), String.valueOf(e.getMessage())));
        }
        if (incomplete) {
            // Where a whole column is missing, that was said once; not again for each row.
            return List.of();
        }
        if (rows.isEmpty() && !notices.hasErrors()) {
            notices.add(new FileNotice.EmptyFile(At.file(file)));
        }
        return rows;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean blank(CsvRecord csvRow) {
        return csvRow.getFields().stream().allMatch(String::isBlank);
    }

    private Map<Integer, Column> header(
            Table table, String file, List<String> fields, Mapping mapping, Map<String, String> headings) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        Map<String, String> ours = new HashMap<>();
        mapping.columns().forEach((our, their) -> ours.put(their, our));
        for (int i = 0; i < fields.size(); i++) {
            String heading = fields.get(i).strip();
            At at = At.row(file, HEADER_ROW).cell(heading, heading);
            Optional<Column> column = table.findColumn(ours.getOrDefault(heading, heading));
            // With a mapping, only what it names is taken: a foreign heading may mean something else.
            if (!mapping.columns().isEmpty() && !ours.containsKey(heading)) {
                continue;
            }
            if (column.isEmpty()) {
                if (!heading.isEmpty()) {
                    notices.add(new FileNotice.UnknownColumn(at, suggestion(table, heading)));
                }
            } else if (columns.containsValue(column.get())) {
                notices.add(new FileNotice.DuplicateColumn(at));
            } else {
                columns.put(i, column.get());
                headings.put(column.get().name(), heading);
            }
        }
        for (Column column : table.columns()) {
            boolean given = columns.containsValue(column)
                    || mapping.constants().containsKey(column.name())
                    || (column.name().equals("source") && !mapping.source().isEmpty());
            if (column.required() && !given) {
                incomplete = true;
                notices.add(
                        new FileNotice.MissingColumn(At.row(file, HEADER_ROW).cell(column.name(), null)));
            }
        }
        return columns;
    }

    private static String suggestion(Table table, String heading) {
        Set<String> known = new TreeSet<>();
        table.columns().forEach(c -> known.addAll(c.allHeadings()));
        return Suggestion.nearest(heading, known);
    }

    private Optional<RawRow> row(
            Table table,
            At at,
            CsvRecord csvRow,
            int width,
            Map<Integer, Column> columns,
            Map<String, String> headings,
            Mapping mapping) {
        if (csvRow.getFieldCount() > width) {
            notices.add(new FileNotice.RowTooLong(at, csvRow.getFieldCount(), width));
            return Optional.empty();
        }
        Map<String, String> raw = new LinkedHashMap<>(mapping.constants());
        if (table.has("source") && !mapping.source().isEmpty()) {
            raw.put("source", mapping.source().getOrDefault("source_id", ""));
        }
        columns.forEach((i, column) -> {
            String value = i < csvRow.getFieldCount() ? csvRow.getField(i).strip() : "";
            if (!value.isEmpty()) {
                raw.put(
                        column.name(),
                        mapping.values().getOrDefault(column.name(), Map.of()).getOrDefault(value, value));
            }
        });
        for (String column : mapping.skipWhenBlank()) {
            if (!raw.containsKey(column)) {
                notices.add(new RowNotice.SkippedRow(at.cell(headings.getOrDefault(column, column), null)));
                return Optional.empty();
            }
        }
        List<String> shown = table.columns().stream()
                .map(c -> headings.getOrDefault(c.name(), c.name()))
                .toList();
        @Nullable String[] cells = new @Nullable String[table.columns().size()];
        raw.forEach((column, value) -> cells[table.index(column)] = value.isEmpty() ? null : value);
        return Optional.of(new RawRow(table, at.file(), at.row(), shown, cells));
    }
}
