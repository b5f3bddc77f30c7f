/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.notice.LayoutNotice;
import org.lianpu.intake.notice.Notices;

/** Each format on its own: separators, number formats, JSON paths, what cannot be read. */
class FormatTests {
    private static Readings csv(String text) {
        return Readings.of("t.csv", text);
    }

    private static RawXlsx.Sheet sheet() {
        return new RawXlsx().sheet("s");
    }

    // ---- delimited text

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "，"})
    void separatorIsFound(String separator) {
        String text = "企业名称,产品,产值\n\"甲,一;厂|a\tb，c\",\"瓷,砖\",1\n乙厂,砖,2\n"
                .replaceAll(",(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)", separator);
        Readings read = csv(text);
        assertThat(read.head().separator()).isEqualTo(separator);
        assertThat(read.shown()).containsExactly("2:甲,一;厂|a\tb，c|瓷,砖|1", "3:乙厂|砖|2");
    }

    @Test
    void listInACellDoesNotSplitTheRow() {
        Readings read = csv("名称;产品\n甲厂;瓷,砖\n乙厂;石灰,水泥\n丙厂;玻璃\n");
        assertThat(read.head().separator()).isEqualTo(";");
        assertThat(csv("名称,产品\n甲厂,瓷;砖\n乙厂,石灰;水泥\n").head().separator()).isEqualTo(",");
    }

    @Test
    void separatorMayBeSaidByTheFileOrTheUser() {
        assertThat(csv("sep=|\n名称|产值\n甲,厂|1\n乙,厂|2\n").head().headings()).containsExactly("名称", "产值");
        Upload file = new Upload("t.csv", "名称:产值\n甲厂:1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Readings.of(file, ReadingOptions.DETECT.withSeparator(':'), Limits.DEFAULT)
                        .head()
                        .headings())
                .containsExactly("名称", "产值");
        assertThatThrownBy(() -> ReadingOptions.DETECT.withSeparator('"')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadingOptions.DETECT.withHeaderRow(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowNumbersAreThoseOfASpreadsheet(String end) {
        Readings read = csv("名称,产值\n\n\"甲\n厂\",1\n乙厂,2\n".replace("\n", end));
        assertThat(read.rows().get(0)).extracting(TextRow::row).containsExactly(3, 4);
        assertThat(read.rows().get(0).get(0).cell(0)).isEqualTo("甲" + end + "厂");
    }

    @Test
    void strayQuoteCostsItsOwnRowOnly() {
        StringBuilder text = new StringBuilder("名称,产品,产值\n");
        for (int i = 2; i <= 400; i++) {
            text.append(i == 5 ? "\"第5厂,瓷,1\n" : i == 300 ? "第300厂,\"瓷\"砖,1\n" : "\"第" + i + "厂\",瓷,1\n");
        }
        Readings read = csv(text.append("\"没完,瓷,1").toString());
        assertThat(read.rows().get(0)).hasSize(397);
        assertThat(read.codes()).containsExactly("stray_quote@5", "stray_quote@300", "stray_quote@401");
    }

    @Test
    void quoteThatSwallowsWholeRowsIsSeenEvenWhenItCloses() {
        Readings read = csv("名称,产品,产值\n甲厂,\"瓷,1\n乙厂,砖,2\n丙厂,5\",3\n丁厂,灰,4\n");
        assertThat(read.shown()).containsExactly("3:乙厂|砖|2", "4:丙厂|5\"|3", "5:丁厂|灰|4");
        assertThat(read.codes()).containsExactly("stray_quote@2");
    }

    @Test
    void textFullOfStrayQuotesIsGivenUp() {
        String text = "名称,产值\n" + "\"甲\"厂,1\n".repeat(Limits.DEFAULT.strayQuotes() + 20);
        assertThat(csv(text).codes()).contains("malformed_file@" + (Limits.DEFAULT.strayQuotes() + 2));
    }

    @Test
    void cellLongerThanTheLimitIsAStrayQuote() {
        Limits small = new Limits(9, 1 << 20, 100, 1 << 20, 1 << 20, 1 << 20, 9000, 100, 100, 9, 9, 9);
        String text = "名称,产值\n\"" + "甲".repeat(20_000) + "\",1\n乙厂,2\n";
        Readings read =
                Readings.of(new Upload("t.csv", text.getBytes(StandardCharsets.UTF_8)), ReadingOptions.DETECT, small);
        assertThat(read.codes()).containsExactly("stray_quote@2");
        assertThat(read.shown()).containsExactly("3:乙厂|2");
    }

    @ParameterizedTest
    @CsvSource({
        "9.15E+17,true",
        "9.137030212E+17,true",
        "1.2E+14,true",
        "1.5E+3,false",
        "9E+5,false",
        "913703021234567000,true",
        "913703021234567123,false",
        "370302000000,false",
        "1000000000000000000000,false",
        "91370302MA3C000000,false"
    })
    void codesDestroyedByASpreadsheetAreToldAndLeft(String code, boolean destroyed) {
        Readings read = csv("代码,名称\n" + code + ",甲厂\nX,乙厂\n");
        assertThat(read.shown()).containsExactly("2:" + code + "|甲厂", "3:X|乙厂");
        assertThat(read.codes().contains("code_destroyed_by_spreadsheet@2")).isEqualTo(destroyed);
    }

    // ---- sheets

    @ParameterizedTest
    @CsvSource({
        "43831,yyyy\"年\"m\"月\"d\"日\",2020-01-01",
        "43831,yyyy\\-mm\\-dd;@,2020-01-01",
        "43831,'[$-804]yyyy\"年\"m\"月\";@',2020-01-01",
        "43831,[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\",2020-01-01",
        "43831.75,yyyy/m/d h:mm,2020-01-01 18:00:00",
        "43831.75,yyyy/m/d 上午/下午h:mm,2020-01-01 18:00:00",
        "0.75,h:mm,18:00:00",
        "0.5,0.00%,50%",
        "0,yyyy/m/d,0",
        "45000,aaaa,2023-03-15",
        "1234567.5,'#,##0.00',1234567.5",
        "111,0000,0111",
        "12,'\"y\"0',12",
        "3,'0.00_);[Red](0.00)',3",
        "0.1,General,0.1",
        "1.0E7,General,10000000",
        "0.10000000000000001,General,0.1",
        "1E-7,General,0.0000001",
        "12345678901,General,12345678901",
        "-5.5,0.0,-5.5",
        "1E999999,General,1E+999999"
    })
    void numberIsWrittenAsItsFormatMeansIt(String raw, String format, String text) {
        assertThat(CellFormat.of(-1, format).text(new BigDecimal(raw), format, false))
                .isEqualTo(text);
    }

    @Test
    void builtInFormatsOfTheChineseEditionAreDates() {
        for (int id : new int[] {14, 22, 27, 28, 31, 36, 50, 57, 58}) {
            assertThat(CellFormat.of(id, null)).as("%d", id).isEqualTo(CellFormat.DATE);
        }
        assertThat(CellFormat.of(10, null)).isEqualTo(CellFormat.PERCENT);
        assertThat(CellFormat.of(32, "0.00")).isEqualTo(CellFormat.PLAIN);
        assertThat(CellFormat.DATE.text(new BigDecimal("1"), null, true)).isEqualTo("1904-01-02");
        assertThat(CellFormat.DATE.text(new BigDecimal("-1"), null, false)).isEqualTo("-1");
    }

    @Test
    void cellsOfASheetAreTextAsShown() {
        RawXlsx book = new RawXlsx();
        book.sheet("s")
                .row("名称", "数", "文本数", "真", "公式", "错", "换行")
                .row(
                        "甲_x000D_厂",
                        1.5,
                        "00123",
                        RawXlsx.truth(true),
                        RawXlsx.formula("1+1", "str", "二"),
                        RawXlsx.formula("1/0", "e", "#DIV/0!"),
                        "上\n下")
                .row(
                        "乙厂",
                        2,
                        "00124",
                        RawXlsx.truth(false),
                        RawXlsx.formula("A1", "str", ""),
                        RawXlsx.error("#N/A"),
                        null);
        Readings read = Readings.of("t.xlsx", book.bytes());
        assertThat(read.shown()).containsExactly("2:甲\r厂|1.5|00123|TRUE|二||上\n下", "3:乙厂|2|00124|FALSE||");
        assertThat(read.codes()).containsExactly("error_cell@2", "error_cell@3");
    }

    @Test
    void blankRowsOfASheetCount() {
        RawXlsx.Sheet sheet = sheet().row("名称", "产值").skip(2).row("甲厂", 1).row("乙厂", 2);
        assertThat(Readings.of("t.xlsx", sheet.book().bytes()).shown()).containsExactly("4:甲厂|1", "5:乙厂|2");
    }

    @Test
    void oneSheetMayBeAskedFor() {
        RawXlsx book = new RawXlsx();
        book.sheet("一").row("名称", "产值").row("甲厂", 1);
        book.sheet("二").row("名称", "产值").row("乙厂", 2);
        Upload file = new Upload("t.xlsx", book.bytes());
        Readings one = Readings.of(file, ReadingOptions.DETECT.withSheet("二"), Limits.DEFAULT);
        assertThat(one.tables()).extracting(t -> t.head().file()).containsExactly("t.xlsx#二");
        assertThat(Readings.of(file, ReadingOptions.DETECT.withSheet("三"), Limits.DEFAULT)
                        .codes())
                .containsExactly("missing_sheet");
    }

    @Test
    void workbookWithoutStylesIsRead() throws IOException {
        byte[] bytes = sheet().row("名称", "产值").row("甲厂", 1).book().bytes();
        assertThat(Readings.of("t.xlsx", ArchiveTests.without(bytes, "xl/styles.xml"))
                        .codes())
                .isNotEmpty();
    }

    @Test
    void lyingSheetsAreToldBeforeTheyFillMemory() {
        for (String cell : List.of("ZZZZZZ1", "XFE1")) {
            byte[] bytes = sheet().row("名称", "产值")
                    .row("甲厂", new RawXlsx.Cell("", "<v>1</v></c><c r=\"" + cell + "\"><v>1</v>"))
                    .book()
                    .bytes();
            assertThat(Readings.of("t.xlsx", bytes).codes()).contains("malformed_file");
        }
        byte[] text = sheet().row("名称", "产值")
                .row("甲厂", new RawXlsx.Cell(" t=\"s\"", "<v>2000000000</v>"))
                .book()
                .bytes();
        assertThat(Readings.of("t.xlsx", text).codes()).contains("malformed_file");
    }

    @Test
    void textsOfAWorkbookAreBounded() {
        Limits small = new Limits(9, 1 << 20, 100, 1 << 20, 1 << 20, 100, 9000, 100, 100, 9, 9, 9);
        byte[] bytes = sheet().row("名称", "产值").row("甲".repeat(200), 1).book().bytes();
        assertThat(Readings.of(new Upload("t.xlsx", bytes), ReadingOptions.DETECT, small)
                        .codes())
                .containsExactly("file_too_large");
    }

    @Test
    void cutWorkbookIsTruncated() {
        byte[] bytes = sheet().row("名称", "产值").row("甲厂", 1).book().bytes();
        assertThat(Readings.of("t.xlsx", Arrays.copyOf(bytes, bytes.length / 2)).codes())
                .containsExactly("truncated_file");
    }

    @Test
    void passwordsAreTold() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(xlsx);
        }
        assertThat(Readings.of("t.xlsx", xlsx.toByteArray()).codes()).containsExactly("protected_file");
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("名称");
            book.write(xls);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Readings.of("t.xls", xls.toByteArray()).codes()).containsExactly("protected_file");
    }

    @ParameterizedTest
    @CsvSource({"a.et", "a.ET", "a.wps", "a.numbers", "a.pdf", "a.doc", "a.docx", "a.ods", "a.rar", "f/a.dbf"})
    void otherKindsAreToldWhatToDo(String name) {
        assertThat(Readings.of(name, "x").codes()).containsExactly("unsupported_format");
    }

    @Test
    void contentsDecideNotTheName() {
        byte[] xlsx = sheet().row("名称", "产值").row("甲厂", 1).book().bytes();
        Readings read = Readings.of("t.csv", xlsx);
        assertThat(read.head().format()).isEqualTo("XLSX");
        assertThat(read.codes()).containsExactly("misnamed_file");
        Readings text = Readings.of("t.xls", "名称\t产值\n甲厂\t1\n乙厂\t2\n");
        assertThat(text.head().format()).isEqualTo("TSV");
        assertThat(text.codes()).containsExactly("misnamed_file");
        assertThat(Readings.of("t.dat", "%PDF-1.4").codes()).containsExactly("unsupported_format");
    }

    // ---- JSON

    @Test
    void listsOfADocumentAreItsTables() {
        Readings read = Readings.of(
                "t.json",
                "{\"a\":[1,2],\"b\":{\"firms\":[{\"n\":\"甲\"}],\"x\":[[1]]},\"c\":[{\"p\":[{\"q\":1},{\"q\":2}]},{\"p\":null}],\"d\":[]}");
        assertThat(read.tables()).extracting(t -> t.head().file()).containsExactly("t.json#b.firms", "t.json#c");
        assertThat(read.shown(0)).containsExactly("1:甲");
        assertThat(read.tables().get(1).head().headings()).containsExactly("p.q", "p");
        assertThat(read.shown(1)).containsExactly("1:1；2", "2:|");
        Readings asked = Readings.of(
                new Upload("t.json", "{\"b\":{\"firms\":[{\"n\":\"甲\"}]}}".getBytes(StandardCharsets.UTF_8)),
                ReadingOptions.DETECT.withRecordPath("b.none"),
                Limits.DEFAULT);
        assertThat(asked.codes()).containsExactly("missing_records");
    }

    @Test
    void recordsOfTheWholeDocumentNeedNoPath() {
        Readings read = Readings.of("t.json", "[{\"名称\":\"甲厂\",\"产值\":1.50},{\"名称\":\"乙厂\"},3]");
        assertThat(read.head().sheet()).isNull();
        assertThat(read.shown()).containsExactly("1:甲厂|1.50", "2:乙厂");
        assertThat(read.codes()).containsExactly("malformed_record@3");
    }

    @Test
    void fieldThatAppearsLateIsTold() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Limits.DEFAULT.sampleRows(); i++) {
            text.append("{\"n\":").append(i).append("}\n");
        }
        Readings read = Readings.of("t.jsonl", text + "{\"n\":1,\"fax\":{\"no\":2}}\n{\"fax\":{\"no\":2}}\n");
        assertThat(read.codes()).containsExactly("late_field@1001");
        assertThat(read.notices().groups().get(0).kept().get(0).at().column()).isEqualTo("fax.no");
    }

    @Test
    void jsonOfOneObjectALineIsKnownByItsShape() {
        assertThat(Readings.of("t.json", "{\"n\":1}\n\n{\"n\":2}\n").head().format())
                .isEqualTo("JSONL");
        assertThat(Readings.of("t.json", "{\"n\":1}").codes()).containsExactly("missing_records");
    }

    @Test
    void brokenDocumentGivesTheRecordsBeforeTheBreak() {
        Readings read = Readings.of("t.json", "[{\"n\":1},{\"n\":2},{\"n\":");
        assertThat(read.shown()).containsExactly("1:1", "2:2");
        assertThat(read.codes()).containsExactly("malformed_file@3");
    }

    @Test
    void fieldSaidTwiceAndNestingWithoutEndAreRefused() {
        assertThat(Readings.of("t.jsonl", "{\"n\":1,\"n\":2}\n{\"n\":3}\n").codes())
                .containsExactly("malformed_record@1");
        String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
        assertThat(Readings.of("t.jsonl", "{\"n\":3}\n" + deep + "\n").codes()).containsExactly("malformed_record@2");
    }

    // ---- running through

    @Test
    void noticesAreToldOnceHoweverOftenATableIsRead() {
        Notices notices = new Notices();
        Upload file =
                new Upload("t.csv", "名称,产值\n甲厂,1\n乙厂,#REF!\n丙厂,3,4\n丁厂,5\n合计,9\n".getBytes(StandardCharsets.UTF_8));
        AtomicInteger rows = new AtomicInteger();
        try (Stream<FoundTable> tables =
                Reading.tables(List.of(file), ReadingOptions.DETECT, Limits.DEFAULT, notices)) {
            FoundTable table = tables.toList().get(0);
            assertThat(table.first(2)).extracting(TextRow::row).containsExactly(2, 3);
            assertThat(table.first(0)).isEmpty();
            assertThat(notices.groups()).extracting(Notices.Group::code).containsExactly("error_cell");
            table.forEachRow(row -> rows.incrementAndGet());
            table.forEachRow(row -> rows.incrementAndGet());
            assertThat(table.first(99)).hasSize(3);
        }
        assertThat(rows).hasValue(6);
        assertThat(notices.groups()).allMatch(g -> g.count() == 1);
        assertThat(notices.groups())
                .extracting(Notices.Group::code)
                .containsExactly("row_too_long", "error_cell", "total_agrees");
    }

    @Test
    void whatTheSinkThrowsComesThrough() {
        Upload file = new Upload("t.csv", "名称,产值\n甲厂,1\n".getBytes(StandardCharsets.UTF_8));
        try (Stream<FoundTable> tables =
                Reading.tables(List.of(file), ReadingOptions.DETECT, Limits.DEFAULT, new Notices())) {
            FoundTable table = tables.toList().get(0);
            assertThatThrownBy(() -> table.forEachRow(row -> {
                        throw new IllegalStateException("full");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("full");
        }
    }

    @Test
    void sheetWithoutRowsIsToldAsEmpty() {
        Readings read = csv("名称,产值,备注\n");
        assertThat(read.codes()).contains("empty_file");
        assertThat(Readings.of("t.csv", "").codes()).containsExactly("empty_file");
        assertThat(read.told(LayoutNotice.TotalAgrees.class)).isEmpty();
    }
}
