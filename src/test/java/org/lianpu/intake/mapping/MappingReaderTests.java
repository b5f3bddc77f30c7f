/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;

/** A mapping is read strictly: what is not understood is told with its line, and never thrown. */
class MappingReaderTests {
    private static final Path SHIPPED = Path.of("data-import", "mappings");

    private final Notices notices = new Notices();

    private Optional<FileMapping> read(String yaml) {
        return MappingReader.read("dir/test.yml", yaml, notices);
    }

    private List<Notice> told() {
        return notices.groups().stream().flatMap(g -> g.kept().stream()).toList();
    }

    @Test
    void anUnknownKeyIsToldWithItsLineAndTheKnownOnes() {
        assertThat(read("table: firms\ncolumns:\n  name_zh: {form: 名称}\nconstant: {a: b}\n"))
                .isEmpty();
        assertThat(told())
                .hasSize(2)
                .allMatch(n -> n instanceof MappingNotice.UnknownMappingKey)
                .extracting(n -> n.at().row() + " " + n.at().column())
                .containsExactly("4 constant", "3 columns.name_zh.form");
        assertThat(told().get(1).details().toString()).contains("first_of", "otherwise");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table: [a]\\n | 1 | table",
                "table: a\\ncolumns: [x]\\n | 2 | columns",
                "table: a\\ncolumns: {a: b}\\ncolumns: {}\\n | 3 | columns",
                "table: a\\ncolumns: {a: {from: x, unit: 万圆圆}} | 2 | columns.a.unit",
                "table: a\\ncolumns: {a: {from: x, date: 'J]'}} | 2 | columns.a.date",
                "table: a\\ncolumns: {a: {from: x, text: y}} | 2 | columns",
                "table: a\\ncolumns: {a: {extract: '(['}} | 2 | columns.a.extract",
                "table: a\\ncolumns: {a: {extract: '(a)', group: b}} | 2 | columns.a.group",
                "table: a\\ncolumns: {a: {from: x, as: number}} | 2 | columns.a.as",
                "table: a\\nwhere: {equals: x} | 2 | where",
                "table: a\\nwhere: {heading: x} | 2 | where",
                "table: a\\nwhere: {heading: x, above: viel} | 2 | where.above",
                "table: a\\nsplit: {from: x, pattern: '(a)'} | 2 | split.pattern",
                "table: a\\njoin: {file: x} | 2 | join",
                "table: a\\npair: {from: x, to: y, direction: sideways} | 2 | pair.direction",
                "table: a\\npair: {from: x, to: y} | 2 | pair.direction",
                "table: a\\neach: {from: x} | 2 | each",
                "table: a\\ndistinct: perhaps | 2 | distinct",
                "table: a\\nmatch: {also_accept: {sheets: x}} | 2 | match",
                "tables: [{columns: {a: b}}] | 1 | table",
                "? [a]\\n: b | 1 | ",
                "- a\\n- b | 1 | ",
            })
    void wrongValuesAreToldWithTheirPlace(String yaml, int line, String place) {
        assertThat(read(yaml.replace("\\n", "\n"))).isEmpty();
        assertThat(told())
                .isNotEmpty()
                .allMatch(n -> n.severity() == Notice.Severity.ERROR && n.blocks())
                .anySatisfy(n -> {
                    assertThat(n).isInstanceOf(MappingNotice.InvalidMappingValue.class);
                    assertThat(n.at().row()).isEqualTo(line);
                    assertThat(String.valueOf(n.at().column())).contains(place == null ? "" : place);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "a: [",
                "a: b: c",
                "\ta: b",
                "a: &x [1]\nb: *x",
                "a: *y",
                "%YAML 9\n---\na",
                "!!java.net.URL [x]",
                "a: \u0001"
            })
    void whatIsNoYamlIsTold(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(told()).isNotEmpty();
    }

    @Test
    void deepAndHugeTextsAreRefused() {
        assertThat(read("[".repeat(10_000))).isEmpty();
        assertThat(read("a: " + "x".repeat(2_000_000))).isEmpty();
        assertThat(told()).hasSize(2).allMatch(n -> n instanceof MappingNotice.UnreadableMapping);
    }

    @Test
    void scalarsStayAsTheyAreWritten() {
        FileMapping mapping =
                read("table: firms\ncolumns: {firm_key: 007}\nconstants: {as_of: 2024-12-31, above_scale: yes, name_en: ~}")
                        .orElseThrow();
        assertThat(mapping.name()).isEqualTo("test");
        TargetRule target = mapping.targets().get(0);
        assertThat(target.constants()).isEqualTo(Map.of("as_of", "2024-12-31", "above_scale", "yes", "name_en", ""));
        assertThat(target.columns())
                .hasEntrySatisfying("firm_key", c -> assertThat(c.headings()).containsExactly("007"));
        assertThat(told()).isEmpty();
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(f -> f.toString().endsWith(".yml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyMappingThatIsShippedIsUnderstood(Path file) throws IOException {
        FileMapping mapping = MappingReader.read(file.getFileName().toString(), Files.readString(file), notices)
                .orElse(null);
        assertThat(told()).isEmpty();
        assertThat(mapping).isNotNull();
        if (mapping != null) {
            assertThat(mapping.targets()).isNotEmpty();
            assertThat(mapping.source()).containsKeys("source_id", "title", "year", "kind", "access");
        }
    }

    @Test
    void nothingEscapesWhateverIsWritten() throws IOException {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        for (Path file : shipped().toList()) {
            texts.add(Files.readString(file));
        }
        String alphabet = "{}[]:,#&*!|>'\"%@`\n\t -?~abc名\u0000\u2028\uD83D";
        Mapped.Sheet sheet = Mapped.sheet("a.csv", "link|code|region", "1|2|3");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder yaml = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (int n = random.nextInt(6); n >= 0; n--) {
                int at = random.nextInt(yaml.length());
                switch (random.nextInt(4)) {
                    case 0 -> yaml.deleteCharAt(at);
                    case 1 -> yaml.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    case 2 -> yaml.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    default -> yaml.delete(at, Math.min(yaml.length(), at + random.nextInt(40)));
                }
            }
            Notices mine = new Notices();
            Optional<FileMapping> mapping = MappingReader.read("f.yml", yaml.toString(), mine);
            assertThat(mapping.isPresent()).isEqualTo(!mine.hasErrors());
            mapping.ifPresent(m -> {
                try (JoinIndexes joins = new JoinIndexes(BatchTables.of(List.of(sheet)))) {
                    Binder binder = new Binder(Mapped.context(Map.of(), joins), mine);
                    binder.sourceRow(m);
                    BoundTable bound = binder.bind(sheet.head(), m);
                    sheet.forEachRow(row -> bound.map(row, r -> {}));
                    bound.end();
                }
            });
        }
    }

    // ---- recognising

    @Test
    void aSavedMappingIsRecognisedByItsHeader() {
        FileMapping exact =
                read("table: plain\ncolumns: {id: 编号, name: 名称, money: 金额}").orElseThrow();
        FileMapping ten = named("b", "match: {headings: [a, b, c, d, e, f, g, h, i, 金额（万元）]}\n");
        FileMapping print =
                named("c", "match: {fingerprint: " + MappingShelf.fingerprint(List.of("x", " Y ", "Z（元）")) + "}\n");
        FileMapping sheets = named("d", "match: {headings: [村名, 户数], also_accept: {sheets: [\"*镇\", \"*乡\"]}}\n");
        MappingShelf shelf = new MappingShelf(List.of(ten, sheets, exact, print), Mapped.RULES.mapping());

        assertThat(recognised(shelf, null, "*编 号", "名称：", "金额(元)")).containsExactly(Map.entry("test", "100!"));
        assertThat(recognised(shelf, null, "名称", "编号", "金额", "备注")).containsExactly(Map.entry("test", "100"));
        assertThat(recognised(shelf, null, "编号", "名称", "钱")).isEmpty();
        assertThat(recognised(shelf, null, "a", "b", "c", "d", "e", "f", "g", "h", "金额", "新"))
                .containsExactly(Map.entry("b", "90"));
        assertThat(recognised(shelf, null, "a", "b", "c", "d", "e", "f", "g", "h", "新"))
                .isEmpty();
        assertThat(recognised(shelf, null, "z", "Ｘ", "y")).containsExactly(Map.entry("c", "100!"));
        assertThat(recognised(shelf, "城关镇", "村名", "人数")).containsExactly(Map.entry("d", "50"));
        assertThat(recognised(shelf, "说明", "村名", "人数")).isEmpty();
    }

    private FileMapping named(String name, String yaml) {
        return MappingReader.read(name + ".yml", yaml + "table: plain\ncolumns: {id: a, name: b}", notices)
                .orElseThrow();
    }

    private static Map<String, String> recognised(
            MappingShelf shelf, @org.jspecify.annotations.Nullable String sheet, String... headings) {
        Map<String, String> found = new LinkedHashMap<>();
        Mapped.Sheet table = Mapped.sheet("x.xlsx", String.join("|", headings));
        shelf.recognise((sheet == null ? table : table.named(sheet)).head())
                .ifPresent(r -> found.put(r.mapping().name(), Math.round(r.share() * 100) + (r.exact() ? "!" : "")));
        return found;
    }

    @Test
    void whatTheNoticeOfAnUnknownKeySays() {
        read("tabel: firms");
        assertThat(told())
                .containsExactly(new MappingNotice.UnknownMappingKey(
                        At.row("dir/test.yml", 1).cell("tabel", "tabel"),
                        List.of(
                                "table",
                                "file",
                                "sheet",
                                "columns",
                                "constants",
                                "values",
                                "where",
                                "skip_when_blank",
                                "each",
                                "split",
                                "join",
                                "pair",
                                "distinct",
                                "once",
                                "title",
                                "source",
                                "parameters",
                                "match")));
    }

    /** The page that explains mappings names every key, and its examples are mappings. */
    @Test
    void thePageNamesEveryKeyAndItsExamplesAreUnderstood() throws IOException {
        String page = Files.readString(SHIPPED.resolve("README.md"));
        assertThat(TargetReader.KEYS).allMatch(key -> page.contains("`" + key));
        assertThat(ColumnReader.KEYS).allMatch(key -> page.contains("`" + key));
        assertThat(ConditionReader.KEYS).allMatch(page::contains);
        assertThat(MappingReader.WHOLE).allMatch(key -> page.contains("`" + key));
        String[] blocks = page.split("```", -1);
        assertThat(read(blocks[1].replaceFirst("yaml", ""))).isPresent();
        assertThat(read("table: firms\njoin: {file: firms.csv, key: {a: b}}\n" + blocks[3].replaceFirst("yaml", "")))
                .isPresent();
    }
}
