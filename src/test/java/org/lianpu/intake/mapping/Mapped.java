/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.reading.RowSink;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.TableGroup;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;

/** Lays mappings on hand-made tables, for tests; no file format is involved. */
final class Mapped {
    static final Rules RULES = Rules.load();

    /** A made-up table with a column of each kind. */
    private static final Table PLAIN = Table.withoutView(
            TableGroup.FIRM,
            "plain",
            "测试表",
            code("id", "编号").asKey(),
            text("name", "名称").mandatory(),
            number("万元", "money", "金额"),
            number("见单位列", "amount", "数量"),
            text("amount_unit", "数量单位"),
            Column.integer("人", "people", "人数"),
            Column.share("share", "占比"),
            Column.date("day", "日期"),
            Column.integer("", "year", "年份"),
            Column.list("tags", "标签"),
            Column.choice("state", "状态", "ACTIVE=存续/在业", "CLOSED=注销", "NONE=无"),
            number("亩", "land", "用地"));

    /** The declared tables, and the made-up one. */
    static final List<Table> TABLES = tables();

    final Notices notices = new Notices();
    final List<RawRow> rows = new ArrayList<>();
    final List<Notice> all = new ArrayList<>();

    private static List<Table> tables() {
        List<Table> tables = new ArrayList<>(Tables.ALL);
        tables.add(PLAIN);
        return tables;
    }

    /** A table of text: the first line is the header, cells are parted by |. */
    record Sheet(TableHead head, List<TextRow> rows) implements FoundTable {
        @Override
        public void read(RowSink sink) {
            rows.forEach(sink::accept);
        }

        Sheet under(String... titles) {
            return new Sheet(
                    new TableHead(
                            head.file(),
                            head.sheet(),
                            head.format(),
                            null,
                            null,
                            head.headerRow(),
                            head.headings(),
                            head.units(),
                            List.of(titles)),
                    rows);
        }

        Sheet named(String sheet) {
            return new Sheet(
                    new TableHead(
                            head.file(),
                            sheet,
                            head.format(),
                            null,
                            null,
                            head.headerRow(),
                            head.headings(),
                            head.units(),
                            head.titles()),
                    rows);
        }
    }

    static Sheet sheet(String file, String... lines) {
        List<TextRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            rows.add(new TextRow(i + 1, parted(lines[i])));
        }
        return new Sheet(head(file, parted(lines[0])), rows);
    }

    private static List<String> parted(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    static TableHead head(String file, List<String> headings) {
        return new TableHead(file, null, "CSV", "UTF-8", ",", 1, headings, Map.of(), List.of());
    }

    /** {@return a CSV file in UTF-8, read whole} */
    static Sheet csv(Path path) {
        List<TextRow> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Files.readString(path).replace("\uFEFF", ""))) {
            int row = 1;
            for (CsvRecord line : csv) {
                if (row == 1) {
                    header.addAll(line.getFields());
                } else {
                    rows.add(new TextRow(row, line.getFields()));
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sheet(head(path.getFileName().toString(), header), rows);
    }

    /** Maps the first table with the mapping, the others being in the same batch. */
    static Mapped with(String yaml, Map<String, String> parameters, Sheet... batch) {
        Mapped mapped = new Mapped();
        FileMapping mapping =
                MappingReader.read("test.yml", yaml, mapped.notices).orElse(null);
        assertThat(mapping).as(() -> "" + mapped.codes()).isNotNull();
        if (mapping != null) {
            mapped.run(mapping, parameters, batch);
        }
        return mapped;
    }

    static Mapped with(String yaml, Sheet... batch) {
        return with(yaml, Map.of(), batch);
    }

    /** Maps a table in our own headings. */
    static Mapped own(Sheet sheet) {
        Mapped mapped = new Mapped();
        try (JoinIndexes joins = new JoinIndexes(BatchTables.NONE)) {
            Binder binder = new Binder(context(Map.of(), joins), mapped.notices);
            mapped.run(binder.bindOwn(sheet.head()), sheet);
        }
        return mapped;
    }

    static MappingContext context(Map<String, String> parameters, JoinIndexes joins) {
        return new MappingContext(TABLES, parameters, joins, RULES.mapping());
    }

    private void run(FileMapping mapping, Map<String, String> parameters, Sheet... batch) {
        try (JoinIndexes joins = new JoinIndexes(BatchTables.of(List.of(batch)))) {
            run(new Binder(context(parameters, joins), notices).bind(batch[0].head(), mapping), batch[0]);
        }
    }

    private void run(BoundTable bound, Sheet sheet) {
        sheet.forEachRow(row -> bound.map(row, rows::add));
        bound.end();
    }

    /** {@return the cells of each row that are not blank, by column} */
    List<Map<String, String>> cells() {
        return rows.stream().map(Mapped::cells).toList();
    }

    List<Map<String, String>> cells(String table) {
        return rows.stream()
                .filter(r -> r.table().name().equals(table))
                .map(Mapped::cells)
                .toList();
    }

    static Map<String, String> cells(RawRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.table().columns().size(); i++) {
            String cell = row.cell(i);
            if (cell != null) {
                cells.put(row.table().columns().get(i).name(), cell);
            }
        }
        return cells;
    }

    /** {@return the cells of one column, blanks as an empty text} */
    List<String> column(String column) {
        return cells().stream().map(c -> c.getOrDefault(column, "")).toList();
    }

    /** {@return code × count of all notices} */
    Map<String, Long> codes() {
        Map<String, Long> codes = new LinkedHashMap<>();
        notices.groups().forEach(g -> codes.put(g.code(), g.count()));
        return codes;
    }

    List<Notice> notices(String code) {
        return notices.groups().stream()
                .filter(g -> g.code().equals(code))
                .flatMap(g -> g.kept().stream())
                .toList();
    }
}
