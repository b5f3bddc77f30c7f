/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives out a verification sheet and takes it back. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        header = {
            "核实单：下载发给乡镇、部门或园区填写，填好后用 --return 交回。",
            "The verification sheet: download it for the people who know, take it back with --return."
        },
        optionListHeading = "%n选项 Options:%n",
        footerHeading = "%n例 Examples:%n",
        footer = {
            "  lianpu sheet --region 653001 --chain titanium                下载 download",
            "  lianpu sheet --region atss --chain 钛 --out 核实单.xlsx",
            "  lianpu sheet --return 核实单.xlsx                              交回 take back"
        })
final class SheetCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = {"下载：地区的代码、名称或拼音首字母。", "To download: region by code, name or pinyin initials."})
    private @Nullable String region;

    @Option(
            names = "--chain",
            paramLabel = "CHAIN",
            description = {"下载：产业链的编码或名称。", "To download: chain by code or name."})
    private @Nullable String chain;

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description = {"存到哪里；默认 核实单_地区_产业链.xlsx。不覆盖已有文件。", "Where to; existing files are never overwritten."})
    private @Nullable Path target;

    @Option(
            names = "--return",
            paramLabel = "FILE.xlsx",
            description = {"交回填好的核实单；地区和产业链在表内。", "Take back a sheet; it says itself for which region and chain."})
    private @Nullable Path returned;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = {"交回时怎样报告。", "How to report on a sheet taken back."})
    private ReportFormat format = ReportFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (returned != null) {
            if (region != null || chain != null || target != null) {
                throw Misuse.of("cli.misuse.sheet.both");
            }
            return takeBack(returned);
        }
        if (region == null || chain == null) {
            throw Misuse.of("cli.misuse.sheet.place");
        }
        giveOut(region, chain);
        return ExitCode.OK;
    }

    private int takeBack(Path file) throws FileNotFoundException {
        Handed.requireFile(file);
        SheetPlace about = SheetPlace.read(file);
        Form form = new Form()
                .file("file", String.valueOf(file.getFileName()), file)
                .requireSendable();
        String path = "/api/v1/regions/" + Api.encode(about.region()) + "/chains/" + Api.encode(about.chain());
        String body = Asking.ask(home.home(), language, spec, api -> api.post(path + "/sheet", form));
        return Reports.print(body, format, language.words(), spec.commandLine().getOut());
    }

    private void giveOut(String regionAsked, String chainAsked) {
        String file = Asking.ask(home.home(), language, spec, api -> {
            Place place = Place.find(api, regionAsked, chainAsked);
            Path written = target == null
                    ? Path.of("核实单_" + place.region().name().zh() + "_"
                            + place.chain().name().zh() + ".xlsx")
                    : target;
            write(written, api.download(place.path() + "/sheet.xlsx"));
            return written.toString();
        });
        var out = spec.commandLine().getOut();
        Words words = language.words();
        out.println(words.say("cli.sheet.written", file));
        out.println(words.say("cli.sheet.return", file));
        out.flush();
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw Misuse.of("cli.misuse.exists", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
