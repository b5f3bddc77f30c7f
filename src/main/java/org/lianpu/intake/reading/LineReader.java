/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A text that can be taken by lines, of which no more than a bound is kept, and on from there as characters. */
final class LineReader extends Reader {
    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private int from;
    private int to;
    private boolean cut;

    LineReader(Reader in) {
        this.in = in;
    }

    /** {@return the next line without its end, cut at so many characters; null at the end of the text} */
    @Nullable
    String line(int max) throws IOException {
        if (!fill()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        cut = false;
        while (fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int room = Math.min(end - from, max - line.length());
            line.append(buffer, from, room);
            cut |= room < end - from;
            from = end;
            if (end < to) {
                lineEnd();
                break;
            }
        }
        return line.toString();
    }

    /** {@return whether the last line was longer than could be kept} */
    boolean wasCut() {
        return cut;
    }

    /** Passes over lines. */
    void skipLines(long lines) throws IOException {
        for (long i = 0; i < lines && line(0) != null; i++) {
            // The line is gone.
        }
    }

    private void lineEnd() throws IOException {
        boolean carriageReturn = buffer[from++] == '\r';
        if (carriageReturn && fill() && buffer[from] == '\n') {
            from++;
        }
    }

    private boolean fill() throws IOException {
        while (from == to) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            from = 0;
            to = read;
        }
        return true;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (from == to) {
            return in.read(into, offset, length);
        }
        int read = Math.min(length, to - from);
        System.arraycopy(buffer, from, into, offset, read);
        from += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
