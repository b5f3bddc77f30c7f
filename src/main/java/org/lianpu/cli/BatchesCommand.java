/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what was imported when. */
@Command(
        name = "batches",
        mixinStandardHelpOptions = true,
        header = {"列出导入过的批次，新的在前。", "List what was imported, newest first."},
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu batches",
            "  lianpu undo BATCH                    撤销一批 take one back",
            "  lianpu import --resume BATCH         接着写没写完的一批 go on with one that broke off"
        })
final class BatchesCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = {"最多列出几批，默认 100。", "How many at most, 100 by default."})
    private int limit = 100;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = {"table 列表（默认）；json 与 REST 接口的回答相同。", "table (default); json, the same as the REST answer."})
    private ReportFormat format = ReportFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** A batch as the REST interface tells it. */
    record Batch(
            String id,
            String status,
            List<String> files,
            long rows,
            String begunAt,
            @Nullable String snapshotOf,
            boolean resumable) {}

    @Override
    public Integer call() {
        String body = Asking.ask(home.home(), language, spec, api -> api.get("/api/v1/batches?limit=" + limit));
        var out = spec.commandLine().getOut();
        (format == ReportFormat.JSON
                        ? List.of(PrettyJson.indent(body))
                        : lines(Api.read(body, Batch[].class), language.words()))
                .forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private static List<String> lines(Batch[] batches, Words words) {
        if (batches.length == 0) {
            return List.of(words.say("cli.batches.none"));
        }
        TextTable table = new TextTable()
                .text(words.say("cli.column.batch"), 40)
                .text(words.say("cli.column.begun"), 16)
                .text(words.say("cli.column.status"), 14)
                .number(words.say("cli.column.claims"))
                .text(words.say("cli.column.file"), Display.COLUMNS);
        for (Batch batch : batches) {
            table.row(
                    batch.id,
                    batch.begunAt
                            .substring(0, Math.min(16, batch.begunAt.length()))
                            .replace('T', ' '),
                    words.say("batch.status." + batch.status)
                            + (batch.resumable ? "\n" + words.say("cli.batches.resumable") : ""),
                    String.valueOf(batch.rows),
                    String.join("\n", batch.files)
                            + (batch.snapshotOf == null || batch.snapshotOf.isBlank()
                                    ? ""
                                    : "\n" + words.say("cli.batches.snapshot", batch.snapshotOf)));
        }
        return table.lines(Display.COLUMNS);
    }
}
