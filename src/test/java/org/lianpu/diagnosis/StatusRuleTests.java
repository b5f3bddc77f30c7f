/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianpu.diagnosis.Cases.RULES;
import static org.lianpu.diagnosis.Cases.cell;
import static org.lianpu.diagnosis.Cases.facts;
import static org.lianpu.diagnosis.Cases.judge;
import static org.lianpu.diagnosis.Cases.with;
import static org.lianpu.region.RegionLevel.CITY;
import static org.lianpu.region.RegionLevel.COUNTY;
import static org.lianpu.region.RegionLevel.PROVINCE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.region.RegionLevel;

/** METHODS M6, rule by rule. */
class StatusRuleTests {
    @Test
    void theWorkedExampleIsStrongAndNeedsRankAndShareToLead() {
        Judgement j = judge(facts(cell(4, 3), CITY, .9, .034, 7, 1.6));
        assertThat(j.status()).isEqualTo(LinkStatus.STRONG);
        assertThat(j.state()).isEqualTo(MetricStatus.OK);
        assertThat(j.flips())
                .containsExactly(
                        new Flip(Flip.Kind.NEED_RANK, 7.0, 3.0, LinkStatus.LEADING),
                        new Flip(Flip.Kind.NEED_SHARE, .034, .10, LinkStatus.LEADING));
        assertThat(j.evidence())
                .contains(new Evidence(Evidence.Test.SHARE, LinkStatus.STRONG, .034, .02, "", true, null));
    }

    @Test
    void anEmptyRegionWithoutCoverageIsUnknownNeverAbsent() {
        Judgement j = judge(nothing(null));
        assertThat(j.status()).isEqualTo(LinkStatus.UNKNOWN);
        assertThat(j.reason()).isEqualTo(StatusReason.LOW_COVERAGE);
        assertThat(j.flips())
                .containsExactly(
                        new Flip(Flip.Kind.NEED_COVERAGE, null, .5, LinkStatus.ABSENT),
                        new Flip(Flip.Kind.NEED_FIRM, 0.0, 1.0, LinkStatus.UNGRADED));
    }

    @Test
    void nobodyFoundUnderSufficientCoverageIsAbsent() {
        assertThat(judge(nothing(.5)).status()).isEqualTo(LinkStatus.ABSENT);
        assertThat(judge(nothing(.49)).status()).isEqualTo(LinkStatus.UNKNOWN);
    }

    @Test
    void oneKnownFirmUnderLowCoverageIsUngradedNeverWeak() {
        Judgement j = judge(facts(cell(1, 0), CITY, .1, .0001, 300, .1));
        assertThat(j.status()).isEqualTo(LinkStatus.UNGRADED);
        assertThat(j.flips().get(0)).isEqualTo(new Flip(Flip.Kind.NEED_COVERAGE, .1, .5, LinkStatus.YOUNG));
    }

    @Test
    void withoutTotalsNothingIsStrongOrLeading() {
        for (int above = 0; above <= 9; above++) {
            Judgement j = judge(facts(cell(9, above), CITY, 1.0, .9, 1, null));
            assertThat(j.status()).isNotIn(LinkStatus.STRONG, LinkStatus.LEADING, LinkStatus.WEAK);
            assertThat(j.flips()).contains(new Flip(Flip.Kind.NEED_TOTALS, null, null, null));
            assertThat(j.reason()).isEqualTo(StatusReason.NO_REFERENCE);
            assertThat(j.state()).isEqualTo(MetricStatus.PARTIAL);
        }
    }

    @Test
    void withoutTotalsTheBestProvableStatusIsSaid() {
        Metric none = Metric.none("M1.LQ*", MetricStatus.NO_REFERENCE);
        Judgement j = judge(facts(cell(4, 3), CITY, .9, Metric.ok("M2.SHARE", .2), 1, none, .6, 0));
        assertThat(j.status()).isEqualTo(LinkStatus.PRESENT);
        assertThat(j.state()).isEqualTo(MetricStatus.PARTIAL);
        assertThat(j.notEvaluable())
                .extracting(Evidence::test, Evidence::rule)
                .containsExactly(
                        tuple(Evidence.Test.LQ, LinkStatus.LEADING),
                        tuple(Evidence.Test.LQ, LinkStatus.STRONG),
                        tuple(Evidence.Test.LQ, LinkStatus.PRESENT));
    }

    @Test
    void whatIsInTransitChangesNoVerdict() {
        for (double ic : new double[] {.1, .9}) {
            for (Cell cell : List.of(Cell.EMPTY, cell(1, 0), cell(4, 3))) {
                LinkFacts without = facts(cell, CITY, ic, .034, 7, 1.6);
                LinkFacts transit =
                        facts(with(cell, cell.revObs(), cell.aboveKnown(), 0, 0, 3), CITY, ic, .034, 7, 1.6);
                assertThat(judge(transit).status()).isEqualTo(judge(without).status());
                assertThat(judge(transit).flips()).isEqualTo(judge(without).flips());
            }
        }
    }

