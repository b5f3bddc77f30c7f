/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.intake.mapping.Mapped.sheet;
import static org.lianpu.intake.table.Column.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.notice.QuantityNotice;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.notice.TidyingNotice;
import org.lianpu.intake.table.Column;

/** What a mapping makes of a row: each feature by a small example. */
class BinderTests {
    private static final String PLAIN = "table: plain\n";

    // ---- renaming, constants, values

    @Test
    void theFirstHeadingThatTheFileHasIsTaken() {
        Mapped mapped =
                Mapped.with(PLAIN + "columns: {id: 序号, name: [企业名称, 单位名称, 公司]}", sheet("a.csv", "序号|公司|单位名称", "1|甲|乙"));
        assertThat(mapped.cells()).containsExactly(Map.of("id", "1", "name", "乙"));
        assertThat(mapped.codes()).containsOnlyKeys("columns_left");
    }

    @Test
    void headingsAreFoundHoweverTheyAreWritten() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: 编号, name: 企业名称, money: 营业收入, land: $.site.land}",
                sheet("a.csv", "*编 号：|基本情况/企业名称（全称）|营业收入（元）|site.land", "1|甲|25000|3"));
        assertThat(mapped.cells()).containsExactly(Map.of("id", "1", "name", "甲", "money", "2.5", "land", "3"));
    }

    @Test
    void aConstantStandsWhereTheFileGivesNothing() {
        Mapped mapped = Mapped.with(
                PLAIN
                        + "columns: {id: a, name: b, state: c}\nconstants: {state: 存续, tags: \"{sheet}·{file}·{title}·{as_of}\"}",
                Map.of("as_of", "2025-06-30"),
                sheet("镇街.xlsx", "a|b|c", "1|甲|", "2|乙|注销").named("城关镇").under("企业名录", "单位：万元"));
        assertThat(mapped.column("state")).containsExactly("存续", "注销");
        assertThat(mapped.column("tags")).containsOnly("城关镇·镇街·企业名录·2025-06-30");
    }

    @Test
    void aParameterThatNobodyGaveIsTold() {
        Mapped mapped = Mapped.with(
                "table: plain\nparameters: {a: \"\", b: x}\ncolumns: {id: a, name: b}\nconstants: {tags: \"{a}{b}{c}\"}",
                sheet("a.csv", "a|b", "1|甲"));
        assertThat(mapped.notices("missing_parameter"))
                .containsExactly(
                        new MappingNotice.MissingParameter(At.file("test").cell("a", "a")),
                        new MappingNotice.MissingParameter(At.file("test").cell("c", "c")));
        assertThat(mapped.column("tags")).containsExactly("x");
    }

    @Test
    void valuesPatternsAndTheRest() {
        String yaml = PLAIN + """
                columns:
                  id: a
                  name: b
                  state: {from: c, values: {开业: 存续}, patterns: {"^(吊|注)销": 注销}, otherwise: 无, if_blank: ACTIVE}
                """;
        Mapped mapped = Mapped.with(yaml, sheet("a.csv", "a|b|c", "1|甲|开业", "2|乙|吊销，未注销", "3|丙|迁出", "4|丁|", "5|戊|—"));
        assertThat(mapped.column("state")).containsExactly("存续", "注销", "无", "ACTIVE", "ACTIVE");
    }

    @Test
    void severalColumnsIntoOneAndTheFirstThatIsFilled() {
        String yaml = PLAIN + """
                columns:
                  id: {first_of: [码, 名], blanks: ["►"], prefix: X-, as: code}
                  name: {concat: [省, 市, 名], with: /}
                """;
        Mapped mapped = Mapped.with(yaml, sheet("a.csv", "码|名|省|市", "7|甲|四川||", "►|乙（一）|/|宜宾"));
        assertThat(mapped.column("name")).containsExactly("四川/甲", "宜宾/乙（一）");
        assertThat(mapped.column("id").get(0)).isEqualTo("X-7");
        assertThat(mapped.column("id").get(1)).matches("X-乙-一-[0-9a-f]{6}");
    }

    @Test
    void twoNamesNeverMakeOneCode() {
        assertThat(CodeForm.ANY.code("", "钛精矿")).isEqualTo("钛精矿");
        assertThat(CodeForm.ANY.code("", "A-B")).isEqualTo("A-B");
        assertThat(CodeForm.ANY.code("", "A、B")).startsWith("A-B-").isNotEqualTo(CodeForm.ANY.code("", "A/B"));
        String longName = "名".repeat(70);
        assertThat(CodeForm.ANY.code("", longName)).hasSize(64).isNotEqualTo(CodeForm.ANY.code("", longName + "称"));
        assertThat(CodeForm.ANY.code("", "（）")).matches("[0-9a-f]{6}");
    }

    @Test
    void aNameBecomesACodeThatALinkOrChainMayHave() {
        for (String name : List.of("三元前驱体", "PTA", "p-xylene（对二甲苯）", "名".repeat(70), "（）", "ﬁ_1.2")) {
            assertThat(CodeForm.CAPITALS.code("BENCH-", name)).matches(LinkCode::isCode);
            assertThat(CodeForm.SMALL.code("c-", name)).matches(ChainCode::isCode);
        }
        assertThat(CodeForm.CAPITALS.code("BENCH-", "三元前驱体")).isEqualTo("BENCH-三元前驱体");
        assertThat(CodeForm.CAPITALS.code("", "pta"))
                .startsWith("PTA-")
                .isNotEqualTo(CodeForm.CAPITALS.code("", "PTA"));
        assertThat(CodeForm.of(Column.reference("links", "to"))).isEqualTo(CodeForm.CAPITALS);
        assertThat(CodeForm.of(code("chain"))).isEqualTo(CodeForm.SMALL);
        assertThat(CodeForm.of(code("route"))).isEqualTo(CodeForm.ANY);
    }

    // ---- formulas, and blanks where none is usual

    @Test
    void aFormulaIsNoValueUnlessItIsATextInDisguise() {
        Mapped mapped = Mapped.own(sheet(
                "plain.csv",
                "id|name|money",
                "A|=\"甲\"\"厂\"|1",
                "B|=HYPERLINK(\"http://x\",\"乙厂\")|2",
                "C|=A2&B2|3",
                "D|@SUM(1+9)*cmd|4",
                "E|-丙厂|-5",
                "F|丁=厂|=SUM(B2:B9)",
                "G|-TiO2(金红石型)|6",
                "H|+PVC(管材)|7"));
        assertThat(mapped.column("name")).containsExactly("甲\"厂", "", "", "", "-丙厂", "丁=厂", "-TiO2(金红石型)", "+PVC(管材)");
        assertThat(mapped.codes()).containsEntry("text_as_formula", 1L).containsEntry("formula_text", 4L);
        assertThat(mapped.notices("formula_text"))
                .extracting(n -> n.at().row() + " " + ((CellNotice.FormulaText) n).shown())
                .containsExactly("3 乙厂", "4 ", "5 ", "7 ");
        assertThat(mapped.rows)
                .extracting(r -> r.isFaulty())
                .containsExactly(false, true, true, true, false, true, false, false);
    }

    @Test
    void aFormulaOfAJoinedFileIsToldWhereItIsUsed() {
        Mapped mapped = Mapped.with("""
                tables:
                  - table: plain
                    file: a.csv
                    join: { file: b.csv, key: { k: k }, take: { name: name } }
                    columns: { id: k }
                """, sheet("a.csv", "k", "1"), sheet("b.csv", "k|name", "1|=A1"));
        assertThat(mapped.codes()).containsOnlyKeys("joined_formula");
    }

    @Test
    void aBlankInAColumnThatIsNearlyAlwaysFilledIsTold() {
        List<String> lines = new ArrayList<>(List.of("id|name|people|tags|state"));
        for (int i = 1; i <= 400; i++) {
            boolean early = i == 100;
            boolean late = i >= 300 && i < 303;
            String people = early || late ? "" : "5";
            lines.add("N" + i + "|甲|" + people + "|" + (late ? "" : "一") + "|" + (i % 3 == 0 ? "" : "存续"));
        }
        Mapped mapped = Mapped.own(sheet("plain.csv", lines.toArray(String[]::new)));
        assertThat(mapped.notices("unexpected_blank"))
                .extracting(n -> n.at().row() + " " + n.at().column())
                .containsExactly("301 people", "302 people", "303 people");
    }

    // ---- splitting and extracting

    @Test
    void aCellBecomesSeveralRows() {
        String yaml = PLAIN + """
                each: {from: 产品, separators: ["、", ","]}
                columns: {id: a, name: "{item}"}
                """;
        Mapped mapped = Mapped.with(yaml, sheet("a.csv", "a|产品", "1|纱、布, 印染", "2|", "3|、"));
        assertThat(mapped.column("name")).containsExactly("纱", "布", "印染", "", "");
        assertThat(mapped.rows.get(2).at().row()).isEqualTo(2);
    }

    @Test
    void aCellBecomesSeveralColumns() {
        String yaml = PLAIN + """
                columns: {id: a, name: a}
                split: {from: 产能, pattern: "(?<amount>[0-9.]+)\\\\s*(?<amountUnit>\\\\S+)"}
                """;
        Mapped mapped = Mapped.with(yaml, sheet("a.csv", "a|产能", "1|5.5 万吨", "2|不详", "3|"));
        assertThat(mapped.column("amount")).containsExactly("5.5", "", "");
        assertThat(mapped.column("amount_unit")).containsExactly("万吨", "", "");
        assertThat(mapped.codes()).containsEntry("nothing_extracted", 1L);
    }

    @Test
    void aPatternTakesAPartOut() {
        Mapped mapped = Mapped.with(
                PLAIN
                        + "columns: {id: a, name: {from: b, extract: \"（(.+?)）\"}, year: {from: b, extract: '(?<y>20\\d\\d)', group: y}}",
                sheet("a.csv", "a|b", "1|原（甲厂）2021", "2|乙"));
        assertThat(mapped.column("name")).containsExactly("甲厂", "");
        assertThat(mapped.column("year")).containsExactly("2021", "");
    }

    @Test
    void aPatternThatBacktracksIsStopped() {
        Mapped mapped = Mapped.with(
                PLAIN
                        + "columns: {id: a, name: {from: b, extract: '^(.*)(.*)(.*)(.*)(.*)a$'}}\nwhere: {heading: b, matches: '^a'}",
                sheet("a.csv", "a|b", "1|" + "a".repeat(60) + "!", "2|aba"));
        assertThat(mapped.codes()).containsEntry("slow_pattern", 1L);
        assertThat(mapped.rows.get(0).isFaulty(1)).isTrue();
        assertThat(mapped.column("name")).containsExactly("", "ab");
    }

    @Test
    void itemsOfAListArePartedOurWay() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: a, name: a, tags: {from: t, items: [\"|\", \",\"]}}",
                new Mapped.Sheet(
                        Mapped.head("a.csv", List.of("a", "t")),
                        List.of(new org.lianpu.intake.reading.TextRow(2, List.of("1", "规上|链主,上市")))));
        assertThat(mapped.column("tags")).containsExactly("规上；链主；上市");
    }

    // ---- filters

    @Test
    void rowsAreFilteredAndCounted() {
        String yaml = PLAIN + """
                columns: {id: a, name: b}
                where:
                  - {heading: b, in: [甲, 乙, 丙, 丁]}
                  - not: {heading: b, equals: 丁}
                  - or:
                      - {heading: n, at_least: 100, below: 200}
                      - {heading: n, blank: yes}
                      - {heading: b, matches: "^丙"}
                """;
        Mapped mapped = Mapped.with(
                yaml,
                sheet("a.csv", "a|b|n", "1|甲|100", "2|乙|200", "3|丙|约1,000", "4|丁|100", "5|戊|100", "6|甲|—", "7|乙|多"));
        assertThat(mapped.column("id")).containsExactly("1", "3", "6");
        assertThat(mapped.notices("filtered_rows"))
                .containsExactly(new MappingNotice.FilteredRows(At.file("a.csv"), "plain", 4));
    }

    @Test
    void aFilterOnAHeadingThatIsNotThereIsAnError() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: a, name: a}\nwhere: {heading: 经营状太, equals: x}",
                sheet("a.csv", "a|经营状态", "1|x"));
        assertThat(mapped.notices("needed_heading_absent"))
                .containsExactly(
                        new MappingNotice.NeededHeadingAbsent(At.row("a.csv", 1).cell("经营状太", null), "经营状态"));
    }

    @Test
    void aBlankThatMustNotBeLeavesTheRowOut() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: a, name: b}\nskip_when_blank: [name]", sheet("a.csv", "a|b", "1|", "2|乙"));
        assertThat(mapped.column("id")).containsExactly("2");
        assertThat(mapped.notices("skipped_row"))
                .containsExactly(new RowNotice.SkippedRow(At.row("a.csv", 2).cell("b", null)));
    }

    // ---- several tables, once, distinct

    @Test
    void oneFileGivesSeveralTables() {
        String yaml = """
                source: {source_id: t, title: T, year: 2024, kind: REGISTRY, access: PUBLIC}
                constants: {as_of: "2024-12-31", nowhere: x}
                tables:
                  - table: chains
                    once: yes
                    constants: {chain: c, version: "1", name_zh: 链, name_en: Chain}
                  - table: links
                    distinct: yes
                    columns: {link: 环节, name_zh: 环节, name_en: 环节}
                    constants: {kind: 物料, unit: 吨}
                  - table: products
                    file: a*.csv
                    columns: {firm: 企业, product: 环节}
                  - {table: supplies, file: b.csv, columns: {supplier: 企业, customer: 企业}}
                """;
        Mapped mapped = Mapped.with(yaml, sheet("dir/a1.csv", "企业|环节", "甲|纱", "乙|纱", "丙|布"));
        assertThat(mapped.cells("chains")).hasSize(1).allMatch(c -> "t".equals(c.get("source")));
        assertThat(mapped.cells("links")).extracting(c -> c.get("link")).containsExactly("纱", "布");
        assertThat(mapped.cells("products")).hasSize(3);
        assertThat(mapped.cells("supplies")).isEmpty();
        assertThat(mapped.notices("repeats_dropped"))
                .containsExactly(new MappingNotice.RepeatsDropped(At.file("dir/a1.csv"), "links", 1));
        assertThat(mapped.codes()).hasSize(1);
    }

    @Test
    void aFileThatTheMappingDoesNotKnowIsTold() {
        Mapped mapped =
                Mapped.with("tables: [{table: plain, file: x.csv, columns: {id: a}}]", sheet("y.csv", "a", "1"));
        assertThat(mapped.codes()).containsOnlyKeys("file_not_mapped");
        assertThat(mapped.rows).isEmpty();
    }

    // ---- joins

    private static final String JOIN = PLAIN + """
            columns: {id: 码, name: 品, state: {values: {A: 存续}}}
            join: {file: firms.csv, key: {码: uscc}, take: {st: state, size: people}}
            """;

    @Test
    void anotherFileGivesColumns() {
        Mapped mapped = Mapped.with(
                JOIN,
                sheet("p.csv", "码|品", "１|纱", "2|布", "3|丝", "|绸"),
                sheet("in/firms.csv", "uscc|st|size", "1|A|30人", "2|注销|", "2|注销|", "1|B|7", "|C|"));
        assertThat(mapped.column("state")).containsExactly("存续", "注销", "", "");
        assertThat(mapped.column("people")).containsExactly("30", "", "", "");
        assertThat(mapped.notices("join_key_missing"))
                .containsExactly(
                        new MappingNotice.JoinKeyMissing(At.row("p.csv", 4).cell("码", "3"), "firms.csv"));
        assertThat(mapped.notices("join_key_repeated"))
                .containsExactly(new MappingNotice.JoinKeyRepeated(
                        At.row("in/firms.csv", 5).cell("uscc", "1")));
    }

    @Test
    void aCreditCodeIsOneKeyHoweverItIsTyped() {
        assertThat(JoinIndex.key(" 91 350100m000100y43")).isEqualTo("91350100M000100Y43");
        assertThat(JoinIndex.key("９1350100-M000100Y43")).isEqualTo("91350100M000100Y43");
        assertThat(JoinIndex.key("A-1")).isEqualTo("A-1");
        assertThat(JoinIndex.key("甲 厂")).isEqualTo("甲厂");
    }

    @Test
    void aMissingFileOrHeadingIsAnError() {
        Mapped absent = Mapped.with(JOIN, sheet("p.csv", "码|品", "1|纱"));
        assertThat(absent.codes()).containsEntry("join_file_absent", 1L);
        Mapped misspelt = Mapped.with(JOIN, sheet("p.csv", "码|品", "1|纱"), sheet("firms.csv", "uscd|st|size", "1|A|3"));
        assertThat(misspelt.notices("join_file_absent"))
                .containsExactly(
                        new MappingNotice.JoinFileAbsent(At.row("p.csv", 0).cell("uscc", null), "firms.csv", "uscd"));
    }

    @Test
    void whatIsNotJoinedCanBeToldApart() {
        String yaml = PLAIN + """
                columns: {id: source, name: source}
                join: {file: edges.csv, key: {source: target}, optional: yes}
                where: {not: {joined: edges.csv}}
                """;
        Mapped.Sheet edges = sheet("edges.csv", "source|target", "矿|精矿", "精矿|渣");
        Mapped mapped = Mapped.with(yaml, edges, edges);
        assertThat(mapped.column("id")).containsExactly("矿");
        assertThat(mapped.codes()).doesNotContainKey("join_key_missing");
    }

    // ---- pairs

    @ParameterizedTest
    @CsvSource({"downstream, 甲, 乙", "upstream, 乙, 甲"})
    void eitherEndOfAPairMayStandFirst(String direction, String supplier, String customer) {
        Mapped mapped = Mapped.with(
                "table: supplies\nconstants: {source: s, year: 2024}\npair: {from: 企业, to: 对方, direction: " + direction
                        + "}",
                sheet("a.csv", "企业|对方", "甲|乙"));
        assertThat(mapped.cells())
                .containsExactly(Map.of("supplier", supplier, "customer", customer, "year", "2024", "source", "s"));
    }

    @Test
    void aColumnMaySayWhichEndIsUpstream() {
        String yaml = """
                table: supplies
                constants: {source: s, year: "2024"}
                each: {from: 对方, separators: [、]}
                pair: {from: 企业, to: "{item}", direction: {heading: 关系, downstream: [客户], upstream: [供应商, 上游]}}
                """;
        Mapped mapped = Mapped.with(yaml, sheet("a.csv", "企业|对方|关系", "甲|乙、丙|客户", "甲|丁|上游", "甲|戊|合作"));
        assertThat(mapped.column("supplier")).containsExactly("甲", "甲", "丁");
        assertThat(mapped.column("customer")).containsExactly("乙", "丙", "甲");
        assertThat(mapped.notices("unknown_direction"))
                .containsExactly(
                        new MappingNotice.UnknownDirection(At.row("a.csv", 4).cell("关系", "合作")));
    }

    // ---- units and numbers

    @Test
    void theUnitOfTheHeadingIsConverted() {
        Mapped mapped =
                Mapped.own(sheet("plain.csv", "编号|名称|金额（元）|用地(公顷)|占比（%）", "1|甲|35000000|1.5|12.5", "2|乙|7|2|0"));
        assertThat(mapped.column("money")).containsExactly("3500", "0.0007");
        assertThat(mapped.column("land")).containsExactly("22.5", "30");
        assertThat(mapped.column("share")).containsExactly("0.125", "0");
        assertThat(mapped.codes()).containsEntry("column_converted", 3L);
    }

    @Test
    void theMappingKnowsTheUnitBetterThanTheHeading() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: a, name: a, money: {from: m（元）, unit: 亿元}}", sheet("a.csv", "a|m（元）", "1|1.2"));
        assertThat(mapped.column("money")).containsExactly("12000");
    }

    @Test
    void aUnitLineAboveTheHeaderHoldsForColumnsOfItsMeasure() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|金额|用地", "1|甲|2|3").under("明细表", "金额单位：亿元、公顷  填报单位：某局"));
        assertThat(mapped.column("money")).containsExactly("20000");
        assertThat(mapped.column("land")).containsExactly("45");
    }

    /** Reading gives the unit of a line above the header to every column of numbers. */
    @Test
    void aUnitLineIsNotMeantForColumnsOfAnotherMeasure() {
        Mapped.Sheet sheet = sheet("plain.csv", "编号|名称|金额|用地|占比", "1|甲|2|3|0.5").under("单位：亿元");
        Mapped.Sheet told = new Mapped.Sheet(
                new org.lianpu.intake.reading.TableHead(
                        "plain.csv",
                        null,
                        "CSV",
                        null,
                        null,
                        2,
                        sheet.head().headings(),
                        Map.of(2, "亿元", 3, "亿元", 4, "亿元"),
                        List.of("单位：亿元")),
                sheet.rows());
        Mapped mapped = Mapped.own(told);
        assertThat(mapped.cells())
                .containsExactly(Map.of("id", "1", "name", "甲", "money", "20000", "land", "3", "share", "0.5"));
        assertThat(mapped.notices.hasErrors()).isFalse();
    }

    @Test
    void headingsThatAreKnownHelpToFindTheHeader() {
        FileMapping mapping = MappingReader.read(
                        "m.yml", "table: plain\ncolumns: {id: 奇怪的列}", new org.lianpu.intake.notice.Notices())
                .orElseThrow();
        KnownHeadings known = new KnownHeadings(Mapped.TABLES, List.of(mapping));
        assertThat(List.of("*企业名称", "营业收入（万元）", "市场主体名称", "奇怪的 列", "firm_key")).allMatch(known);
        assertThat(List.of("", "某县企业名录", "填表人")).noneMatch(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000万 | 3000 | unit_in_cell",
                "3000万元人民币 | 3000 | unit_in_cell",
                "1.2亿元 | 12000 | unit_in_cell",
                "35000元 | 3.5 | unit_in_cell",
                "约300 | 300 | approximate_number",
                "（120） | -120 | bracketed_negative",
                "３，０００ | 3000 | ",
                "3,000.50 | 3000.5 | ",
                "500万美元 |  | foreign_currency",
                "100-200 |  | number_range",
                "一百二十 |  | written_number",
                "20O1 |  | malformed_value",
                "5吨 |  | unit_mismatch",
                "NULL |  | blank_mark",
                "— |  | ",
                "无 |  | "
            })
    void numbersAreTakenInOurUnit(String cell, String taken, String code) {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|金额", "1|甲|" + cell));
        assertThat(mapped.column("money")).containsExactly(taken == null ? "" : taken);
        mapped.codes().remove("table_chosen");
        assertThat(mapped.codes().keySet())
                .isEqualTo(code == null ? java.util.Set.of("table_chosen") : java.util.Set.of("table_chosen", code));
        boolean faulty = java.util.Set.of("number_range", "written_number", "malformed_value", "unit_mismatch")
                .contains(String.valueOf(code));
        assertThat(mapped.rows.get(0).isFaulty(2)).isEqualTo(faulty);
    }

    @Test
    void whatANoticeOfANumberSays() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|金额", "1|甲|1.2亿元"));
        assertThat(mapped.notices("unit_in_cell"))
                .containsExactly(
                        new QuantityNotice.UnitInCell(At.row("plain.csv", 2).cell("金额", "1.2亿元"), "亿元", "万元", "12000"));
    }

    @Test
    void aUnitThatHasAColumnOfItsOwnGoesThere() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|数量（万吨）", "1|甲|5", "2|乙|300吨", "3|丙|"));
        assertThat(mapped.column("amount")).containsExactly("5", "300", "");
        assertThat(mapped.column("amount_unit")).containsExactly("万吨", "吨", "");
        Mapped given = Mapped.own(sheet("plain.csv", "编号|名称|数量|数量单位", "1|甲|5|台"));
        assertThat(given.column("amount_unit")).containsExactly("台");
    }

    @Test
    void aColumnInTheWrongMeasureIsNotTaken() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|金额（吨）|人数（万美元）", "1|甲|5|6"));
        assertThat(mapped.cells()).containsExactly(Map.of("id", "1", "name", "甲"));
        assertThat(mapped.codes()).containsEntry("column_unit_mismatch", 1L).containsEntry("foreign_currency", 1L);
    }

    @Test
    void yearsAndWholeNumbers() {
        Mapped mapped =
                Mapped.own(sheet("plain.csv", "编号|名称|年份|人数", "1|甲|2024年|1,200人", "2|乙|2023|12.0", "3|丙|二〇一〇|约20余"));
        assertThat(mapped.column("year")).containsExactly("2024", "2023", "");
        assertThat(mapped.column("people")).containsExactly("1200", "12", "20");
    }

    @Test
    void aNumberFarFromTheOthersIsTold() {
        String[] lines = new String[42];
        lines[0] = "编号|名称|金额";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + "|甲|" + (i == 41 ? "2100000" : String.valueOf(1_900 + i * 5));
        }
        Mapped mapped = Mapped.own(sheet("plain.csv", lines));
        assertThat(mapped.notices("suspicious_magnitude"))
                .containsExactly(new QuantityNotice.SuspiciousMagnitude(
                        At.row("plain.csv", 42).cell("金额", "2100000"), "2000"));
        assertThat(mapped.codes()).doesNotContainKey("suspicious_column");
    }

    @Test
    void aColumnInYuanUnderAHeadingOfTenThousandIsTold() {
        String[] lines = new String[41];
        lines[0] = "编号|名称|金额";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + "|甲|" + (20_000_000 + i * 1_000);
        }
        Mapped mapped = Mapped.own(sheet("plain.csv", lines));
        assertThat(mapped.notices("suspicious_column"))
                .containsExactly(new QuantityNotice.SuspiciousColumn(
                        At.file("plain.csv").cell("金额", null), "20000000", "万元", "元"));
    }

    // ---- dates

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-30 | 2024-06-30 | 0",
                "2024/6/3 | 2024-06-03 | 0",
                "2024.6.3 | 2024-06-03 | 0",
                "2024年6月3日 | 2024-06-03 | 0",
                "２０２４年６月３日 | 2024-06-03 | 0",
                "2024-06-30 00:00:00 | 2024-06-30 | 0",
                "2024 | 2024 | 0",
                "2024年 | 2024 | 0",
                "20240603 | 2024-06-03 | 1",
                "2024年6月 | 2024-06-01 | 1",
                "2023-02-30 | 2023-02-30 | 0",
                "20230230 | 20230230 | 0",
                "45000 | 45000 | 0",
                "二〇一〇年五月 | 二〇一〇年五月 | 0",
                "1900/1/0 | 1900/1/0 | 0",
                "2024-06-30T08:00:00+08:00 | 2024-06-30T08:00:00+08:00 | 0"
            })
    void datesAreBroughtIntoForm(String cell, String taken, long told) {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|日期", "1|甲|" + cell));
        assertThat(mapped.column("day")).containsExactly(taken);
        assertThat(mapped.codes().getOrDefault("date_rewritten", 0L)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyyMMdd, 20240603, 2024-06-03",
        "d/M/yyyy, 3/6/2024, 2024-06-03",
        "excel, 45000, 2023-03-15",
        "excel, 45000.5, 2023-03-15",
        "excel1904, 43538, 2023-03-15",
        "excel, 2024-06-03, 2024-06-03",
        "yyyy年M月, 2024年6月, 2024-06-01"
    })
    void formsThatTheMappingNamesAreSilent(String form, String cell, String taken) {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: a, name: a, day: {from: d, date: " + form + "}}",
                sheet("a.csv", "a|d", "1|" + cell));
        assertThat(mapped.column("day")).containsExactly(taken);
        assertThat(mapped.codes()).isEmpty();
    }

    // ---- tidying

    @Test
    void whatIsTidiedIsTold() {
        Mapped mapped = Mapped.own(new Mapped.Sheet(
                Mapped.head("plain.csv", List.of("编号", "名称", "标签", "状态")),
                List.of(
                        new org.lianpu.intake.reading.TextRow(2, List.of(" 1", "恒力\n股份\u3000", "规上\n链主", "无")),
                        new org.lianpu.intake.reading.TextRow(3, List.of("2", "New\nWorld", "N/A", "  ")),
                        new org.lianpu.intake.reading.TextRow(4, List.of("", " ", "")))));
        assertThat(mapped.cells())
                .containsExactly(
                        Map.of("id", "1", "name", "恒力股份", "tags", "规上；链主", "state", "无"),
                        Map.of("id", "2", "name", "New World"));
        assertThat(mapped.codes())
                .containsEntry("surrounding_blanks", 2L)
                .containsEntry("line_break_in_cell", 3L)
                .containsEntry("blank_mark", 1L);
        assertThat(mapped.notices("blank_mark"))
                .containsExactly(
                        new TidyingNotice.BlankMark(At.row("plain.csv", 3).cell("标签", "N/A")));
    }

    @Test
    void aBlankThatIsUnusualAndAValueThatIsDoubtfulAreTold() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: a, name: {from: b, doubtful: '、$'}, tags: {from: c, expected: yes}}",
                sheet("a.csv", "a|b|c", "1|化學品、|", "2|乙|x"));
        assertThat(mapped.codes()).containsEntry("doubtful_value", 1L).containsEntry("unexpected_blank", 1L);
        assertThat(mapped.column("name")).containsExactly("化學品、", "乙");
    }

    // ---- our own headings

    @Test
    void aFileInOurOwnHeadingsNeedsNoMapping() {
        Mapped mapped =
                Mapped.own(sheet("名单.csv", "企业名称|统一社会信用代码|所在地|营业收入(万元)|截至日期|来源", "甲厂|91350100M000100Y43|四川|12|2024|s"));
        assertThat(mapped.cells())
                .containsExactly(Map.of(
                        "name_zh",
                        "甲厂",
                        "uscc",
                        "91350100M000100Y43",
                        "seat_region",
                        "四川",
                        "revenue",
                        "12",
                        "as_of",
                        "2024",
                        "source",
                        "s"));
        assertThat(mapped.notices("table_chosen"))
                .containsExactly(
                        new MappingNotice.TableChosen(At.file("名单.csv"), "企业", TableChoice.How.HEADINGS.shown()));
    }

    @ParameterizedTest
    @CsvSource({"firms.csv, 企业", "dir/firms-2024.xlsx, 企业", "a.zip!企业.csv, 企业"})
    void theNameOfTheFileGoesBeforeItsHeadings(String file, String table) {
        Mapped mapped = Mapped.own(sheet(file, "名称|编号", "甲|1"));
        assertThat(mapped.notices("table_chosen"))
                .containsExactly(
                        new MappingNotice.TableChosen(At.file(file), table, TableChoice.How.FILE_NAME.shown()));
    }

    @Test
    void theSheetsNameComesNext() {
        Mapped mapped = Mapped.own(sheet("资料.xlsx", "名称|编号", "甲|1").named("测试表"));
        assertThat(mapped.notices("table_chosen"))
                .containsExactly(
                        new MappingNotice.TableChosen(At.file("资料.xlsx"), "测试表", TableChoice.How.SHEET_NAME.shown()));
    }

    @Test
    void aHeadingNearOneOfOursIsASlipAndAnyOtherIsTheOfficesOwn() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|数量单住|填表序号|名 称", "1|甲|吨|7|x"));
        assertThat(mapped.notices("unknown_column"))
                .containsExactly(
                        new FileNotice.UnknownColumn(At.row("plain.csv", 1).cell("数量单住", "数量单住"), "数量单位"));
        assertThat(mapped.notices("column_not_taken"))
                .containsExactly(
                        new MappingNotice.ColumnNotTaken(At.row("plain.csv", 1).cell("填表序号", "填表序号")));
        assertThat(mapped.notices("duplicate_column")).hasSize(1);
    }

    @Test
    void aRequiredColumnThatNobodyGivesIsToldOnce() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|金额", "1|2", "2|3"));
        assertThat(mapped.notices("missing_column"))
                .containsExactly(
                        new FileNotice.MissingColumn(At.row("plain.csv", 1).cell("name", null)));
    }

    @Test
    void aFileThatFitsNoTableIsTold() {
        Mapped mapped = Mapped.own(sheet("x.csv", "甲|乙|丙", "1|2|3"));
        assertThat(mapped.codes()).containsOnlyKeys("unknown_table");
    }

    @Test
    void targetsThatDoNotExistAreTold() {
        Mapped mapped = Mapped.with(
                "tables:\n- {table: plian, columns: {id: a}}\n- {table: plain, columns: {id: a, nam: b, name: b}, constants: {colour: x}}",
                sheet("a.csv", "a|b", "1|2"));
        assertThat(mapped.notices("unknown_mapping_target"))
                .containsExactly(
                        new MappingNotice.UnknownMappingTarget(At.row("test", 2).cell("table", "plian"), ""),
                        new MappingNotice.UnknownMappingTarget(At.row("test", 3).cell("columns", "nam"), "name"),
                        new MappingNotice.UnknownMappingTarget(At.row("test", 3).cell("constants", "colour"), ""));
    }

    @Test
    void aHeadingThatTheFileLacksIsTold() {
        Mapped mapped = Mapped.with(
                PLAIN + "columns: {id: 编号, name: 名称, tags: 标签们, money: 金额}",
                sheet("a.csv", "编号|名称|标签|金额|金额", "1|2|3|4|5"));
        assertThat(mapped.notices("heading_absent"))
                .contains(new MappingNotice.HeadingAbsent(At.row("a.csv", 1).cell("标签们", "tags"), "标签"));
        assertThat(mapped.notices("duplicate_column"))
                .containsExactly(
                        new FileNotice.DuplicateColumn(At.row("a.csv", 1).cell("金额", "金额")));
    }

    @Test
    void numbersThatAreNoneSayWhatIsExpected() {
        Mapped mapped = Mapped.own(sheet("plain.csv", "编号|名称|人数", "1|甲|许多"));
        assertThat(mapped.notices("malformed_value"))
                .containsExactly(
                        new CellNotice.MalformedValue(At.row("plain.csv", 2).cell("人数", "许多"), Phrase.of("whole")));
    }
}
