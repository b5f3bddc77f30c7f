/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.Home;
import org.lianpu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Mappings of foreign files: drafted, kept, listed, removed. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        header = {"对应表：别人的表头怎样对应本产品的表。", "Mappings: how foreign headings become our columns."},
        synopsisSubcommandLabel = "命令/COMMAND",
        commandListHeading = "%n命令 Commands:%n",
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu map suggest 名录.xlsx --out 名录.yml      起草一份，供人核对 draft one for a person to check",
            "  lianpu map save 名录.yml                        存下，以后按表头认出 keep it, found by the header later",
            "  lianpu map list                                列出 list them"
        })
final class MapCommand implements Runnable {
    private static final String PATH = "/api/v1/mappings";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "${env:LIANPU_HOME:-data}",
            description = {
                "数据目录（环境变量 LIANPU_HOME），默认 ./data。",
                "The data directory (environment LIANPU_HOME), ./data by default."
            })
    private Path dir = Path.of("data");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** A drafted mapping. */
    record Draft(
            String table, String title, List<Guess> guesses, List<String> left, List<String> missing, String yaml) {}

    /** Which column of ours a heading may mean. */
    record Guess(String heading, String column, String title, String confidenceWord, String why) {}

    /** A mapping. */
    record Kept(
            String name,
            String title,
            boolean own,
            List<String> tables,
            boolean usable,
            ImportAnswer.Notices notices) {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private <T> T ask(LanguageOption language, Function<Api, T> question) {
        return Asking.ask(new Home(dir), language, spec, question);
    }

    private int print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    @Command(
            name = "suggest",
            mixinStandardHelpOptions = true,
            header = {"按表头和内容为文件起草一份对应表。", "Draft a mapping for a file from its headings and values."})
    int suggest(
            @Mixin LanguageOption language,
            @Mixin FileOptions said,
            @Parameters(
                            paramLabel = "FILE",
                            description = {"文件。", "The file."})
                    Path file,
            @Option(
                            names = "--out",
                            paramLabel = "M.yml",
                            description = {
                                "存到哪里，不覆盖已有文件；不给则打印出来。",
                                "Where to; existing files are never overwritten. Else printed."
                            })
                    @Nullable
                    Path target) {
        Form form = said.addTo(Handed.form(List.of(file), null));
        Draft draft = Api.read(ask(language, api -> api.post(PATH + "/suggest", form)), Draft.class);
        if (target == null) {
            return print(List.of(draft.yaml.stripTrailing()));
        }
        write(target, draft.yaml);
        return print(told(draft, target, language.words()));
    }

    private static void write(Path target, String yaml) {
        try {
            Files.writeString(target, yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Misuse.of("cli.misuse.exists", target.toString());
        } catch (IOException e) {
            throw Misuse.of("cli.misuse.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> told(Draft draft, Path target, Words words) {
        TextTable table = new TextTable()
                .text(words.say("cli.preview.heading"), 30)
                .text(words.say("cli.preview.becomes"), 36)
                .text(words.say("cli.map.confidence"), 10)
                .text(words.say("cli.column.reason"), Display.COLUMNS);
        draft.guesses.forEach(g -> table.row(g.heading, g.title + " " + g.column, g.confidenceWord, g.why));
        List<String> lines = new ArrayList<>(table.lines(Display.COLUMNS));
        if (!draft.left.isEmpty()) {
            lines.addAll(Display.wrap(
                    words.say("cli.map.left", String.join(words.say("cli.list"), draft.left)), Display.COLUMNS));
        }
        if (!draft.missing.isEmpty()) {
            lines.addAll(Display.wrap(
                    words.say("cli.map.missing", String.join(words.say("cli.list"), draft.missing)), Display.COLUMNS));
        }
        lines.addAll(Display.wrap(words.say("cli.map.written", target.toString(), draft.title), Display.COLUMNS));
        return lines;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            header = {"列出对应表。", "List the mappings."})
    int list(@Mixin LanguageOption language) {
        Words words = language.words();
        TextTable table = new TextTable()
                .text(words.say("cli.map.name"), 30)
                .text(words.say("cli.map.whose"), 10)
                .text(words.say("cli.column.table"), 30)
                .text(words.say("cli.map.title"), Display.COLUMNS);
        for (Kept kept : ask(language, api -> api.get(PATH, Kept[].class))) {
            table.row(
                    kept.name,
                    words.say(kept.own ? "cli.map.own" : "cli.map.shipped"),
                    String.join("\n", kept.tables),
                    kept.usable ? kept.title : words.say("cli.map.unusable"));
        }
        return print(table.lines(Display.COLUMNS));
    }

    @Command(
            name = "save",
            mixinStandardHelpOptions = true,
            header = {
                "存下一份对应表，同名的被取代；以后同样表头的文件自动用它。",
                "Keep a mapping, in place of one with the same name; found by the header later."
            })
    int save(
            @Mixin LanguageOption language,
            @Parameters(
                            paramLabel = "M.yml",
                            description = {"对应表。", "The mapping."})
                    Path file,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description = {"名称；默认文件名。", "Its name; that of the file by default."})
                    @Nullable
                    String name) {
        String kept = name == null ? String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "") : name;
        String yaml = text(file);
        Words words = language.words();
        Kept answer = Api.read(
                ask(language, api -> api.put(PATH + "/" + Api.encode(kept), "application/yaml", yaml)), Kept.class);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(answer.usable ? "cli.map.saved" : "cli.map.refused", kept));
        ImportText.groups(answer.notices, words, lines);
        print(lines);
        return answer.usable ? ExitCode.OK : ExitCode.DATA;
    }

    private static String text(Path file) {
        try {
            Handed.requireFile(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw Misuse.of("cli.misuse.unreadable", String.valueOf(e.getMessage()));
        }
    }

    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            header = {"删去自己存的一份对应表。", "Remove a mapping that was kept."})
    int delete(
            @Mixin LanguageOption language,
            @Parameters(
                            paramLabel = "NAME",
                            description = {"名称，见 lianpu map list。", "Its name, see lianpu map list."})
                    String name) {
        ask(language, api -> api.delete(PATH + "/" + Api.encode(name)));
        return print(List.of(language.words().say("cli.map.deleted", name)));
    }
}
