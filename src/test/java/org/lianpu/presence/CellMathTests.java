/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellMathTests {
    private static final int CARRY = 3;

    private static OccupationFact fact(String firm, int year, @Nullable Double output) {
        return new OccupationFact(firm, year, "1", true, false, false, true, output, null, null, true, null, false);
    }

    private static OccupationFact state(
            boolean producing, boolean building, boolean ended, boolean confirmed, boolean active) {
        return new OccupationFact(
                "a", 2024, "1", producing, building, ended, confirmed, 5.0, 7.0, 2023, active, true, true);
    }

    private static Cell cell(OccupationFact... facts) {
        return CellMath.cell(List.of(facts), 2024, CARRY);
    }

    @Test
    void producingConfirmedFirmCountsWithWhatIsKnownOfIt() {
        assertThat(cell(state(true, false, false, true, true)))
                .isEqualTo(new Cell(1, 1, 5.0, 25, 1, 7.0, 1, 1, 1, 1, 0, 0, 0, List.of(5.0)));
    }

    @Test
    void uncertainFirmIsKeptApart() {
        assertThat(cell(state(true, false, false, false, true)))
                .isEqualTo(new Cell(0, 0, null, 0, 0, null, 0, 0, 0, 0, 1, 0, 0, List.of()));
    }

    @Test
    void firmUnderConstructionIsInTransitAndCountsNothing() {
        assertThat(cell(state(false, true, false, true, true)))
                .isEqualTo(new Cell(0, 0, null, 0, 0, null, 0, 0, 0, 0, 0, 1, 0, List.of()));
    }

    @Test
    void signedFirmIsNothingYet() {
        assertThat(cell(state(false, false, false, true, true)))
                .isEqualTo(new Cell(0, 0, null, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void endedOccupationAndClosedFirmAreNothing() {
        assertThat(cell(state(true, false, true, true, true))).isEqualTo(Cell.EMPTY);
        assertThat(cell(state(true, false, false, true, false))).isEqualTo(Cell.EMPTY);
    }

    @Test
    void claimIsCarriedForwardForThreeYearsAndNoLonger() {
        OccupationFact old = fact("a", 2021, 9.0);
        assertThat(CellMath.years(List.of(old), CARRY)).containsExactly(2021, 2022, 2023, 2024);
        assertThat(CellMath.cell(List.of(old), 2021, CARRY).nCarried()).isZero();
        assertThat(CellMath.cell(List.of(old), 2024, CARRY).n()).isOne();
        assertThat(CellMath.cell(List.of(old), 2024, CARRY).nCarried()).isOne();
        assertThat(CellMath.cell(List.of(old), 2025, CARRY)).isEqualTo(Cell.EMPTY);
        assertThat(CellMath.cell(List.of(old), 2020, CARRY)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void laterClaimOfAFirmReplacesItsEarlierOne() {
        assertThat(cell(fact("a", 2023, 100.0), fact("a", 2024, 10.0)).out()).isEqualTo(10.0);
        assertThat(CellMath.cell(List.of(fact("a", 2023, 100.0), fact("a", 2024, 10.0)), 2023, CARRY)
                        .out())
                .isEqualTo(100.0);
    }

    @Test
    void sumOfUnknownsIsUnknownNotZero() {
        Cell cell = cell(fact("a", 2024, null), fact("b", 2024, null));
        assertThat(cell.n()).isEqualTo(2);
        assertThat(cell.nObs()).isZero();
        assertThat(cell.out()).isNull();
        assertThat(cell(fact("a", 2024, null), fact("b", 2024, 3.0)).out()).isEqualTo(3.0);
    }

    @Test
    void fourLargestAreKeptInOrder() {
        assertThat(cell(
                                fact("a", 2024, 1.0),
                                fact("b", 2024, 5.0),
                                fact("c", 2024, 3.0),
                                fact("d", 2024, 2.0),
                                fact("e", 2024, 4.0))
                        .top())
                .containsExactly(5.0, 4.0, 3.0, 2.0);
    }

    @Test
    void cellDoesNotDependOnTheOrderOfTheFacts() {
        Random random = new Random(20240630);
        for (int round = 0; round < 200; round++) {
            List<OccupationFact> facts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                facts.add(new OccupationFact(
                        "f" + random.nextInt(5),
                        2020 + random.nextInt(5),
                        String.valueOf(i),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextInt(8) == 0,
                        random.nextInt(3) > 0,
                        random.nextBoolean() ? (double) random.nextInt(100) : null,
                        random.nextBoolean() ? (double) random.nextInt(100) : null,
                        random.nextBoolean() ? 2018 + random.nextInt(6) : null,
                        random.nextInt(8) > 0,
                        random.nextBoolean() ? Boolean.valueOf(random.nextBoolean()) : null,
                        random.nextBoolean()));
            }
            Cell expected = CellMath.cell(facts, 2024, CARRY);
            Collections.shuffle(facts, random);
            assertThat(CellMath.cell(facts, 2024, CARRY)).isEqualTo(expected);
        }
    }

    @Test
    void sumOfPartsIsTheCellOfTheWhole() {
        List<OccupationFact> facts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            facts.add(fact("f" + i, 2021 + i % 4, i % 3 == 0 ? null : (double) i));
        }
        Cell whole = CellMath.cell(facts, 2024, CARRY);
        for (int cut = 0; cut <= facts.size(); cut++) {
            Cell parts = CellMath.plus(
                    CellMath.cell(facts.subList(0, cut), 2024, CARRY),
                    CellMath.cell(facts.subList(cut, facts.size()), 2024, CARRY));
            assertThat(parts).isEqualTo(whole);
        }
    }

    @Test
    void keyReadsBackWhatItWrote() {
        CellKey key = new CellKey("CITY", "510100", "TI-SPONGE", 2024);
        assertThat(key.text()).isEqualTo("CITY|510100|TI-SPONGE|2024");
        assertThat(CellKey.parse(key.text())).isEqualTo(key);
    }
}
