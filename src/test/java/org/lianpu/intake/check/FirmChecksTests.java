/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.FirmNotice;
import org.lianpu.intake.notice.IndustryNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.notice.TidyingNotice;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;

/** What is told of codes and regions in rows of firms, without a graph: the regions come with the rows. */
class FirmChecksTests {
    /** METHODS E1. */
    private static final String VALID = "91350100M000100Y43";

    @TempDir
    private Path folder;

    private final Notices notices = new Notices();
    private final List<RawRow> rows = new ArrayList<>(List.of(
            region("000000", "全国", "NATION", ""),
            region("510000", "四川省", "PROVINCE", "四川"),
            region("511500", "宜宾市", "CITY", "宜宾"),
            region("511529", "屏山县", "COUNTY", "屏山"),
            region("511504", "叙州区", "COUNTY", ""),
            region("350000", "福建省", "PROVINCE", "福建"),
            region("350100", "福州市", "CITY", "福州"),
            region("350102", "鼓楼区", "COUNTY", ""),
            region("320000", "江苏省", "PROVINCE", "江苏"),
            region("320100", "南京市", "CITY", "南京"),
            region("320106", "鼓楼区", "COUNTY", ""),
            change("511521", "511504", "宜宾县", "UPGRADED", "2018"),
            change("320104", "320106", "一分为二区", "SPLIT", "2013"),
            change("320104", "320100", "一分为二区", "SPLIT", "2013"),
            change("320199", "320106", "只分出一部分区", "SPLIT", "")));

    private static RawRow row(Table table, Map<String, String> cells) {
        return RawRow.of(table, table.name() + ".csv", 2, cells);
    }

    private static RawRow region(String code, String name, String level, String alias) {
        Map<String, String> cells = new HashMap<>(Map.of("region", code, "name_zh", name, "level", level));
        if (!alias.isEmpty()) {
            cells.put("aliases", alias);
        }
        cells.put("source", "s");
        return row(Tables.REGIONS, cells);
    }

    private static RawRow change(String old, String region, String name, String kind, String year) {
        Map<String, String> cells =
                new HashMap<>(Map.of("old_code", old, "region", region, "old_name", name, "kind", kind, "source", "s"));
        if (!year.isEmpty()) {
            cells.put("year", year);
        }
        return row(Tables.REGION_CHANGES, cells);
    }

    private List<Claim> check(RawRow... more) {
        rows.add(row(
                Tables.SOURCES,
                Map.of("source_id", "s", "title", "名录", "year", "2024", "kind", "REGISTRY", "access", "PUBLIC")));
        rows.addAll(List.of(more));
        List<Claim> claims = new ArrayList<>();
        Checked checked = new Checking(
                        (question, parameters) -> List.of(),
                        Rules.load(),
                        Clock.systemUTC(),
                        new Workplace(folder),
                        notices,
                        new Progress(),
                        true)
                .check(List.of(RawRows.of(rows)));
        checked.forEach(claims::add);
        checked.discard();
        return claims.stream().filter(c -> c.table().ofFirms()).toList();
    }

    private static RawRow firm(String column, String value) {
        Map<String, String> cells =
                new HashMap<>(Map.of("name_zh", "甲公司", "seat_region", "350100", "as_of", "2024", "source", "s"));
        cells.put(column, value);
        return row(Tables.FIRMS, cells);
    }

