/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;

/** Puts the fields of a delimited text together to rows, with what is wrong in them. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<Line> {
    /** Below so many columns a text in quotes may well hold a line that looks like a row. */
    private static final int FEWEST_COLUMNS = 3;

    private final char separator;
    private final boolean clean;
    private final int columns;
    private final int most;

    private String[] fields = new String[16];
    private int count;
    private List<Fault> faults = new ArrayList<>();
    private int row;
    private long start;
    private boolean swallowing;

    /**
     * @param clean whether every byte of the file is text
     * @param columns how many fields most rows have
     * @param most how many fields of a row are kept
     * @param row number of the row before the first
     */
    CsvRecords(char separator, boolean clean, int columns, int most, int row) {
        this.separator = separator;
        this.clean = clean;
        this.columns = columns;
        this.most = most;
        this.row = row;
    }

    /** {@return line of the text in which the present row starts, the first being 1} */
    long start() {
        return start;
    }

    /** {@return whether a quoted cell of the last row holds rows: its quote is not closed where it should be} */
    boolean swallowing() {
        return swallowing;
    }

    @Override
    protected void handleBegin(long line) {
        start = line;
        count = 0;
        swallowing = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= most) {
            return;
        }
        if (index == fields.length) {
            fields = Arrays.copyOf(fields, index * 2);
        }
        String text = length == 0 ? "" : new String(buffer, offset, length);
        if (quoted) {
            swallowing |= columns >= FEWEST_COLUMNS && holdsRow(buffer, offset, offset + length);
        }
        if (!clean) {
            text = readable(text, index, faults);
        }
        fields[index] = CellFaults.look(text, index, faults);
        count = index + 1;
    }

    @Override
    protected Line buildRecord() {
        row++;
        List<Fault> found = List.of();
        if (!faults.isEmpty()) {
            found = faults;
            faults = new ArrayList<>();
        }
        return new Line(row, Arrays.copyOf(fields, count), found);
    }

    /** Marks what is no text; {@return the text with □, the sign of a missing character, in its place}. */
    static String readable(String text, int column, List<Fault> faults) {
        FaultKind kind = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == TextEncoding.UNREADABLE || c == 0) {
                kind = FaultKind.UNDECODABLE;
                break;
            }
            if (c == '\uFFFD') {
                kind = FaultKind.LOST_CHARACTER;
            }
        }
        if (kind == null) {
            return text;
        }
        String shown =
                text.replace(TextEncoding.UNREADABLE, '□').replace('\0', '□').replace('\uFFFD', '□');
        faults.add(new Fault(kind, column, shown));
        return shown;
    }

    /** {@return whether a whole line inside a quoted cell has just as many separators as a row} */
    private boolean holdsRow(char[] buffer, int from, int to) {
        int separators = 0;
        boolean whole = false;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c == separator) {
                separators++;
            } else if (c == '\n' || c == '\r') {
                if (whole && separators == columns - 1) {
                    return true;
                }
                whole = true;
                separators = 0;
            }
        }
        return false;
    }
}
