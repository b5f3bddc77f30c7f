/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is counted: 产值, else 从业人员, else 家数; one for a chain, level and year (METHODS §0.2). */
public enum Basis {
    OUTPUT("万元"),
    EMPLOYEES("人"),
    COUNT("家");

    private final String unit;

    Basis(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /**
     * The ladder: output if at least {@code minCoverage} of the counted occupations of the whole nation on this chain have
     * it, else headcount likewise, else the count. The same for every region in a ranking.
     *
     * @param nation the nation's cells of the chain's links
     */
    public static Basis choose(Collection<Cell> nation, double minCoverage) {
        return choose(
                nation.stream().mapToLong(Cell::n).sum(),
                nation.stream().mapToLong(Cell::nObs).sum(),
                nation.stream().mapToLong(Cell::empObs).sum(),
                minCoverage);
    }

    /** As {@link #choose(Collection, double)}, of so many occupations, those with output and those with headcount. */
    public static Basis choose(long n, long nObs, long empObs, double minCoverage) {
        if (n == 0) {
            return COUNT;
        }
        if (nObs >= minCoverage * n) {
            return OUTPUT;
        }
        return empObs >= minCoverage * n ? EMPLOYEES : COUNT;
    }

    /** {@return the activity x of a cell with firms; null when nothing is known on this basis} */
    public @Nullable Double of(Cell cell) {
        return switch (this) {
            case OUTPUT -> cell.out();
            case EMPLOYEES -> cell.emp();
            case COUNT -> Double.valueOf(cell.n());
        };
    }

    /** {@return the activity x of a region; null when nothing is known on this basis} */
    public @Nullable Double of(Cells.Peer peer) {
        return switch (this) {
            case OUTPUT -> peer.out();
            case EMPLOYEES -> peer.emp();
            case COUNT -> Double.valueOf(peer.n());
        };
    }

    /** {@return the share of the cell's firms whose value is known on this basis, 0–1; 1 for an empty cell} */
    public double known(Cell cell) {
        if (cell.n() == 0 || this == COUNT) {
            return 1;
        }
        return (this == OUTPUT ? cell.nObs() : cell.empObs()) / (double) cell.n();
    }
}
