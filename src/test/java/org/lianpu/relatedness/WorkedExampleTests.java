/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianpu.relatedness.Matrices.f1;
import static org.lianpu.relatedness.Matrices.space;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lianpu.rules.Rules;

/** The numbers of METHODS M7 and M8 on the fixture F1, and the edge cases as written there. */
class WorkedExampleTests {
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int A = 0;
    private static final int Y = 0;
    private static final int W = 1;
    private static final int G = 2;
    private static final int T = 3;

    private final ProductSpace f1 = space(f1());

    @Test
    void quotientsAreValuesOverTwentyFive() {
        Advantage advantage = Advantage.of(f1());
        for (int r = 0; r < 4; r++) {
            for (int a = 0; a < 4; a++) {
                assertThat(advantage.at(r, a).orElseThrow()).isCloseTo(f1().value(r, a) / 25, EXACT);
            }
        }
        Specialisation m = advantage.specialisation();
        assertThat(rows(m)).containsExactly("YW", "WG", "GT", "T");
        assertThat(List.of(m.ubiquity(Y), m.ubiquity(W), m.ubiquity(G), m.ubiquity(T)))
                .containsExactly(1, 2, 2, 2);
        assertThat(List.of(m.diversity(0), m.diversity(1), m.diversity(2), m.diversity(3)))
                .containsExactly(2, 2, 2, 1);
    }

    private static List<String> rows(Specialisation m) {
        return java.util.stream.IntStream.range(0, 4)
                .mapToObj(r -> java.util.stream.IntStream.of(m.of(r))
                        .mapToObj(a -> m.activities().get(a))
                        .collect(java.util.stream.Collectors.joining()))
                .toList();
    }

