/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.notice.Notices;

/** A file far larger than the heap is read in it. */
class StreamingTests {
    private static final int ROWS = 1_000_000;
    private static final String HEAP = "-Xmx64m";

    /** Runs in a virtual machine of its own with a small heap; says how many rows it saw and what was told. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            Notices notices = new Notices();
            long[] rows = {0, 0};
            try (Stream<FoundTable> tables =
                    Reading.tablesIn(List.of(Path.of(args[0])), ReadingOptions.DETECT, Limits.DEFAULT, notices)) {
                tables.forEach(table -> table.forEachRow(row -> {
                    rows[0]++;
                    rows[1] = row.row();
                }));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d rows to %d, %s%n",
                    rows[0],
                    rows[1],
                    notices.groups().stream().map(Notices.Group::code).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void textOfAnySizeIsReadInSixtyFourMegabytes(String charset, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.csv");
        write(file, Charset.forName(charset));
        assertThat(Files.size(file)).isGreaterThan(80_000_000);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reader.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo(ROWS + " rows to " + (ROWS + 1) + ", [total_agrees]");
    }

    private static void write(Path file, Charset charset) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
            out.write("统一社会信用代码,企业名称,地区,行业代码,产值,成立日期,经营范围\n");
            for (int i = 1; i <= ROWS; i++) {
                out.write("91370302MA3C" + (100_000 + i % 900_000) + ",淄博第" + i + "号材料有限公司,370302,2643," + i % 1000
                        + ",2015-03-0" + (1 + i % 9) + ",\"生产、销售：钛白粉,海绵钛\"\n");
            }
            out.write("合计,,,,499500000,,\n");
        }
    }
}
