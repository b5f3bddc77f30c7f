/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** What is known of every link of a chain in a region. */
@Command(
        name = "diagnose",
        mixinStandardHelpOptions = true,
        header = {
            "诊断：一个地区的一条产业链，各环节有没有、强不强、依据是什么。",
            "Diagnosis: what is known of each link of a chain in a region, and on what grounds."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu diagnose --region 511529 --chain textile-garment",
            "  lianpu diagnose --region 屏山县 --chain 纺织服装 --all          连配套服务和外部投入 with services and bought inputs",
            "  lianpu diagnose --region 653001 --chain titanium --lang en    英文 in English",
            "  lianpu diagnose --region 653001 --chain titanium --format json"
        })
final class DiagnoseCommand extends QuestionCommand {
    @Override
    String resource() {
        return "diagnosis";
    }

    @Override
    List<String> table(Answer answer, LanguageOption language, boolean whole) {
        return DiagnosisTable.lines(answer.diagnosis(), language.words(), whole);
    }

    @Override
    String csv(Answer answer, LanguageOption language) {
        return DiagnosisTable.csv(answer.diagnosis(), language.words());
    }
}
