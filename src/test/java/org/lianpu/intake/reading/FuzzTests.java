/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianpu.intake.notice.Notices;

/** Whatever happens to the bytes of a file, notices come out and nothing else: no exception, no hang, no lost character. */
class FuzzTests {
    private static final Path UGLY = Path.of("src", "test", "resources", "ugly");
    private static final int MUTATIONS = 320;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** Small enough that a test which fills them shows at once. */
    private static final Limits LIMITS =
            new Limits(50, 4 << 20, 100, 1 << 16, 1 << 20, 1 << 20, 1 << 16, 16_384, 200, 20, 1000, 32);

    /** A format with a valid file of it. */
    enum Seed {
        CSV("seed.csv") {
            @Override
            byte[] bytes() {
                return csv().getBytes(StandardCharsets.UTF_8);
            }
        },
        GBK("seed.csv") {
            @Override
            byte[] bytes() {
                return csv().getBytes(Charset.forName("GBK"));
            }
        },
        UTF16("seed.tsv") {
            @Override
            byte[] bytes() {
                return ("\uFEFF" + csv().replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);
            }
        },
        XLSX("seed.xlsx") {
            @Override
            byte[] bytes() throws IOException {
                return Files.readAllBytes(UGLY.resolve("02-two-row-head.xlsx"));
            }
        },
        /** Changed inside its parts, so that the archive stays whole. */
        XLSX_PARTS("seed.xlsx") {
            @Override
            byte[] bytes() throws IOException {
                return Files.readAllBytes(UGLY.resolve("02-two-row-head.xlsx"));
            }

            @Override
            byte[] mutated(Random random) throws IOException {
                return parts(bytes(), random);
            }
        },
        XLS("seed.xls") {
            @Override
            byte[] bytes() throws IOException {
                return Files.readAllBytes(UGLY.resolve("06-legacy.xls"));
            }
        },
        JSON("seed.json") {
            @Override
            byte[] bytes() throws IOException {
                return Files.readAllBytes(UGLY.resolve("08-nested.json"));
            }
        },
        JSON_LINES("seed.jsonl") {
            @Override
            byte[] bytes() throws IOException {
                return Files.readAllBytes(UGLY.resolve("09-broken-line.jsonl"));
            }
        },
        ZIP("seed.zip") {
            @Override
            byte[] bytes() throws IOException {
                return Files.readAllBytes(UGLY.resolve("10-gbk-names.zip"));
            }
        },
        GZIP("seed.csv.gz") {
            @Override
            byte[] bytes() throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(csv().getBytes(StandardCharsets.UTF_8));
                }
                return out.toByteArray();
            }
        };

        private final String file;

        Seed(String file) {
            this.file = file;
        }

        abstract byte[] bytes() throws IOException;

        byte[] mutated(Random random) throws IOException {
            return mutate(bytes(), random);
        }

        private static String csv() {
            StringBuilder text = new StringBuilder("重点企业名单,,,\n,,,单位：万元\n企业名称,代码,产值,成立日期\n");
            IntStream.range(0, 30)
                    .forEach(i -> text.append("\"第")
                            .append(i)
                            .append("有限公司\",9137030200000")
                            .append(10000 + i)
                            .append(',')
                            .append(i)
                            .append(".50,2020-01-")
                            .append(i % 28 + 1)
                            .append('\n'));
            return text.append("合计,,450,\n填表人：张三,,,\n").toString();
        }
    }

    @ParameterizedTest
    @EnumSource(Seed.class)
    void nothingButNoticesComesOutOfBrokenFiles(Seed seed) throws IOException {
        Random random = new Random(seed.name().hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = seed.mutated(random);
            String what = seed + " mutation " + i;
            assertTimeoutPreemptively(LONGEST, () -> read(new Upload(seed.file, bytes), what), what);
        }
    }

    private static void read(Upload file, String what) {
        Notices notices = new Notices();
        try (Stream<FoundTable> tables = Reading.tables(List.of(file), ReadingOptions.DETECT, LIMITS, notices)) {
            tables.forEach(table -> {
                int[] last = {0};
                table.read(row -> {
                    assertThat(row.row()).as(what).isGreaterThan(last[0]);
                    last[0] = row.row();
                    assertThat(row.cells())
                            .as(what)
                            .noneMatch(c -> c.indexOf('\uFFFD') >= 0 || c.indexOf(TextEncoding.UNREADABLE) >= 0);
                });
            });
        }
        notices.groups()
                .forEach(group -> group.kept()
                        .forEach(n -> assertThat(n.at().file()).as(what).startsWith(file.name())));
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int rounds = 1 + random.nextInt(3);
        for (int i = 0; i < rounds && changed.length > 8; i++) {
            int at = random.nextInt(changed.length);
            int length = 1 + random.nextInt(Math.min(64, changed.length - at));
            changed = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(changed, at);
                case 1 -> flip(changed, random, 1 + random.nextInt(8));
                case 2 -> splice(changed, at, Arrays.copyOfRange(changed, at, at + length), 0);
                case 3 -> splice(changed, at, new byte[0], length);
                case 4 -> splice(changed, at, noise(random, length), length);
                default -> splice(changed, at, Arrays.copyOfRange(changed, 0, at), 0);
            };
        }
        return changed;
    }

    private static byte[] flip(byte[] bytes, Random random, int count) {
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] noise(Random random, int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] splice(byte[] bytes, int at, byte[] insert, int remove) {
        byte[] spliced = new byte[bytes.length + insert.length - remove];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(insert, 0, spliced, at, insert.length);
        System.arraycopy(bytes, at + remove, spliced, at + insert.length, bytes.length - at - remove);
        return spliced;
    }

    private static byte[] parts(byte[] archive, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().contains("sheet");
                zip.write(random.nextInt(sheet ? 2 : 6) == 0 ? digits(mutate(part, random), random) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Numbers are what leads a reader of XML astray; changed bytes alone hardly ever make a large one. */
    private static byte[] digits(byte[] xml, Random random) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(Math.max(1, text.length()));
        for (int i = from; i < text.length() - 1; i++) {
            if (Character.isDigit(text.charAt(i)) && text.charAt(i - 1 < 0 ? 0 : i - 1) != '.') {
                String larger = List.of("2000000000", "99999999999", "-1", "1E999999999", "ZZZZZZ1", "65535")
                        .get(random.nextInt(6));
                text = text.substring(0, i) + larger + text.substring(i + 1);
                break;
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
