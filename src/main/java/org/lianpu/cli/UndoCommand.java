/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a batch back, in any order. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        header = {
            "撤销一批导入：撤销后如同从未导入过它；先后次序不限。",
            "Take a batch back: afterwards it is as if it had never been imported, whatever came later."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {"  lianpu batches                       先看有哪些批次 see the batches first", "  lianpu undo BATCH"})
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "BATCH",
            description = {"批次，见 lianpu batches。", "The batch, see lianpu batches."})
    private String batch = "";

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = {"怎样报告。", "How to report."})
    private ReportFormat format = ReportFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        String path = "/api/v1/batches/" + Api.encode(batch) + "?async=true";
        String report = Watch.job(home.home(), language, spec, api -> api.delete(path));
        return Reports.print(
                report, format, language.words(), spec.commandLine().getOut());
    }
}
