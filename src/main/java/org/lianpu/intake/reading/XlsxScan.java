/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Runs through the XML of a sheet before its cells are read: for merged and hidden cells, and to make sure that nothing
 * in it leads a reader astray (a cell in column 300 million, a text number two billion).
 */
final class XlsxScan {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final Set<String> TYPES = Set.of("b", "e", "n", "s", "str", "inlineStr");
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final int texts;
    private final Limits limits;
    private final SheetFacts facts = new SheetFacts();
    private int row;

    private XlsxScan(int texts, Limits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    /**
     * {@return how many texts the workbook has}
     *
     * @throws IOException where they take more than the limit or are broken
     */
    static int texts(@Nullable InputStream in, long limit) throws IOException {
        if (in == null) {
            return 0;
        }
        int texts = 0;
        try (Bounded bounded = new Bounded(in, limit)) {
            XMLStreamReader reader = XlsxParts.reader(bounded);
            while (reader.hasNext()) {
                texts += reader.next() == XMLStreamReader.START_ELEMENT
                                && reader.getLocalName().equals("si")
                        ? 1
                        : 0;
            }
            return texts;
        } catch (XMLStreamException | RuntimeException e) {
            throw unwrapped(e);
        }
    }

    static SheetFacts scan(InputStream in, int texts, Limits limits) throws IOException {
        XlsxScan scan = new XlsxScan(texts, limits);
        try (in) {
            scan.run(XlsxParts.reader(in));
            return scan.facts;
        } catch (XMLStreamException | RuntimeException e) {
            throw unwrapped(e);
        }
    }

    /** {@return the fault of reading that a parser has wrapped, else the parser's own} */
    static IOException unwrapped(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException io) {
                return io;
            }
        }
        return new IOException(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
    }

    private void run(XMLStreamReader reader) throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "row" -> row(reader);
                case "c" -> cell(reader);
                case "col" -> column(reader);
                case "mergeCell" -> merge(reader.getAttributeValue(null, "ref"));
                default -> {
                    // Nothing that reading needs.
                }
            }
        }
    }

    private void row(XMLStreamReader reader) throws IOException {
        String number = reader.getAttributeValue(null, "r");
        int next = number == null ? row + 1 : Integer.parseInt(number);
        if (next <= row || next > LAST_ROW) {
            throw new IOException("row " + next + " after row " + row);
        }
        row = next;
        if (truth(reader.getAttributeValue(null, "hidden"))) {
            facts.hideRow(row);
        }
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException, IOException {
        String reference = reader.getAttributeValue(null, "r");
        if (reference != null) {
            int column = column(reference);
            if (column < 0 || column >= LAST_COLUMN) {
                throw new IOException("cell " + reference);
            }
        }
        String type = reader.getAttributeValue(null, "t");
        if (type != null && !TYPES.contains(type)) {
            throw new IOException("cell " + reference + " of type " + type);
        }
        boolean formula = false;
        boolean value = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("f")) {
                formula = true;
            } else if (reader.getLocalName().equals("v")) {
                String text = reader.getElementText();
                value = !text.isEmpty();
                if ("s".equals(type) && value && (Integer.parseInt(text) < 0 || Integer.parseInt(text) >= texts)) {
                    throw new IOException("cell " + reference + ": no text " + text);
                }
            }
        }
        facts.uncalculated |= formula && !value && (type == null || type.equals("n"));
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 5; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    private void column(XMLStreamReader reader) {
        if (truth(reader.getAttributeValue(null, "hidden"))) {
            int from = Integer.parseInt(reader.getAttributeValue(null, "min"));
            int to = Integer.parseInt(reader.getAttributeValue(null, "max"));
            facts.hideColumns(Math.max(1, from) - 1, Math.min(LAST_COLUMN, to) - 1);
        }
    }

    private void merge(@Nullable String reference) {
        Matcher range = RANGE.matcher(reference == null ? "" : reference.replace("$", ""));
        if (range.matches() && facts.merged.size() < limits.mergedRanges()) {
            facts.merged.add(new Merges.Range(
                    Integer.parseInt(range.group(2)),
                    Integer.parseInt(range.group(4)),
                    column(range.group(1)),
                    Math.min(LAST_COLUMN - 1, column(range.group(3)))));
        }
    }

    private static boolean truth(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    /** Ends with {@link TooLong} where a part is longer than may be held in memory. */
    private static final class Bounded extends java.io.FilterInputStream {
        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLong();
            }
            return read;
        }
    }

    /** A part of a workbook is longer than may be held in memory. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
