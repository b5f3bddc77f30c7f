/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.notice.LayoutNotice;

/** How office tables are laid out: heads, units, totals, what stands around the data. */
class LayoutTests {
    private static Readings csv(String... lines) {
        return Readings.of("t.csv", String.join("\n", lines));
    }

    // ---- the header

    @Test
    void headerIsFoundBelowTitlesAndUnitLine() {
        Readings read = csv("2024年企业名单,,", ",,单位：万元", "企业名称,产值,职工人数", "甲厂,100,5", "乙厂,200,6");
        assertThat(read.head().headerRow()).isEqualTo(3);
        assertThat(read.head().titles()).containsExactly("2024年企业名单", "单位：万元");
        assertThat(read.head().units()).isEqualTo(Map.of(1, "万元"));
        assertThat(read.shown()).containsExactly("4:甲厂|100|5", "5:乙厂|200|6");
        assertThat(read.codes()).containsExactly("header_found@3");
    }

    @Test
    void knownHeadingsDecideWhereShapeDoesNot() {
        String text = "甲,乙,丙\n这,是,注\n名,品,址\n一厂,瓷,北\n二厂,砖,南\n";
        ReadingOptions known = ReadingOptions.DETECT.withKnownHeading(Set.of("名", "品", "址")::contains);
        assertThat(Readings.of(
                                new Upload("t.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                known,
                                Limits.DEFAULT)
                        .head()
                        .headerRow())
                .isEqualTo(3);
    }

    @Test
    void headerOfOnlyDataIsUncertain() {
        Readings read = csv("370302,2020-01-01,5", "370303,2020-01-02,6", "370304,2020-01-03,7");
        assertThat(read.codes()).containsExactly("header_uncertain@1");
        assertThat(read.shown()).hasSize(2);
    }

    @Test
    void headerRowMayBeSaidOrDenied() {
        String text = "a,b\n1,2\n名称,产值\n甲厂,3\n";
        Upload file = new Upload("t.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Readings said = Readings.of(file, ReadingOptions.DETECT.withHeaderRow(3), Limits.DEFAULT);
        assertThat(said.head().headings()).containsExactly("名称", "产值");
        assertThat(said.shown()).containsExactly("4:甲厂|3");
        Readings none = Readings.of(file, ReadingOptions.DETECT.withHeaderRow(0), Limits.DEFAULT);
        assertThat(none.head().headings()).containsExactly("A", "B");
        assertThat(none.head().headerRow()).isZero();
        assertThat(none.shown()).containsExactly("1:a|b", "2:1|2", "3:名称|产值", "4:甲厂|3");
    }

    @Test
    void yearsMayBeHeadings() {
        Readings read = csv("地区,2021,2022,2023", "淄川区,1.5,2.5,3.5", "张店区,4.5,5.5,6.5");
        assertThat(read.head().headings()).containsExactly("地区", "2021", "2022", "2023");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void twoRowHeadOfACsvIsJoined() {
        Readings read = csv("企业名称,地址,,产值,", ",区县,街道,2022年,2023年", "甲厂,淄川区,龙泉路,10,11", "乙厂,张店区,人民路,12,13");
        assertThat(read.head().headings()).containsExactly("企业名称", "地址/区县", "地址/街道", "产值/2022年", "产值/2023年");
        assertThat(read.head().headerRow()).isEqualTo(2);
        assertThat(read.shown()).containsExactly("3:甲厂|淄川区|龙泉路|10|11", "4:乙厂|张店区|人民路|12|13");
    }

    @Test
    void threeRowHeadOfASheetIsJoined() {
        RawXlsx book = new RawXlsx();
        book.sheet("s")
                .row("名称", "产值", null, null)
                .row(null, "去年", "今年", null)
                .row(null, null, "上半年", "下半年")
                .row("甲厂", 1, 2, 3)
                .row("乙厂", 4, 5, 6)
                .merge("A1:A3")
                .merge("B1:D1")
                .merge("B2:B3")
                .merge("C2:D2");
        assertThat(Readings.of("t.xlsx", book.bytes()).head().headings())
                .containsExactly("名称", "产值/去年", "产值/今年/上半年", "产值/今年/下半年");
    }

    @Test
    void tableOfWordsHasAHeaderOfOneRow() {
        Readings read = csv("企业名称,主要产品,", "甲厂,瓷砖,陶瓷", "乙厂,水泥,石灰");
        assertThat(read.head().headings()).containsExactly("企业名称", "主要产品", "");
        assertThat(read.shown()).containsExactly("2:甲厂|瓷砖|陶瓷", "3:乙厂|水泥|石灰");
        assertThat(read.codes()).contains("column_without_heading@1");
    }

    @Test
    void headingsAreCleanedOfBreaksAndSpacing() {
        Readings read = csv("\"企 业\n名 称\",注册资本（万元）,\"Firm  name\"", "甲厂,5,A", "乙厂,6,B");
        assertThat(read.head().headings()).containsExactly("企业名称", "注册资本（万元）", "Firm name");
        assertThat(Headings.plain("*注册资本（万元）：")).isEqualTo("注册资本");
        assertThat(Headings.plain("名称（盖章）")).isEqualTo("名称（盖章）");
    }

    @Test
    void firstFullRowIsTheHeaderEvenWithABlankHeading() {
        Readings read = csv("甲组,乙组,", "一厂,瓷,北方", "二厂,砖,南方", "三厂,灰,西方");
        assertThat(read.head().headerRow()).isEqualTo(1);
        assertThat(read.codes()).contains("header_uncertain@1");
    }

    @Test
    void rowThatNumbersTheColumnsIsNoData() {
        Readings read = csv("地区,指标,2022年,2023年", "甲,乙,1,2", "淄川区,产值,5,6", "张店区,产值,7,8");
        assertThat(read.shown()).containsExactly("3:淄川区|产值|5|6", "4:张店区|产值|7|8");
        assertThat(csv("a,b,c", "1,2,3", "4,5,6").shown()).hasSize(2);
    }

    // ---- units

    @ParameterizedTest
    @ValueSource(
            strings = {
                "万元", "（万元）", "亿元", "吨", "万吨/年", "元/吨", "%", "人", "万人次", "平方米", "㎡", "t", "kWh", "万千瓦时", "吨标准煤",
                "万元人民币", "亩"
            })
    void unitsAreKnown(String unit) {
        assertThat(Units.isUnit(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"盖章", "名称", "2023", "万", "淄博市", "", "—", "元宝山"})
    void otherWordsAreNoUnits(String word) {
        assertThat(Units.isUnit(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "单位：万元,万元",
        "计量单位: 吨,吨",
        "（单位：亿元）,亿元",
        "2023年  单位：万元  第1页,万元",
        "填报单位：工信局,''",
        "单位：万元、人,''",
        "编制单位：万元会计师事务所,''"
    })
    void unitLineIsRead(String line, String unit) {
        assertThat(Units.ofLine(line).orElse("")).isEqualTo(unit);
    }

    @Test
    void rowOfUnitsBelowTheHeadIsNoData() {
        Readings read = csv("企业名称,产值,能耗", "—,万元,吨标准煤", "甲厂,1,2", "乙厂,3,4");
        assertThat(read.head().units()).isEqualTo(Map.of(1, "万元", 2, "吨标准煤"));
        assertThat(read.head().headerRow()).isEqualTo(1);
        assertThat(read.shown()).containsExactly("3:甲厂|1|2", "4:乙厂|3|4");
    }

    @Test
    void unitOfTheSheetIsNotGivenToCountsAndShares() {
        Readings read = csv("单位：亿元,,,", "地区,工业总产值,企业家数,增长率", "甲区,1,2,3", "乙区,4,5,6");
        assertThat(read.head().units()).isEqualTo(Map.of(1, "亿元"));
    }

    // ---- totals

    @ParameterizedTest
    @CsvSource({
        "合计,3",
        "合  计,3",
        "总计：,4",
        "小计,1",
        "龙泉镇小计,1",
        "龙泉镇合计,2",
        "全区合计,3",
        "Total,3",
        "Sub-total,1",
        "Grand Total,4",
        "合计（5家）,3",
        "流量计,0",
        "会计师事务所,0",
        "上市公司总数,0",
        "设计,0",
        "合计科技有限公司,0",
        "ROI sum,0"
    })
    void totalsHaveRanks(String label, int rank) {
        assertThat(RowKinds.rank(label)).isEqualTo(rank);
    }

    @Test
    void totalsAreControlSumsAndNeverData() {
        Readings read = csv("企业名称,产值,占比", "甲厂,100.5,40%", "乙厂,\"1,200\",60%", "合计,1300.5,100%", "丙厂,5,1%", "合计,6,1%");
        assertThat(read.shown()).containsExactly("2:甲厂|100.5|40%", "3:乙厂|1,200|60%", "5:丙厂|5|1%");
        assertThat(read.codes()).containsExactly("total_differs@6", "total_agrees@4");
        LayoutNotice.TotalDiffers differs =
                read.told(LayoutNotice.TotalDiffers.class).get(0);
        assertThat(differs.at().column()).isEqualTo("产值");
        assertThat(differs.stated()).isEqualTo("6");
        assertThat(differs.computed()).isEqualTo("5");
    }

    @Test
    void subtotalsTotalsAndGrandTotalsEachAddUpTheirOwnRows() {
        Readings read = csv(
                "镇,企业名称,产值",
                "A镇,甲厂,1",
                "A镇,乙厂,2",
                "小计,,3",
                "A镇,丙厂,4",
                "小计,,4",
                "A镇合计,,7",
                "B镇,丁厂,10",
                "B镇合计,,10",
                "总计,,17");
        assertThat(read.codes())
                .containsExactly(
                        "total_agrees@4", "total_agrees@6", "total_agrees@7", "total_agrees@9", "total_agrees@10");
    }

    @Test
    void totalAtTheTopAddsUpWhatIsBelow() {
        Readings read = csv("镇,企业名称,产值", "合计,,17", "A镇小计,,7", "A镇,甲厂,7", "B镇小计,,11", "B镇,乙厂,10");
        assertThat(read.codes()).containsExactlyInAnyOrder("total_differs@5", "total_agrees@2", "total_agrees@3");
    }

    @Test
    void roundedTotalAgreesWithRowsOfMoreDecimals() {
        assertThat(csv("名称,产值", "甲,1.26", "乙,2.26", "合计,3.5").codes()).containsExactly("total_agrees@4");
        assertThat(csv("名称,产值", "甲,1.26", "乙,2.26", "合计,3.6").codes()).containsExactly("total_differs@4");
    }

    @Test
    void totalOfWordsCannotBeChecked() {
        assertThat(csv("名称,产值", "甲,约3000万", "乙,5", "合计,3005").codes()).containsExactly("total_unchecked@4");
        assertThat(csv("名称,产值", "甲,1", "乙,5", "合计,—").codes()).containsExactly("total_unchecked@4");
    }

    @Test
    void numberSharedByMergedCellsCountsOnceInTheSum() {
        RawXlsx book = new RawXlsx();
        book.sheet("s")
                .row("企业名称", "投资额")
                .row("甲厂", 30)
                .row("乙厂", null)
                .row("合计", 30)
                .merge("B2:B3");
        Readings read = Readings.of("t.xlsx", book.bytes());
        assertThat(read.shown()).containsExactly("2:甲厂|30", "3:乙厂|30");
        assertThat(read.codes()).containsExactly("merged_number@3", "merged_cells@3", "total_agrees@4");
    }

    // ---- around the data

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填表人：张三,,",
                "审核人:李四,,联系电话：123",
                "单位负责人（签字）：,,填报日期：2024年",
                "注：产值为现价,,",
                "备注：,,",
                "资料来源：统计局,,",
                "说明：1. 本表为年报,,"
            })
    void footersAreNoData(String footer) {
        Readings read = csv("企业名称,产品,产值", "甲厂,瓷,1", "乙厂,砖,2", footer);
        assertThat(read.shown()).hasSize(2);
        assertThat(read.codes()).containsExactly("footer_row@4");
    }

    @Test
    void rowsThatOnlySoundLikeFootersAreData() {
        assertThat(csv("企业名称,产品,产值", "注塑机械厂,注塑机,1", "备注文化公司,说明书,2", "来源贸易公司,,").shown())
                .hasSize(3);
    }

    @Test
    void wordsOfFootersAreValuesInNarrowTables() {
        Readings read = csv("项目,内容", "说明,一句话", "来源,统计局", "注：不含个体户,");
        assertThat(read.shown()).containsExactly("2:说明|一句话", "3:来源|统计局");
        assertThat(read.codes()).contains("footer_row@4");
    }

    @Test
    void captionsBetweenGroupsAreNoData() {
        RawXlsx book = new RawXlsx();
        book.sheet("s")
                .row("名称", "产品", "产值")
                .row("城关镇")
                .row("甲厂", "瓷", 1)
                .row("二、其他")
                .row("乙厂", "砖", 2)
                .merge("A2:C2");
        Readings read = Readings.of("t.xlsx", book.bytes());
        assertThat(read.shown()).containsExactly("3:甲厂|瓷|1", "5:乙厂|砖|2");
        assertThat(read.codes()).containsExactly("caption_row@2", "caption_row@4");
    }

    @Test
    void repeatedHeadsAreSkipped() {
        Readings read = csv("名称,产值", ",万元", "甲厂,1", "名称,产值", ",万元", "乙厂,2");
        assertThat(read.shown()).containsExactly("3:甲厂|1", "6:乙厂|2");
        assertThat(read.codes()).containsExactly("repeated_header@4", "repeated_header@5");
    }

    @Test
    void tablesBelowEachOtherAreReadEachByItself() {
        Readings read = csv(
                "A镇名单,",
                "名称,产值",
                "甲厂,1",
                "合计,1",
                ",",
                "B镇名单,",
                "名称,产值",
                "乙厂,2",
                "合计,3",
                "",
                "项目表,,",
                "项目名称,投资额,年份",
                "厂房,5,2023");
        assertThat(read.tables()).extracting(t -> t.head().file()).containsExactly("t.csv", "t.csv@7", "t.csv@12");
        assertThat(read.tables())
                .extracting(t -> t.head().titles())
                .containsExactly(List.of("A镇名单"), List.of("B镇名单"), List.of("项目表"));
        assertThat(read.shown(0)).containsExactly("3:甲厂|1");
        assertThat(read.shown(1)).containsExactly("8:乙厂|2");
        assertThat(read.shown(2)).containsExactly("13:厂房|5|2023");
        assertThat(read.codes()).contains("another_table@6", "another_table@11", "total_differs@9", "total_agrees@4");
    }

    @Test
    void tableFarBelowIsToldAndNotMixedIn() {
        StringBuilder text = new StringBuilder("名称,产值\n");
        IntStream.rangeClosed(1, 1500)
                .forEach(i -> text.append("厂").append(i).append(',').append(i).append('\n'));
        text.append(",\n项目表,\n项目名称,投资额\n厂房,5\n路,6\n");
        Readings read = Readings.of("t.csv", text.toString());
        assertThat(read.shown()).hasSize(1500);
        assertThat(read.codes()).containsExactly("table_not_read@1503");
        Readings second = Readings.of(
                new Upload("t.csv", text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                ReadingOptions.DETECT.withHeaderRow(1504),
                Limits.DEFAULT);
        assertThat(second.head().headings()).containsExactly("项目名称", "投资额");
        assertThat(second.shown()).containsExactly("1505:厂房|5", "1506:路|6");
    }

    @Test
    void shortRowsAreToldAndLongOnesAreRefusedUnlessBlank() {
        Readings read = csv("名称,产值", "甲厂", "乙厂,1,,", "丙厂,2,多");
        assertThat(read.shown()).containsExactly("2:甲厂", "3:乙厂|1");
        assertThat(read.rejected()).extracting(n -> n.code() + n.at().row()).containsExactly("row_too_long4");
        assertThat(read.codes()).containsExactlyInAnyOrder("row_too_short@2", "row_too_long@4");
    }

    @Test
    void whereManyRowsAreShortThatIsTheHabitOfTheFile() {
        String full =
                IntStream.rangeClosed(1, 200).mapToObj(i -> "厂" + i + ",1,是\n").collect(Collectors.joining());
        assertThat(csv("名称,产值,规上", full + "厂,1").codes()).containsExactly("row_too_short@202");
        String trimmed =
                IntStream.rangeClosed(1, 200).mapToObj(i -> "厂" + i + ",1\n").collect(Collectors.joining());
        assertThat(csv("名称,产值,规上", full + trimmed).notices().groups())
                .singleElement()
                .satisfies(g -> assertThat(g.count()).isLessThan(30));
    }

    @Test
    void explanationIsNoTable() {
        Readings read = Readings.of("t.csv", "本表由各镇填报，产值按现价计算，没有的填“无”，不要留空，也不要改动表头，有疑问的请打电话。\n");
        assertThat(read.tables()).isEmpty();
        assertThat(read.codes()).containsExactlyInAnyOrder("sheet_without_table", "empty_file");
        assertThat(Readings.of("t.csv", "产品名称\n钛白粉\n海绵钛\n").shown()).containsExactly("2:钛白粉", "3:海绵钛");
    }

    // ---- marks

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "　", "—", "－－", "-", "--", "/", "无", "NULL", "null", "\\N", "N/A", "n/a", "……", "暂无", "\u00A0"
            })
    void marksOfNothing(String mark) {
        assertThat(EmptyMarks.isEmpty(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无锡", "一", "不", "-1", "N", "A/B", "no"})
    void somethingIsSomething(String text) {
        assertThat(EmptyMarks.isEmpty(text)).isFalse();
    }

    @Test
    void marksAreLeftForTheMappingToDecide() {
        assertThat(csv("名称,产值,备注", "甲厂,—,无", "乙厂,/,NULL").shown()).containsExactly("2:甲厂|—|无", "3:乙厂|/|NULL");
    }
}