    @Test
    void absentWithSomethingInTransitReadsBuilding() {
        Judgement j = judge(facts(with(Cell.EMPTY, 0, 0, 0, 0, 1), CITY, .9, 0, 9, 0.0));
        assertThat(j.status()).isEqualTo(LinkStatus.ABSENT);
        assertThat(j.word()).isEqualTo(StatusWord.BUILDING);
        assertThat(judge(facts(with(Cell.EMPTY, 0, 0, 0, 0, 1), CITY, .1, 0, 9, 0.0))
                        .word())
                .isEqualTo(StatusWord.UNKNOWN);
    }

    @Test
    void absentWithAStatedReasonReadsNotNeededAndAbsentEverywhereIsFlagged() {
        Metric zero = Metric.ok("M2.SHARE", 0);
        LinkFacts f =
                new LinkFacts(Cell.EMPTY, CITY, 1.0, 0, Basis.COUNT, 0.0, zero, 1, zero, zero, null, "环境容量", 0, null);
        Judgement j = judge(f);
        assertThat(j.word()).isEqualTo(StatusWord.NOT_NEEDED);
        assertThat(j.status()).isEqualTo(LinkStatus.ABSENT);
        assertThat(j.flags()).containsExactlyInAnyOrder(StatusFlag.NOT_NEEDED, StatusFlag.ABSENT_EVERYWHERE);
    }

    @Test
    void uncertainEvidenceKeepsALinkFromBeingAbsent() {
        LinkFacts f = facts(with(Cell.EMPTY, 0, 0, 0, 2, 0), CITY, .9, 0, 9, 0.0);
        assertThat(judge(f).status()).isEqualTo(LinkStatus.UNKNOWN);
        assertThat(judge(f).reason()).isEqualTo(StatusReason.UNCERTAIN_EVIDENCE);
        assertThat(judge(f).flips()).extracting(Flip::kind).contains(Flip.Kind.CONFIRM_UNCERTAIN);
    }

    @Test
    void aSheetThatSaysYesWithoutNamesIsUngraded() {
        Metric none = Metric.none("M1.LQ*", MetricStatus.NO_REFERENCE);
        Judgement j = judge(facts(Cell.EMPTY, CITY, .9, Metric.ok("M2.SHARE", 0), null, none, null, 11));
        assertThat(j.status()).isEqualTo(LinkStatus.UNGRADED);
        assertThat(j.reason()).isEqualTo(StatusReason.REPORTED_WITHOUT_NAMES);
        assertThat(j.flips()).containsExactly(new Flip(Flip.Kind.NAME_FIRMS, 0.0, 11.0, null));
    }

    @ParameterizedTest
    @CsvSource({
        "CITY, 4, 3, .10, 3, 1.5, LEADING",
        "CITY, 4, 3, .10, 4, 1.5, STRONG",
        "CITY, 4, 3, .0999, 3, 1.5, STRONG",
        "CITY, 4, 3, .02, 9, 1.25, STRONG",
        "CITY, 4, 2, .02, 9, 1.25, PRESENT",
        "CITY, 4, 3, .0199, 9, 1.25, PRESENT",
        "CITY, 4, 3, .02, 9, .75, PRESENT",
        "CITY, 4, 3, .02, 9, .7499, WEAK",
        "CITY, 4, 0, .02, 9, .7499, WEAK",
        "CITY, 2, 0, .20, 1, 9, YOUNG",
        "COUNTY, 4, 3, .01, 20, 1.5, LEADING",
        "COUNTY, 4, 3, .002, 21, 1.25, STRONG",
        "COUNTY, 4, 3, .0019, 21, 1.25, PRESENT",
        "PROVINCE, 9, 5, .03, 9, 1.25, STRONG",
        "PROVINCE, 9, 4, .03, 9, 1.25, PRESENT",
        "PROVINCE, 9, 5, .10, 3, 1.5, LEADING"
    })
    void eachLevelHasItsCutOffs(
            RegionLevel level, int n, int above, double share, int rank, double lq, LinkStatus expected) {
        assertThat(judge(facts(cell(n, above), level, .9, share, rank, lq)).status())
                .isEqualTo(expected);
    }

    @Test
    void aStartNeedsEveryRevenueAndFewOrNewFirms() {
        assertThat(status(cell(3, 0), .2)).isEqualTo(LinkStatus.WEAK);
        assertThat(status(with(cell(3, 0), 3, 3, 3, 0, 0), .2)).isEqualTo(LinkStatus.YOUNG);
        assertThat(status(with(cell(2, 0), 1, 2, 0, 0, 0), .2)).isEqualTo(LinkStatus.WEAK);
        assertThat(status(cell(2, 1), .2)).isEqualTo(LinkStatus.WEAK);
    }

