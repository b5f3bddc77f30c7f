/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;

/**
 * The rows of a delimited text. Where a quote is not closed, that row is given up and reading starts again with the line
 * after its first, so that one stray mark does not swallow what follows.
 */
final class CsvLines implements Lines {
    private static final int SHOWN = 2000;

    private final InputFile file;
    private final TextEncoding encoding;
    private final Separator separator;
    private final Limits limits;

    private CsvReader<Line> reader;
    private Iterator<Line> rows;
    private CsvRecords records;
    /** Lines of the text before the first that the present reader sees. */
    private long before;

    private int restarts;
    private int row;

    CsvLines(InputFile file, TextEncoding encoding, Separator separator, Limits limits) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.limits = limits;
        this.records = records();
        this.reader = reader(new LineReader(encoding.open(file)));
        this.rows = reader.iterator();
    }

    private CsvRecords records() {
        return new CsvRecords(separator.mark(), encoding.clean(), separator.columns(), limits.columns(), row);
    }

    private CsvReader<Line> reader(LineReader from) {
        return CsvReader.builder()
                .fieldSeparator(separator.mark())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.cellChars())
                .build(records, from);
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Line line = rows.next();
            if (!records.swallowing()) {
                row = line.row;
                return line;
            }
        } catch (CsvParseException e) {
            // Told below, with its row.
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return restart();
    }

    /** Gives up the present row and goes on with the line after its first. */
    private Line restart() throws IOException {
        long line = before + records.start();
        row++;
        restarts++;
        if (restarts > limits.strayQuotes()) {
            throw new Refusal(new FileNotice.MalformedFile(
                    At.row(file.name(), row), "more than " + limits.strayQuotes() + " × \""));
        }
        reader.close();
        LineReader from = new LineReader(encoding.open(file));
        from.skipLines(line - 1);
        String text = from.line(SHOWN);
        before = line;
        records = records();
        reader = reader(from);
        rows = reader.iterator();
        return broken(text == null ? "" : text);
    }

    private Line broken(String text) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault(FaultKind.STRAY_QUOTE, -1, text));
        String[] cells = text.split(Pattern.quote(String.valueOf(separator.mark())), -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CsvRecords.readable(cells[i], i, faults);
        }
        return new Line(row, cells, faults);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
