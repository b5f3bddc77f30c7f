/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.Fixtures;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.rules.Rules;

/** The worked numbers of METHODS M1–M5 and their identities. */
class MeasuresTests {
    /** F1: regions A–D by links Y, W, G, T. */
    private static final double[][] F1 = {{60, 30, 10, 0}, {20, 40, 40, 0}, {0, 10, 50, 40}, {20, 20, 0, 60}};

    @Test
    void theQuotientComparesTheRegionWithTheNation() {
        assertThat(LocationQuotient.raw(40, 500, 1000, 50_000).value()).isEqualTo(4.0, within(1e-12));
        assertThat(LocationQuotient.raw(3, 25, 20, 1000).value()).isEqualTo(6.0, within(1e-12));
    }

    @Test
    void theShrunkQuotientDrawsSmallRegionsToOne() {
        assertThat(LocationQuotient.shrunk(3, 25, 0.02, 50).value()).isEqualTo(2.667, within(5e-4));
        assertThat(LocationQuotient.shrunk(0.5, 25, 0.02, 1e12).value()).isEqualTo(1.0, within(1e-6));
        assertThat(LocationQuotient.priorMass(0.1, 500)).isEqualTo(50, within(1e-12));
    }

    @Test
    void chanceIsExactAndStable() {
        assertThat(LocationQuotient.chance(3, 25, 0.02)).isEqualTo(0.0132, within(5e-5));
        assertThat(LocationQuotient.chance(0, 25, 0.02)).isEqualTo(1);
        assertThat(LocationQuotient.chance(26, 25, 0.02)).isZero();
        assertThat(LocationQuotient.chance(25, 25, 1)).isEqualTo(1);
        assertThat(LocationQuotient.chance(1, 25, 0)).isZero();
        assertThat(LocationQuotient.chance(10, 10, 0.5)).isEqualTo(Math.pow(2, -10), within(1e-15));
        assertThat(LocationQuotient.chance(500_001, 1_000_001, 0.5)).isEqualTo(0.5, within(1e-8));
        assertThat(LocationQuotient.chance(400, 1_000, 1e-3)).isBetween(0.0, 1e-300);
        assertThatThrownBy(() -> LocationQuotient.chance(1, 2, 1.5)).hasMessageContaining("1.5");
    }

    @Test
    void chanceEqualsTheSumOfItsTerms() {
        for (int n = 0; n <= 40; n++) {
            double sum = 0;
            double term = Math.pow(0.7, 40);
            for (int k = 0; k <= 40; k++) {
                sum += k >= n ? term : 0;
                term *= (40.0 - k) / (k + 1) * 0.3 / 0.7;
            }
            assertThat(LocationQuotient.chance(n, 40, 0.3)).as("n=%d", n).isEqualTo(sum, within(1e-12));
        }
    }

