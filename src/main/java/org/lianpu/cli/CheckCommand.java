/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import picocli.CommandLine.Command;

/** Says what an import would say, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = {"核对资料，什么也不写。", "Check files and write nothing."},
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu check my-county/",
            "  lianpu check listed.csv --mapping listed.yml --format json > report.json",
            "",
            "退出码：0 没有错误，1 数据有错，2 用法不对，3 系统原因。 Exit: 0 no errors, 1 data errors, 2 misuse, 3 system."
        })
final class CheckCommand extends FilesCommand {
    @Override
    Form wishes(Form form) {
        return form.value("dryRun", "true");
    }
}
