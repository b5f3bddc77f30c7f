/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a chain from one sheet. */
@Command(
        name = "chain-sheet",
        mixinStandardHelpOptions = true,
        header = {
            "一张表建链：一行一个环节的表，核对、答几个问题、发布成一条产业链。",
            "One sheet makes a chain: a row a link, checked, a few questions answered, published."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu chain-sheet 茶.xlsx                          存为草稿，看核对结果和问题 keep as a draft, see what is asked",
            "  lianpu chain-sheet 茶.xlsx --check                  只看，什么也不留 only look",
            "  lianpu chain-sheet 茶.xlsx --answer 1=2 --publish   第 1 个问题选 2，然后发布 answer, then publish",
            "  表的模板 The template: data-import/chain-sheet/template.xlsx",
            "",
            "退出码：0 完成，1 表有错或没有发布，2 用法不对，3 系统原因。 Exit: 0 done, 1 errors, 2 misuse, 3 system."
        })
final class ChainSheetCommand implements Callable<Integer> {
    private static final String DRAFTS = "/api/v1/chain-drafts";

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "FILE",
            description = {"环节表：xlsx、xls 或 CSV。", "The sheet of links: xlsx, xls or CSV."})
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {"产业链名称；默认取表的标题或文件名。", "Name of the chain; else from the title or the name of the file."})
    private @Nullable String name;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = {"产业链编码；默认按名称的拼音。", "Code of the chain; else made from its name."})
    private @Nullable String code;

    @Option(
            names = "--english",
            paramLabel = "NAME",
            description = {"产业链的英文名称。", "English name of the chain."})
    private @Nullable String english;

    @Option(
            names = "--check",
            description = {"只核对，不存草稿。", "Only check; no draft is kept."})
    private boolean check;

    @Option(
            names = "--answer",
            paramLabel = "N=K",
            description = {"第 N 个问题选第 K 个答案；可写多次。", "Answer K to question N; may be given several times."})
    private Map<Integer, Integer> answers = new HashMap<>();

    @Option(
            names = "--publish",
            description = {"发布。", "Publish."})
    private boolean publish;

    @Option(
            names = "--accept-warnings",
            description = {"有警告也发布；有错误仍不发布。", "Publish although there are warnings; errors still keep it back."})
    private boolean acceptWarnings;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = {"table（默认）；json 与 REST 接口的回答相同。", "table (default); json, the same as the REST answer."})
    private ReportFormat format = ReportFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws FileNotFoundException {
        if (check && (publish || !answers.isEmpty())) {
            throw Misuse.of("cli.misuse.chainsheet.check");
        }
        Handed.requireFile(file);
        Form form = new Form()
                .file("file", String.valueOf(file.getFileName()), file)
                .requireSendable();
        String body = Asking.ask(home.home(), language, spec, api -> carriedOut(api, form));
        return print(body);
    }

    private String carriedOut(Api api, Form form) {
        String uploaded = api.post(DRAFTS + "?" + parameters(), form);
        DraftAnswer draft = Api.read(uploaded, DraftAnswer.class);
        if (check || draft.links().isEmpty()) {
            return uploaded;
        }
        String path = DRAFTS + "/" + Api.encode(draft.chain());
        String after = uploaded;
        // Numbers are those of the draft as it was shown, whatever an answer makes of the rest.
        for (Map.Entry<Integer, Integer> answer : answers.entrySet()) {
            after = api.post(path + "/answers", chosen(draft, answer.getKey(), answer.getValue()));
        }
        return publish ? api.post(path + "/publish?acceptWarnings=" + acceptWarnings, Map.of()) : after;
    }

    private static Map<String, Object> chosen(DraftAnswer draft, int number, int choice) {
        List<DraftAnswer.Question> questions = draft.questions();
        if (number < 1
                || number > questions.size()
                || choice < 1
                || choice > questions.get(number - 1).options().size()) {
            throw Misuse.of("cli.misuse.chainsheet.answer", number, choice);
        }
        DraftAnswer.Question question = questions.get(number - 1);
        DraftAnswer.Option option = question.options().get(choice - 1);
        return Map.of("question", question.id(), "choice", option.choice(), "names", option.names());
    }

    private String parameters() {
        return Stream.of(
                        parameter("name", name),
                        parameter("code", code),
                        parameter("english", english),
                        "dryRun=" + check)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String key, @Nullable String value) {
        return value == null ? "" : key + "=" + Api.encode(value);
    }

    private int print(String body) {
        var out = spec.commandLine().getOut();
        if (format == ReportFormat.JSON) {
            out.println(PrettyJson.indent(body));
        }
        boolean written = publish && body.contains("\"revision\"");
        int exit;
        List<String> lines;
        if (written) {
            DraftAnswer.Published published = Api.read(body, DraftAnswer.Published.class);
            lines = DraftText.published(published, language.words());
            exit = published.status().equals("REJECTED") ? ExitCode.DATA : ExitCode.OK;
        } else {
            DraftAnswer draft = Api.read(body, DraftAnswer.class);
            lines = DraftText.lines(draft, language.words());
            exit = draft.notices().errors() > 0 ? ExitCode.DATA : ExitCode.OK;
        }
        if (format == ReportFormat.TABLE) {
            lines.forEach(out::println);
        }
        out.flush();
        return exit;
    }
}
