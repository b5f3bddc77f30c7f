/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of METHODS M9 on the fixture F3, the identities, the edge cases, and the plain series as oracle. */
class LinkagesTests {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Offset<Double> NEAR = within(1e-9);

    /** 纱线 Y → 织布 W → 制衣 G (METHODS §0.6). */
    private static FlowTable f3(FlowTable.Unit unit) {
        return new FlowTable(
                List.of("Y", "W", "G"),
                new double[][] {{0, 80, 0}, {0, 0, 120}, {0, 0, 0}},
                new double[] {100, 160, 200},
                Map.of("employees", new double[] {50, 40, 0}),
                unit);
    }

    @Test
    void textile() {
        Linkages f3 = Linkages.of(f3(FlowTable.Unit.VALUE));
        check(f3, Linkage.DIRECT_BACKWARD, EXACT, 0, .5, .6);
        check(f3, Linkage.BACKWARD, EXACT, 1, 1.5, 1.9);
        check(f3, Linkage.BACKWARD_NORMALISED, within(5e-4), .682, 1.023, 1.295);
        check(f3, Linkage.DIRECT_FORWARD, EXACT, .8, .75, 0);
        check(f3, Linkage.UPSTREAMNESS, EXACT, 2.4, 1.75, 1);
        check(f3, Linkage.FORWARD, EXACT, 2.4, 1.75, 1);
        check(f3, Linkage.DOWNSTREAMNESS, EXACT, 1, 1.5, 1.9);
        assertThat(f3.leontief(0, 2).orElseThrow()).isCloseTo(.3, EXACT);
        assertThat(f3.ghosh(0, 2).orElseThrow()).isCloseTo(.6, EXACT);
    }

