/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes xlsx files cell by cell in XML, so that tests can hold what no library would write. */
final class RawXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> formats = new ArrayList<>(List.of("General"));
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    /** One sheet. */
    final class Sheet {
        private final StringBuilder rows = new StringBuilder();
        private final List<String> merges = new ArrayList<>();
        private String columns = "";
        private String state = "";
        private int next = 1;

        /**
         * Adds a row. A cell is a text, a number, null for none, or XML of the inside of an element {@code c} that begins
         * with {@code <} and may be preceded by its attributes and a colon.
         */
        Sheet row(@Nullable Object... cells) {
            return row("", cells);
        }

        Sheet hidden(@Nullable Object... cells) {
            return row(" hidden=\"1\"", cells);
        }

        private Sheet row(String attributes, @Nullable Object... cells) {
            rows.append("<row r=\"").append(next).append('"').append(attributes).append('>');
            for (int c = 0; c < cells.length; c++) {
                String at = Headings.letter(c) + next;
                Object cell = cells[c];
                if (cell instanceof Number number) {
                    rows.append(String.format("<c r=\"%s\"><v>%s</v></c>", at, number));
                } else if (cell instanceof Cell raw) {
                    rows.append(String.format("<c r=\"%s\"%s>%s</c>", at, raw.attributes(), raw.inside()));
                } else if (cell != null) {
                    rows.append(String.format("<c r=\"%s\" t=\"s\"><v>%d</v></c>", at, text(cell.toString())));
                }
            }
            rows.append("</row>");
            next++;
            return this;
        }

        Sheet skip(int count) {
            next += count;
            return this;
        }

        Sheet merge(String range) {
            merges.add(range);
            return this;
        }

        Sheet hideColumn(int column) {
            columns = String.format(
                    "<cols><col min=\"%d\" max=\"%d\" width=\"9\" hidden=\"1\"/></cols>", column + 1, column + 1);
            return this;
        }

        Sheet hide() {
            state = " state=\"hidden\"";
            return this;
        }

        RawXlsx book() {
            return RawXlsx.this;
        }

        private String xml() {
            StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">" + columns);
            xml.append("<sheetData>").append(rows).append("</sheetData>");
            if (!merges.isEmpty()) {
                xml.append("<mergeCells>");
                merges.forEach(m -> xml.append("<mergeCell ref=\"").append(m).append("\"/>"));
                xml.append("</mergeCells>");
            }
            return xml.append("</worksheet>").toString();
        }
    }

    /** A cell in XML. */
    record Cell(String attributes, String inside) {}

    Sheet sheet(String name) {
        return sheets.computeIfAbsent(name, n -> new Sheet());
    }

    /** {@return a number shown in a format} */
    Cell formatted(String number, String format) {
        if (!formats.contains(format)) {
            formats.add(format);
        }
        return new Cell(" s=\"" + formats.indexOf(format) + "\"", "<v>" + number + "</v>");
    }

    static Cell formula(String formula, String type, String value) {
        String t = type.isEmpty() ? "" : " t=\"" + type + "\"";
        return new Cell(t, "<f>" + formula + "</f><v>" + value + "</v>");
    }

    static Cell error(String error) {
        return new Cell(" t=\"e\"", "<v>" + error + "</v>");
    }

    static Cell truth(boolean truth) {
        return new Cell(" t=\"b\"", "<v>" + (truth ? 1 : 0) + "</v>");
    }

    private int text(String text) {
        int index = texts.indexOf(text);
        if (index < 0) {
            texts.add(text);
            index = texts.size() - 1;
        }
        return index;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                            + "</Relationships>");
            StringBuilder book =
                    new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
            StringBuilder relations = new StringBuilder(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            int number = 0;
            for (Map.Entry<String, Sheet> sheet : sheets.entrySet()) {
                number++;
                book.append(String.format(
                        "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>",
                        sheet.getKey(), number, sheet.getValue().state, number));
                relations.append(String.format(
                        "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>",
                        number, OFFICE, number));
                part(
                        zip,
                        "xl/worksheets/sheet" + number + ".xml",
                        sheet.getValue().xml());
            }
            part(zip, "xl/workbook.xml", book.append("</sheets></workbook>").toString());
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations.append("</Relationships>").toString());
            part(zip, "xl/styles.xml", styles());
            StringBuilder strings = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
            texts.forEach(t -> strings.append("<si><t xml:space=\"preserve\">")
                    .append(escaped(t))
                    .append("</t></si>"));
            part(zip, "xl/sharedStrings.xml", strings.append("</sst>").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String contentTypes() {
        StringBuilder xml =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(override("/xl/workbook.xml", "sheet.main+xml"));
        xml.append(override("/xl/styles.xml", "styles+xml"));
        xml.append(override("/xl/sharedStrings.xml", "sharedStrings+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private String styles() {
        StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
        for (int i = 1; i < formats.size(); i++) {
            xml.append(String.format("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>", 164 + i, escaped(formats.get(i))));
        }
        xml.append("</numFmts><cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 1; i < formats.size(); i++) {
            xml.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // A fixed time, so that the same content makes the same bytes.
        entry.setTimeLocal(java.time.LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
