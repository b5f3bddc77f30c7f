/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every byte counts: what the bytes fit decides, not what they look like. */
class EncodingTests {
    private static final String TEXT = "企业名称,产品\n一达镕科技有限公司,钛白粉\n";

    private static Optional<TextEncoding> detect(byte[] bytes) throws IOException {
        return TextEncoding.detect(new Upload("t.csv", bytes), null);
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter out = new StringWriter();
        try (Reader in = detect(bytes).orElseThrow().open(new Upload("t.csv", bytes))) {
            in.transferTo(out);
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,false",
        "UTF-8,UTF-8,true",
        "GBK,GB18030,false",
        "GB18030,GB18030,false",
        "UTF-16LE,UTF-16LE,true",
        "UTF-16LE,UTF-16LE,false",
        "UTF-16BE,UTF-16BE,true",
        "UTF-16BE,UTF-16BE,false"
    })
    void textIsReadInTheEncodingItFits(String written, String read, boolean mark) throws IOException {
        byte[] bytes = ((mark ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(written));
        TextEncoding found = detect(bytes).orElseThrow();
        assertThat(found.charset().name()).isEqualTo(read);
        assertThat(found.clean()).isTrue();
        assertThat(read(bytes)).isEqualTo(TEXT);
    }

    @Test
    void charactersBeyondTheBasicPlaneAndRareOnesSurvive() throws IOException {
        String rare = "𠮷野家,㐱,䶮,€\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, TextEncoding.GB18030}) {
            assertThat(read((TEXT + rare).getBytes(charset))).isEqualTo(TEXT + rare);
        }
        assertThat(read(("\uFEFF" + TEXT + rare).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT + rare);
    }

    @Test
    void plainAsciiIsUtf8() throws IOException {
        assertThat(detect("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII))
                        .orElseThrow()
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void chineseThatHappensToFitUtf8IsNotTakenForCyrillic() throws IOException {
        // Each of these is a lead byte C2–DF and a trail byte 80–BF in GBK: two-byte characters of UTF-8.
        byte[] bytes = "一道\n".getBytes(Charset.forName("GBK"));
        byte[] fits = {bytes[0], bytes[1], ',', bytes[0], bytes[1], '\n'};
        assertThat(detect(fits).orElseThrow().charset()).isEqualTo(TextEncoding.GB18030);
        byte[] cyrillic = "имя,город\nАнна,Ярославль\n".getBytes(StandardCharsets.UTF_8);
        assertThat(detect(cyrillic).orElseThrow().charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void oneBrokenByteAtTheVeryEndIsSeenBeforeAnyRowIsRead() throws IOException {
        byte[] good = TEXT.repeat(30_000).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(good, good.length - 5);
        TextEncoding found = detect(cut).orElseThrow();
        assertThat(found.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(found.clean()).isFalse();
        assertThat(detect(good).orElseThrow().clean()).isTrue();
    }

    @Test
    void binaryIsNoText() throws IOException {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        assertThat(detect(noise)).isEmpty();
        byte[] zeros = new byte[5000];
        assertThat(detect(zeros)).isEmpty();
    }

    @Test
    void givenEncodingIsObeyed() throws IOException {
        byte[] bytes = "臺北市,電子\n".getBytes(Charset.forName("Big5"));
        TextEncoding found = TextEncoding.detect(new Upload("t.csv", bytes), Charset.forName("Big5"))
                .orElseThrow();
        StringWriter out = new StringWriter();
        try (Reader in = found.open(new Upload("t.csv", bytes))) {
            in.transferTo(out);
        }
        assertThat(out.toString()).isEqualTo("臺北市,電子\n");
    }

    /** The tally against the decoder of the platform, on text of all lengths of characters with random damage, cut into random blocks. */
    @Test
    void tallyAgreesWithTheDecoder() {
        Random random = new Random(17);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = sample(random);
            Utf8Tally utf8 = new Utf8Tally();
            feed(utf8, bytes, random);
            assertThat(utf8.errors == 0).isEqualTo(decodes(bytes, StandardCharsets.UTF_8));
            Gb18030Tally gb = new Gb18030Tally();
            feed(gb, bytes, random);
            if (decodes(bytes, TextEncoding.GB18030)) {
                assertThat(gb.errors).isZero();
            }
            Utf16Tally utf16 = new Utf16Tally(false);
            feed(utf16, bytes, random);
            if (!decodes(bytes, StandardCharsets.UTF_16LE)) {
                assertThat(utf16.errors).isPositive();
            }
        }
    }

    private static byte[] sample(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            int c = switch (random.nextInt(5)) {
                case 0 -> 0x80 + random.nextInt(0x780);
                case 1 -> 0x4E00 + random.nextInt(0x5000);
                case 2 -> 0x10000 + random.nextInt(0x10000);
                default -> ' ' + random.nextInt(90);
            };
            out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = out.toByteArray();
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, bytes.length / 2) : bytes;
    }

    private static void feed(ByteTally tally, byte[] bytes, Random random) {
        for (int from = 0; from < bytes.length; ) {
            int length = Math.min(1 + random.nextInt(20), bytes.length - from);
            tally.feed(java.util.Arrays.copyOfRange(bytes, from, from + length), length);
            from += length;
        }
        tally.end();
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
