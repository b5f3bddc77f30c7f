/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianpu.intake.classify.Activity;
import org.lianpu.intake.classify.IndustryCode;
import org.lianpu.intake.classify.LinkProfile;
import org.lianpu.intake.classify.LinkTerm;
import org.lianpu.intake.identity.RegionNames;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;

/** Occupations as said, as read from papers (METHODS M24) and as decided. */
class OccupationsTests {
    private static final Set<IndustryCode> CODES = Set.of(new IndustryCode("3239", "2017"));
    private static final LinkSigns SIGNS = signs("海绵钛");

    private final List<Claim> claims = new ArrayList<>();

    private static LinkSigns signs(String name) {
        return new LinkSigns(
                List.of(
                        new LinkProfile("SPONGE", Activity.MAKE, true, List.of(name), CODES, Set.of("titanium")),
                        new LinkProfile("INGOT", Activity.MAKE, true, List.of("钛锭"), Set.of(), Set.of("titanium")),
                        new LinkProfile("TEA", Activity.MAKE, true, List.of("茶叶"), Set.of(), Set.of("tea"))),
                List.of(new LinkTerm("SPONGE", "金属钛", LinkTerm.Use.PRODUCT, true)),
                List.of(new RegionNames.Entry("990000", false, List.of("示例省"))),
                Rules.load().classify());
    }

    private OccupationsTests say(Table table, String... cells) {
        Map<String, Object> row = new HashMap<>(Map.of("firm", "f", "as_of", "2024-12-31", "source", "s"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        row.keySet().removeIf(column -> table.indexOrNone(column) < 0);
        claims.add(Claim.of(Row.of(table, At.row("t.csv", claims.size() + 2), List.of(), row), "f", 3, false, "b"));
        return this;
    }

    private OccupationsTests firm(String... cells) {
        List<String> all = new ArrayList<>(List.of("name_zh", "示例省甲有限公司", "seat_region", "990101"));
        all.addAll(List.of(cells));
        return say(Tables.FIRMS, all.toArray(String[]::new));
    }

    private List<Map<String, @Nullable Object>> occupations() {
        return FirmBundle.of("f", claims, new Derivation(Snapshots.NONE, 2000, SIGNS))
                .occupations();
    }

    @Test
    void productAndScopeMakeAnOccupationAtTheSeatWithItsReasons() {
        firm("scope", "海绵钛生产；房屋租赁").say(Tables.PRODUCTS, "product", "海绵钛", "role", "MAIN", "as_of", "2022-06-30");
        assertThat(occupations()).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("linkCode", "SPONGE")
                    .containsEntry("regionCode", "990101")
                    .containsEntry("location", "REGISTERED")
                    .containsEntry("evidence", "CONFIRMED")
                    .containsEntry("derived", true)
                    .containsEntry("score", 0.8)
                    .containsEntry("counts", true)
                    .containsEntry("asOf", "2024-12-31")
                    .containsEntry("years", List.of("2022|1|0|0|1|||", "2024|1|0|0|1|||"))
                    .containsEntry("why", List.of("product|0.6|海绵钛|海绵钛", "scope|0.2|海绵钛|海绵钛生产"));
        });
    }

    @Test
    void codeAndScopeLeaveItUncertain() {
        firm("industry_code", "C3239", "scope", "金属钛制造");
        assertThat(occupations())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("evidence", "UNCERTAIN")
                        .containsEntry("counts", false)
                        .containsEntry("years", List.of("2024|1|0|0|0|||")));
    }

    @Test
    void ruleThatHasNotPassedItsGateConfirmsNothing() {
        firm("scope", "茶叶生产").say(Tables.PRODUCTS, "product", "茶叶", "role", "MAIN");
        assertThat(occupations())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("evidence", "UNCERTAIN")
                        .containsEntry("reasons", List.of("rule_off")));
    }

    @Test
    void rowThatStatesTheLinkLeavesNothingToBeRead() {
        firm("scope", "海绵钛生产")
                .say(Tables.PRODUCTS, "product", "海绵钛", "role", "MAIN")
                .say(
                        Tables.OCCUPATIONS,
                        "link",
                        "SPONGE",
                        "region",
                        "990102",
                        "phase",
                        "BUILDING",
                        "evidence",
                        "CONFIRMED");
        assertThat(occupations())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("regionCode", "990102")
                        .containsEntry("phase", "BUILDING")
                        .doesNotContainKey("derived"));
    }

    @Test
    void whatAPersonDecidedGoesBeforeRowAndPaper() {
        firm("scope", "海绵钛生产")
                .say(Tables.PRODUCTS, "product", "海绵钛", "role", "MAIN")
                .say(Tables.OCCUPATIONS, "link", "INGOT", "phase", "PRODUCING", "evidence", "UNCERTAIN")
                .say(Tables.LINK_DECISIONS, "link", "SPONGE", "decision", "REJECTED", "unit", "工信局")
                .say(Tables.LINK_DECISIONS, "link", "INGOT", "decision", "CONFIRMED", "unit", "工信局");
        assertThat(occupations())
                .satisfiesExactly(
                        ingot -> assertThat(ingot)
                                .containsEntry("linkCode", "INGOT")
                                .containsEntry("evidence", "CONFIRMED")
                                .containsEntry("counts", true)
                                .containsEntry("years", List.of("2024|1|0|0|1|||")),
                        sponge -> assertThat(sponge)
                                .containsEntry("linkCode", "SPONGE")
                                .containsEntry("evidence", "REJECTED")
                                .containsEntry("counts", false)
                                .containsEntry("reasons", List.of("person"))
                                .containsEntry("years", List.of("2024|1|0|1|0|||")));
    }

    @Test
    void laterDecisionReplacesTheFormer() {
        firm().say(Tables.LINK_DECISIONS, "link", "SPONGE", "decision", "CONFIRMED", "unit", "u", "as_of", "2024-01-31")
                .say(
                        Tables.LINK_DECISIONS,
                        "link",
                        "SPONGE",
                        "decision",
                        "REJECTED",
                        "unit",
                        "u",
                        "as_of",
                        "2024-02-29");
        assertThat(occupations())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("evidence", "REJECTED"));
    }

    @Test
    void whatAFirmSellsIsNotWhatItMakes() {
        firm().say(Tables.PRODUCTS, "product", "海绵钛", "role", "TRADED");
        assertThat(occupations()).isEmpty();
    }

    @Test
    void rowThatNamesTheLinkOfItsProductNeedsNoReading() {
        firm("scope", "海绵钛制造").say(Tables.PRODUCTS, "product", "SP-0级", "role", "MAIN", "link", "SPONGE");
        assertThat(occupations())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("evidence", "CONFIRMED"));
    }

    @Test
    void closedFirmCountsForNothing() {
        firm("scope", "海绵钛生产", "status", "CLOSED").say(Tables.PRODUCTS, "product", "海绵钛", "role", "MAIN");
        assertThat(occupations())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("counts", false).containsEntry("active", false));
    }

    @Test
    void signsAreAlikeExactlyWhenTheyJudgeAlike() {
        assertThat(signs("海绵钛").fingerprint())
                .isEqualTo(SIGNS.fingerprint())
                .isNotEqualTo(signs("海绵状钛").fingerprint());
    }
}