    @Test
    void unknownScaleIsNotEvaluableNeverFalse() {
        Cell unknown = with(cell(4, 0), 0, 0, 0, 0, 0);
        Judgement present = judge(facts(unknown, CITY, .9, .05, 9, 1.3));
        assertThat(present.status()).isEqualTo(LinkStatus.PRESENT);
        assertThat(present.state()).isEqualTo(MetricStatus.PARTIAL);
        assertThat(present.flips()).contains(new Flip(Flip.Kind.NEED_ABOVE_KNOWN, 0.0, 4.0, null));
        Judgement pool = judge(facts(unknown, CITY, .9, Metric.ok("M2.SHARE", .05), 9, Metric.ok("M1.LQ*", .3), .9, 0));
        assertThat(pool.status()).isEqualTo(LinkStatus.UNGRADED);
        assertThat(pool.reason()).isEqualTo(StatusReason.NOT_EVALUABLE);
    }

    @Test
    void pooledSupplyLiftsAWeakLink() {
        Metric share = Metric.ok("M2.SHARE", .01);
        Metric low = Metric.ok("M1.LQ*", .3);
        assertThat(judge(facts(cell(3, 1), CITY, .9, share, 9, low, .5, 0)).status())
                .isEqualTo(LinkStatus.PRESENT);
        Judgement weak = judge(facts(cell(3, 1), CITY, .9, share, 9, low, .49, 0));
        assertThat(weak.status()).isEqualTo(LinkStatus.WEAK);
        assertThat(weak.flips())
                .startsWith(
                        new Flip(Flip.Kind.NEED_LQ, .3, .75, LinkStatus.PRESENT),
                        new Flip(Flip.Kind.NEED_POOL, .49, .5, LinkStatus.PRESENT));
        Judgement open = judge(facts(cell(3, 1), CITY, .9, share, 9, low, null, 0));
        assertThat(open.status()).isEqualTo(LinkStatus.WEAK);
        assertThat(open.state()).isEqualTo(MetricStatus.PARTIAL);
    }

    @Test
    void aLowerBoundProvesButNeverDisproves() {
        Metric share = Metric.ok("M2.SHARE", .05).asLowerBound(.5);
        Metric good = Metric.ok("M1.LQ*", 1.3).asLowerBound(.5);
        Metric poor = Metric.ok("M1.LQ*", .3).asLowerBound(.5);
        assertThat(judge(facts(cell(4, 3), CITY, .9, share, 9, good, null, 0)).status())
                .isEqualTo(LinkStatus.STRONG);
        assertThat(judge(facts(cell(4, 3), CITY, .9, share, 9, poor, null, 0)).status())
                .isEqualTo(LinkStatus.UNGRADED);
    }

    @Test
    void bothWordsAreSaidWhereUncertainFirmsWouldChangeIt() {
        Cell two = with(cell(2, 2), 2, 2, 0, 1, 0);
        Metric share = Metric.ok("M2.SHARE", .05);
        Metric lq = Metric.ok("M1.LQ*", .3);
        LinkFacts counted =
                facts(with(cell(3, 2), 2, 2, 0, 0, 0), CITY, .9, share, 9, Metric.ok("M1.LQ*", .9), null, 0);
        LinkFacts f = new LinkFacts(two, CITY, .9, 50, Basis.COUNT, 2.0, share, 9, lq, lq, null, null, 0, counted);
        Judgement j = judge(f);
        assertThat(j.word()).isEqualTo(StatusWord.WEAK);
        assertThat(j.ifUncertainCounted()).isEqualTo(StatusWord.PRESENT);
        assertThat(j.state()).isEqualTo(MetricStatus.PARTIAL);
        assertThat(j.flips()).contains(new Flip(Flip.Kind.CONFIRM_UNCERTAIN, 1.0, 0.0, LinkStatus.PRESENT));
    }

    @Test
    void theNationIsCutLikeAProvince() {
        assertThat(StatusRule.cuts(RULES, RegionLevel.NATION)).isEqualTo(StatusRule.cuts(RULES, PROVINCE));
        assertThat(StatusRule.cuts(RULES, COUNTY)).isEqualTo(RULES.status().county());
    }

    private static LinkStatus status(Cell cell, double lq) {
        return judge(facts(cell, CITY, .9, .001, 99, lq)).status();
    }

    private static LinkFacts nothing(@Nullable Double ic) {
        Metric none = Metric.none("M1.LQ*", MetricStatus.NO_DATA);
        return facts(Cell.EMPTY, CITY, ic, Metric.none("M2.SHARE", MetricStatus.NO_DATA), null, none, null, 0);
    }
}
