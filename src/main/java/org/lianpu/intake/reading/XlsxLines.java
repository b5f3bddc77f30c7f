/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;

/** The rows of one sheet of an xlsx file, their cells as the text that a reader of the sheet sees. */
final class XlsxLines implements Lines {
    /** How the format writes a control character into a text. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final Scratch.Lease lease;
    private final boolean uncalculated;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int row;
    private int shift;

    XlsxLines(String file, Scratch.Lease lease, int index, boolean styled, boolean uncalculated) throws IOException {
        this.file = file;
        this.lease = lease;
        this.uncalculated = uncalculated;
        ReadableWorkbook opened = null;
        try {
            opened = new ReadableWorkbook(
                    lease.path().toFile(), new org.dhatim.fastexcel.reader.ReadingOptions(styled, true));
            Sheet sheet = opened.getSheet(index).orElseThrow();
            this.workbook = opened;
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            if (opened != null) {
                opened.close();
            }
            lease.close();
            throw new Refusal(new FileNotice.MalformedFile(At.file(file), XlsxBook.message(e)));
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row next = rows.next();
            // Rows without a number of their own are counted from 0 by the library, from 1 by everybody else.
            shift = row == 0 && next.getRowNum() == 0 ? 1 : shift;
            row = next.getRowNum() + shift;
            return line(next);
        } catch (RuntimeException e) {
            throw new Refusal(new FileNotice.MalformedFile(At.row(file, row + 1), XlsxBook.message(e)));
        }
    }

    private Line line(Row from) {
        String[] cells = new String[from.getCellCount()];
        List<Fault> faults = new ArrayList<>(0);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = from.getCell(i);
            cells[i] = cell == null ? "" : text(cell, i, faults);
        }
        return new Line(row, cells, faults);
    }

    private String text(Cell cell, int column, List<Fault> faults) {
        Object value = cell.getValue();
        CellType type = cell.getType();
        if (type == CellType.ERROR) {
            faults.add(new Fault(FaultKind.ERROR_VALUE, column, String.valueOf(cell.getRawValue())));
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number, column, faults);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value == null) {
            if (type == CellType.FORMULA && (uncalculated || cell.getRawValue() == null)) {
                faults.add(new Fault(FaultKind.NO_RESULT, column, "=" + cell.getFormula()));
            }
            return "";
        }
        return CellFaults.look(unescaped(value.toString()), column, faults);
    }

    private String number(Cell cell, BigDecimal number, int column, List<Fault> faults) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        String text = CellFormat.of(id == null ? -1 : id, format).text(number, format, workbook.isDate1904());
        if (CellFaults.tooLong(number)) {
            faults.add(new Fault(FaultKind.DESTROYED_CODE, column, text));
        }
        return text;
    }

    private static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(
                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        try (lease;
                workbook) {
            stream.close();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
