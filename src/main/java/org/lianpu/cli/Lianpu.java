/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lianpu.launch.Lifeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the jar. Exit codes: 0 done, 1 errors in the data, 2 misuse, 3 the system (port, directory, database, network). */
@Command(
        name = "lianpu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = {"链谱 lianpu：一个地区的产业链有什么、缺什么、为什么。", "What a region's chain has, lacks, and why.", ""},
        description = {
            "先启动，再用网页或其他命令。其他命令自动找到正在运行的链谱；没有时自己打开数据目录。",
            "Start it, then use the page or the other commands; these find a running server or open the data themselves."
        },
        subcommandsRepeatable = false,
        synopsisSubcommandLabel = "命令/COMMAND",
        commandListHeading = "%n命令 Commands:%n",
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu serve                     启动，数据放在 ./data，页面 http://127.0.0.1:8080/",
            "  lianpu gaps --region 653001 --chain titanium      缺什么、先做什么、为什么 what is missing, what first, why",
            "  lianpu diagnose --region atss --chain 钛           各环节的判定和依据 each link and the grounds",
            "  lianpu sheet --region 653001 --chain titanium     下载核实单 the verification sheet",
            "  lianpu import my-county/                          导入自己的资料 one's own data",
            "  lianpu relatedness --matrix m.csv --out result    任一地区 × 产品表的复杂度 complexity of any table",
            "  lianpu help serve                一个命令的说明 about one command",
            "",
            "退出码 Exit codes: 0 成功 done, 1 数据有错 data errors, 2 用法不对 misuse, 3 系统原因 system."
        },
        subcommands = {
            ServeCommand.class,
            DiagnoseCommand.class,
            GapsCommand.class,
            SheetCommand.class,
            CoverageCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            RelatednessCommand.class,
            LinkagesCommand.class,
            ChainSheetCommand.class,
            BatchesCommand.class,
            UndoCommand.class,
            MapCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Lianpu {
    public static void main(String[] args) {
        Lifeline.hold();
        System.exit(commandLine().execute(args));
    }

    /** {@return the commands, ready to run; output is UTF-8 whatever the machine's locale says} */
    public static CommandLine commandLine() {
        return new CommandLine(new Lianpu())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new ShortMisuse())
                .setExecutionExceptionHandler(new PlainErrors());
    }
}
