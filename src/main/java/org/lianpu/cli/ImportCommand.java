/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes files into the graph, all or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = {
            "导入资料：先全部核对，有一处错误就一行也不写。",
            "Import files: all are checked first, and a single error keeps every row out."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu import firms.csv occupations.csv sources.csv     一起导入有引用关系的表 tables that refer to each other",
            "  lianpu import my-county/                                文件夹下全部资料表 all tables below a folder",
            "  lianpu import listed.csv --mapping listed.yml           别人的表头 with foreign headings",
            "  lianpu import 名录.xlsx --preview                        先看怎样读 see first how it is read",
            "  lianpu import my-county/ --accept-good                  只收没有问题的行 only the rows that are in order",
            "  lianpu import 全省名录.csv --snapshot reg-2024            该来源的全部企业 all that a source holds",
            "  lianpu import my-county/ --accept-warnings              有警告也导入 although there are warnings",
            "",
            "同样的文件再导入一次，不会重复写。退出码：0 已导入，1 数据有错，2 用法不对，3 系统原因。",
            "The same files again write nothing twice. Exit: 0 imported, 1 data errors, 2 misuse, 3 system."
        })
final class ImportCommand extends FilesCommand {
    @Option(
            names = "--accept-warnings",
            description = {"有警告也导入；错误仍然一概不收。", "Import although there are warnings; errors still keep everything out."})
    private boolean acceptWarnings;

    @Option(
            names = "--accept-good",
            description = {
                "只收没有问题的行，退回其余的行（报告里可下载）。",
                "Import the rows that are in order and give back the others (to be had with the report)."
            })
    private boolean acceptGood;

    @Option(
            names = "--dry-run",
            description = {"只核对，不写；同 lianpu check。", "Only check, as lianpu check does."})
    private boolean dryRun;

    @Option(
            names = "--bulk",
            description = {
                "几百万行导入几乎是空的库：重建数据库，快得多。",
                "For millions of rows into a database that holds few firms: makes the database anew, much faster."
            })
    private boolean bulk;

    @Option(
            names = "--snapshot",
            paramLabel = "SOURCE",
            description = {
                "这些文件是该来源的全部：其中不再出现的企业标为未再出现。",
                "The files are all that this source holds: firms that it lists no more are marked."
            })
    private @Nullable String snapshot;

    @Option(
            names = "--accept-vanishing",
            description = {"与 --snapshot 同用：少了一成以上也接受。", "With --snapshot: accept that more than a tenth has vanished."
            })
    private boolean acceptVanishing;

    @Option(
            names = "--resume",
            paramLabel = "BATCH",
            description = {
                "接着写没写完的批次（见 lianpu batches），不给文件。",
                "Go on with a batch that broke off (lianpu batches); no files."
            })
    private @Nullable String resume;

    @Override
    public Integer call() {
        return resume == null ? super.call() : resume(resume);
    }

    @Override
    Form wishes(Form form) {
        return form.value("dryRun", String.valueOf(dryRun))
                .value("acceptWarnings", String.valueOf(acceptWarnings))
                .value("acceptGood", String.valueOf(acceptGood))
                .value("bulk", String.valueOf(bulk))
                .value("snapshotOf", snapshot)
                .value("acceptVanishing", String.valueOf(acceptVanishing));
    }
}