    @Test
    void neighboursInTheChainAreHalfNearAndOthersNotAtAll() {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double expected = i == j ? 1 : Math.abs(i - j) == 1 ? 0.5 : 0;
                assertThat(f1.proximity(i, j).orElseThrow()).isCloseTo(expected, EXACT);
            }
        }
    }

    @Test
    void densityInBothConventions() {
        assertThat(f1.density(A, G, Convention.INCL).orElseThrow()).isCloseTo(0.25, EXACT);
        assertThat(f1.density(A, G, Convention.EXCL).orElseThrow()).isCloseTo(0.5, EXACT);
        assertThat(f1.density(A, T, Convention.INCL).orElseThrow()).isZero();
        assertThat(f1.density(A, T, Convention.EXCL).orElseThrow()).isZero();
    }

    @Test
    void variantsOfNearness() {
        Specialisation m = f1.specialisation();
        // C_YW = C_WG = C_GT = 1; S = (1, 2, 2, 1); T = 6.
        assertThat(Proximity.of(m, Relation.ASSOCIATION).between(Y, W).orElseThrow())
                .isCloseTo(3, EXACT);
        assertThat(Proximity.of(m, Relation.ASSOCIATION).between(W, G).orElseThrow())
                .isCloseTo(1.5, EXACT);
        assertThat(Proximity.of(m, Relation.COSINE).between(Y, W).orElseThrow()).isCloseTo(Math.sqrt(0.5), EXACT);
        assertThat(Proximity.of(m, Relation.JACCARD).between(Y, W).orElseThrow())
                .isCloseTo(0.5, EXACT);
        assertThat(Proximity.of(m, Relation.JACCARD).between(W, G).orElseThrow())
                .isCloseTo(1 / 3.0, EXACT);
        for (Relation relation : Relation.values()) {
            Density density = Density.of(m, Proximity.of(m, relation));
            assertThat(density.at(A, G, Convention.EXCL).orElseThrow()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void complexityBelowTheSizeRule() {
        assertThat(f1.eigenvalues()).containsExactly(new double[] {1, .8117, .3887, .0495}, FOUR_DIGITS);
        double[] eci = {1.3874, 0.4699, -0.6741, -1.1832};
        double[] pci = {1.6699, 1.1048, -0.1649, -1.1832};
        for (int i = 0; i < 4; i++) {
            assertThat(f1.eci(i).orElseThrow()).isCloseTo(eci[i], FOUR_DIGITS);
            assertThat(f1.pci(i).orElseThrow()).isCloseTo(pci[i], FOUR_DIGITS);
        }
        assertThat((f1.pci(Y).orElseThrow() + f1.pci(W).orElseThrow()) / 2)
                .isCloseTo(f1.eci(A).orElseThrow(), EXACT);
    }

    @Test
    void belowTheSizeRuleNothingIsSaid() {
        ProductSpace ruled = ProductSpace.of(f1.specialisation(), SizeRule.of(Rules.load()));
        assertThat(ruled.refusal()).contains(Reason.TOO_FEW_REGIONS);
        for (Score score : List.of(
                ruled.eci(0),
                ruled.pci(0),
                ruled.coi(0),
                ruled.cog(0, 0),
                ruled.cogAtlas(0, 0),
                ruled.proximity(0, 1),
                ruled.density(0, 0, Convention.EXCL))) {
            assertThat(score).isEqualTo(new Score(null, Status.NOT_APPLICABLE, Reason.TOO_FEW_REGIONS));
        }
        assertThat(ruled.nearest(0)).isEmpty();
        SizeRule columns = new SizeRule(4, 5);
        assertThat(ProductSpace.of(f1.specialisation(), columns).refusal()).contains(Reason.TOO_FEW_ACTIVITIES);
    }

    @Test
    void emptyRowsAndColumnsAreDroppedAndLeaveTheOthersAsTheyWere() {
        ActivityMatrix wider =
                new ActivityMatrix(List.of("A", "B", "C", "D", "E"), List.of("Y", "W", "G", "T", "N"), new double[][] {
                    {60, 30, 10, 0, 0}, {20, 40, 40, 0, 0}, {0, 10, 50, 40, 0}, {20, 20, 0, 60, 0}, {0, 0, 0, 0, 0}
                });
        ProductSpace space = space(wider);
        assertThat(space.eci(4)).isEqualTo(Score.none(Reason.NO_SPECIALISATION));
        assertThat(space.coi(4)).isEqualTo(Score.none(Reason.NO_SPECIALISATION));
        assertThat(space.pci(4)).isEqualTo(Score.none(Reason.NO_SPECIALISATION));
        assertThat(space.proximity(0, 4)).isEqualTo(Score.none(Reason.NO_SPECIALISATION));
        assertThat(space.density(0, 4, Convention.INCL)).isEqualTo(Score.none(Reason.NO_SPECIALISATION));
        assertThat(space.density(4, 0, Convention.INCL).orElseThrow()).isZero();
        assertThat(Advantage.of(wider).at(4, 0)).isEqualTo(Score.none(Reason.NO_ACTIVITY));
        assertThat(Advantage.of(wider).at(0, 4)).isEqualTo(Score.none(Reason.ABSENT_EVERYWHERE));
        for (int i = 0; i < 4; i++) {
            assertThat(space.eci(i).orElseThrow()).isCloseTo(f1.eci(i).orElseThrow(), EXACT);
            assertThat(space.pci(i).orElseThrow()).isCloseTo(f1.pci(i).orElseThrow(), EXACT);
            assertThat(space.coi(i).orElseThrow()).isCloseTo(f1.coi(i).orElseThrow(), EXACT);
            assertThat(space.cog(i, G).orElseThrow()).isCloseTo(f1.cog(i, G).orElseThrow(), EXACT);
        }
    }

    @Test
    void anActivityRelatedToNothingHasNoDensityWithoutItself() {
        // D alone makes T, and nothing else.
        ProductSpace space = of("110", "011", "000", "110", "001");
        assertThat(space.density(0, 1, Convention.EXCL).orElseThrow()).isPositive();
        ProductSpace lonely = of("1100", "1110", "0001", "0110");
        assertThat(lonely.density(0, 3, Convention.EXCL)).isEqualTo(Score.none(Reason.UNRELATED));
        assertThat(lonely.density(0, 3, Convention.INCL).orElseThrow()).isZero();
        assertThat(lonely.density(2, 3, Convention.INCL).orElseThrow()).isEqualTo(1);
        assertThat(lonely.nearest(3)).isEmpty();
        assertThat(Proximity.of(lonely.specialisation(), Relation.COSINE).between(0, 3))
                .isEqualTo(Score.none(Reason.UNRELATED));
    }

    @Test
    void ofPartsThatShareNothingTheLargestIsSolved() {
        ProductSpace parts = of("11000", "01100", "00100", "11100", "00011", "00010");
        ProductSpace alone = of("110", "011", "001", "111");
        assertThat(parts.complexityReason()).contains(Reason.DISCONNECTED);
        for (int i = 0; i < 4; i++) {
            assertThat(parts.eci(i).status()).isEqualTo(Status.PARTIAL);
            assertThat(parts.eci(i).orElseThrow()).isCloseTo(alone.eci(i).orElseThrow(), EXACT);
            assertThat(parts.coi(i).orElseThrow()).isCloseTo(alone.coi(i).orElseThrow(), EXACT);
            assertThat(parts.cog(i, 0).orElseThrow()).isCloseTo(alone.cog(i, 0).orElseThrow(), EXACT);
        }
        assertThat(parts.eci(4)).isEqualTo(Score.none(Reason.OUTSIDE_LARGEST_PART));
        assertThat(parts.pci(3)).isEqualTo(Score.none(Reason.OUTSIDE_LARGEST_PART));
        assertThat(parts.cog(4, 0)).isEqualTo(Score.none(Reason.OUTSIDE_LARGEST_PART));
        assertThat(parts.density(4, 3, Convention.EXCL).orElseThrow()).isEqualTo(1);
        assertThat(of("10", "01").complexityReason()).contains(Reason.PARTS_OF_EQUAL_SIZE);
    }

    @Test
    void whereNothingTellsRegionsApartThereIsNoComplexity() {
        assertThat(of("11", "11", "11").eci(0)).isEqualTo(Score.none(Reason.NO_SECOND_EIGENVALUE));
        assertThat(of("1").eci(0)).isEqualTo(Score.none(Reason.NO_SECOND_EIGENVALUE));
        // A ring: three directions are alike.
        assertThat(of("110", "011", "101").eci(0)).isEqualTo(Score.none(Reason.EIGENVALUES_EQUAL));
        // Mirror images: nothing says which end is the complex one.
        assertThat(of("110", "011").eci(0)).isEqualTo(Score.none(Reason.SIGN_UNDEFINED));
    }

    @Test
    void whereDiversityDoesNotTellUbiquityDoes() {
        // All regions make two things; the first pair is rare.
        ProductSpace space = of("1100", "0110", "0011", "0011", "0011");
        double atRareEnd = space.eci(0).orElseThrow();
        assertThat(atRareEnd).isPositive();
        assertThat(space.pci(0).orElseThrow())
                .isPositive()
                .isGreaterThan(space.pci(3).orElseThrow());
    }

    @Test
    void outlookGainOfTheAtlasSubtractsWhatIsNear() {
        double expected = f1.cog(A, G).orElseThrow()
                - (1 - f1.density(A, G, Convention.INCL).orElseThrow())
                        * f1.pci(G).orElseThrow();
        assertThat(f1.cogAtlas(A, G).orElseThrow()).isCloseTo(expected, EXACT);
        assertThat(f1.cogAtlas(A, Y)).isEqualTo(Score.none(Reason.ALREADY_THERE));
        assertThat(f1.cog(A, Y).orElseThrow()).isZero();
    }

    @Test
    void aQuotientOfExactlyOneCounts() {
        ActivityMatrix even = new ActivityMatrix(
                List.of("A", "B", "C"), List.of("X", "Z"), new double[][] {{0.1, 0.2}, {0.3, 0.6}, {0.7, 1.4}});
        Specialisation m = Advantage.of(even).specialisation();
        for (int r = 0; r < 3; r++) {
            assertThat(m.diversity(r)).isEqualTo(2);
        }
    }

    /** A matrix M written as rows of 0 and 1. */
    static ProductSpace of(String... rows) {
        java.util.BitSet[] bits = new java.util.BitSet[rows.length];
        for (int r = 0; r < rows.length; r++) {
            bits[r] = new java.util.BitSet();
            for (int a = 0; a < rows[r].length(); a++) {
                bits[r].set(a, rows[r].charAt(a) == '1');
            }
        }
        return ProductSpace.of(
                new Specialisation(Matrices.names("R", rows.length), Matrices.names("A", rows[0].length()), bits),
                SizeRule.NONE);
    }
}