    private Notice only() {
        List<Notice> all =
                notices.groups().stream().flatMap(g -> g.kept().stream()).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    // ---- credit codes

    @ParameterizedTest
    @ValueSource(strings = {" 91350100-m000 100y43", "９１３５０１００Ｍ０００１００Ｙ４３"})
    void aCodeIsBroughtIntoItsFormAndTold(String written) {
        List<Claim> claims = check(firm("uscc", written));
        assertThat(only()).isInstanceOfSatisfying(TidyingNotice.CreditCodeTidied.class, n -> {
            assertThat(n.taken()).isEqualTo(VALID);
            assertThat(n.at().column()).isEqualTo("uscc");
        });
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("uscc")).isEqualTo(VALID).isEqualTo(c.firm()));
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44,uscc_last_digit,''",
        "9135O100M000100Y43,uscc_character," + VALID,
        "91350100M000100Y4,uscc_length,''",
        "M000100Y-4,uscc_organisation,''"
    })
    void anInvalidCodeSaysWhyAndWhatWasMeant(String written, String reason, String meant) {
        List<Claim> claims = check(firm("uscc", written));
        assertThat(only()).isInstanceOfSatisfying(FirmNotice.InvalidUscc.class, n -> {
            assertThat(n.reason()).contains(reason);
            assertThat(n.suggestion()).isEqualTo(meant);
            assertThat(n.fate()).isEqualTo(Notice.Fate.WITHOUT_ID);
        });
        assertThat(claims).singleElement().satisfies(c -> {
            assertThat(c.text("uscc")).isEqualTo(written);
            assertThat(c.firm()).startsWith("F");
        });
    }

    @ParameterizedTest
    @CsvSource({"350100,false", "350102,false", "350000,false", "510000,true", "511529,true"})
    void aCodeOfAnotherCityIsTold(String seat, boolean told) {
        RawRow firm = row(
                Tables.FIRMS,
                Map.of("name_zh", "甲公司", "uscc", VALID, "seat_region", seat, "as_of", "2024", "source", "s"));
        assertThat(check(firm)).hasSize(1);
        if (told) {
            assertThat(only())
                    .isInstanceOfSatisfying(
                            FirmNotice.CodeOfAnotherPlace.class,
                            n -> assertThat(n.place()).isEqualTo("350100"));
        } else {
            assertThat(notices.groups()).isEmpty();
        }
    }

    // ---- regions

    @ParameterizedTest
    @CsvSource({
        "四川省/宜宾市/屏山县,511529",
        "四川省宜宾市屏山县,511529",
        "四川 宜宾 屏山,511529",
        "四川省屏山县,511529",
        "四川省－宜宾市,511500",
        "江苏省南京市鼓楼区,320106",
        "福建/鼓楼区,350102",
        "福州市鼓楼区,350102"
    })
    void aRegionMayBeAPath(String written, String code) {
        List<Claim> claims = check(firm("seat_region", written));
        assertThat(notices.groups()).isEmpty();
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("seat_region")).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"江苏省/宜宾市/屏山县", "屏山县四川省", "四川省宜宾市无此县", "四川省/", "999999"})
    void aPathThatDoesNotHoldTogetherIsNotTaken(String written) {
        assertThat(check(firm("seat_region", written))).isEmpty();
        assertThat(only()).isInstanceOf(RowNotice.UnknownReference.class);
    }

    @Test
    void aNameOfSeveralRegionsIsNotGuessed() {
        assertThat(check(firm("seat_region", "鼓楼区"))).isEmpty();
        assertThat(only()).isInstanceOf(RowNotice.AmbiguousReference.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"511521", "宜宾县", "四川省宜宾市宜宾县", "四川省/宜宾县"})
    void aRetiredRegionIsTakenAsWhatItBecame(String written) {
        List<Claim> claims = check(firm("seat_region", written));
        assertThat(only()).isInstanceOfSatisfying(RowNotice.RetiredRegion.class, n -> {
            assertThat(n.at().value()).isEqualTo(written);
            assertThat(n.region()).isEqualTo("511504");
            assertThat(n.oldName()).isEqualTo("宜宾县");
            assertThat(n.year()).isEqualTo("2018");
            assertThat(n.fate()).isEqualTo(Notice.Fate.REPAIRED);
        });
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("seat_region")).isEqualTo("511504"));
    }

    @Test
    void aRetiredRegionThatOneSourceGivesByNameAndAnotherByCodeIsOneRegion() {
        List<Claim> claims = check(change("511521", "叙州区", "宜宾县", "UPGRADED", "2018"), firm("seat_region", "511521"));
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("seat_region")).isEqualTo("511504"));
    }

    @Test
    void aRetiredDistrictIsFoundByItsPathThoughAnotherPlaceHasOneOfThatName() {
        List<Claim> claims = check(
                region("320800", "淮安市", "CITY", "淮安"),
                region("320812", "清江浦区", "COUNTY", ""),
                region("210000", "辽宁省", "PROVINCE", "辽宁"),
                region("211200", "铁岭市", "CITY", "铁岭"),
                region("211204", "清河区", "COUNTY", ""),
                change("320802", "320812", "清河区", "MERGED", "2016"),
                firm("seat_region", "江苏省淮安市清河区"));
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("seat_region")).isEqualTo("320812"));
        assertThat(only()).isInstanceOf(RowNotice.RetiredRegion.class);
    }

    @ParameterizedTest
    @CsvSource({"320104,2", "一分为二区,2", "320199,1"})
    void aRegionThatWasSplitIsNeverGuessed(String written, int parts) {
        assertThat(check(firm("seat_region", written))).isEmpty();
        assertThat(only())
                .isInstanceOfSatisfying(
                        RowNotice.SplitRegion.class,
                        n -> assertThat(n.candidates()).hasSize(parts));
    }

    // ---- industries

    @Test
    void theLetterOfTheSectionIsLeftOut() {
        List<Claim> claims = check(firm("industry_code", "C3211"));
        assertThat(only()).isInstanceOf(IndustryNotice.IndustryLetterDropped.class);
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("industry_code")).isEqualTo("3211"));
    }

    @ParameterizedTest
    @CsvSource({
        "C,IndustryTooCoarse",
        "32,IndustryTooCoarse",
        "321,IndustryTooCoarse",
        "X,UnknownIndustry",
        "9999,UnknownIndustry",
        "A3211,UnknownIndustry",
        "3264,IndustryOfOtherEdition"
    })
    void anIndustryCodeThatSaysNothingKeepsNoFirmOut(String written, String kind) {
        List<Claim> claims = check(firm("industry_code", written));
        assertThat(only().getClass().getSimpleName()).isEqualTo(kind);
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.text("industry_code")).isEqualTo(written));
    }

    // ---- rows of two firms

    @ParameterizedTest
    @CsvSource({"甲公司,甲公司", VALID + "," + VALID, VALID + ",甲公司"})
    void aFirmThatSuppliesItselfIsTold(String supplier, String customer) {
        List<Claim> claims = check(
                firm("uscc", VALID),
                row(
                        Tables.SUPPLIES,
                        Map.of("supplier", supplier, "customer", customer, "year", "2024", "source", "s")));
        assertThat(only())
                .isInstanceOfSatisfying(
                        RowNotice.SameFirmTwice.class,
                        n -> assertThat(n.at().column()).isEqualTo("customer"));
        assertThat(claims).hasSize(1);
    }

    // ---- codes of links, chains and regions

    @Test
    void aCodeThatALinkCannotHaveIsToldAndNotThrown() {
        rows.clear();
        check(
                row(
                        Tables.LINKS,
                        Map.of(
                                "link",
                                "ti-con",
                                "name_zh",
                                "精矿",
                                "name_en",
                                "Con",
                                "kind",
                                "MATERIAL",
                                "unit",
                                "吨",
                                "source",
                                "s")),
                row(
                        Tables.CHAINS,
                        Map.of("chain", "茶", "version", "1", "name_zh", "茶", "name_en", "Tea", "source", "s")),
                region("51150", "宜宾市", "CITY", ""));
        assertThat(notices.groups()).singleElement().satisfies(group -> {
            assertThat(group.kept())
                    .hasSize(3)
                    .allSatisfy(n -> assertThat(n).isInstanceOf(CellNotice.MalformedValue.class));
            assertThat(group.kept()).extracting(n -> n.at().value()).containsExactlyInAnyOrder("ti-con", "茶", "51150");
        });
    }
}
