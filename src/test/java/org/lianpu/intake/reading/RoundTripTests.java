/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Random tables, written by somebody else, come back cell by cell and row by row, whatever they are written as. */
class RoundTripTests {
    private static final List<String> HEADINGS = List.of("企业名称", "经营范围", "注册资本", "成立日期", "备注");
    private static final String[] PARTS = {
        "钛白粉", "有限公司", ",", "\"", "，", ";", "；", "\n", "|", "a b", "'", "（甲）", "镕", "\t", "=1+1", "、", "0", "😀"
    };

    private static List<List<String>> table(Random random, boolean lineBreaks) {
        List<List<String>> rows = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        for (int r = 0; r < count; r++) {
            List<String> row = new ArrayList<>();
            row.add("第" + r + "号" + text(random, lineBreaks));
            row.add(text(random, lineBreaks));
            row.add(String.valueOf(random.nextInt(100_000)));
            row.add("20" + (10 + random.nextInt(14)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9));
            row.add(random.nextBoolean() ? "" : "x" + text(random, lineBreaks));
            rows.add(row);
        }
        return rows;
    }

    private static String text(Random random, boolean lineBreaks) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            String part = PARTS[random.nextInt(PARTS.length)];
            text.append(part.equals("\n") && !lineBreaks ? " " : part);
        }
        return text.toString();
    }

    private static void comesBack(Readings read, List<List<String>> rows, String what) {
        assertThat(read.head().headings()).as(what).isEqualTo(HEADINGS);
        List<TextRow> got = read.rows().get(0);
        assertThat(got).as(what).hasSameSizeAs(rows);
        for (int r = 0; r < rows.size(); r++) {
            assertThat(got.get(r).row()).as(what).isEqualTo(r + 2);
            for (int c = 0; c < HEADINGS.size(); c++) {
                assertThat(got.get(r).cell(c)).as(what).isEqualTo(rows.get(r).get(c));
            }
        }
        assertThat(read.codes()).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,',',LF",
        "UTF-8,;,CRLF",
        "GB18030,',',CRLF",
        "GB18030,TAB,LF",
        "UTF-16LE,TAB,CRLF",
        "UTF-16BE,',',LF",
        "UTF-8,|,LF"
    })
    void delimitedText(String charset, String separator, String end) {
        Random random = new Random(charset.hashCode() + separator.hashCode());
        String mark = separator.equals("TAB") ? "\t" : separator;
        String newline = end.equals("LF") ? "\n" : "\r\n";
        for (int round = 0; round < 40; round++) {
            List<List<String>> rows = table(random, true);
            StringBuilder text = new StringBuilder(charset.startsWith("UTF-16") ? "\uFEFF" : "");
            text.append(String.join(mark, HEADINGS)).append(newline);
            for (List<String> row : rows) {
                List<String> cells = new ArrayList<>();
                row.forEach(c -> cells.add(quoted(c, mark, random)));
                text.append(String.join(mark, cells)).append(newline);
            }
            comesBack(
                    Readings.of("t.csv", text.toString().getBytes(Charset.forName(charset))),
                    rows,
                    charset + " round " + round);
        }
    }

    private static String quoted(String cell, String mark, Random random) {
        boolean needed = cell.contains("\"") || cell.contains(mark) || cell.contains("\n");
        return needed || random.nextInt(4) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** The two workbook formats. */
    enum Book {
        XLSX,
        XLS
    }

    @ParameterizedTest
    @EnumSource(Book.class)
    void workbook(Book book) throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 15; round++) {
            List<List<String>> rows = table(random, true);
            byte[] bytes = book == Book.XLSX ? xlsx(rows) : xls(rows);
            comesBack(
                    Readings.of("t." + book.name().toLowerCase(java.util.Locale.ROOT), bytes),
                    rows,
                    book + " round " + round);
        }
    }

    private static byte[] xlsx(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("s");
            for (int c = 0; c < HEADINGS.size(); c++) {
                sheet.value(0, c, HEADINGS.get(c));
                for (int r = 0; r < rows.size(); r++) {
                    String cell = rows.get(r).get(c);
                    if (c == 2) {
                        sheet.value(r + 1, c, Integer.parseInt(cell));
                    } else if (c == 3) {
                        sheet.value(r + 1, c, java.time.LocalDate.parse(cell));
                        sheet.style(r + 1, c).format("yyyy\"年\"m\"月\"d\"日\"").set();
                    } else {
                        sheet.value(r + 1, c, cell);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] xls(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("s");
            HSSFRow head = sheet.createRow(0);
            for (int c = 0; c < HEADINGS.size(); c++) {
                head.createCell(c).setCellValue(HEADINGS.get(c));
            }
            for (int r = 0; r < rows.size(); r++) {
                HSSFRow row = sheet.createRow(r + 1);
                for (int c = 0; c < HEADINGS.size(); c++) {
                    if (c == 2) {
                        row.createCell(c)
                                .setCellValue(Integer.parseInt(rows.get(r).get(c)));
                    } else {
                        row.createCell(c).setCellValue(rows.get(r).get(c));
                    }
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
