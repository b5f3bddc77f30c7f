/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;

/** The sheets of an xlsx file. */
final class XlsxBook {
    private XlsxBook() {}

    /**
     * {@return every sheet, hidden ones too; one that is broken is told and left out}
     *
     * @throws Refusal where the workbook as a whole cannot be read
     */
    static List<Grid> sheets(InputFile file, Scratch scratch, Limits limits, Notices notices) throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (Scratch.Lease lease = scratch.borrow(file);
                XlsxParts parts = new XlsxParts(lease.path());
                ReadableWorkbook workbook = new ReadableWorkbook(lease.path().toFile())) {
            int texts = texts(file, parts, limits);
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                String name = sheets.size() > 1 ? file.name() + "#" + sheet.getName() : file.name();
                try {
                    SheetFacts facts = XlsxScan.scan(parts.sheet(sheet.getId()), texts, limits);
                    facts.hiddenSheet = sheet.getVisibility() != SheetVisibility.VISIBLE;
                    grids.add(new XlsxSheet(
                            file, name, sheet.getName(), sheet.getIndex(), parts.styled(), facts, scratch));
                    facts.tell(name, notices);
                } catch (Refusal e) {
                    notices.add(e.notice());
                } catch (IOException e) {
                    notices.add(new FileNotice.MalformedFile(At.file(name), String.valueOf(e.getMessage())));
                }
            }
            return grids;
        } catch (RuntimeException e) {
            throw new Refusal(new FileNotice.MalformedFile(At.file(file.name()), message(e)));
        } catch (Refusal e) {
            throw e;
        } catch (IOException e) {
            throw new Refusal(new FileNotice.MalformedFile(At.file(file.name()), message(e)));
        }
    }

    private static int texts(InputFile file, XlsxParts parts, Limits limits) throws IOException {
        try (InputStream in = parts.sharedStrings()) {
            return XlsxScan.texts(in, limits.sharedStringBytes());
        } catch (XlsxScan.TooLong e) {
            long limit = Limits.megabytes(limits.sharedStringBytes());
            throw new Refusal(new FileNotice.FileTooLarge(At.file(file.name()), Limits.megabytes(file.size()), limit));
        }
    }

    static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /**
     * One sheet.
     *
     * @param index place of the sheet in the workbook
     * @param styled whether the workbook has number formats
     */
    private record XlsxSheet(
            InputFile source, String file, String sheet, int index, boolean styled, SheetFacts facts, Scratch scratch)
            implements Grid {
        @Override
        public String format() {
            return "XLSX";
        }

        @Override
        public @Nullable String encoding() {
            return null;
        }

        @Override
        public @Nullable String separator() {
            return null;
        }

        @Override
        public Merges merges() {
            return facts.merged.isEmpty() ? Merges.NONE : new Merges(facts.merged);
        }

        @Override
        public Lines open() throws IOException {
            return new XlsxLines(file, scratch.borrow(source), index, styled, facts.uncalculated);
        }
    }
}
