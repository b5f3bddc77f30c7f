/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianpu.relatedness.ActivityMatrix;
import org.lianpu.relatedness.Advantage;
import org.lianpu.relatedness.Convention;
import org.lianpu.relatedness.FileProblem;
import org.lianpu.relatedness.FileReading;
import org.lianpu.relatedness.MatrixFile;
import org.lianpu.relatedness.ProductSpace;
import org.lianpu.relatedness.SizeRule;
import org.lianpu.rules.Rules;
import org.lianpu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Relatedness and complexity of any region × activity matrix, from file to files. */
@Command(
        name = "relatedness",
        mixinStandardHelpOptions = true,
        header = {
            "关联密度与经济复杂度：任一“地区 × 产品”表，不需要数据库。",
            "Relatedness and complexity of any region × product table; needs no database."
        },
        description = {
            "读 CSV（UTF-8 或 GBK），列为 region, product, value（地区, 产品/环节, 数值），每对一行，没有的行按 0 计。",
            "写 regions.csv（多样性 diversity, 复杂度 ECI, 展望 COI）、products.csv（普遍性 ubiquity, PCI）、",
            "cells.csv（RCA, M, 关联密度 density, 展望增益 COG）和 proximity.csv（邻近度及其变体），均为 UTF-8。",
            "Reads CSV (UTF-8 or GBK) with the columns region, product, value, a row for each pair; pairs without a row count as 0."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu relatedness --matrix exports.csv --out result",
            "  lianpu relatedness --matrix 各市产值.csv --out 结果 --level 市 --convention excl",
            "",
            "不足 30 个地区、20 个产品的表不给结果；只为核对时用 --any-size。",
            "Below 30 regions and 20 products nothing is said; to check a small table, use --any-size.",
            "退出码 Exit: 0 成功 done, 1 数据有错 data errors, 2 用法不对 misuse, 3 系统原因 system."
        })
final class RelatednessCommand implements Callable<Integer> {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--matrix",
            required = true,
            paramLabel = "FILE.csv",
            description = {"地区 × 产品的表。", "The table of regions and products."})
    private Path matrix = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"结果放在哪个文件夹；没有就新建。", "The folder for the results; made where it is not there."})
    private Path out = Path.of("");

    @Option(
            names = "--convention",
            paramLabel = "incl|excl",
            description = {
                "只写一种关联密度：incl 含产品自身，excl 不含（用于决策）；默认两种都写。",
                "Write one density only: incl with the product itself, excl without (for decisions); both by default."
            })
    private @Nullable Convention convention;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = {"表中有 level（层级）列时，只取这一层级。", "Where there is a column level, take only this level."})
    private @Nullable String level;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {"表中有 year（年份）列时，只取这一年。", "Where there is a column year, take only this year."})
    private @Nullable String year;

    @Option(
            names = "--any-size",
            description = {"表再小也计算，仅供核对。", "Compute however small the table, for checking."})
    private boolean anySize;

    @Option(
            names = "--overwrite",
            description = {"覆盖文件夹里已有的结果。", "Replace results that are in the folder."})
    private boolean overwrite;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Words words = language.words();
        String name = TableFiles.name(matrix);
        FileReading<ActivityMatrix> reading = TableFiles.read(matrix)
                .map(text -> MatrixFile.read(name, text, level, year))
                .orElseGet(() -> FileReading.failed(List.of(FileProblem.ofFile(name, FileProblem.Kind.ENCODING, ""))));
        if (reading.content().isEmpty()) {
            FileProblems.lines(reading.problems(), words)
                    .forEach(spec.commandLine().getErr()::println);
            return ExitCode.DATA;
        }
        ActivityMatrix read = reading.content().get();
        Advantage advantage = Advantage.of(read);
        ProductSpace space =
                ProductSpace.of(advantage.specialisation(), anySize ? SizeRule.NONE : SizeRule.of(Rules.load()));
        RelatednessTables tables = new RelatednessTables(read, advantage, space);
        List<Path> written = TableFiles.write(out, tables.files(convention), overwrite);
        var terminal = spec.commandLine().getOut();
        tables.summary(words).forEach(terminal::println);
        written.forEach(file -> terminal.println(words.say("cli.analysis.written", file.toString())));
        terminal.flush();
        return ExitCode.OK;
    }
}
