/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.Upload;
import org.lianpu.intake.table.Tables;
import org.lianpu.words.Words;

/**
 * The sheet as a workbook: a page to fill with the closed words to choose from, an example that is not read, and help. Always Chinese:
 * whoever fills it knows the trade, not the product.
 */
public final class ChainWorkbook {
    static final String PAGE = "产业链";
    private static final String EXAMPLE = "/data-import/chain-sheet/tea.csv";
    private static final int MOST_EXAMPLE_ROWS = 1_000;

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.LINK,
            SheetColumn.UPSTREAM,
            SheetColumn.STAGE,
            SheetColumn.RELATION,
            SheetColumn.OUTPUT,
            SheetColumn.INDUSTRY,
            SheetColumn.KIND,
            SheetColumn.UNIT,
            SheetColumn.CORE,
            SheetColumn.RECYCLE,
            SheetColumn.ENGLISH,
            SheetColumn.ALIASES,
            SheetColumn.NOTE);
    private static final Map<SheetColumn, List<String>> CHOICES = Map.of(
            SheetColumn.STAGE, SheetWords.STAGES,
            SheetColumn.RELATION, SheetWords.RELATIONS,
            SheetColumn.KIND, SheetWords.SORTS,
            SheetColumn.CORE, SheetWords.FLAGS);
    private static final double[] WIDTHS = {22, 32, 10, 18, 22, 12, 12, 10, 8, 16, 22, 20, 30};
    private static final int LAST_ROW = 2_000;

    private ChainWorkbook() {}

    /** {@return the workbook to fill; with the example filled in where somebody only wants to see what happens} */
    public static byte[] template(boolean filled) {
        return of(filled ? example() : List.of());
    }

    /** {@return the columns of the page to fill, in order} */
    public static List<String> headings() {
        return COLUMNS.stream().map(SheetColumn::heading).toList();
    }

    /** {@return a workbook with these rows filled in} */
    public static byte[] of(List<SheetRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "lianpu", "1.0")) {
            page(workbook.newWorksheet(PAGE), rows, true);
            page(workbook.newWorksheet(SheetReader.EXAMPLE_SHEET), example(), false);
            help(workbook.newWorksheet(Tables.HELP_SHEET));
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    /** {@return the rows of the example: the tea chain} */
    static List<SheetRow> example() {
        try (InputStream in = ChainWorkbook.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("The example " + EXAMPLE + " is not on the class path");
            }
            return SheetReader.read(new Upload("茶.csv", in.readAllBytes()), MOST_EXAMPLE_ROWS, new Notices())
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(Worksheet sheet, List<SheetRow> rows, boolean toFill) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            SheetColumn column = COLUMNS.get(i);
            sheet.value(0, i, column.heading());
            sheet.style(0, i)
                    .bold()
                    .fillColor(column == SheetColumn.LINK ? "BDD7EE" : "EDEDED")
                    .set();
            sheet.width(i, WIDTHS[i]);
            // Else a spreadsheet drops the zero before a code.
            sheet.style(i).format("@").set();
            List<String> words = CHOICES.getOrDefault(column, List.of());
            if (toFill && !words.isEmpty()) {
                sheet.range(1, i, LAST_ROW, i).validateWithListByFormula("\"" + String.join(",", words) + "\"");
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                String cell = rows.get(r).cell(COLUMNS.get(i));
                if (!cell.isEmpty()) {
                    sheet.value(r + 1, i, cell);
                }
            }
        }
        sheet.freezePane(1, 1);
    }

    private static void help(Worksheet sheet) {
        sheet.value(0, 0, both("sheet.help.title").get(0));
        sheet.style(0, 0).bold().fontSize(13).set();
        int row = 1;
        for (int i = 1; i <= 4; i++) {
            sheet.value(row++, 0, both("sheet.help.step" + i).get(0));
        }
        row++;
        List<String> heads = new ArrayList<>(both("sheet.help.column"));
        heads.addAll(1, both("sheet.help.meaning"));
        for (int i = 0; i < 3; i++) {
            sheet.value(row, i, heads.get(i));
            sheet.style(row, i).bold().fillColor("DCE6F1").set();
        }
        sheet.width(0, 22);
        sheet.width(1, 70);
        sheet.width(2, 70);
        row++;
        for (SheetColumn column : COLUMNS) {
            List<String> meaning = both("sheet.help." + column.name());
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, meaning.get(0));
            sheet.value(row, 2, meaning.get(1));
            sheet.range(row, 0, row, 2).style().wrapText(true).set();
            row++;
        }
    }

    private static List<String> both(String key) {
        return List.of(Words.both(key).zh(), Words.both(key).en());
    }
}
