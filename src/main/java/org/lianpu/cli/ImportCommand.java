/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes files into the graph, all or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = {
            "导入 CSV 资料：先全部核对，有一处错误就一行也不写。",
            "Import CSV files: all are checked first, and a single error keeps every row out."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu import firms.csv occupations.csv sources.csv     一起导入有引用关系的表 tables that refer to each other",
            "  lianpu import my-county/                                文件夹下全部 *.csv all *.csv below a folder",
            "  lianpu import listed.csv --mapping listed.yml           别人的表头 with foreign headings",
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

    @Override
    String parameters() {
        return "dryRun=false&acceptWarnings=" + acceptWarnings;
    }
}
