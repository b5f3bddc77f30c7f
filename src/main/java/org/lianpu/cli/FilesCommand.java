/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code import} and {@code check} have in common: files go to the server, its report is printed. */
abstract class FilesCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|FOLDER",
            description = {
                "文件（CSV、TSV、XLSX、XLS、JSON、JSONL 及其 gz、zip），或文件夹（取其下全部这类文件）。",
                "Files (CSV, TSV, XLSX, XLS, JSON, JSONL, and gz or zip of these), or folders (all such files below)."
            })
    private List<Path> paths = List.of();

    @Mixin
    private FileOptions said = new FileOptions();

    @Option(
            names = "--preview",
            description = {
                "只看会怎样读：编码、表头行、各列对应、前几行的问题；不查数据库。",
                "Only show how the files would be read: encoding, header row, columns, problems of the first rows."
            })
    private boolean preview;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = {
                "table 分组列出（默认）；json 与 REST 接口的回答相同。",
                "table, grouped (default); json, the same as the REST answer."
            })
    private ReportFormat format = ReportFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            throw Misuse.of("cli.misuse.nofile");
        }
        Form form = said.addTo(Handed.form(paths, said.mappingFile()));
        if (preview) {
            return look(form);
        }
        wishes(form).value("async", "true");
        return report(Watch.job(home.home(), language, spec, api -> api.post("/api/v1/imports", form)));
    }

    private int look(Form form) {
        String body = Asking.ask(home.home(), language, spec, api -> api.post("/api/v1/imports/preview", form));
        var out = spec.commandLine().getOut();
        if (format == ReportFormat.JSON) {
            out.println(PrettyJson.indent(body));
        } else {
            PreviewText.lines(Api.read(body, PreviewAnswer.class), language.words())
                    .forEach(out::println);
        }
        out.flush();
        return ExitCode.OK;
    }

    /** Goes on with a batch instead of taking files. */
    final int resume(String batch) {
        if (!paths.isEmpty()) {
            throw Misuse.of("cli.misuse.resume");
        }
        String path = "/api/v1/batches/" + Api.encode(batch) + "/resume?async=true";
        return report(Watch.job(home.home(), language, spec, api -> api.post(path, new Form())));
    }

    private int report(String body) {
        return Reports.print(body, format, language.words(), spec.commandLine().getOut());
    }

    /** {@return the form with what the server may do} */
    abstract Form wishes(Form form);
}
