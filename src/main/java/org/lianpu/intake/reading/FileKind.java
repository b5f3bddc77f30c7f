/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a file is by its first bytes; its name is asked only where they leave a choice.
 *
 * @param type how it is read
 * @param format its name for people
 */
record FileKind(Type type, String format) {
    /** How a file is read. */
    enum Type {
        GZIP,
        ZIP,
        OLE2,
        JSON,
        JSON_LINES,
        TEXT,
        UNSUPPORTED,
        EMPTY
    }

    private static final int BEGINNING = 4096;

    /** Kinds whose name alone says that there is no reading them here, whatever they are made of. */
    private static final Map<String, String> UNSUPPORTED = Map.ofEntries(
            Map.entry("et", "WPS 表格 (.et)"),
            Map.entry("ett", "WPS 表格 (.ett)"),
            Map.entry("wps", "WPS 文字 (.wps)"),
            Map.entry("doc", "Word (.doc)"),
            Map.entry("docx", "Word (.docx)"),
            Map.entry("ppt", "PowerPoint (.ppt)"),
            Map.entry("pptx", "PowerPoint (.pptx)"),
            Map.entry("pdf", "PDF"),
            Map.entry("ofd", "OFD"),
            Map.entry("numbers", "Apple Numbers"),
            Map.entry("pages", "Apple Pages"),
            Map.entry("ods", "OpenDocument (.ods)"),
            Map.entry("xlsb", "Excel (.xlsb)"),
            Map.entry("dbf", "dBASE (.dbf)"),
            Map.entry("mdb", "Access (.mdb)"),
            Map.entry("accdb", "Access (.accdb)"),
            Map.entry("rar", "RAR"),
            Map.entry("7z", "7-Zip"),
            Map.entry("tar", "TAR"));

    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");
    private static final Set<String> DELIMITED = Set.of("csv", "tsv", "tab", "txt");

    static FileKind of(InputFile file) throws IOException {
        String extension = extension(file.name());
        String unsupported = UNSUPPORTED.get(extension);
        if (unsupported != null) {
            return new FileKind(Type.UNSUPPORTED, unsupported);
        }
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(BEGINNING);
        }
        if (start.length == 0) {
            return new FileKind(Type.EMPTY, "");
        }
        return byBytes(start, extension);
    }

    static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind byBytes(byte[] start, String extension) {
        if (starts(start, 0x1F, 0x8B)) {
            return new FileKind(Type.GZIP, "gzip");
        }
        if (starts(start, 'P', 'K', 3, 4) || starts(start, 'P', 'K', 5, 6)) {
            return new FileKind(Type.ZIP, "ZIP");
        }
        if (starts(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return new FileKind(Type.OLE2, "XLS");
        }
        if (starts(start, '%', 'P', 'D', 'F')) {
            return new FileKind(Type.UNSUPPORTED, "PDF");
        }
        if (starts(start, 'R', 'a', 'r', '!')) {
            return new FileKind(Type.UNSUPPORTED, "RAR");
        }
        if (starts(start, '7', 'z', 0xBC, 0xAF)) {
            return new FileKind(Type.UNSUPPORTED, "7-Zip");
        }
        // Sheets before Excel 97 stood in a file of their own: BOF record of BIFF 2, 3 or 4.
        if (start.length > 3 && start[0] == 9 && (start[1] & ~6) == 0 && start[3] == 0) {
            return new FileKind(Type.UNSUPPORTED, "Excel 4.0 (.xls)");
        }
        return text(start, extension);
    }

    private static FileKind text(byte[] start, String extension) {
        // Markup and brackets are ASCII: as such they show in UTF-8, GBK and, the NULs taken out, in UTF-16.
        String ascii = new String(start, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .stripLeading();
        String lower = ascii.substring(0, Math.min(ascii.length(), 512)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<table")
                || lower.startsWith("<meta")) {
            return new FileKind(Type.UNSUPPORTED, "HTML");
        }
        if (lower.startsWith("<?xml")) {
            return new FileKind(Type.UNSUPPORTED, "XML");
        }
        if (JSON_LINES.contains(extension)) {
            return new FileKind(Type.JSON_LINES, "JSONL");
        }
        boolean json = extension.equals("json") || extension.equals("geojson");
        if (json || (!DELIMITED.contains(extension) && (ascii.startsWith("[") || ascii.startsWith("{")))) {
            return new FileKind(Type.JSON, "JSON");
        }
        return new FileKind(Type.TEXT, extension.equals("tsv") || extension.equals("tab") ? "TSV" : "CSV");
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
