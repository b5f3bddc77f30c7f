/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.machine.Hardware;
import org.ojalgo.machine.VirtualMachine;

/** Against a naive program of its own on random matrices, and what must hold whatever the matrix. */
class RandomMatrixTests {
    private static final Offset<Double> NEAR = within(1e-9);
    private static final Offset<Double> SOLVED = within(1e-6);
    private static final int SEEDS = 100;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static ActivityMatrix matrix(long seed) {
        return Matrices.random(seed, 8 + (int) (seed % 13), 7 + (int) (seed % 17));
    }

    /** {@return the matrix without its empty rows and columns, and without those that M leaves empty} */
    private static ActivityMatrix core(ActivityMatrix matrix) {
        ActivityMatrix at = matrix;
        while (true) {
            Specialisation m = Advantage.of(at).specialisation();
            List<Integer> regions = IntStream.of(m.regionsWithAny()).boxed().toList();
            List<Integer> activities =
                    IntStream.of(m.activitiesWithAny()).boxed().toList();
            if (regions.size() == at.regions().size()
                    && activities.size() == at.activities().size()) {
                return at;
            }
            at = Matrices.reordered(at, regions, activities);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheNaiveProgram(long seed) {
        ActivityMatrix matrix = core(matrix(seed));
        ProductSpace space = Matrices.space(matrix);
        double[][] x = new double[matrix.regions().size()][matrix.activities().size()];
        for (int r = 0; r < x.length; r++) {
            for (int a = 0; a < x[r].length; a++) {
                x[r][a] = matrix.value(r, a);
            }
        }
        NaiveComplexity naive = new NaiveComplexity(x);
        Advantage advantage = Advantage.of(matrix);
        for (int r = 0; r < x.length; r++) {
            for (int a = 0; a < x[r].length; a++) {
                assertThat(advantage.at(r, a).orElseThrow()).isCloseTo(naive.rca[r][a], NEAR);
                assertThat(space.specialisation().at(r, a)).isEqualTo(naive.m[r][a] == 1);
                assertThat(space.density(r, a, Convention.INCL).orElseThrow()).isCloseTo(naive.incl[r][a], NEAR);
                Score excl = space.density(r, a, Convention.EXCL);
                if (Double.isNaN(naive.excl[r][a])) {
                    assertThat(excl).isEqualTo(Score.none(Reason.UNRELATED));
                } else {
                    assertThat(excl.orElseThrow()).isCloseTo(naive.excl[r][a], NEAR);
                }
            }
        }
        for (int i = 0; i < x[0].length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                assertThat(space.proximity(i, j).orElseThrow()).isCloseTo(naive.phi[i][j], NEAR);
            }
        }
        if (space.complexityReason().isEmpty()) {
            complexityAgrees(space, naive);
        }
    }

    private static void complexityAgrees(ProductSpace space, NaiveComplexity naive) {
        assertThat(space.eigenvalues()[1]).isCloseTo(naive.second, SOLVED);
        for (int r = 0; r < naive.eci.length; r++) {
            assertThat(space.eci(r).orElseThrow()).isCloseTo(naive.eci[r], SOLVED);
            assertThat(space.coi(r).orElseThrow()).isCloseTo(naive.coi[r], SOLVED);
            for (int a = 0; a < naive.pci.length; a++) {
                assertThat(space.pci(a).orElseThrow()).isCloseTo(naive.pci[a], SOLVED);
                assertThat(space.cog(r, a).orElseThrow()).isCloseTo(naive.cog[r][a], SOLVED);
            }
        }
    }

    /** The comparison above is worth something only if most matrices have a complexity. */
    @Test
    void mostRandomMatricesAreSolved() {
        assertThat(seeds().filter(s -> Matrices.space(core(matrix(s)))
                                .complexityReason()
                                .isEmpty())
                        .count())
                .isGreaterThan(SEEDS * 4 / 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void quotientsWeighedByTheSharesOfAllAddUpToOne(long seed) {
        ActivityMatrix matrix = matrix(seed);
        Advantage advantage = Advantage.of(matrix);
        double all = 0;
        double[] columns = new double[matrix.activities().size()];
        for (int r = 0; r < matrix.regions().size(); r++) {
            for (int a = 0; a < columns.length; a++) {
                columns[a] += matrix.value(r, a);
                all += matrix.value(r, a);
            }
        }
        for (int r = 0; r < matrix.regions().size(); r++) {
            double sum = 0;
            boolean any = false;
            for (int a = 0; a < columns.length; a++) {
                Double rca = advantage.at(r, a).value();
                if (rca != null) {
                    sum += columns[a] / all * rca;
                    any = true;
                }
            }
            assertThat(sum).isCloseTo(any ? 1 : 0, NEAR);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void identitiesHold(long seed) {
        ProductSpace space = Matrices.space(matrix(seed));
        Specialisation m = space.specialisation();
        for (int i = 0; i < m.activities().size(); i++) {
            for (int j = 0; j < m.activities().size(); j++) {
                assertThat(space.proximity(i, j)).isEqualTo(space.proximity(j, i));
                Double phi = space.proximity(i, j).value();
                if (phi != null) {
                    assertThat(phi).isBetween(0.0, 1.0);
                }
            }
        }
        for (int r = 0; r < m.regions().size(); r++) {
            Double eci = space.eci(r).value();
            if (eci != null) {
                assertThat(IntStream.of(m.of(r))
                                .mapToDouble(a -> space.pci(a).orElseThrow())
                                .average()
                                .orElseThrow())
                        .isCloseTo(eci, SOLVED);
            }
            for (int a = 0; a < m.activities().size(); a++) {
                for (Convention convention : Convention.values()) {
                    Double density = space.density(r, a, convention).value();
                    if (density != null) {
                        assertThat(density).isBetween(0.0, 1.0);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenTimesAsMuchEverywhereChangesNothing(long seed) {
        same(matrix(seed), Matrices.scaled(matrix(seed), 10), identity(seed, true), identity(seed, false));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherNamesAndAnotherOrderChangeNothingElse(long seed) {
        ActivityMatrix matrix = matrix(seed);
        Random random = new Random(seed);
        List<Integer> regions = new ArrayList<>(identity(seed, true));
        List<Integer> activities = new ArrayList<>(identity(seed, false));
        Collections.shuffle(regions, random);
        Collections.shuffle(activities, random);
        same(matrix, Matrices.reordered(matrix, regions, activities), regions, activities);
    }

    private static List<Integer> identity(long seed, boolean ofRegions) {
        ActivityMatrix matrix = matrix(seed);
        int size = ofRegions ? matrix.regions().size() : matrix.activities().size();
        return IntStream.range(0, size).boxed().toList();
    }

    private static void same(ActivityMatrix a, ActivityMatrix b, List<Integer> regions, List<Integer> activities) {
        ProductSpace first = Matrices.space(a);
        ProductSpace second = Matrices.space(b);
        Advantage one = Advantage.of(a);
        Advantage other = Advantage.of(b);
        for (int r = 0; r < regions.size(); r++) {
            int fromR = regions.get(r);
            close(first.eci(fromR), second.eci(r));
            close(first.coi(fromR), second.coi(r));
            for (int p = 0; p < activities.size(); p++) {
                int fromP = activities.get(p);
                close(first.pci(fromP), second.pci(p));
                close(one.at(fromR, fromP), other.at(r, p));
                close(first.density(fromR, fromP, Convention.EXCL), second.density(r, p, Convention.EXCL));
                close(first.cog(fromR, fromP), second.cog(r, p));
                close(first.cogAtlas(fromR, fromP), second.cogAtlas(r, p));
            }
        }
    }

    private static void close(Score a, Score b) {
        assertThat(b.reason()).isEqualTo(a.reason());
        Double expected = a.value();
        if (expected != null) {
            assertThat(b.orElseThrow()).isCloseTo(expected, SOLVED);
        }
    }

    /** More regions than activities, and the other way about: the smaller symmetric matrix is solved, the answer is one. */
    @Test
    void eitherSideGivesTheSameAnswer() {
        ActivityMatrix tall = core(Matrices.random(3, 40, 12));
        ActivityMatrix wide = core(Matrices.random(4, 12, 40));
        for (ActivityMatrix matrix : List.of(tall, wide)) {
            ProductSpace space = Matrices.space(matrix);
            assertThat(space.complexityReason()).isEmpty();
            double[][] x =
                    new double[matrix.regions().size()][matrix.activities().size()];
            for (int r = 0; r < x.length; r++) {
                for (int a = 0; a < x[r].length; a++) {
                    x[r][a] = matrix.value(r, a);
                }
            }
            complexityAgrees(space, new NaiveComplexity(x));
        }
    }

    /** Bit for bit, from several threads at once and with any number of threads allowed to the library. */
    @Test
    void theSameBitsWhateverTheThreads() {
        ActivityMatrix matrix = Matrices.random(11, 120, 160);
        double[] alone = bits(matrix);
        VirtualMachine before = OjAlgoUtils.ENVIRONMENT;
        try {
            for (int threads : new int[] {1, 2, 16}) {
                OjAlgoUtils.ENVIRONMENT = Hardware.make(Hardware.getArchitecture(), Hardware.getMemory(), threads)
                        .virtualise();
                assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> bits(matrix)))
                        .allSatisfy(b -> assertThat(b).containsExactly(alone));
            }
        } finally {
            OjAlgoUtils.ENVIRONMENT = before;
        }
    }

    private static double[] bits(ActivityMatrix matrix) {
        ProductSpace space = Matrices.space(matrix);
        return IntStream.range(0, matrix.regions().size())
                .mapToDouble(r -> space.eci(r).orElseThrow() + space.coi(r).orElseThrow())
                .toArray();
    }
}
