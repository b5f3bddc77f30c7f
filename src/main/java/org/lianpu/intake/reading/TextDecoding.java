/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text, never by guessing: a byte order mark decides, else the first of UTF-8 and GB18030 that decodes every
 * byte. GB18030 holds GBK and GB 2312.
 */
public final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * What bytes say.
     *
     * @param text the decoded text without a byte order mark
     * @param charset what it was read as, told to the user
     */
    public record Decoded(String text, Charset charset) {}

    private TextDecoding() {}

    /** {@return the text, or nothing when the bytes fit no known encoding} */
    public static Optional<Decoded> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).or(() -> strictly(bytes, 0, GB18030));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            // A NUL or a private-use character is what binary files look like when they happen to decode.
            boolean binary = text.chars().anyMatch(c -> c == 0 || (c >= 0xE000 && c <= 0xF8FF));
            return binary ? Optional.empty() : Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