    @Test
    void theQuotientOfNothingIsNeverANumber() {
        assertThat(LocationQuotient.raw(1, 0, 10, 100).status()).isEqualTo(MetricStatus.NO_DATA);
        assertThat(LocationQuotient.shrunk(0, 0, 0.1, 5).status()).isEqualTo(MetricStatus.NO_DATA);
        assertThat(LocationQuotient.raw(0, 10, 0, 100).status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
        assertThat(LocationQuotient.shrunk(0, 10, 0, 5).status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
        assertThatThrownBy(() -> Metric.ok("M1.LQ", Double.NaN)).hasMessageContaining("M1.LQ");
    }

    @Test
    void quotientsWeightedByTheNationAddToOneWhateverTheScaleOrOrder() {
        for (double scale : new double[] {1, 10}) {
            for (int r = 0; r < 4; r++) {
                double sum = 0;
                for (int l = 0; l < 4; l++) {
                    Double lq = LocationQuotient.raw(F1[r][l] * scale, 100 * scale, 100 * scale, 400 * scale)
                            .value();
                    assertThat(lq).isEqualTo(F1[r][l] / 25, within(1e-12));
                    assertThat(Standing.share(F1[r][l] * scale, 100 * scale).value())
                            .isEqualTo(F1[r][l] / 100, within(1e-12));
                    sum += 0.25 * (lq == null ? Double.NaN : lq);
                }
                assertThat(sum).isEqualTo(1, within(1e-12));
            }
        }
    }

    @Test
    void rankCountsWhoHasMoreAndUnknownHasNoRank() {
        Peers peers = Peers.of(5, 9, 5, 1);
        assertThat(Standing.rank(9.0, peers)).isEqualTo(1);
        assertThat(Standing.rank(5.0, peers)).isEqualTo(2);
        assertThat(Standing.rank(0.0, peers)).isEqualTo(5);
        assertThat(Standing.rank(null, peers)).isNull();
        assertThat(Standing.rank(0.0, Peers.NONE)).isEqualTo(1);
        assertThat(peers.median()).isEqualTo(5);
        assertThat(Standing.share(null, 5).status()).isEqualTo(MetricStatus.NO_DATA);
        assertThat(Standing.share(0.0, 0).status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
    }

    @Test
    void completenessLeavesUnknownLinksOutAndSaysHowMany() {
        Chain chain = Fixtures.chain("seven", Fixtures.routes("A<-", "B<-", "C<-", "D<-", "E<-", "F<-", "G<-"), "SV-A");
        Completeness k = Completeness.of(
                chain,
                Map.of(
                        Fixtures.link("A"), LinkStatus.WEAK,
                        Fixtures.link("B"), LinkStatus.UNGRADED,
                        Fixtures.link("C"), LinkStatus.YOUNG,
                        Fixtures.link("D"), LinkStatus.LEADING,
                        Fixtures.link("E"), LinkStatus.ABSENT,
                        Fixtures.link("F"), LinkStatus.ABSENT));
        assertThat(k.k().value()).isEqualTo(0.667, within(5e-4));
        assertThat(k.unknownShare()).isEqualTo(1 / 7.0, within(1e-12));
        assertThat(k.k().lo()).isEqualTo(4 / 7.0, within(1e-12));
        assertThat(k.k().hi()).isEqualTo(5 / 7.0, within(1e-12));
        assertThat(k.services().status()).isEqualTo(MetricStatus.NO_DATA);
        assertThat(Completeness.of(chain, Map.of()).k().status()).isEqualTo(MetricStatus.NO_DATA);
        Chain empty = Fixtures.chain("empty", List.of());
        assertThat(Completeness.of(empty, Map.of()).k().status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
    }

    @Test
    void primacyIsThreeNumbersNeverOne() {
        Primacy p = Primacy.of(
                Map.of(
                        new ChainCode("a"),
                        120.0,
                        new ChainCode("b"),
                        60.0,
                        new ChainCode("c"),
                        40.0,
                        new ChainCode("d"),
                        30.0),
                7,
                0.03);
        assertThat(p.first()).containsExactly(new ChainCode("a"));
        assertThat(p.share().value()).isEqualTo(0.48, within(1e-12));
        assertThat(p.ratio2().value()).isEqualTo(2.0, within(1e-12));
        assertThat(p.ratio4().value()).isEqualTo(0.923, within(5e-4));
        assertThat(p.rank()).isEqualTo(7);
    }

    @Test
    void oneChainHasNoRatioAndTiesAreBothNamed() {
        Primacy one = Primacy.of(Map.of(new ChainCode("a"), 5.0), null, null);
        assertThat(one.share().value()).isEqualTo(1);
        assertThat(one.ratio2().status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
        Primacy tie = Primacy.of(Map.of(new ChainCode("b"), 5.0, new ChainCode("a"), 5.0), null, null);
        assertThat(tie.first()).containsExactly(new ChainCode("a"), new ChainCode("b"));
        assertThat(tie.ratio2().value()).isEqualTo(1);
        assertThat(Primacy.of(Map.of(), null, null).share().status()).isEqualTo(MetricStatus.NO_DATA);
    }

    @Test
    void concentrationOfKnownShares() {
        Concentration c = Concentration.of(50, 30, 20);
        assertThat(c.hhi().value()).isEqualTo(0.38, within(1e-12));
        assertThat(c.effective().value()).isEqualTo(2.63, within(5e-3));
        assertThat(c.normalised().value()).isEqualTo(0.07, within(1e-12));
        assertThat(c.cr4().value()).isEqualTo(1, within(1e-12));
        assertThat(Concentration.of(5).normalised().status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
        assertThat(Concentration.of().hhi().status()).isEqualTo(MetricStatus.NO_DATA);
    }

    @Test
    void anUnknownTailGivesBounds() {
        Concentration c = Concentration.withTail(new double[] {.3, .2, .1}, .4);
        assertThat(c.hhi().lo()).isEqualTo(0.14, within(1e-12));
        assertThat(c.hhi().hi()).isEqualTo(0.18, within(1e-12));
        assertThat(c.hhi().value()).isNull();
        assertThat(c.cr4().lo()).isEqualTo(0.6, within(1e-12));
        assertThat(c.cr4().hi()).isEqualTo(0.7, within(1e-12));
        assertThat(Concentration.withTail(new double[0], 1).hhi().status()).isEqualTo(MetricStatus.NO_DATA);
    }

    @Test
    void aCellWithUnobservedFirmsGivesBoundsThatHoldWhateverTheyMake() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            int observed = 1 + random.nextInt(5);
            int n = observed + 1 + random.nextInt(4);
            double[] all =
                    random.doubles(n).map(d -> Math.pow(d, 4) * 100 + 0.01).toArray();
            Concentration bounds = Concentration.of(cell(n, Arrays.copyOf(all, observed)));
            Concentration truth = Concentration.of(all);
            assertThat(bounds.hhi().status()).isEqualTo(MetricStatus.PARTIAL);
            assertThat(truth.hhi().value())
                    .isBetween(
                            orNaN(bounds.hhi().lo()) - 1e-12, orNaN(bounds.hhi().hi()) + 1e-12);
            assertThat(truth.cr4().value()).isBetween(orNaN(bounds.cr4().lo()) - 1e-12, 1 + 1e-12);
            assertThat(truth.hhi().value()).isBetween(1.0 / n - 1e-12, 1 + 1e-12);
            double[] scaled = Arrays.stream(all).map(v -> v * 10).toArray();
            assertThat(Concentration.of(scaled).hhi().value())
                    .isEqualTo(orNaN(truth.hhi().value()), within(1e-12));
            assertThat(Concentration.of(cell(n, all)).hhi().value())
                    .isEqualTo(orNaN(truth.hhi().value()), within(1e-9));
        }
    }

    @Test
    void oneOfTwoObservedIsNotAMonopoly() {
        Concentration c = Concentration.of(cell(2, 80));
        assertThat(c.hhi().status()).isEqualTo(MetricStatus.PARTIAL);
        assertThat(c.hhi().lo()).isEqualTo(0.5, within(1e-12));
        assertThat(Concentration.of(Cell.EMPTY).hhi().status()).isEqualTo(MetricStatus.NO_DATA);
    }

    @Test
    void aSingleSourceIsOneFirmOrADominantOne() {
        Rules.Choke cut = Rules.load().choke();
        assertThat(SingleSource.holds(cell(1), cut)).isTrue();
        assertThat(SingleSource.holds(cell(3, 85, 10, 5), cut)).isTrue();
        assertThat(SingleSource.holds(cell(3, 40, 30, 30), cut)).isFalse();
        assertThat(SingleSource.holds(cell(3, 85, 10), cut)).isFalse();
        assertThat(SingleSource.holds(Cell.EMPTY, cut)).isFalse();
    }

    @Test
    void localSupplyOfSeenPurchasesHasBoundsForUnknownOrigin() {
        Metric m = LocalSupply.observed(30, 50, 20);
        assertThat(m.value()).isEqualTo(0.375, within(1e-12));
        assertThat(m.lo()).isEqualTo(0.30, within(1e-12));
        assertThat(m.hi()).isEqualTo(0.50, within(1e-12));
        assertThat(m.coverage()).isEqualTo(0.8, within(1e-12));
        assertThat(LocalSupply.observed(0, 0, 0).status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
        assertThat(LocalSupply.observed(0, 0, 5).value()).isNull();
        assertThat(LocalSupply.observed(1, 1, 0).status()).isEqualTo(MetricStatus.OK);
    }

    @Test
    void pooledSupplyIsAnUpperBound() {
        Metric m = LocalSupply.pooled(List.of(new LocalSupply.Input(40.0, 100)));
        assertThat(m.value()).isEqualTo(0.40, within(1e-12));
        assertThat(m.flags()).contains("UPPER_BOUND");
        assertThat(LocalSupply.pooled(List.of(new LocalSupply.Input(400.0, 100)))
                        .value())
                .isEqualTo(1);
        Metric open = LocalSupply.pooled(List.of(new LocalSupply.Input(40.0, 50), new LocalSupply.Input(null, 50)));
        assertThat(open.lo()).isEqualTo(0.4, within(1e-12));
        assertThat(open.hi()).isEqualTo(0.9, within(1e-12));
        assertThat(LocalSupply.pooled(List.of()).status()).isEqualTo(MetricStatus.NOT_APPLICABLE);
    }

    @Test
    void theBasisIsOutputThenHeadcountThenCount() {
        Cell known = counts(10, 7, 10);
        assertThat(Basis.choose(List.of(known), 0.7)).isEqualTo(Basis.OUTPUT);
        assertThat(Basis.choose(List.of(known, counts(1, 0, 1)), 0.7)).isEqualTo(Basis.EMPLOYEES);
        assertThat(Basis.choose(List.of(counts(10, 6, 6)), 0.7)).isEqualTo(Basis.COUNT);
        assertThat(Basis.choose(List.of(), 0.7)).isEqualTo(Basis.COUNT);
        assertThat(Basis.OUTPUT.known(known)).isEqualTo(0.7, within(1e-12));
        assertThat(Basis.COUNT.of(known)).isEqualTo(10);
        assertThat(Basis.EMPLOYEES.of(counts(3, 0, 0))).isNull();
    }

    @Test
    void coverageBandsAreUndeclaredLowMidHigh() {
        Rules.Coverage bands = Rules.load().coverage();
        assertThat(CoverageBand.of(null, bands)).isEqualTo(CoverageBand.NONE);
        assertThat(CoverageBand.of(0.49, bands)).isEqualTo(CoverageBand.LOW);
        assertThat(CoverageBand.of(0.5, bands)).isEqualTo(CoverageBand.MID);
        assertThat(CoverageBand.of(0.8, bands)).isEqualTo(CoverageBand.HIGH);
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static Cell counts(int n, int withOutput, int withHeadcount) {
        Double out = withOutput == 0 ? null : Double.valueOf(withOutput);
        Double emp = withHeadcount == 0 ? null : Double.valueOf(withHeadcount);
        return new Cell(n, withOutput, out, withOutput, withHeadcount, emp, 0, 0, 0, 0, 0, 0, 0, List.of());
    }

    private static Cell cell(int n, double... outputs) {
        double sum = Arrays.stream(outputs).sum();
        double squares = Arrays.stream(outputs).map(v -> v * v).sum();
        List<Double> top = Arrays.stream(outputs)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(4)
                .toList();
        return new Cell(
                n, outputs.length, outputs.length == 0 ? null : sum, squares, 0, null, 0, 0, 0, 0, 0, 0, 0, top);
    }
}