    private static void check(Linkages linkages, Linkage linkage, Offset<Double> offset, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(linkages.of(linkage, i).orElseThrow())
                    .as(linkage + " " + i)
                    .isCloseTo(expected[i], offset);
        }
    }

    @Test
    void employmentPerUnitOfFinalDemand() {
        Linkages f3 = Linkages.of(f3(FlowTable.Unit.VALUE));
        // e = (.5, .25, 0); G takes .3 of Y and .6 of W.
        assertThat(f3.effect("employees", 0).orElseThrow()).isCloseTo(.5, EXACT);
        assertThat(f3.effect("employees", 1).orElseThrow()).isCloseTo(.5, EXACT);
        assertThat(f3.effect("employees", 2).orElseThrow()).isCloseTo(.3, EXACT);
        assertThat(f3.multiplier("employees", 1).orElseThrow()).isCloseTo(2, EXACT);
        assertThat(f3.multiplier("employees", 2)).isEqualTo(Score.none(Reason.NONE_DIRECTLY));
        assertThatThrownBy(() -> f3.effect("wages", 0)).hasMessageContaining("employees");
    }

    @Test
    void inTonnesOnlySharesOfOnesOwnOutputMeanSomething() {
        Linkages tonnes = Linkages.of(f3(FlowTable.Unit.PHYSICAL));
        check(tonnes, Linkage.UPSTREAMNESS, EXACT, 2.4, 1.75, 1);
        check(tonnes, Linkage.FORWARD, EXACT, 2.4, 1.75, 1);
        for (Linkage linkage : Linkage.values()) {
            assertThat(tonnes.of(linkage, 0).reason()).isEqualTo(linkage.needsValue() ? Reason.PHYSICAL_UNITS : null);
        }
        assertThat(tonnes.leontief(0, 1)).isEqualTo(Score.none(Reason.PHYSICAL_UNITS));
        assertThat(tonnes.effect("employees", 0)).isEqualTo(Score.none(Reason.PHYSICAL_UNITS));
    }

    @Test
    void aTableThatNeedsMoreThanItMakesIsDegenerate() {
        for (double flow : new double[] {100, 100.0000000001, 150}) {
            Linkages loop = Linkages.of(new FlowTable(
                    List.of("A", "B"),
                    new double[][] {{0, 100}, {flow, 0}},
                    new double[] {100, 100},
                    Map.of(),
                    FlowTable.Unit.VALUE));
            assertThat(loop.productive()).isFalse();
            for (Linkage linkage : Linkage.values()) {
                assertThat(loop.of(linkage, 0)).isEqualTo(new Score(null, Status.DEGENERATE, Reason.NOT_PRODUCTIVE));
            }
            assertThat(loop.ghosh(0, 1)).isEqualTo(Score.none(Reason.NOT_PRODUCTIVE));
        }
    }

    @Test
    void aLoopThatLeavesSomethingOverIsFine() {
        Linkages loop = Linkages.of(new FlowTable(
                List.of("A", "B"),
                new double[][] {{0, 50}, {50, 0}},
                new double[] {100, 100},
                Map.of(),
                FlowTable.Unit.VALUE));
        check(loop, Linkage.UPSTREAMNESS, EXACT, 2, 2);
    }

    @Test
    void aSectorWithoutOutputStandsAside() {
        Linkages linkages = Linkages.of(new FlowTable(
                List.of("Y", "none", "W", "G"),
                new double[][] {{0, 0, 80, 0}, {0, 0, 0, 0}, {0, 0, 0, 120}, {0, 0, 0, 0}},
                new double[] {100, 0, 160, 200},
                Map.of(),
                FlowTable.Unit.VALUE));
        for (Linkage linkage : Linkage.values()) {
            assertThat(linkages.of(linkage, 1)).isEqualTo(Score.none(Reason.NO_OUTPUT));
        }
        assertThat(linkages.of(Linkage.BACKWARD_NORMALISED, 3).orElseThrow()).isCloseTo(1.295, within(5e-4));
        assertThatThrownBy(() -> new FlowTable(
                        List.of("A"), new double[][] {{1}}, new double[] {0}, Map.of(), FlowTable.Unit.VALUE))
                .hasMessageContaining("A");
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static FlowTable random(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(12);
        double[][] flows = new double[n][n];
        double[] output = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flows[i][j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                output[i] += flows[i][j];
            }
            output[i] += 0.05 + random.nextDouble();
        }
        return new FlowTable(Matrices.names("S", n), flows, output, Map.of(), FlowTable.Unit.VALUE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void upstreamnessIsForwardAndDownstreamnessBackward(long seed) {
        Linkages linkages = Linkages.of(random(seed));
        assertThat(linkages.productive()).isTrue();
        for (int i = 0; i < linkages.table().sectors().size(); i++) {
            assertThat(linkages.of(Linkage.UPSTREAMNESS, i).orElseThrow())
                    .isCloseTo(linkages.of(Linkage.FORWARD, i).orElseThrow(), NEAR)
                    .isGreaterThanOrEqualTo(1);
            assertThat(linkages.of(Linkage.DOWNSTREAMNESS, i).orElseThrow())
                    .isCloseTo(linkages.of(Linkage.BACKWARD, i).orElseThrow(), NEAR)
                    .isGreaterThanOrEqualTo(1);
        }
    }

    /** Σ Aᵏ, summed until nothing is added. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theInverseIsTheSumOfAllRounds(long seed) {
        FlowTable table = random(seed);
        Linkages linkages = Linkages.of(table);
        int n = table.sectors().size();
        double[][] a = new double[n][n];
        double[][] b = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = table.flow(i, j) / table.output(j);
                b[i][j] = table.flow(i, j) / table.output(i);
            }
        }
        double[][] leontief = series(a);
        double[][] ghosh = series(b);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(linkages.leontief(i, j).orElseThrow()).isCloseTo(leontief[i][j], within(1e-8));
                assertThat(linkages.ghosh(i, j).orElseThrow()).isCloseTo(ghosh[i][j], within(1e-8));
            }
        }
    }

    private static double[][] series(double[][] a) {
        int n = a.length;
        double[][] sum = new double[n][n];
        double[][] power = new double[n][n];
        for (int i = 0; i < n; i++) {
            power[i][i] = 1;
        }
        double added = 1;
        while (added > 1e-14) {
            added = 0;
            double[][] next = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    sum[i][j] += power[i][j];
                    added = Math.max(added, power[i][j]);
                    for (int k = 0; k < n; k++) {
                        next[i][j] += power[i][k] * a[k][j];
                    }
                }
            }
            power = next;
        }
        return sum;
    }

    /** Rows that deliver less than they make keep the spectral radius below 1; the elimination must say the same of any table. */
    @ParameterizedTest
    @MethodSource("seeds")
    void productiveExactlyWhereTheSpectralRadiusIsBelowOne(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(6);
        double[][] flows = new double[n][n];
        double[] output = new double[n];
        for (int i = 0; i < n; i++) {
            output[i] = 1;
            for (int j = 0; j < n; j++) {
                flows[i][j] = random.nextDouble() * 2.4 / n;
            }
        }
        double[] vector = new double[n];
        java.util.Arrays.fill(vector, 1);
        double radius = 0;
        for (int step = 0; step < 2_000; step++) {
            double[] next = new double[n];
            radius = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i] += flows[i][j] * vector[j];
                }
                radius = Math.max(radius, next[i]);
            }
            for (int i = 0; i < n; i++) {
                vector[i] = next[i] / radius;
            }
        }
        FlowTable table = new FlowTable(Matrices.names("S", n), flows, output, Map.of(), FlowTable.Unit.VALUE);
        assertThat(Linkages.of(table).productive()).isEqualTo(radius < 1);
    }
}
