/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts to cells, and cells to the cell of the region above (METHODS §0.2, DESIGN §8). Pure functions of the facts. */
public final class CellMath {
    private static final int TOP = 4;
    private static final int YOUNG_YEARS = 3;

    private CellMath() {}

    /** {@return the years in which these facts make a cell: each claim's year and the years it is carried into} */
    public static SortedSet<Integer> years(Collection<OccupationFact> facts, int carryForward) {
        SortedSet<Integer> years = new TreeSet<>();
        for (OccupationFact fact : facts) {
            for (int year = fact.year(); year <= fact.year() + carryForward; year++) {
                years.add(year);
            }
        }
        return years;
    }

    /**
     * The cell of one region and link in {@code year}: per firm the latest claim not older than {@code carryForward}
     * years counts.
     */
    public static Cell cell(Collection<OccupationFact> facts, int year, int carryForward) {
        Map<String, OccupationFact> latest = new HashMap<>();
        Comparator<OccupationFact> later =
                Comparator.comparingInt(OccupationFact::year).thenComparing(OccupationFact::order);
        for (OccupationFact fact : facts) {
            if (fact.year() <= year && fact.year() >= year - carryForward) {
                latest.merge(fact.firm(), fact, (a, b) -> later.compare(a, b) >= 0 ? a : b);
            }
        }
        Cell sum = Cell.EMPTY;
        for (OccupationFact fact : latest.values().stream()
                .sorted(Comparator.comparing(OccupationFact::firm))
                .toList()) {
            sum = plus(sum, of(fact, year));
        }
        return sum;
    }

    private static Cell of(OccupationFact fact, int year) {
        if (fact.ended() || !fact.active()) {
            return Cell.EMPTY;
        }
        if (!fact.confirmed()) {
            return new Cell(0, 0, null, 0, 0, null, 0, 0, 0, 0, 1, 0, 0, List.of());
        }
        if (!fact.producing()) {
            int building = fact.building() ? 1 : 0;
            return new Cell(0, 0, null, 0, 0, null, 0, 0, 0, 0, 0, building, 0, List.of());
        }
        @Nullable Double output = fact.output();
        @Nullable Integer since = fact.since();
        return new Cell(
                1,
                output == null ? 0 : 1,
                output,
                output == null ? 0 : output * output,
                fact.employees() == null ? 0 : 1,
                fact.employees(),
                Boolean.TRUE.equals(fact.aboveScale()) ? 1 : 0,
                fact.aboveScale() == null ? 0 : 1,
                fact.revenueKnown() ? 1 : 0,
                since != null && year - since < YOUNG_YEARS ? 1 : 0,
                0,
                0,
                fact.year() < year ? 1 : 0,
                output == null ? List.of() : List.of(output));
    }

    /** {@return the cell of both together; sums of unknowns stay unknown} */
    public static Cell plus(Cell a, Cell b) {
        if (a.equals(Cell.EMPTY)) {
            return b;
        }
        if (b.equals(Cell.EMPTY)) {
            return a;
        }
        List<Double> top = new ArrayList<>(
                Stream.concat(a.top().stream(), b.top().stream()).toList());
        top.sort(Comparator.reverseOrder());
        return new Cell(
                a.n() + b.n(),
                a.nObs() + b.nObs(),
                sum(a.out(), b.out()),
                a.outSquares() + b.outSquares(),
                a.empObs() + b.empObs(),
                sum(a.emp(), b.emp()),
                a.nAbove() + b.nAbove(),
                a.aboveKnown() + b.aboveKnown(),
                a.revObs() + b.revObs(),
                a.nYoung() + b.nYoung(),
                a.nUnc() + b.nUnc(),
                a.nTransit() + b.nTransit(),
                a.nCarried() + b.nCarried(),
                top.subList(0, Math.min(TOP, top.size())));
    }

    private static @Nullable Double sum(@Nullable Double a, @Nullable Double b) {
        if (a == null) {
            return b;
        }
        return b == null ? a : Double.valueOf(a + b);
    }
}
