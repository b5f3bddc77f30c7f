/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Declares how completely the loaded firms cover a chain in a region, or lists what was declared. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        header = {
            "声明资料覆盖度：已导入的企业名单收得有多全。不给 --ic 则列出已有声明。",
            "Declare how complete the imported firm lists are here; without --ic, list what was declared."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu coverage --region 653001 --chain titanium",
            "  lianpu coverage --region 653001 --chain titanium --ic 0.8 --source 全市企业摸底表 \\",
            "      --publisher 市工信局 --year 2025 --as-of 2025-12-31",
            "",
            "低于 50%% 时，查无企业只作“待核实”；达到 50%%，查无企业才判“缺失”。",
            "Below 50 %% no known firm only means to verify; from 50 %% it means missing."
        })
final class CoverageCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--link",
            paramLabel = "LINK",
            description = {"只为一个环节声明（环节编码）；不给则为全链。", "For one link only (its code); else for the whole chain."})
    private @Nullable String link;

    @Option(
            names = "--ic",
            paramLabel = "0–1",
            description = {"覆盖度，0 到 1，如 0.8。", "The coverage, 0 to 1, such as 0.8."})
    private @Nullable String ic;

    @Option(
            names = "--source",
            paramLabel = "TITLE",
            description = {"依据的文件名称（声明时必填）。", "Title of the document it rests on (required to declare)."})
    private @Nullable String source;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = {"文件的发布单位。", "Who published it."})
    private @Nullable String publisher;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {"文件的年份。", "Year of the document."})
    private @Nullable String year;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"截至日期（声明时必填），如 2025-12-31。", "As-of date (required to declare), such as 2025-12-31."})
    private @Nullable String asOf;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What was declared, as the REST interface lists it. */
    record Statement(
            @Nullable String link,
            @Nullable Double ic,
            String kind,
            @Nullable String answer,
            SourceRef source,
            String asOf) {}

    /** Where a declaration can be seen. */
    record Declared(long revision) {}

    @Override
    public Integer call() {
        boolean declaring = ic != null;
        if (declaring && (source == null || asOf == null)) {
            throw Misuse.of("cli.misuse.coverage");
        }
        if (!declaring && (link != null || source != null || publisher != null || year != null || asOf != null)) {
            throw Misuse.of("cli.misuse.coverage.ic");
        }
        var out = spec.commandLine().getOut();
        Asking.ask(home.home(), language, spec, declaring ? this::declare : this::list)
                .forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private List<String> declare(Api api) {
        Place found = place.find(api);
        Map<String, @Nullable Object> document = new TreeMap<>();
        document.put("title", source);
        document.put("publisher", publisher);
        document.put("year", year);
        Map<String, @Nullable Object> body = new TreeMap<>();
        body.put("region", found.region().code());
        body.put("chain", found.chain().code());
        body.put("link", link == null ? null : link.strip().toUpperCase(Locale.ROOT));
        body.put("ic", ic);
        body.put("asOf", asOf);
        body.put("source", document);
        Declared declared = Api.read(api.post("/api/v1/coverage", body), Declared.class);
        Words words = language.words();
        return List.of(
                words.say("cli.coverage.declared", String.valueOf(declared.revision())),
                words.say(
                        "cli.coverage.then",
                        found.region().code(),
                        found.chain().code()));
    }

    private List<String> list(Api api) {
        Place found = place.find(api);
        Words words = language.words();
        Statement[] statements = api.get(
                "/api/v1/coverage?region=" + found.region().code() + "&chain="
                        + found.chain().code(),
                Statement[].class);
        if (statements.length == 0) {
            return Display.wrap(words.say("coverage.nothing"), Display.COLUMNS);
        }
        TextTable table = new TextTable()
                .text(words.say("coverage.link"), 18)
                .text(words.say("coverage.value"), 10)
                .text(words.say("coverage.kind"), 20)
                .text(words.say("cli.column.asOf"), 10)
                .text(words.say("cli.column.source"), Display.COLUMNS);
        for (Statement s : statements) {
            String kind = words.say("coverage.kind." + s.kind)
                    + (s.answer == null ? "" : "\n" + words.say("answer." + s.answer));
            table.row(
                    s.link == null ? words.say("coverage.allLinks") : s.link,
                    Head.percent(s.ic, words.say("page.none")),
                    kind,
                    s.asOf,
                    s.source.title());
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "cli.coverage.title",
                words.name(found.region().name()),
                words.name(found.chain().name())));
        lines.addAll(table.lines(Display.COLUMNS));
        return lines;
    }
}
