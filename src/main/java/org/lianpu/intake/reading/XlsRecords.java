/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;

/** The records of an xls file one by one: what holds for the whole workbook first, then sheet by sheet. */
final class XlsRecords implements Closeable {
    private static final List<String> WORKBOOK = List.of("Workbook", "WORKBOOK", "BOOK");
    private static final Set<String> ENCRYPTED = Set.of("EncryptedPackage", "EncryptionInfo");

    private final String file;
    private final POIFSFileSystem files;
    private final InputStream in;
    private final RecordFactoryInputStream records;

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private @Nullable SSTRecord texts;
    private boolean from1904;
    private int depth;
    private int sheet = -1;

    XlsRecords(String file, Path path) throws IOException {
        this.file = file;
        POIFSFileSystem opened = null;
        try {
            opened = new POIFSFileSystem(path.toFile(), true);
            files = opened;
            in = files.createDocumentInputStream(entry());
            records = new RecordFactoryInputStream(in, false);
            global();
        } catch (IOException | RuntimeException e) {
            if (opened != null) {
                opened.close();
            }
            throw refusal(e);
        }
    }

    private String entry() throws IOException {
        Set<String> names = files.getRoot().getEntryNames();
        for (String name : WORKBOOK) {
            if (names.contains(name)) {
                return name;
            }
        }
        if (names.stream().anyMatch(ENCRYPTED::contains)) {
            throw new Refusal(new FileNotice.ProtectedFile(At.file(file)));
        }
        String format = names.contains("WordDocument")
                ? "Word (.doc)"
                : names.contains("Book") ? "Excel 5.0/95 (.xls)" : "OLE2 " + String.join(" ", names);
        throw new Refusal(new FileNotice.UnsupportedFormat(At.file(file), format));
    }

    /** {@return what a fault of the parser means} */
    Refusal refusal(Exception e) {
        return refusal(file, 0, e);
    }

    static Refusal refusal(String file, int row, Exception e) {
        if (e instanceof Refusal refusal) {
            return refusal;
        }
        if (e instanceof EncryptedDocumentException) {
            return new Refusal(new FileNotice.ProtectedFile(At.file(file)));
        }
        if (e instanceof OldFileFormatException) {
            return new Refusal(new FileNotice.UnsupportedFormat(At.file(file), "Excel 5.0/95 (.xls)"));
        }
        return new Refusal(new FileNotice.MalformedFile(At.row(file, row), XlsxBook.message(e)));
    }

    private void global() {
        for (Record r = records.nextRecord(); r != null; r = records.nextRecord()) {
            if (r instanceof BOFRecord) {
                depth++;
            } else if (r instanceof EOFRecord) {
                depth--;
                if (depth == 0) {
                    return;
                }
            } else if (r instanceof BoundSheetRecord bound) {
                sheets.add(bound);
            } else if (r instanceof SSTRecord sst) {
                texts = sst;
            } else if (r instanceof ExtendedFormatRecord style) {
                formatOfStyle.add((int) style.getFormatIndex());
            } else if (r instanceof FormatRecord format) {
                formats.put(format.getIndexCode(), format.getFormatString());
            } else if (r instanceof DateWindow1904Record window) {
                from1904 = window.getWindowing() == 1;
            }
        }
    }

    /** {@return the next record of a sheet; null at the end of the file} */
    @Nullable
    Record next() throws IOException {
        try {
            Record r = records.nextRecord();
            if (r instanceof BOFRecord) {
                sheet += depth == 0 ? 1 : 0;
                depth++;
            } else if (r instanceof EOFRecord) {
                depth = Math.max(0, depth - 1);
            }
            return r;
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** {@return place of the sheet that the last record belongs to, in the order of the file} */
    int sheet() {
        return sheet;
    }

    /** {@return whether the last record belongs to the sheet itself, not to a chart drawn on it} */
    boolean onSheet() {
        return depth == 1;
    }

    /** {@return whether the sheet that was read last is over} */
    boolean between() {
        return depth == 0;
    }

    /** {@return the sheets in the order of the file, which is that of their beginnings} */
    List<BoundSheetRecord> sheets() {
        return List.of(BoundSheetRecord.orderByBofPosition(sheets));
    }

    /** {@return the sheets in the order that people see} */
    List<BoundSheetRecord> sheetsAsShown() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    String text(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings()
                ? ""
                : texts.getString(index).getString();
    }

    int formatId(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    @Nullable
    String format(int id) {
        return formats.get(id);
    }

    @Override
    public void close() throws IOException {
        try (files) {
            in.close();
        }
    }
}
