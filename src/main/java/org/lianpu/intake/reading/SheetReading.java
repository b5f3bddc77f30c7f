/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Tables;

/**
 * A returned verification sheet 核实单: region and chain stand in its second row, the answers under the heading 环节编码.
 * Rows without an answer are left alone.
 */
public final class SheetReading {
    private static final String LINK_HEADING = "环节编码";
    private static final Map<String, String> COLUMNS = Map.of(
            LINK_HEADING,
            "link",
            "有/确认没有/不清楚",
            "answer",
            "家数",
            "count",
            "企业名称",
            "firms",
            "依据",
            "basis",
            "核实单位",
            "unit",
            "核实日期",
            "as_of");

    private final Notices notices;
    private final String now;
    private final String sourceId;

    public SheetReading(Notices notices, String now, String sourceId) {
        this.notices = notices;
        this.now = now;
        this.sourceId = sourceId;
    }

    public List<RawRow> read(Upload file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            return rows(file.name(), workbook.getFirstSheet().read());
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            notices.add(new FileNotice.MalformedFile(At.file(file.name()), String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private List<RawRow> rows(String file, List<org.dhatim.fastexcel.reader.Row> sheet) {
        Map<String, String> about = new LinkedHashMap<>();
        Map<Integer, String> columns = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        List<RawRow> rows = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Row line : sheet) {
            List<String> texts = texts(line);
            if (!columns.isEmpty()) {
                answer(At.row(file, line.getRowNum()), texts, about, columns, headings)
                        .ifPresent(rows::add);
            } else if (texts.contains(LINK_HEADING)) {
                for (int i = 0; i < texts.size(); i++) {
                    @Nullable String column = COLUMNS.get(texts.get(i));
                    if (column != null) {
                        columns.put(i, column);
                        headings.put(column, texts.get(i));
                    }
                }
            } else {
                for (int i = 0; i + 1 < texts.size(); i++) {
                    if (texts.get(i).equals("地区代码")) {
                        about.put("region", texts.get(i + 1));
                    } else if (texts.get(i).equals("产业链编码")) {
                        about.put("chain", texts.get(i + 1));
                    }
                }
            }
        }
        for (String required : List.of("answer", "link")) {
            if (!columns.containsValue(required)) {
                notices.add(new FileNotice.MissingColumn(
                        At.file(file).cell(required.equals("link") ? LINK_HEADING : "有/确认没有/不清楚", null)));
            }
        }
        return rows;
    }

    private Optional<RawRow> answer(
            At at,
            List<String> texts,
            Map<String, String> about,
            Map<Integer, String> columns,
            Map<String, String> headings) {
        Map<String, String> raw = new LinkedHashMap<>(about);
        columns.forEach((i, column) -> {
            if (i < texts.size() && !texts.get(i).isBlank()) {
                raw.put(column, texts.get(i));
            }
        });
        if (!raw.containsKey("answer") || !raw.containsKey("link")) {
            return Optional.empty();
        }
        raw.computeIfPresent("firms", (c, names) -> names.replace('、', '；').replace('\n', '；'));
        raw.putIfAbsent("as_of", now);
        raw.put("source", sourceId);
        List<String> shown = Tables.VERIFICATION.columns().stream()
                .map(c -> headings.getOrDefault(c.name(), c.name()))
                .toList();
        @Nullable String[] cells = new @Nullable String[shown.size()];
        raw.forEach((column, value) -> cells[Tables.VERIFICATION.index(column)] = value);
        return Optional.of(new RawRow(Tables.VERIFICATION, at.file(), at.row(), shown, cells));
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row line) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < line.getCellCount(); i++) {
            texts.add(line.getOptionalCell(i).map(SheetReading::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && (format.contains("y") || format.contains("Y"))) {
                return cell.asDate().toLocalDate().toString();
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText().strip();
    }
}
