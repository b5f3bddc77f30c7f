/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.words.Words;

/**
 * Empty sheets to fill. They hold the header and nothing else, so that no example can be imported by mistake: the examples
 * stand on a sheet of their own, {@link Tables#HELP_SHEET}, beside what each column means.
 */
public final class Templates {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HELP = List.of("列", "含义", "类型", "单位", "必填", "可选值", "示例", "英文列名", "Meaning");
    private static final double[] WIDTHS = {18, 44, 30, 14, 10, 40, 24, 20, 60};
    private static final int LAST_ROW = 20_000;

    /** A list within a formula may not be longer; longer ones are only explained. */
    private static final int LONGEST_LIST = 250;

    private Templates() {}

    /** {@return the header as CSV, UTF-8 with a byte order mark, which spreadsheets want} */
    static String csv(Table table) {
        return BYTE_ORDER_MARK
                + table.columns().stream().map(c -> c.headings().get(0)).collect(Collectors.joining(","))
                + "\n";
    }

    static byte[] xlsx(Table table) {
        return xlsx(table, List.of());
    }

    /** {@return the template as somebody filled it in, cell by cell} */
    public static byte[] xlsx(Table table, List<String> filledIn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "lianpu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.title());
            toFill(sheet, table);
            for (int i = 0; i < filledIn.size(); i++) {
                sheet.value(1, i, filledIn.get(i));
            }
            help(workbook.newWorksheet(Tables.HELP_SHEET), table);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void toFill(Worksheet sheet, Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.value(0, i, column.headings().get(0));
            sheet.style(0, i)
                    .bold()
                    .fillColor(column.required() ? "BDD7EE" : "EDEDED")
                    .set();
            sheet.width(i, 16);
            if (isWrittenAsText(column)) {
                // Else a spreadsheet turns 18 digits into 9.15E+17 and drops the zeros before a code.
                sheet.style(i).format("@").set();
            }
            String list = String.join(",", words(column));
            if (!list.isEmpty() && list.length() <= LONGEST_LIST) {
                sheet.range(1, i, LAST_ROW, i).validateWithListByFormula("\"" + list + "\"");
            }
        }
        sheet.freezePane(0, 1);
    }

    private static boolean isWrittenAsText(Column column) {
        return switch (column.type()) {
            case INTEGER, DECIMAL, SHARE, RATE -> false;
            default -> true;
        };
    }

    private static void help(Worksheet sheet, Table table) {
        sheet.value(0, 0, table.title() + "：" + table.meaning().zh() + "本页是说明，不会导入。深色表头必填。");
        sheet.style(0, 0).bold().set();
        for (int i = 0; i < HELP.size(); i++) {
            sheet.value(1, i, HELP.get(i));
            sheet.style(1, i).bold().fillColor("DCE6F1").set();
            sheet.width(i, WIDTHS[i]);
        }
        int row = 2;
        for (Column column : table.columns()) {
            List<String> cells = List.of(
                    String.join(" / ", column.headings()),
                    table.meaningOf(column).zh(),
                    type(column),
                    column.unit() == null ? "" : column.unit(),
                    required(column),
                    choices(column).orElse(""),
                    column.example(),
                    column.name(),
                    table.meaningOf(column).en());
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
            }
            sheet.range(row, 0, row, cells.size() - 1).style().wrapText(true).set();
            row++;
        }
        sheet.freezePane(1, 2);
    }

    /** {@return what the cells hold, in Chinese} */
    static String type(Column column) {
        String type = Words.both("table.type." + column.type()).zh();
        return column.reference() == null
                ? type
                : type + "：" + Tables.find(column.reference()).orElseThrow().title();
    }

    static String required(Column column) {
        if (column.key()) {
            return column.required() ? "键" : "键，可空";
        }
        return column.required() ? "必填" : "";
    }

    /** {@return the choices in Chinese, where the column has any} */
    static Optional<String> choices(Column column) {
        return column.type() == ColumnType.CHOICE ? Optional.of(String.join("、", words(column))) : Optional.empty();
    }

    private static List<String> words(Column column) {
        return column.type() == ColumnType.FLAG ? List.of("是", "否") : column.choiceWords();
    }
}
