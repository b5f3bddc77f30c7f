/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.relatedness.FileProblem;
import org.lianpu.relatedness.Reason;
import org.lianpu.words.Words;

/** Analyses from file to files, without database or server. */
class AnalysisCommandsTests {
    private static final String F1 = """
            地区,产品/环节,数值
            甲,纱线,60
            甲,织布,30
            甲,制衣,10
            乙,纱线,20
            乙,织布,40
            乙,制衣,40
            丙,织布,10
            丙,制衣,50
            丙,服装贸易,40
            丁,纱线,20
            丁,织布,20
            丁,服装贸易,60
            """;

    @TempDir
    private Path dir;

    private String file(String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), content).toString();
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        Path file = dir.resolve("out").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private static double[] numbers(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .mapToDouble(r -> Double.parseDouble(r.getField(column)))
                .toArray();
    }

    private Run relatedness(String matrix, String... more) {
        return run("relatedness", List.of("--matrix", matrix), more);
    }

    private Run linkages(String flows, String outputs, String... more) {
        return run("linkages", List.of("--table", flows, "--output", outputs), more);
    }

    private Run run(String command, List<String> files, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(command));
        arguments.addAll(files);
        arguments.addAll(List.of("--out", dir.resolve("out").toString()));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void measuresOfASmallMatrixForChecking() throws IOException {
        Path gbk = Files.write(dir.resolve("gbk.csv"), F1.getBytes(Charset.forName("GBK")));
        Run run = relatedness(gbk.toString(), "--any-size");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 个地区", "regions.csv", "products.csv", "cells.csv", "proximity.csv", "0.8117");
        assertThat(rows("regions.csv")).hasSize(4).anySatisfy(row -> {
            assertThat(row.getField("region")).isEqualTo("甲");
            assertThat(row.getField("diversity")).isEqualTo("2");
            assertThat(Double.parseDouble(row.getField("eci"))).isCloseTo(1.3874, within(5e-5));
            assertThat(row.getField("status")).isEqualTo("OK");
        });
        assertThat(rows("products.csv")).anySatisfy(row -> {
            assertThat(row.getField("product")).isEqualTo("纱线");
            assertThat(Double.parseDouble(row.getField("pci"))).isCloseTo(1.6699, within(5e-5));
        });
        assertThat(rows("cells.csv")).hasSize(16).anySatisfy(row -> {
            assertThat(row.getField("region") + row.getField("product")).isEqualTo("甲制衣");
            assertThat(row.getField("rca")).isEqualTo("0.4");
            assertThat(row.getField("m")).isEqualTo("0");
            assertThat(row.getField("density_incl")).isEqualTo("0.25");
            assertThat(row.getField("density_excl")).isEqualTo("0.5");
            // A negative number is a number, not a formula to be disarmed.
            assertThat(Double.parseDouble(row.getField("cog"))).isNegative();
        });
        assertThat(rows("proximity.csv")).hasSize(6).anySatisfy(row -> {
            assertThat(row.getField("a") + row.getField("b")).isEqualTo("纱线织布");
            assertThat(row.getField("proximity")).isEqualTo("0.5");
            assertThat(row.getField("association")).isEqualTo("3.0");
        });
    }

    @Test
    void oneConventionWhereOneIsAskedFor() throws IOException {
        assertThat(relatedness(file("m.csv", F1), "--any-size", "--convention", "excl")
                        .code())
                .isZero();
        assertThat(rows("cells.csv").get(0).getHeader()).contains("density").doesNotContain("density_incl");
        assertThat(rows("cells.csv")).anySatisfy(row -> {
            assertThat(row.getField("region") + row.getField("product")).isEqualTo("甲制衣");
            assertThat(row.getField("density")).isEqualTo("0.5");
        });
    }

    @Test
    void aSmallMatrixSaysWhyItSaysNothing() throws IOException {
        Run run = relatedness(file("m.csv", F1), "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("too few regions");
        assertThat(rows("regions.csv")).hasSize(4).allSatisfy(row -> {
            assertThat(row.getField("eci")).isEmpty();
            assertThat(row.getField("status")).isEqualTo("NOT_APPLICABLE");
            assertThat(row.getField("reason")).isEqualTo("TOO_FEW_REGIONS");
        });
        assertThat(rows("proximity.csv")).isEmpty();
    }

    @Test
    void resultsAreNotReplacedUnasked() throws IOException {
        String matrix = file("m.csv", F1);
        assertThat(relatedness(matrix, "--any-size").code()).isZero();
        Run again = relatedness(matrix, "--any-size");
        assertThat(again.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(again.err()).contains("regions.csv", "--overwrite");
        assertThat(relatedness(matrix, "--any-size", "--overwrite").code()).isZero();
        file("taken", "");
        Run blocked = Run.of(
                "relatedness", "--matrix", matrix, "--out", dir.resolve("taken").toString());
        assertThat(blocked.code()).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void problemsAreToldWithRowAndRepairAndNothingIsWritten() throws IOException {
        Run run = relatedness(file("bad.csv", "region,product,value\nA,Y,many\nA,W,1\nA,W,2\n"));
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("bad.csv", "第 2 行", "“many”不是数字", "第 4 行", "第 3 行重复", "怎么改");
        assertThat(run.out()).isEmpty();
        assertThat(dir.resolve("out")).doesNotExist();
        Run english = relatedness(file("bad.csv", "region,product\nA,Y\n"), "--lang", "en");
        assertThat(english.err()).contains("row 1", "value", "Repair:");
        Path binary = Files.write(dir.resolve("binary.csv"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFF, 0});
        assertThat(relatedness(binary.toString()).err()).contains("编码");
        assertThat(relatedness(dir.resolve("none.csv").toString()).code()).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void manyProblemsOfOneKindAreCounted() throws IOException {
        StringBuilder text = new StringBuilder("region,product,value\n");
        for (int i = 0; i < 40; i++) {
            text.append("A,").append(i).append(",x\n");
        }
        assertThat(relatedness(file("bad.csv", text.toString())).err())
                .contains("40", "另有 35 处")
                .hasLineCount(9);
    }

    @Test
    void linkagesOfTextile() throws IOException {
        String flows = file("z.csv", "部门,Y,W,G\nY,0,80,0\nW,0,0,120\nG,0,0,0\n");
        Run run = linkages(flows, file("x.csv", "部门,总产出,从业人员\nY,100,50\nW,160,40\nG,200,0\n"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        var sectors = rows("sectors.csv");
        assertThat(numbers(sectors, "upstreamness")).containsExactly(new double[] {2.4, 1.75, 1}, within(1e-12));
        assertThat(numbers(sectors, "output_multiplier")).containsExactly(new double[] {1, 1.5, 1.9}, within(1e-12));
        assertThat(sectors).extracting(r -> r.getField("从业人员_multiplier")).containsExactly("1.0", "2.0", "");
        assertThat(rows("leontief_inverse.csv").get(0).getField("W")).isEqualTo("0.5");
        assertThat(rows("ghosh_inverse.csv").get(0).getField("G")).startsWith("0.6");
        assertThat(linkages(flows, dir.resolve("x.csv").toString(), "--physical", "--overwrite")
                        .out())
                .contains("上游度");
        assertThat(rows("sectors.csv")).extracting(r -> r.getField("reason")).containsOnly("PHYSICAL_UNITS");
    }

    @Test
    void aTableThatIsNotProductiveIsADataError() throws IOException {
        Run run = linkages(
                file("z.csv", "from,to,value\nA,B,100\nB,A,100\n"), file("x.csv", "sector,output\nA,100\nB,100\n"));
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.out()).contains("霍金斯—西蒙");
        assertThat(rows("sectors.csv")).extracting(r -> r.getField("status")).containsOnly("DEGENERATE");
        Run bad = linkages(
                file("z.csv", "from,to,value\nA,C,1\n"), dir.resolve("x.csv").toString());
        assertThat(bad.code()).isEqualTo(ExitCode.DATA);
        assertThat(bad.err()).contains("“C”");
        Path binary = Files.write(dir.resolve("binary.csv"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFF, 0});
        assertThat(linkages(binary.toString(), binary.toString()).code()).isEqualTo(ExitCode.DATA);
        assertThat(linkages(binary.toString(), dir.resolve("x.csv").toString()).code())
                .isEqualTo(ExitCode.DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relatedness", "linkages"})
    void bothTeachInBothLanguagesWithAnExample(String command) {
        Run run = Run.of("help", command);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("lianpu " + command, "--out").containsPattern("\\p{IsHan}{4}");
        assertThat(run.out()).containsPattern("[A-Z][a-z]+ [a-z]+");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceAndARepair(FileProblem.Kind kind) {
        assertThat(Words.of(java.util.Locale.CHINESE).all())
                .containsKeys("cli.file." + kind, "cli.file." + kind + ".repair");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentence(Reason reason) {
        assertThat(Words.of(java.util.Locale.CHINESE).all()).containsKey("api.relatedness.reason." + reason);
    }
}
