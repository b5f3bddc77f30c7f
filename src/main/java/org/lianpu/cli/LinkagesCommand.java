/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lianpu.relatedness.FileProblem;
import org.lianpu.relatedness.FileReading;
import org.lianpu.relatedness.FlowFile;
import org.lianpu.relatedness.FlowTable;
import org.lianpu.relatedness.Linkages;
import org.lianpu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Linkages, upstreamness and multipliers of any input–output table, from files to files. */
@Command(
        name = "linkages",
        mixinStandardHelpOptions = true,
        header = {
            "前后向关联、上游度和乘数：任一投入产出表，不需要数据库。",
            "Linkages, upstreamness and multipliers of any input–output table; needs no database."
        },
        description = {
            "--table 是部门间流量：宽表（第一列为部门，其余各列为同名部门，由行到列），或长表 from, to, value（来源, 去向, 数值）。",
            "--output 是各部门总产出：sector, output（部门, 总产出）；再加的列（如从业人员）得出乘数。CSV，UTF-8 或 GBK。",
            "写 sectors.csv（各项关联和乘数）、leontief_inverse.csv 和 ghosh_inverse.csv，均为 UTF-8。",
            "--table: flows between sectors, wide (from row to column) or long; --output: each sector's output, further columns give multipliers."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu linkages --table z.csv --output x.csv --out result",
            "  lianpu linkages --table 吨.csv --output 产量.csv --out 结果 --physical",
            "",
            "退出码 Exit: 0 成功 done, 1 数据有错 data errors, 2 用法不对 misuse, 3 系统原因 system."
        })
final class LinkagesCommand implements Callable<Integer> {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--table",
            required = true,
            paramLabel = "Z.csv",
            description = {"部门间流量表。", "The flows between sectors."})
    private Path table = Path.of("");

    @Option(
            names = "--output",
            required = true,
            paramLabel = "X.csv",
            description = {"各部门总产出。", "The output of each sector."})
    private Path output = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"结果放在哪个文件夹；没有就新建。", "The folder for the results; made where it is not there."})
    private Path out = Path.of("");

    @Option(
            names = "--physical",
            description = {
                "流量是实物量（吨等），各行单位不同：只给前向关联和上游度。",
                "Flows are quantities, each row in its own unit: forward linkage and upstreamness only."
            })
    private boolean physical;

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
        FileReading<FlowTable> reading = read();
        if (reading.content().isEmpty()) {
            FileProblems.lines(reading.problems(), words)
                    .forEach(spec.commandLine().getErr()::println);
            return ExitCode.DATA;
        }
        LinkagesTables tables = new LinkagesTables(Linkages.of(reading.content().get()));
        List<Path> written = TableFiles.write(out, tables.files(), overwrite);
        var terminal = spec.commandLine().getOut();
        tables.summary(words).forEach(terminal::println);
        written.forEach(file -> terminal.println(words.say("cli.analysis.written", file.toString())));
        terminal.flush();
        return tables.productive() ? ExitCode.OK : ExitCode.DATA;
    }

    private FileReading<FlowTable> read() {
        Optional<String> flows = TableFiles.read(table);
        Optional<String> made = TableFiles.read(output);
        if (flows.isEmpty() || made.isEmpty()) {
            List<FileProblem> problems = new ArrayList<>();
            for (Path file :
                    flows.isPresent() ? List.of(output) : made.isPresent() ? List.of(table) : List.of(table, output)) {
                problems.add(FileProblem.ofFile(TableFiles.name(file), FileProblem.Kind.ENCODING, ""));
            }
            return FileReading.failed(problems);
        }
        return FlowFile.read(
                new FlowFile.Named(TableFiles.name(table), flows.get()),
                new FlowFile.Named(TableFiles.name(output), made.get()),
                physical ? FlowTable.Unit.PHYSICAL : FlowTable.Unit.VALUE);
    }
}
