/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianpu.diagnosis.Cases.RULES;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.region.RegionLevel;

/** From what was read to facts, and the metamorphic property of METHODS M6. */
class ObservationTests {
    private static final Reference OFFICIAL = new Reference(25.0, 20.0, 1000.0, 500, true);

    @Test
    void theFactsCarryShareRankAndTheShrunkQuotient() {
        LinkFacts f = observe(count(3, 0), .9, Basis.COUNT, OFFICIAL, Peers.of(5, 4, 3, 1))
                .facts(RULES);
        assertThat(f.x()).isEqualTo(3);
        assertThat(f.share().value()).isEqualTo(.15, within(1e-12));
        assertThat(f.rank()).isEqualTo(3);
        assertThat(f.lqStar().value()).isEqualTo(2.667, within(5e-4));
        assertThat(f.lqRaw().value()).isEqualTo(6.0, within(1e-12));
        assertThat(f.ifUncertainCounted()).isNull();
    }

    @Test
    void totalsOfTheSampleAreShownButDecideNothing() {
        Reference sample = new Reference(25.0, null, 1000.0, 500, false);
        LinkFacts f = observe(count(3, 0), .9, Basis.COUNT, sample, Peers.NONE).facts(RULES);
        assertThat(f.lqStar().status()).isEqualTo(MetricStatus.NO_REFERENCE);
        assertThat(f.lqRaw().flags()).contains("REFERENCE=SAMPLE");
        LinkFacts none = observe(count(3, 0), .9, Basis.COUNT, Reference.NONE, Peers.NONE)
                .facts(RULES);
        assertThat(none.lqRaw().status()).isEqualTo(MetricStatus.NO_REFERENCE);
    }

    @Test
    void nothingSeenIsZeroOnlyUnderCoverage() {
        assertThat(observe(Cell.EMPTY, .5, Basis.OUTPUT, OFFICIAL, Peers.NONE)
                        .facts(RULES)
                        .x())
                .isZero();
        LinkFacts unseen =
                observe(Cell.EMPTY, null, Basis.OUTPUT, OFFICIAL, Peers.NONE).facts(RULES);
        assertThat(unseen.x()).isNull();
        assertThat(unseen.rank()).isNull();
        assertThat(unseen.lqStar().status()).isEqualTo(MetricStatus.NO_DATA);
    }

    @Test
    void aRegionPoorlyKnownOnTheBasisGivesLowerBounds() {
        Cell half = new Cell(4, 2, 5.0, 13, 0, null, 0, 0, 0, 0, 0, 0, 0, List.of(3.0, 2.0));
        LinkFacts f = observe(half, .9, Basis.OUTPUT, OFFICIAL, Peers.NONE).facts(RULES);
        assertThat(f.share().status()).isEqualTo(MetricStatus.PARTIAL);
        assertThat(f.share().lo()).isEqualTo(.25, within(1e-12));
        assertThat(f.share().hi()).isNull();
        assertThat(f.lqStar().status()).isEqualTo(MetricStatus.PARTIAL);
    }

    @Test
    void uncertainFirmsAreCountedOnlyInTheOtherFacts() {
        LinkFacts f =
                observe(count(3, 2), .9, Basis.COUNT, OFFICIAL, Peers.of(4)).facts(RULES);
        assertThat(f.x()).isEqualTo(3);
        assertThat(f.rank()).isEqualTo(2);
        LinkFacts counted = f.ifUncertainCounted();
        assertThat(counted).isNotNull();
        if (counted != null) {
            assertThat(counted.x()).isEqualTo(5);
            assertThat(counted.rank()).isEqualTo(1);
            assertThat(counted.cell().nUnc()).isZero();
        }
    }

    @Test
    void scalingAllOutputsLeavesQuotientShareAndVerdict() {
        Cell small = new Cell(2, 2, 10.0, 50, 0, null, 2, 2, 2, 0, 0, 0, 0, List.of(5.0, 5.0));
        Cell large = new Cell(2, 2, 100.0, 5000, 0, null, 2, 2, 2, 0, 0, 0, 0, List.of(50.0, 50.0));
        LinkFacts a = observe(small, .9, Basis.OUTPUT, new Reference(50.0, 40.0, 900.0, 70, true), Peers.of(3, 12))
                .facts(RULES);
        LinkFacts b = observe(
                        large, .9, Basis.OUTPUT, new Reference(500.0, 400.0, 9000.0, 700, true), Peers.of(30, 120))
                .facts(RULES);
        assertThat(b.share().value()).isEqualTo(orNaN(a.share().value()), within(1e-12));
        assertThat(b.lqStar().value()).isEqualTo(orNaN(a.lqStar().value()), within(1e-12));
        assertThat(b.rank()).isEqualTo(a.rank());
        assertThat(Cases.judge(b).status()).isEqualTo(Cases.judge(a).status());
    }

