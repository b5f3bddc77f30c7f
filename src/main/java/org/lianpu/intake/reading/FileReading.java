/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.mapping.Mapping;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/** Files to rows: encoding, table, mapping, header and forms. Touches no database. */
public final class FileReading {
    private final Notices notices;
    private final RowReader reader;
    private final List<ImportReport.FileSummary> summaries = new ArrayList<>();

    public FileReading(Notices notices) {
        this.notices = notices;
        this.reader = new RowReader(notices);
    }

    /** {@return one entry a file that could be read as a table} */
    public List<ImportReport.FileSummary> summaries() {
        return summaries;
    }

    /** {@return the rows of all files, the source that the mapping declares first} */
    public List<RawRow> read(List<Upload> files, Mapping mapping) {
        List<RawRow> rows = new ArrayList<>();
        if (!targetsExist(mapping)) {
            return rows;
        }
        if (!mapping.source().isEmpty()) {
            rows.add(declaredSource(mapping));
        }
        for (Upload file : files) {
            Optional<Table> table =
                    mapping.table().isEmpty() ? Tables.ofFile(file.name()) : Tables.find(mapping.table());
            Optional<TextDecoding.Decoded> decoded = TextDecoding.decode(file.bytes());
            if (table.isEmpty()) {
                notices.add(new FileNotice.UnknownTable(
                        At.file(file.name()),
                        Tables.ALL.stream().map(Table::name).toList()));
            } else if (decoded.isEmpty()) {
                notices.add(new FileNotice.UnknownEncoding(At.file(file.name())));
            } else {
                List<RawRow> read =
                        reader.read(table.get(), file.name(), decoded.get().text(), mapping);
                rows.addAll(read);
                summaries.add(new ImportReport.FileSummary(
                        file.name(),
                        table.get().name(),
                        table.get().title(),
                        decoded.get().charset().name(),
                        read.size()));
            }
        }
        return rows;
    }

    private boolean targetsExist(Mapping mapping) {
        if (mapping.table().isEmpty()) {
            return true;
        }
        At at = At.file("mapping");
        Optional<Table> table = Tables.find(mapping.table());
        if (table.isEmpty()) {
            notices.add(new MappingNotice.UnknownMappingTarget(at.cell("table", mapping.table()), ""));
            return false;
        }
        List<String> columns = new ArrayList<>(mapping.columns().keySet());
        columns.addAll(mapping.constants().keySet());
        columns.addAll(mapping.values().keySet());
        columns.addAll(mapping.skipWhenBlank());
        List<String> unknown =
                columns.stream().filter(c -> !table.get().has(c)).distinct().toList();
        unknown.forEach(c -> notices.add(new MappingNotice.UnknownMappingTarget(at.cell(c, c), "")));
        return unknown.isEmpty();
    }

    private static RawRow declaredSource(Mapping mapping) {
        List<String> headings = Tables.SOURCES.columns().stream()
                .map(c -> "source." + c.name())
                .toList();
        @Nullable String[] cells = new @Nullable String[headings.size()];
        mapping.source().forEach((column, value) -> cells[Tables.SOURCES.index(column)] = value);
        return new RawRow(Tables.SOURCES, "mapping", 0, headings, cells);
    }
}
