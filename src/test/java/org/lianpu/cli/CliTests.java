/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.words.Words;

/** What commands say before they need a server. */
class CliTests {
    @TempDir
    private Path dir;

    @Test
    void aMissingOptionIsToldWithWhereToReadOn() {
        var run = Run.of("gaps", "--region", "653001");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("用法不对", "--chain", "lianpu help gaps").hasLineCount(4);
    }

    @Test
    void aMistypedOptionGetsASuggestion() {
        var run = Run.of("gaps", "--regoin", "653001", "--chain", "titanium");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("--regoin", "--region");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"serve", "import", "check", "batches", "undo", "map", "coverage", "sheet", "diagnose", "gaps"})
    void everyCommandTeachesInBothLanguagesWithAnExample(String command) {
        var run = Run.of("help", command);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("lianpu " + command)
                .containsPattern("\\p{IsHan}{4}")
                .contains("--home");
        assertThat(run.out()).containsPattern("[A-Z][a-z]+ [a-z]+");
    }

    @Test
    void importOfNothingIsMisuse() throws IOException {
        assertThat(Run.of("import").code()).isEqualTo(ExitCode.MISUSE);
        var absent = Run.of("import", dir.resolve("none.csv").toString());
        assertThat(absent.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(absent.err()).contains("none.csv", "没有这个文件", "no such file");
        var empty = Run.of("check", Files.createDirectory(dir.resolve("empty")).toString());
        assertThat(empty.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(empty.err()).contains("empty", ".csv");
    }

    @Test
    void filesBeyondTheBoundAreRefusedBeforeAnythingStarts() throws IOException {
        var big = dir.resolve("firms.csv");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(Form.MOST_BYTES);
        }
        var run = Run.of("import", big.toString());
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("8193 MB", "8192 MB");
    }

    @Test
    void aMappingThatIsCalledLikeAFileMustBeThere() throws IOException {
        var file = Files.writeString(dir.resolve("firms.csv"), "uscc\n");
        var run = Run.of(
                "check", file.toString(), "--mapping", dir.resolve("none.yml").toString());
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("none.yml");
        var both = Run.of("import", file.toString(), "--resume", "b-1");
        assertThat(both.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(both.err()).contains("--resume");
    }

    @Test
    void progressSaysHowFarHowFastAndHowLongYet() {
        var words = Words.of(Locale.CHINESE);
        var half = new Watch.Job("j", "RUNNING", "写入", 500, 1000, 250.4, 2, null, null, null);
        assertThat(Watch.line(half, words)).isEqualTo("写入 50%，已处理 500，每秒 250，约剩 2 秒");
        var unknown = new Watch.Job("j", "RUNNING", "读取", 0, 0, 0, -1, null, null, null);
        assertThat(Watch.line(unknown, words)).isEqualTo("读取");
    }

    @Test
    void coverageNeedsItsSourceAndDate() {
        var run = Run.of("coverage", "--region", "653001", "--chain", "titanium", "--ic", "0.8");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("--source", "--as-of");
        var year = Run.of("coverage", "--region", "653001", "--chain", "titanium", "--year", "2025");
        assertThat(year.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(year.err()).contains("--ic");
    }

    @Test
    void sheetNeedsAPlaceOrASheet() throws IOException {
        assertThat(Run.of("sheet").err()).contains("--region", "--return");
        var wrong = Files.writeString(dir.resolve("notes.xlsx"), "no workbook");
        var run = Run.of("sheet", "--return", wrong.toString());
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("notes.xlsx", "核实单");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var zh = new TreeSet<>(Words.of(Locale.CHINESE).all().keySet());
        var en = new TreeSet<>(Words.of(Locale.ENGLISH).all().keySet());
        zh.removeIf(k -> !k.startsWith("cli."));
        en.removeIf(k -> !k.startsWith("cli."));
        assertThat(en).isEqualTo(zh).isNotEmpty();
        for (var table : new String[] {"cli.csv.gaps", "cli.csv.diagnosis"}) {
            assertThat(Words.of(Locale.ENGLISH).say(table).split(",", -1))
                    .hasSameSizeAs(Words.of(Locale.CHINESE).say(table).split(",", -1));
        }
    }
}
