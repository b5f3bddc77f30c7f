/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that ask about a chain in a region have in common: options, and an answer as table, JSON or CSV. */
abstract class QuestionCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {
                "资料年份；不给则按已声明的覆盖度，再按最近一条资料。",
                "Year of the data; else the declared one, else that of the latest fact."
            })
    private @Nullable Integer year;

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            defaultValue = "table",
            description = {
                "table 表格（默认）；json 与 REST 接口的回答相同；csv 供电子表格打开。",
                "table (default); json, the same as the REST answer; csv for a spreadsheet."
            })
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--all",
            description = {
                "表格不省略任何一行（json 和 csv 总是完整的）。",
                "Leave no row out of the table (json and csv are always whole)."
            })
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public final Integer call() {
        List<String> lines = Asking.ask(home.home(), language, spec, this::answer);
        var out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private List<String> answer(Api api) {
        Place found = place.find(api);
        String query = year == null ? "" : "?year=" + year;
        return switch (format) {
            case JSON -> List.of(PrettyJson.indent(api.get(found.path() + "/" + resource() + query)));
            case CSV -> List.of(csv(Answer.of(api, found, query), language).stripTrailing());
            case TABLE -> table(Answer.of(api, found, query), language, all);
        };
    }

    /** {@return the last part of the path in the REST interface} */
    abstract String resource();

    abstract List<String> table(Answer answer, LanguageOption language, boolean whole);

    abstract String csv(Answer answer, LanguageOption language);
}
