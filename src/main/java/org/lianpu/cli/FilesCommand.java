/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = {
                "CSV 文件，或文件夹（取其下全部 *.csv），一次合计不超过 64 MB。",
                "CSV files, or folders (all *.csv below), together at most 64 MB."
            })
    private List<Path> paths = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "M.yml",
            description = {"别人的表头怎样对应本产品的表（YAML）。", "How foreign headings become our columns (YAML)."})
    private @Nullable Path mapping;

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
    public final Integer call() {
        Form form = Handed.form(paths, mapping);
        String body = Asking.ask(home.home(), language, spec, api -> api.post("/api/v1/imports?" + parameters(), form));
        return Reports.print(body, format, language.words(), spec.commandLine().getOut());
    }

    /** {@return what the server may do, as parameters of the request} */
    abstract String parameters();
}