    @Test
    void oneMoreFirmOrMoreOutputNeverLowersTheStatus() {
        Random random = new Random(6);
        int raised = 0;
        for (int i = 0; i < 20_000; i++) {
            Basis basis = List.of(Basis.values()).get(random.nextInt(3));
            Cell before = random(random);
            Cell after = more(before, random);
            double added = orZero(basis.of(after)) - orZero(basis.of(before));
            double ic = random.nextInt(4) * 0.3;
            double total = orZero(basis.of(before)) + random.nextInt(400);
            double linkTotal = 30 + random.nextInt(2000);
            double pool = random.nextDouble();
            RegionLevel level = List.of(RegionLevel.values()).get(1 + random.nextInt(3));
            Peers peers =
                    Peers.of(random.doubles(random.nextInt(9)).map(d -> d * 300).toArray());
            LinkStatus was = status(before, level, ic, basis, total, linkTotal, peers, pool);
            LinkStatus is = status(after, level, ic, basis, total + added, linkTotal, peers, pool);
            if (was == LinkStatus.UNGRADED || is == LinkStatus.UNGRADED) {
                assertThat(is).as("still present, case %d", i).isNotIn(LinkStatus.UNKNOWN, LinkStatus.ABSENT);
            } else {
                assertThat(is).as("case %d: %s then %s", i, before, after).isGreaterThanOrEqualTo(was);
                raised += is == was ? 0 : 1;
            }
        }
        assertThat(raised).as("cases that matter").isGreaterThan(300);
    }

    private static LinkStatus status(
            Cell cell,
            RegionLevel level,
            double ic,
            Basis basis,
            double total,
            double linkTotal,
            Peers peers,
            double pool) {
        Reference reference = new Reference(total, linkTotal, linkTotal * 20, 300, true);
        Cell nation = Cases.cell(900, 300);
        return Cases.judge(
                        new Observation(level, cell, nation, ic, basis, reference, peers, pool, null, 0).facts(RULES))
                .status();
    }

    private static Cell random(Random random) {
        int n = random.nextInt(6);
        Cell cell = Cell.EMPTY;
        for (int i = 0; i < n; i++) {
            cell = firm(cell, random);
        }
        return cell;
    }

    private static Cell more(Cell c, Random random) {
        if (c.nObs() == 0 || c.out() == null || random.nextBoolean()) {
            return firm(c, random);
        }
        return new Cell(
                c.n(),
                c.nObs(),
                c.out() + random.nextInt(60),
                c.outSquares(),
                c.empObs(),
                c.emp(),
                c.nAbove(),
                c.aboveKnown(),
                c.revObs(),
                c.nYoung(),
                0,
                0,
                0,
                List.of());
    }

    private static Cell firm(Cell c, Random random) {
        boolean output = random.nextInt(5) > 0;
        boolean headcount = random.nextInt(5) > 0;
        boolean revenue = random.nextInt(4) > 0;
        boolean known = revenue || random.nextBoolean();
        boolean above = known && random.nextBoolean();
        return new Cell(
                c.n() + 1,
                c.nObs() + (output ? 1 : 0),
                output ? Double.valueOf(orZero(c.out()) + random.nextInt(60)) : c.out(),
                c.outSquares(),
                c.empObs() + (headcount ? 1 : 0),
                headcount ? Double.valueOf(orZero(c.emp()) + random.nextInt(60)) : c.emp(),
                c.nAbove() + (above ? 1 : 0),
                c.aboveKnown() + (known ? 1 : 0),
                c.revObs() + (revenue ? 1 : 0),
                c.nYoung() + (random.nextBoolean() ? 1 : 0),
                0,
                0,
                0,
                List.of());
    }

    private static Observation observe(Cell cell, @Nullable Double ic, Basis basis, Reference reference, Peers peers) {
        return new Observation(RegionLevel.CITY, cell, count(20, 0), ic, basis, reference, peers, null, null, 0);
    }

    private static Cell count(int n, int nUnc) {
        return new Cell(n, 0, null, 0, 0, null, 0, 0, 0, 0, nUnc, 0, 0, List.of());
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
