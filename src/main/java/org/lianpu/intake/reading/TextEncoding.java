/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a text file are, found by looking at every one of them before any row is given out. A byte order
 * mark decides; then UTF-8 if every byte fits; then whichever of UTF-8 and GB18030 fits a larger share. Nothing is
 * guessed from the frequency of words.
 *
 * @param charset what the text is read as
 * @param mark bytes of the byte order mark at the beginning
 * @param clean whether every byte is text; else each row has to be looked at
 */
record TextEncoding(Charset charset, int mark, boolean clean) {
    static final Charset GB18030 = Charset.forName("GB18030");
    /** Stands where bytes are no text: a code point that Unicode keeps free of characters for ever. */
    static final char UNREADABLE = '\uFDD0';

    private static final int BLOCK = 1 << 17;
    private static final int BEGINNING = 1 << 16;
    /** From so many bytes that are no text, if they are so large a share of what is not ASCII, a file is no text. */
    private static final int ODD_BYTES = 32;

    private static final double ODD_SHARE = 0.05;
    private static final int MAJORITY = 4;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** {@return the encoding of a file, or nothing where it is no text} */
    static Optional<TextEncoding> detect(InputFile file, @Nullable Charset given) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(BEGINNING);
        }
        if (given != null) {
            return Optional.of(given(start, given));
        }
        if (startsWith(start, UTF_8_MARK)) {
            return whole(file, StandardCharsets.UTF_8, UTF_8_MARK.length, new Utf8Tally());
        }
        if (startsWith(start, UTF_16LE_MARK)) {
            return whole(file, StandardCharsets.UTF_16LE, UTF_16LE_MARK.length, new Utf16Tally(false));
        }
        if (startsWith(start, UTF_16BE_MARK)) {
            return whole(file, StandardCharsets.UTF_16BE, UTF_16BE_MARK.length, new Utf16Tally(true));
        }
        if (looksUtf16(start, false)) {
            return whole(file, StandardCharsets.UTF_16LE, 0, new Utf16Tally(false));
        }
        if (looksUtf16(start, true)) {
            return whole(file, StandardCharsets.UTF_16BE, 0, new Utf16Tally(true));
        }
        return utf8OrGb18030(file);
    }

    /** {@return the text from its beginning, the mark taken off, {@link #UNREADABLE} where bytes are no text} */
    Reader open(InputFile file) throws IOException {
        InputStream in = file.open();
        try {
            in.skipNBytes(mark);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNREADABLE)));
    }

    private static TextEncoding given(byte[] start, Charset given) {
        int mark = 0;
        Charset charset = given;
        if (startsWith(start, UTF_8_MARK) && given.equals(StandardCharsets.UTF_8)) {
            mark = UTF_8_MARK.length;
        } else if (given.name().startsWith("UTF-16")) {
            boolean little = startsWith(start, UTF_16LE_MARK);
            boolean big = startsWith(start, UTF_16BE_MARK);
            mark = little || big ? UTF_16LE_MARK.length : 0;
            // UTF-16 without an order is what the mark says, and big endian without one.
            if (given.equals(StandardCharsets.UTF_16)) {
                charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            }
        }
        return new TextEncoding(charset, mark, false);
    }

    private static Optional<TextEncoding> whole(InputFile file, Charset charset, int mark, ByteTally tally)
            throws IOException {
        run(file, mark, tally, false);
        return text(tally) ? Optional.of(new TextEncoding(charset, mark, tally.clean())) : Optional.empty();
    }

    private static Optional<TextEncoding> utf8OrGb18030(InputFile file) throws IOException {
        Utf8Tally utf8 = new Utf8Tally();
        run(file, 0, utf8, true);
        if (utf8.errors == 0 && (utf8.wide == 0 || utf8.wide > utf8.two)) {
            return chosen(StandardCharsets.UTF_8, utf8);
        }
        Gb18030Tally gb = new Gb18030Tally();
        run(file, 0, gb, false);
        if (utf8.errors == 0) {
            // Two-byte characters only: Latin and Cyrillic in UTF-8, or the rare Chinese in GBK that fits both.
            boolean chinese = gb.errors == 0 && gb.common == gb.wide;
            return chinese ? chosen(GB18030, gb) : chosen(StandardCharsets.UTF_8, utf8);
        }
        if (gb.errors == 0 && gb.controls == 0) {
            return chosen(GB18030, gb);
        }
        utf8 = new Utf8Tally();
        run(file, 0, utf8, false);
        return gb.oddShare() < utf8.oddShare() ? chosen(GB18030, gb) : chosen(StandardCharsets.UTF_8, utf8);
    }

    private static Optional<TextEncoding> chosen(Charset charset, ByteTally tally) {
        return text(tally) ? Optional.of(new TextEncoding(charset, 0, tally.clean())) : Optional.empty();
    }

    private static boolean text(ByteTally tally) {
        return tally.errors + tally.controls < ODD_BYTES || tally.oddShare() < ODD_SHARE;
    }

    private static void run(InputFile file, int skip, ByteTally tally, boolean stopAtError) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream in = file.open()) {
            in.skipNBytes(skip);
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                tally.feed(block, read);
                if (stopAtError && tally.errors > 0) {
                    return;
                }
            }
        }
        tally.end();
    }

    /** Without a mark: the plain characters of a table put a NUL into every second byte, on one side only. */
    private static boolean looksUtf16(byte[] start, boolean bigEndian) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < start.length; i += 2) {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }
        int zeros = bigEndian ? even : odd;
        int others = bigEndian ? odd : even;
        // 一 is U+4E00: its NUL stands on the other side.
        if (zeros == 0 || others * MAJORITY > zeros) {
            return false;
        }
        Utf16Tally tally = new Utf16Tally(bigEndian);
        tally.feed(start, start.length);
        return tally.errors == 0 && tally.controls == 0 && tally.plain > 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
