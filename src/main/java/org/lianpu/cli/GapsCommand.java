/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** What is missing, weak or to be verified, in the order of building. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        header = {
            "缺口清单：缺什么、先核实什么、下一步补什么、为什么。",
            "The gaps of a chain in a region: what is missing or to be verified, in which order, and why."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu gaps --region 653001 --chain titanium",
            "  lianpu gaps --region atss --chain 钛 --all                    按拼音首字母 by pinyin initials",
            "  lianpu gaps --region 阿图什市 --chain 钛 --format csv > gaps.csv   电子表格 for a spreadsheet",
            "  lianpu gaps --region 653001 --chain titanium --format json    与接口相同 the REST answer"
        })
final class GapsCommand extends QuestionCommand {
    private static final int FIRST = 20;

    @Override
    String resource() {
        return "gaps";
    }

    @Override
    List<String> table(Answer answer, LanguageOption language, boolean whole) {
        return GapsTable.lines(answer, language.words(), whole ? Integer.MAX_VALUE : FIRST);
    }

    @Override
    String csv(Answer answer, LanguageOption language) {
        return GapsTable.csv(answer, language.words());
    }
}
