/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;

/** The rows of one sheet of an xls file. */
final class XlsLines implements Lines {
    private static final int LAST_COLUMN = 255;

    private final String file;
    private final Scratch.Lease lease;
    private final XlsRecords records;
    private final int sheet;

    /** The row that is being put together. */
    private int row = -1;

    private String[] cells = new String[16];
    private int count;
    private List<Fault> faults = new ArrayList<>();
    /** Column of a formula whose text comes in the next record. */
    private int awaited = -1;

    private boolean over;

    XlsLines(String file, Scratch.Lease lease, int sheet) throws IOException {
        this.file = file;
        this.lease = lease;
        this.sheet = sheet;
        try {
            this.records = new XlsRecords(file, lease.path());
        } catch (IOException e) {
            lease.close();
            throw e;
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (!over) {
            Record record;
            try {
                record = records.next();
            } catch (Refusal e) {
                throw row < 0 ? e : new Refusal(located(e));
            }
            if (record == null || records.sheet() > sheet || (records.sheet() == sheet && records.between())) {
                over = true;
                break;
            }
            if (records.sheet() < sheet || !records.onSheet()) {
                continue;
            }
            try {
                Line done = take(record);
                if (done != null) {
                    return done;
                }
            } catch (RuntimeException e) {
                throw XlsRecords.refusal(file, row + 1, e);
            }
        }
        return row < 0 ? null : finish(-1);
    }

    private org.lianpu.intake.notice.Notice located(Refusal e) {
        return e.notice() instanceof FileNotice.MalformedFile malformed
                ? new FileNotice.MalformedFile(At.row(file, row + 1), malformed.reason())
                : e.notice();
    }

    private @Nullable Line take(Record record) throws IOException {
        if (record instanceof StringRecord text && awaited >= 0) {
            put(awaited, CellFaults.look(text.getString(), awaited, faults));
            awaited = -1;
            return null;
        }
        if (!(record instanceof CellValueRecordInterface cell)) {
            return null;
        }
        if (cell.getRow() < row) {
            throw new Refusal(new FileNotice.MalformedFile(
                    At.row(file, row + 1), "row " + (cell.getRow() + 1) + " after row " + (row + 1)));
        }
        Line done = cell.getRow() > row && row >= 0 ? finish(cell.getRow()) : null;
        row = cell.getRow();
        put(cell.getColumn(), text(record, cell));
        return done;
    }

    private void put(int column, String text) {
        if (column < 0 || column > LAST_COLUMN) {
            throw new IllegalStateException("column " + column);
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        while (count <= column) {
            cells[count++] = "";
        }
        cells[column] = text;
    }

    private Line finish(int next) {
        Line line = new Line(row + 1, Arrays.copyOf(cells, count), faults.isEmpty() ? List.of() : faults);
        row = next;
        count = 0;
        faults = faults.isEmpty() ? faults : new ArrayList<>();
        return line;
    }

    private String text(Record record, CellValueRecordInterface cell) {
        int column = cell.getColumn();
        if (record instanceof LabelSSTRecord label) {
            return CellFaults.look(records.text(label.getSSTIndex()), column, faults);
        }
        if (record instanceof LabelRecord label) {
            return CellFaults.look(label.getValue(), column, faults);
        }
        if (record instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        }
        if (record instanceof BoolErrRecord value) {
            return value.isError() ? error(value.getErrorValue(), column) : truth(value.getBooleanValue());
        }
        return record instanceof FormulaRecord formula ? formula(formula) : "";
    }

    private String formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula.getValue(), formula);
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue(), formula.getColumn());
            default -> {
                awaited = formula.hasCachedResultString() ? formula.getColumn() : -1;
                yield "";
            }
        };
    }

    private String number(double value, CellValueRecordInterface cell) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return error(FormulaError.NUM.getCode(), cell.getColumn());
        }
        BigDecimal number = BigDecimal.valueOf(value);
        int id = records.formatId(cell.getXFIndex());
        String format = records.format(id);
        String text = CellFormat.of(id, format).text(number, format, records.from1904());
        if (CellFaults.tooLong(number)) {
            faults.add(new Fault(FaultKind.DESTROYED_CODE, cell.getColumn(), text));
        }
        return text;
    }

    private String error(int code, int column) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
        faults.add(new Fault(FaultKind.ERROR_VALUE, column, shown));
        return "";
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    @Override
    public void close() throws IOException {
        try (lease) {
            records.close();
        }
    }
}
