/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lianpu.TestDatabase;
import org.lianpu.embedded.RunFile;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Commands beside a running server with the samples, found by its {@code run.json} as at a user's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CliIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path dir;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private ConfigurableApplicationContext server;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Path home;

    @BeforeAll
    void serve() {
        TestDatabase.wipe();
        home = dir.resolve("home");
        var database = TestDatabase.get();
        server = Application.start(
                "--lianpu.home=" + home,
                "--lianpu.port=0",
                "--lianpu.run-file=true",
                "--lianpu.wait=true",
                "--lianpu.neo4j.uri=" + database.uri(),
                "--lianpu.neo4j.user=" + database.user(),
                "--lianpu.neo4j.password=" + database.password());
    }

    @AfterAll
    void stop() {
        server.close();
        TestDatabase.wipe();
        assertThat(home.resolve("run.json")).doesNotExist();
    }

    private Run lianpu(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--home", home.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private String rest(String path) throws IOException, InterruptedException {
        URI base = RunFile.read(home.resolve("run.json")).orElseThrow().baseUri();
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void gapsAsJsonAreTheRestAnswer() throws IOException, InterruptedException {
        var json = new JsonMapper();
        for (var lang : List.of("zh", "en")) {
            var printed = lianpu("gaps", "--region", "atss", "--chain", "titanium", "--format", "json", "--lang", lang);
            var asked = rest("/api/v1/regions/653001/chains/titanium/gaps?lang=" + lang);
            assertThat(printed.code()).isZero();
            assertThat(json.readTree(printed.out())).isEqualTo(json.readTree(asked));
            assertThat(printed.out().strip()).isEqualTo(PrettyJson.indent(asked));
        }
    }

    @Test
    void aDiagnosisAsJsonIsTheRestAnswer() throws IOException, InterruptedException {
        var printed = lianpu("diagnose", "--region", "屏山县", "--chain", "纺织服装", "--format", "json");
        assertThat(printed.out().strip())
                .isEqualTo(PrettyJson.indent(rest("/api/v1/regions/511529/chains/textile-garment/diagnosis")));
    }

    @Test
    void tablesSayTheHeadlineFirstAndFitAHundredColumns() {
        for (var lang : List.of("zh", "en")) {
            for (var command : List.of("gaps", "diagnose")) {
                var run = lianpu(command, "--region", "653001", "--chain", "titanium", "--all", "--lang", lang);
                assertThat(run.code()).isZero();
                assertThat(run.out().lines())
                        .allSatisfy(
                                line -> assertThat(Display.width(line)).as(line).isLessThanOrEqualTo(Display.COLUMNS));
                assertThat(run.out())
                        .startsWith(lang.equals("zh") ? "阿图什市钛产业链：" : "Atushi")
                        .contains("TI-ORE", "653001", lang.equals("zh") ? "规则" : "rules");
            }
        }
    }

    @Test
    void csvHoldsEveryGapOnce() throws IOException, InterruptedException {
        var run = lianpu("gaps", "--region", "990000", "--chain", "titanium", "--format", "csv");
        var total = new JsonMapper()
                .readTree(rest("/api/v1/regions/990000/chains/titanium/gaps"))
                .get("total")
                .asInt();
        assertThat(run.out()).startsWith("\uFEFF序号,环节编码");
        assertThat(run.out().lines().filter(l -> l.contains(",990000,"))).hasSize(total);
        assertThat(total).isPositive();
    }

    @Test
    void anUnknownRegionIsMisuse() {
        var run = lianpu("gaps", "--region", "没有这个县", "--chain", "titanium");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("没有找到地区“没有这个县”", "No region");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anAmbiguousRegionListsItsCandidates() {
        var run = lianpu("diagnose", "--region", "ps", "--chain", "titanium");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("511529  四川省 宜宾市 屏山县", "130131");
    }

    @Test
    void anUnknownChainListsTheChains() {
        var run = lianpu("gaps", "--region", "653001", "--chain", "ti");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("titanium", "textile-garment");
    }

    @Test
    void aBadFileIsTurnedAwayWithFileRowAndColumn() throws IOException, InterruptedException {
        var before = rest("/api/v1/status");
        var folder = Files.createDirectories(dir.resolve("bad/我的县"));
        Files.writeString(folder.resolve("endowments.csv"), """
                region,resource,reserve,unit,nat_share,note_zh,as_of,source
                653001,RS-VTM,12,万吨,,,2024,ex-atushi-talk25
                653999,RS-VTM,12,万吨,,,2024,ex-atushi-talk25
                """);
        for (var command : List.of("check", "import")) {
            var run = lianpu(command, dir.resolve("bad").toString());
            assertThat(run.code()).isEqualTo(ExitCode.DATA);
            assertThat(run.out()).contains("我的县/endowments.csv，第 3 行，region 列").contains("653999", "怎么改", "不能导入");
        }
        assertThat(rest("/api/v1/status")).isEqualTo(before);
    }

    @Test
    void aFolderOfManyTablesGoesInOneRequest() throws IOException {
        var folder = Files.createDirectories(dir.resolve("many"));
        for (int i = 0; i < 120; i++) {
            Files.writeString(folder.resolve("sources-" + i + ".csv"), "source_id,title,year\nt-" + i + ",测试,2024\n");
        }
        var run = lianpu("check", folder.toString());
        assertThat(run.out()).contains("sources-119.csv");
    }

    @Test
    void aSheetGoesOutAndComesBack() throws IOException {
        var sheet = dir.resolve("核实单.xlsx");
        var out = lianpu("sheet", "--region", "653001", "--chain", "titanium", "--out", sheet.toString());
        assertThat(out.code()).isZero();
        assertThat(out.out()).contains("核实单.xlsx", "--return");
        assertThat(SheetPlace.read(sheet)).isEqualTo(new SheetPlace("653001", "titanium"));
        var again = lianpu("sheet", "--region", "653001", "--chain", "titanium", "--out", sheet.toString());
        assertThat(again.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(again.err()).contains("核实单.xlsx");
        var back = lianpu("sheet", "--return", sheet.toString(), "--format", "json");
        assertThat(back.code()).as(back.out() + back.err()).isEqualTo(ExitCode.DATA);
        assertThat(back.out()).contains("\"code\": \"no_answer\"");
    }

    @Test
    void aFilledSheetChangesTheAnswerOnceHoweverOftenItComesBack() throws IOException, InterruptedException {
        var sheet = dir.resolve("乌恰县核实单.xlsx");
        lianpu("sheet", "--region", "653024", "--chain", "titanium", "--out", sheet.toString());
        assertThat(stated("TI-ORE")).startsWith("待核实");
        var filled = FilledSheet.of(
                sheet,
                dir.resolve("已填.xlsx"),
                Map.of(
                        "TI-ORE", List.of("确认没有", "", "", "县自然资源局台账（测试）", "发改委", "2026-11-02"),
                        "TI-CON", List.of("有", "2", "", "园区报表（测试）", "工信局", "2026-11-02")));
        var back = lianpu("sheet", "--return", filled.toString());
        assertThat(back.code()).as(back.out() + back.err()).isZero();
        assertThat(stated("TI-ORE")).startsWith("缺失");
        assertThat(stated("TI-CON")).startsWith("有");
        assertThat(stated("TI-SPONGE")).as("a row left blank").startsWith("待核实");
        var revision = rest("/api/v1/status");
        lianpu("sheet", "--return", filled.toString());
        assertThat(rest("/api/v1/status")).as("the same sheet once more").isEqualTo(revision);
    }

    /** {@return what the sheet's county is now said to be in a link} */
    private String stated(String link) {
        var diagnosis = new JsonMapper()
                .readTree(lianpu("diagnose", "--region", "653024", "--chain", "titanium", "--format", "json")
                        .out());
        for (var judged : diagnosis.get("links")) {
            if (judged.get("code").asString().equals(link)) {
                return judged.get("word").asString();
            }
        }
        throw new AssertionError("no link " + link);
    }

    @Test
    void coverageIsDeclaredAndListed() {
        var declared = lianpu(
                "coverage",
                "--region",
                "511529",
                "--chain",
                "titanium",
                "--ic",
                "0.8",
                "--source",
                "摸底表（测试）",
                "--as-of",
                "2025-12-31");
        assertThat(declared.code()).as(declared.err()).isZero();
        assertThat(declared.out()).contains("已声明");
        var listed = lianpu("coverage", "--region", "511529", "--chain", "titanium");
        assertThat(listed.out()).contains("80%", "摸底表（测试）", "2025-12-31");
        var wrong = lianpu(
                "coverage",
                "--region",
                "511529",
                "--chain",
                "titanium",
                "--ic",
                "8",
                "--source",
                "摸底表（测试）",
                "--as-of",
                "2025-12-31");
        assertThat(wrong.code()).isEqualTo(ExitCode.DATA);
        assertThat(wrong.err()).isNotBlank();
    }

    private Path firms(String folder, String... rows) throws IOException {
        var file = Files.createDirectories(dir.resolve(folder)).resolve("firms.csv");
        List<String> lines = new ArrayList<>();
        lines.add("uscc,name_zh,seat_region,revenue,as_of,source");
        lines.addAll(List.of(rows));
        Files.writeString(file, String.join("\n", lines), Charset.forName("GB18030"));
        return file;
    }

    @Test
    void aPreviewSaysEncodingHeaderAndColumns() throws IOException {
        var file = firms("preview", "915101008718060690,甲公司,653001,五千,2024,ex-atushi-talk25");
        var run = lianpu("import", file.toString(), "--preview");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("firms.csv：CSV GB", "表头在第 1 行", "firms.seat_region")
                .contains("第 2 行", "五千");
        var said = lianpu("check", file.toString(), "--preview", "--encoding", "UTF-16LE", "--format", "json");
        assertThat(new JsonMapper().readTree(said.out()).get("tables").toString())
                .doesNotContain("甲公司");
        assertThat(lianpu("check", file.toString(), "--encoding", "none-such").code())
                .isEqualTo(ExitCode.DATA);
    }

    @Test
    void whatWasImportedIsListedAndTakenBack() throws IOException {
        var file = firms(
                "batch",
                "915101008718060690,甲公司,653001,5000,2024,ex-atushi-talk25",
                "91350100M000100Y43,乙公司,999999,1,2024,ex-atushi-talk25");
        var refused = lianpu("import", file.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.DATA);
        assertThat(refused.out()).contains("不能导入");
        var taken = lianpu("import", file.toString(), "--accept-good", "--format", "json");
        var report = new JsonMapper().readTree(taken.out());
        assertThat(report.get("status").asString())
                .as(taken.out() + taken.err())
                .isEqualTo("IMPORTED");
        assertThat(report.get("rejected").asInt()).isEqualTo(1);
        var batch = report.get("batch").asString();
        var listed = lianpu("batches");
        assertThat(listed.code()).as(listed.err()).isZero();
        assertThat(listed.out()).contains(batch.substring(0, 8), "firms.csv", "已发布");
        var undone = lianpu("undo", batch);
        assertThat(undone.code()).as(undone.err()).isZero();
        assertThat(undone.out()).contains("已撤销");
        assertThat(lianpu("batches", "--lang", "en").out()).contains("taken back");
        var again = lianpu("import", "--resume", batch);
        assertThat(again.code()).isEqualTo(ExitCode.DATA);
        assertThat(again.err()).contains(batch);
    }

    @Test
    void aMappingIsDraftedKeptAndRemoved() throws IOException {
        var file = Files.writeString(dir.resolve("外来.csv"), "公司全称,信用代码,所在县市\n甲公司,915101008718060690,阿图什市\n");
        var draft = dir.resolve("外来.yml");
        var suggested = lianpu("map", "suggest", file.toString(), "--table", "firms", "--out", draft.toString());
        assertThat(suggested.code()).as(suggested.err()).isZero();
        assertThat(suggested.out()).contains("外来.yml", "公司全称");
        assertThat(draft).content().contains("table: firms");
        assertThat(lianpu("map", "suggest", file.toString(), "--table", "firms", "--out", draft.toString())
                        .code())
                .isEqualTo(ExitCode.MISUSE);
        var saved = lianpu("map", "save", draft.toString(), "--name", "外来名录");
        assertThat(saved.code()).as(saved.out() + saved.err()).isZero();
        assertThat(lianpu("map", "list").out()).contains("外来名录", "自存", "tyre-chain", "随产品");
        var bad = Files.writeString(dir.resolve("bad.yml"), "table: firms\nnonsense: 1\n");
        var refused = lianpu("map", "save", bad.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.DATA);
        assertThat(refused.out()).contains("nonsense");
        assertThat(lianpu("map", "delete", "外来名录").code()).isZero();
        assertThat(lianpu("map", "delete", "外来名录").code()).isEqualTo(ExitCode.DATA);
    }

    @Test
    void oneSheetIsCheckedAnsweredAndPublished() throws IOException, InterruptedException {
        var sheet = Files.writeString(dir.resolve("竹.csv"), """
                环节,上级/上游环节,层级,缺一不可/可替代
                竹林,,上游,
                胶黏剂,,上游,
                竹板材,竹林、胶黏剂,,
                竹家具,竹板,下游,
                """);
        var looked = lianpu("chain-sheet", sheet.toString(), "--check");
        assertThat(looked.code()).isEqualTo(ExitCode.DATA);
        assertThat(looked.out()).contains("“竹”产业链", "第 5 行", "上级/上游环节", "“竹家具”的上游写了“竹板”，表里没有这一行");
        assertThat(new JsonMapper().readTree(rest("/api/v1/chain-drafts"))).isEmpty();
        assertThat(lianpu("chain-sheet", sheet.toString(), "--check", "--publish")
                        .code())
                .isEqualTo(ExitCode.MISUSE);

        var draft = lianpu("chain-sheet", sheet.toString());
        assertThat(draft.out()).contains("1. ", "做“竹板材”要用到 竹林、胶黏剂").doesNotContainPattern("(?i)\\b(and|or|route)\\b");
        var early = lianpu("chain-sheet", sheet.toString(), "--publish");
        assertThat(early.code()).isEqualTo(ExitCode.DATA);
        assertThat(early.out()).contains("没有发布");

        var questions =
                new JsonMapper().readTree(rest("/api/v1/chain-drafts/zhu")).get("questions");
        var answers = new ArrayList<>(List.of("chain-sheet", sheet.toString(), "--publish", "--accept-warnings"));
        for (int i = 0; i < questions.size(); i++) {
            answers.addAll(List.of("--answer", (i + 1) + "=1"));
        }
        var published = lianpu(answers.toArray(String[]::new));
        assertThat(published.code()).as(published.out() + published.err()).isZero();
        assertThat(published.out()).contains("“竹”产业链第 1 版已发布", "--chain zhu");
        var diagnosed = lianpu("diagnose", "--region", "653001", "--chain", "zhu", "--all");
        assertThat(diagnosed.code()).isZero();
        assertThat(diagnosed.out()).contains("竹板材", "竹家具");
        assertThat(lianpu("chain-sheet", sheet.toString(), "--answer", "9=1").code())
                .isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void aJobThatIsBrokenOffEnds() throws IOException, InterruptedException {
        var base = RunFile.read(home.resolve("run.json")).orElseThrow().baseUri();
        var api = new Api(base, "zh");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(",公司" + i + ",653001,1,2024,ex-atushi-talk25");
        }
        var file = firms("many-rows", rows.toArray(String[]::new));
        var form = Handed.form(List.of(file), null).value("dryRun", "true").value("async", "true");
        var job = Api.read(api.post("/api/v1/imports", form), Watch.Job.class);
        assertThat(job.state()).isEqualTo("RUNNING");
        assertThat(Watch.stop(api, job).state()).isEqualTo("STOPPED");
    }
}
