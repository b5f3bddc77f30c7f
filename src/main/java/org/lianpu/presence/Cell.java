/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is known in one link of one region in one year (METHODS §0.2, DESIGN §8): sums over the occupations that count
 * (firm active, producing, confirmed), with the uncertain and the not-yet-producing ones kept apart.
 *
 * @param n occupations that count, 家
 * @param nObs those of {@code n} whose output is known
 * @param out sum of known output, 万元 a year; null when none is known
 * @param outSquares sum of squared known outputs, 万元²
 * @param empObs those of {@code n} whose headcount is known
 * @param emp sum of known headcounts, 人; null when none is known
 * @param nAbove firms known to be above scale 规上 (flag, or revenue of at least 2 000 万元)
 * @param aboveKnown firms of which it is known whether they are above scale
 * @param revObs firms whose revenue is known
 * @param nYoung firms known to be in the link for less than three years
 * @param nUnc occupations whose evidence is uncertain
 * @param nTransit occupations under construction 在建 (开工、竣工); talks and signatures are shown but build nothing
 * @param nCarried those of {@code n} carried forward from an earlier year
 * @param top the four largest known outputs, descending, 万元
 */
public record Cell(
        int n,
        int nObs,
        @Nullable Double out,
        double outSquares,
        int empObs,
        @Nullable Double emp,
        int nAbove,
        int aboveKnown,
        int revObs,
        int nYoung,
        int nUnc,
        int nTransit,
        int nCarried,
        List<Double> top) {

    /** Nothing known. */
    public static final Cell EMPTY = new Cell(0, 0, null, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, List.of());

    /** {@return this cell with so many more under construction} */
    public Cell withUnderConstruction(int more) {
        return new Cell(
                n,
                nObs,
                out,
                outSquares,
                empObs,
                emp,
                nAbove,
                aboveKnown,
                revObs,
                nYoung,
                nUnc,
                nTransit + more,
                nCarried,
                top);
    }

    /** {@return this cell where everything that counts is carried forward} */
    public Cell allCarried() {
        return nCarried == n
                ? this
                : new Cell(
                        n,
                        nObs,
                        out,
                        outSquares,
                        empObs,
                        emp,
                        nAbove,
                        aboveKnown,
                        revObs,
                        nYoung,
                        nUnc,
                        nTransit,
                        n,
                        top);
    }

    public Cell {
        top = List.copyOf(top);
    }
}
