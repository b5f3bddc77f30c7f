/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.intake.notice.Notices;

/** Archives and folders: what is in them, in which order, and how much at most. */
class ArchiveTests {
    private static final byte[] FIRMS = "名称,产值\n甲厂,1\n乙厂,2\n".getBytes(StandardCharsets.UTF_8);

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] without(byte[] archive, String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return zip(files);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void filesOfAnArchiveAreReadWhateverTheyAre() throws IOException {
        RawXlsx book = new RawXlsx();
        book.sheet("一").row("名称", "产值").row("丙厂", 3);
        byte[] inner = zip(Map.of("x.xlsx", book.bytes()));
        Readings read = Readings.of(
                "a.zip", zip(new TreeMap<>(Map.of("b/f.csv", FIRMS, "c.csv.gz", gzip(FIRMS), "d.zip", inner))));
        assertThat(read.tables())
                .extracting(t -> t.head().file())
                .containsExactly("a.zip!b/f.csv", "a.zip!c.csv.gz!c.csv", "a.zip!d.zip!x.xlsx");
        assertThat(read.shown(2)).containsExactly("2:丙厂|3");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void bombsAreStopped() throws IOException {
        byte[] zeros = new byte[3 << 20];
        Arrays.fill(zeros, (byte) 'a');
        Limits limits = new Limits(3, 4 << 20, 50, 1 << 16, 1 << 20, 1 << 20, 9000, 100, 100, 9, 9, 9);
        assertThat(codes(gzip(zeros), "a.csv.gz", limits)).containsExactly("archive_too_dense");
        assertThat(codes(zip(Map.of("a.csv", zeros)), "a.zip", limits)).containsExactly("archive_too_dense");
        Limits wide = new Limits(3, 1 << 20, 5000, 1 << 16, 1 << 20, 1 << 20, 9000, 100, 100, 9, 9, 9);
        assertThat(codes(gzip(zeros), "a.csv.gz", wide)).containsExactly("archive_too_large");
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            many.put(i + ".csv", FIRMS);
        }
        assertThat(codes(zip(many), "a.zip", limits)).containsExactly("too_many_entries");
        byte[] third = zip(Map.of("c.csv", FIRMS));
        byte[] second = zip(Map.of("c.zip", third));
        assertThat(codes(zip(Map.of("b.zip", second)), "a.zip", limits)).containsExactly("archive_too_deep");
    }

    @Test
    void budgetIsThatOfAllFilesTogether() throws IOException {
        byte[] text = ("名称,产值\n" + "甲厂,1\n".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
        Limits limits = new Limits(9, text.length * 2L + 10, 5000, 1 << 30, 1 << 20, 1 << 20, 9000, 100, 100, 9, 9, 9);
        byte[] archive = zip(new TreeMap<>(Map.of("a.csv", text, "b.csv", text, "c.csv", text)));
        Readings read = Readings.of(new Upload("a.zip", archive), ReadingOptions.DETECT, limits);
        assertThat(read.rows()).extracting(List::size).containsExactly(60_000, 60_000);
        assertThat(read.codes()).containsExactly("archive_too_large");
    }

    private static List<String> codes(byte[] bytes, String name, Limits limits) {
        return Readings.of(new Upload(name, bytes), ReadingOptions.DETECT, limits)
                .codes();
    }

    @Test
    void cutArchivesAreTold() throws IOException {
        byte[] zip = zip(Map.of("a.csv", FIRMS));
        assertThat(Readings.of("a.zip", Arrays.copyOf(zip, zip.length - 10)).codes())
                .containsExactly("truncated_file");
        byte[] gzip = gzip(FIRMS);
        assertThat(Readings.of("a.csv.gz", Arrays.copyOf(gzip, gzip.length - 10))
                        .codes())
                .containsExactly("truncated_file");
    }

    @Test
    void foldersAreWalkedInTheOrderOfNames(@TempDir Path folder) throws IOException {
        for (String name : List.of(
                "b.csv", "a/2.csv", "a/1.csv", ".hidden.csv", "~$b.xlsx", "c/.git/x.csv", "notes.md", "z.zip")) {
            Path file = folder.resolve("表").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, name.equals("z.zip") ? zip(Map.of("9.csv", FIRMS)) : FIRMS);
        }
        Notices notices = new Notices();
        List<String> names = new ArrayList<>();
        try (Stream<FoundTable> tables = Reading.tablesIn(
                List.of(folder.resolve("表"), folder.resolve("表/b.csv")),
                ReadingOptions.DETECT,
                Limits.DEFAULT,
                notices)) {
            tables.forEach(t -> names.add(t.head().file()));
        }
        assertThat(names).containsExactly("表/a/1.csv", "表/a/2.csv", "表/b.csv", "表/z.zip!9.csv", "b.csv");
        assertThat(notices.groups()).extracting(Notices.Group::code).containsExactly("skipped_file");
        assertThat(notices.groups().get(0).count()).isEqualTo(4);
    }

    @Test
    void filesAreOpenedWhenTheirTurnComesAndClosedAgain() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger opened = new AtomicInteger();
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(new Counted("f" + i + ".csv", open, opened));
        }
        try (Stream<FoundTable> tables = Reading.tables(files, ReadingOptions.DETECT, Limits.DEFAULT, new Notices())) {
            var each = tables.iterator();
            assertThat(opened).hasValue(0);
            FoundTable first = each.next();
            int forOne = opened.get();
            assertThat(open).hasValue(0);
            first.forEachRow(row -> assertThat(open).hasValue(1));
            each.next();
            assertThat(opened.get()).isLessThanOrEqualTo(2 * forOne + 1);
            assertThat(open).hasValue(0);
        }
    }

    private record Counted(String name, AtomicInteger now, AtomicInteger ever) implements InputFile {
        @Override
        public long size() {
            return FIRMS.length;
        }

        @Override
        public InputStream open() {
            now.incrementAndGet();
            ever.incrementAndGet();
            return new ByteArrayInputStream(FIRMS) {
                @Override
                public void close() {
                    now.decrementAndGet();
                }
            };
        }
    }

    @Test
    void tablesCanBeReadAfterTheStreamIsClosedAndNothingIsLeftOnDisk() throws IOException {
        RawXlsx book = new RawXlsx();
        book.sheet("一").row("名称", "产值").row("丙厂", 3);
        List<FoundTable> kept;
        long before = scratch();
        try (Stream<FoundTable> tables = Reading.tables(
                List.of(new Upload("t.xlsx", book.bytes())), ReadingOptions.DETECT, Limits.DEFAULT, new Notices())) {
            kept = tables.toList();
        }
        assertThat(scratch()).isEqualTo(before);
        assertThat(kept.get(0).first(5)).hasSize(1);
        assertThat(scratch()).isEqualTo(before);
    }

    private static long scratch() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("lianpu-reading"))
                    .count();
        }
    }
}
