/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.words.Words;

/** Drafts of mappings from headings and values. */
class MappingSuggestionTests {
    private static final Words ZH = Words.of(Locale.CHINESE);

    private static MappingSuggestion draft(Mapped.Sheet sheet, @Nullable Table table) {
        return MappingSuggestion.draft(sheet.head(), sheet.rows(), table, Tables.ALL, ZH)
                .orElseThrow();
    }

    private static Map<String, String> guessed(MappingSuggestion suggestion, Mapped.Sheet sheet) {
        Map<String, String> guessed = new TreeMap<>();
        suggestion
                .guesses()
                .forEach(g -> guessed.put(
                        sheet.head().headings().get(g.index()), g.column().name()));
        return guessed;
    }

    @Test
    void aRegistryExportIsUnderstoodByItsHeadingsAndValues() {
        Mapped.Sheet sheet = Mapped.sheet(
                "导出20250630.csv",
                "序号|市场主体名称|社会信用代码|所属区县|国民经济行业代码|注册资金（万元）|成立时间|登记状态|经营范围|社保人数|联系人",
                "1|成都构造钛业有限公司|91350100M000100Y43|武侯区|C3239|5000|20150301|存续|海绵钛生产|120|张三",
                "2|四川构造纺织有限责任公司|915101008718060690|510104|1711|3000.5|20180512|在营|棉纱销售|—|李四");
        MappingSuggestion suggestion = draft(sheet, null);
        assertThat(suggestion.table().name()).isEqualTo("firms");
        assertThat(guessed(suggestion, sheet))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("市场主体名称", "name_zh"),
                        Map.entry("社会信用代码", "uscc"),
                        Map.entry("所属区县", "seat_region"),
                        Map.entry("国民经济行业代码", "industry_code"),
                        Map.entry("注册资金（万元）", "registered_capital"),
                        Map.entry("成立时间", "founded"),
                        Map.entry("登记状态", "status"),
                        Map.entry("经营范围", "scope"),
                        Map.entry("社保人数", "insured"))));
        assertThat(suggestion.left()).containsExactly("序号", "联系人");
        assertThat(suggestion.missing()).isEmpty();
        assertThat(suggestion.yaml())
                .contains("  founded: {from: 成立时间, date: yyyyMMdd}\n", "  as_of: \"{as_of}\"\n", "在营", "没有取用的列：序号、联系人");
    }

    @Test
    void valuesSpeakWhereHeadingsDoNot() {
        Mapped.Sheet sheet = Mapped.sheet(
                "x.csv", "F1|F2|F3", "91350100M000100Y43|构造钛业有限公司|四川省", "915101008718060690|构造纺织有限责任公司|宜宾市");
        MappingSuggestion suggestion = draft(sheet, Tables.FIRMS);
        assertThat(guessed(suggestion, sheet)).isEqualTo(Map.of("F1", "uscc", "F2", "name_zh", "F3", "seat_region"));
        assertThat(suggestion.guesses()).extracting(ColumnGuess::why).containsOnly(ColumnGuess.Why.VALUES);
    }

    @Test
    void pairsOfFirmsAreSupplies() {
        Mapped.Sheet sheet = Mapped.sheet(
                "rel.csv",
                "supplier_uscc|customer_uscc|product|amount_wan|year",
                "91350100M000100Y43|915101008718060690|棉纱|1200|2023");
        MappingSuggestion suggestion = draft(sheet, null);
        assertThat(suggestion.table().name()).isEqualTo("supplies");
        assertThat(guessed(suggestion, sheet))
                .isEqualTo(Map.of(
                        "supplier_uscc",
                        "supplier",
                        "customer_uscc",
                        "customer",
                        "product",
                        "product",
                        "amount_wan",
                        "value",
                        "year",
                        "year"));
    }

    @Test
    void productsInOneCellAreParted() {
        Mapped.Sheet sheet = Mapped.sheet("a.csv", "企业名称|主要产品", "构造甲有限公司|纱、布", "构造乙有限公司|丝");
        MappingSuggestion suggestion = draft(sheet, Tables.PRODUCTS);
        assertThat(suggestion.yaml()).contains("each: {from: 主要产品, separators: [\"、\"]}", "  product: \"{item}\"");
        Mapped mapped = Mapped.with(
                suggestion.yaml(),
                Map.of("source_id", "s", "source_title", "t", "year", "2025", "as_of", "2025-06-30"),
                sheet);
        assertThat(mapped.notices.hasErrors()).isFalse();
        assertThat(mapped.column("product")).containsExactly("纱", "布", "丝");
        assertThat(mapped.column("as_of")).containsOnly("2025-06-30");
        assertThat(mapped.column("source")).containsOnly("s");
    }

    @Test
    void whatIsRequiredAndMissingIsSaid() {
        MappingSuggestion suggestion = draft(Mapped.sheet("a.csv", "企业名称", "构造甲有限公司"), Tables.FIRMS);
        assertThat(suggestion.missing()).extracting(c -> c.name()).containsExactly("seat_region");
        assertThat(suggestion.yaml()).contains("# 还缺必填的 seat_region（注册地）");
    }

    @Test
    void nothingNearMeansNoDraft() {
        Mapped.Sheet sheet = Mapped.sheet("a.csv", "★|☆", "1|2");
        assertThat(MappingSuggestion.draft(sheet.head(), sheet.rows(), null, Tables.ALL, ZH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyDraftIsAMappingAndAlwaysTheSame(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));
        Random random = new Random(11);
        String alphabet = "企业名称代码产品：:#\"'\\{}[]&*!|>%@`, -\n\t\u0000\uFEFF\u2028\uD83D\uDE00abc1";
        for (int i = 0; i < 300; i++) {
            List<String> headings = new ArrayList<>();
            List<TextRow> rows = new ArrayList<>();
            for (int h = random.nextInt(8); h >= 0; h--) {
                headings.add(text(random, alphabet));
            }
            for (int r = random.nextInt(4); r > 0; r--) {
                rows.add(new TextRow(r, List.of(text(random, alphabet), text(random, alphabet))));
            }
            Table table = Tables.ALL.get(random.nextInt(Tables.ALL.size()));
            MappingSuggestion suggestion = MappingSuggestion.draft(
                            Mapped.head("a.csv", headings), rows, table, Tables.ALL, words)
                    .orElseThrow();
            assertThat(MappingSuggestion.draft(Mapped.head("a.csv", headings), rows, table, Tables.ALL, words))
                    .contains(suggestion);
            Notices notices = new Notices();
            boolean headed = headings.stream().anyMatch(h -> !h.isBlank());
            boolean read =
                    MappingReader.read("d.yml", suggestion.yaml(), notices).isPresent();
            assertThat(read || !headed)
                    .as(() -> suggestion.yaml()
                            + notices.groups().stream()
                                    .flatMap(g -> g.kept().stream())
                                    .map(Notice::toString)
                                    .toList())
                    .isTrue();
        }
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(7); n >= 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A synonym for a column that no table has is a slip. */
    @Test
    void everySynonymIsForAColumnThatThereIs() {
        assertThat(HeadingSynonyms.shipped().keys()).allSatisfy(key -> {
            int dot = key.indexOf('.');
            boolean known = dot < 0
                    ? Tables.ALL.stream().anyMatch(t -> t.has(key))
                    : Tables.find(key.substring(0, dot)).orElseThrow().has(key.substring(dot + 1));
            assertThat(known).as(key).isTrue();
        });
    }
}
