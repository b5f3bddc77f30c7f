/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The records of JSON Lines, one a line of the file; a line that is none spoils no other. */
final class JsonLineLines implements Lines {
    private static final int SHOWN = 200;

    private final LineReader lines;
    private final JsonFactory factory;
    private final JsonRecord record;
    private final Limits limits;
    private int row;

    JsonLineLines(InputFile source, TextEncoding encoding, JsonFields fields, Limits limits) throws IOException {
        this.lines = new LineReader(encoding.open(source));
        this.factory = JsonRecord.factory(limits);
        this.record = new JsonRecord(fields);
        this.limits = limits;
    }

    @Override
    public @Nullable Line next() throws IOException {
        String text = lines.line(limits.cellChars());
        if (text == null) {
            return null;
        }
        row++;
        if (EmptyMarks.isBlank(text)) {
            return new Line(row, new String[0], List.of());
        }
        if (lines.wasCut()) {
            return malformed(row, "> " + limits.cellChars(), text);
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return malformed(row, String.valueOf(parser.currentToken()), text);
            }
            Line line = record.read(parser, row);
            return parser.nextToken() == null ? line : malformed(row, String.valueOf(parser.currentToken()), text);
        } catch (JacksonException e) {
            return malformed(row, reason(e), text);
        }
    }

    /** {@return a row of a record that cannot be read, its text in the first cell} */
    static Line malformed(int row, String reason, String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        List<Fault> faults = List.of(new Fault(FaultKind.MALFORMED_RECORD, -1, reason));
        return new Line(
                row, new String[] {shown.replace(TextEncoding.UNREADABLE, '□').replace('\uFFFD', '□')}, faults);
    }

    /** {@return the first sentence of what a parser says, with the column where it stopped} */
    static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage())
                .replace(TextEncoding.UNREADABLE, '□')
                .replace('\uFFFD', '□');
        String first = message.length() > SHOWN ? message.substring(0, SHOWN) + "…" : message;
        return e.getLocation() == null
                ? first
                : String.format(Locale.ROOT, "%s (%d)", first, e.getLocation().getColumnNr());
    }

    /** {@return whether a text is one object a line: its first line is a whole object and another follows} */
    static boolean is(InputFile source, TextEncoding encoding, Limits limits) throws IOException {
        try (LineReader lines = new LineReader(encoding.open(source))) {
            String first = lines.line(limits.cellChars());
            while (first != null && EmptyMarks.isBlank(first)) {
                first = lines.line(limits.cellChars());
            }
            if (first == null || !EmptyMarks.strip(first).startsWith("{") || lines.wasCut()) {
                return false;
            }
            try (JsonParser parser = JsonRecord.parser(limits, new StringReader(first))) {
                parser.nextToken();
                parser.skipChildren();
                if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                    return false;
                }
            } catch (JacksonException e) {
                return false;
            }
            String second = lines.line(1);
            while (second != null && EmptyMarks.isBlank(second)) {
                second = lines.line(1);
            }
            return "{".equals(second);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
