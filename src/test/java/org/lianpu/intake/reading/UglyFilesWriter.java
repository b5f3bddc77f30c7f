/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes the files under {@code src/test/resources/ugly} that no text editor writes: workbooks, archives, other
 * encodings. They are kept with the sources; this runs only to change them. Nothing in them is a real firm.
 */
final class UglyFilesWriter {
    private static final Path FOLDER = Path.of("src", "test", "resources", "ugly");
    private static final Charset GBK = Charset.forName("GBK");

    private UglyFilesWriter() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        write("01-title-unit-total.csv", titleUnitTotal().getBytes(GBK));
        write("02-two-row-head.xlsx", twoRowHead());
        write("03-a-sheet-a-town.xlsx", sheetPerTown());
        write("06-legacy.xls", legacy());
        write("07-utf16.tsv", utf16().getBytes(StandardCharsets.UTF_16LE));
        write("10-gbk-names.zip", archive());
        write("11-half-binary.csv", halfBinary());
        write("12-quoted-newlines-bom.csv", quotedNewlines().getBytes(StandardCharsets.UTF_8));
        write("14-undecodable.csv", undecodable());
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(FOLDER.resolve(name), bytes);
    }

    private static String titleUnitTotal() {
        return """
                2023年度淄川区重点企业情况表,,,,
                填报单位：淄川区工信局,,,,单位：万元
                ,,,,
                序号,企业名称,统一社会信用代码,主营业务收入,职工人数
                1,淄博甲一陶瓷有限公司,91370302MA3C000001,12345.60,120
                2,淄博乙二建材有限公司,91370302MA3C000002,"2,000.40",35
                3,淄博丙三机械厂,91370302MA3C000003,—,8
                合  计,,,14346.00,163
                备注：主营业务收入为不含税口径,,,,
                填表人：张三,,审核人：李四,,填表日期：2024年3月5日
                """.replace("\n", "\r\n");
    }

    private static byte[] twoRowHead() {
        RawXlsx book = new RawXlsx();
        RawXlsx.Sheet sheet = book.sheet("重点企业");
        sheet.row("2024年重点企业一览表")
                .row("所属镇", "企业名称", "地址", null, "产值", null, "成立日期", "规上")
                .row(null, null, "区县", "街道", "2022", "2023")
                .row(null, null, null, null, "万元", "亿元")
                .row(
                        "龙泉镇",
                        "龙泉甲机械有限公司",
                        "淄川区",
                        "龙泉路1号",
                        10000000,
                        book.formatted("1.1000000000000001", "0.00"),
                        book.formatted("43831", "yyyy\"年\"m\"月\"d\"日\""),
                        RawXlsx.truth(true))
                .row(
                        null,
                        "龙泉乙陶瓷有限公司",
                        "淄川区",
                        "龙泉路2号",
                        0.1,
                        RawXlsx.formula("E6*2", "", "0.2"),
                        book.formatted("43832", "yyyy/m/d;@"),
                        RawXlsx.truth(false))
                .hidden(
                        "昆仑镇",
                        "昆仑丙建材有限公司",
                        "淄川区",
                        "昆仑路3号",
                        RawXlsx.formula("SUM(E5:E6)", "", ""),
                        RawXlsx.error("#REF!"),
                        book.formatted("43833.5", "[$-804]yyyy-mm-dd hh:mm"),
                        "否")
                .row("昆仑镇", "昆仑丁商贸有限公司", "淄川区", null, 9.15370302123456E17, 3, null, "否")
                .merge("A1:H1")
                .merge("A2:A3")
                .merge("B2:B3")
                .merge("C2:D2")
                .merge("E2:F2")
                .merge("G2:G3")
                .merge("H2:H3")
                .merge("A5:A6")
                .hideColumn(3);
        return book.bytes();
    }

    private static byte[] sheetPerTown() {
        RawXlsx book = new RawXlsx();
        book.sheet("填表说明").row("一、本表由各镇填报，产值按现价计算，没有的填“无”，不要留空，也不要改动表头。").row("二、报送时间为每月五日前。");
        book.sheet("龙泉镇")
                .row("企业名称", "产品", "产值（万元）")
                .row("龙泉甲机械有限公司", "减速机", 100)
                .row("龙泉乙陶瓷有限公司", "日用瓷", 200)
                .row("合计", null, 300);
        book.sheet("昆仑镇")
                .row("企业名称", "产品", "产值（万元）")
                .row("昆仑丙建材有限公司", "水泥", 50)
                .row("昆仑丁商贸有限公司", "无", 60)
                .row("合计", null, 120);
        book.sheet("双杨镇")
                .row("企业名称", "产品", "产值（万元）")
                .row("双杨戊化工有限公司", "钛白粉", 70)
                .hide();
        book.sheet("Sheet5");
        return book.bytes();
    }

    private static byte[] legacy() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("企业名单");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
            CellStyle code = book.createCellStyle();
            code.setDataFormat(book.createDataFormat().getFormat("0000"));
            HSSFRow head = sheet.createRow(0);
            String[] headings = {"企业名称", "行业代码", "成立日期", "占比", "产值（万元）", "备注"};
            for (int c = 0; c < headings.length; c++) {
                head.createCell(c).setCellValue(headings[c]);
            }
            HSSFRow first = sheet.createRow(1);
            first.createCell(0).setCellValue("桓台甲化工有限公司");
            first.createCell(1).setCellValue(111);
            first.getCell(1).setCellStyle(code);
            first.createCell(2).setCellValue(LocalDateTime.of(2010, 5, 1, 0, 0));
            first.getCell(2).setCellStyle(date);
            first.createCell(3).setCellValue(0.125);
            first.getCell(3).setCellStyle(percent);
            first.createCell(4).setCellValue(1.0E7);
            first.createCell(5).setCellValue("同一集团");
            HSSFRow second = sheet.createRow(2);
            second.createCell(0).setCellValue("桓台乙化工有限公司");
            second.createCell(1).setCellValue(Double.parseDouble("913703211234567000"));
            second.createCell(2).setCellErrorValue(FormulaError.NA);
            second.createCell(3).setCellValue(true);
            second.createCell(4).setCellFormula("E2/2");
            second.getCell(4).setCellValue(5000000.0);
            HSSFRow total = sheet.createRow(3);
            total.createCell(0).setCellValue("总 计");
            total.createCell(4).setCellValue(15000000);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 5, 5));
            sheet.setColumnHidden(3, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String utf16() {
        return """
                企业名称\t省份\t注册资本(万元)
                一达科技有限公司\t山东省\t1000
                二合材料"集团"公司\t江苏省\t
                """;
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner, StandardCharsets.UTF_8)) {
            entry(zip, "三级/里面.csv", "产品,代码\n钛白粉,2643\n".getBytes(StandardCharsets.UTF_8));
            entry(zip, "再里面.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, GBK)) {
            entry(zip, "各镇名单/龙泉镇.csv", "企业名称,产值\n龙泉甲机械有限公司,100\n".getBytes(GBK));
            entry(zip, "各镇名单/昆仑镇.csv", "企业名称,产值\n昆仑丙建材有限公司,50\n".getBytes(StandardCharsets.UTF_8));
            entry(zip, "各镇名单/~$昆仑镇.xlsx", new byte[165]);
            entry(zip, "__MACOSX/._龙泉镇.csv", new byte[20]);
            entry(zip, "各镇名单/总表.et", "et".getBytes(StandardCharsets.UTF_8));
            entry(zip, "附件.zip", inner.toByteArray());
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] halfBinary() {
        byte[] text = "企业名称,产值\n龙泉甲机械有限公司,100\n".repeat(20).getBytes(GBK);
        byte[] both = new byte[text.length * 2];
        new Random(11).nextBytes(both);
        System.arraycopy(text, 0, both, 0, text.length);
        return both;
    }

    private static String quotedNewlines() {
        return """
                \uFEFF企业名称,经营范围,注册资本,状态
                "甲一,有限公司","生产：钛白粉
                销售：""锐钛型""钛白粉","1,000",存续
                "乙二"厂,陶瓷,20,存续
                丙三厂,"砖瓦,30,注销
                丁四厂,石灰,40,存续

                戊五厂,水泥,50,存续,,
                己六厂,玻璃,60,存续,多出来的一格
                庚七厂
                """.replace("\n", "\r\n");
    }

    private static byte[] undecodable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("企业名称,产品\n甲一有限公司,钛白粉\n乙".getBytes(StandardCharsets.UTF_8));
        out.write(new byte[] {(byte) 0xE4, (byte) 0xBA});
        out.write("有限公司,海绵钛\n丙三\uFFFD公司,钛锭\n丁四有限公司,钛板\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
