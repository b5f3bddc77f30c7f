/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.Notices;

/** The sheets of a legacy xls file. Its texts are held in memory while it is read, so its size is limited. */
final class XlsBook {
    private XlsBook() {}

    /**
     * {@return every sheet, hidden ones too}
     *
     * @throws Refusal where the workbook cannot be read
     */
    static List<Grid> sheets(InputFile file, Scratch scratch, Limits limits, Notices notices) throws IOException {
        try (Scratch.Lease lease = scratch.borrow(file)) {
            long size = java.nio.file.Files.size(lease.path());
            if (size > limits.xlsBytes()) {
                throw new Refusal(new FileNotice.FileTooLarge(
                        At.file(file.name()), Limits.megabytes(size), Limits.megabytes(limits.xlsBytes())));
            }
            try (XlsRecords records = new XlsRecords(file.name(), lease.path())) {
                List<BoundSheetRecord> order = records.sheets();
                List<SheetFacts> facts = facts(records, order.size(), limits);
                List<Grid> grids = new ArrayList<>();
                for (BoundSheetRecord bound : records.sheetsAsShown()) {
                    int place = order.indexOf(bound);
                    String sheet = bound.getSheetname();
                    String name = order.size() > 1 ? file.name() + "#" + sheet : file.name();
                    SheetFacts its = facts.get(place);
                    its.hiddenSheet = bound.isHidden() || bound.isVeryHidden();
                    its.tell(name, notices);
                    grids.add(new XlsSheet(file, name, sheet, place, its, scratch));
                }
                return grids;
            }
        } catch (RuntimeException e) {
            throw XlsRecords.refusal(file.name(), 0, e);
        }
    }

    /** A break in the middle is told when the cells before it have been read. */
    private static List<SheetFacts> facts(XlsRecords records, int sheets, Limits limits) throws IOException {
        List<SheetFacts> facts = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            facts.add(new SheetFacts());
        }
        try {
            for (Record r = records.next(); r != null; r = records.next()) {
                if (records.onSheet() && records.sheet() < sheets) {
                    note(facts.get(records.sheet()), r, limits);
                }
            }
        } catch (Refusal e) {
            return facts;
        }
        return facts;
    }

    private static void note(SheetFacts facts, Record r, Limits limits) {
        if (r instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas() && facts.merged.size() < limits.mergedRanges(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                facts.merged.add(new Merges.Range(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
            }
        } else if (r instanceof RowRecord row && row.getZeroHeight()) {
            facts.hideRow(row.getRowNumber() + 1);
        } else if (r instanceof ColumnInfoRecord column && column.getHidden()) {
            facts.hideColumns(column.getFirstColumn(), Math.min(column.getLastColumn(), 255));
        }
    }

    /**
     * One sheet.
     *
     * @param place its place in the order of the file
     */
    private record XlsSheet(InputFile source, String file, String sheet, int place, SheetFacts facts, Scratch scratch)
            implements Grid {
        @Override
        public String format() {
            return "XLS";
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
            return new XlsLines(file, scratch.borrow(source), place);
        }
    }
}
