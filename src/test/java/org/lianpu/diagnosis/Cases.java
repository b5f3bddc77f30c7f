/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;

/** Builders of cells and facts, so that a test says only what matters to it. */
final class Cases {
    static final Rules RULES = Rules.load();

    private Cases() {}

    /** Firms with all revenues and scales known, none young. */
    static Cell cell(int n, int nAbove) {
        return new Cell(n, n, n * 100.0, n * 10_000.0, n, n * 10.0, nAbove, n, n, 0, 0, 0, 0, List.of());
    }

    static Cell with(Cell c, int revObs, int aboveKnown, int nYoung, int nUnc, int nTransit) {
        return new Cell(
                c.n(),
                c.nObs(),
                c.out(),
                c.outSquares(),
                c.empObs(),
                c.emp(),
                c.nAbove(),
                aboveKnown,
                revObs,
                nYoung,
                nUnc,
                nTransit,
                c.nCarried(),
                c.top());
    }

    static LinkFacts facts(
            Cell cell, RegionLevel level, @Nullable Double ic, double share, int rank, @Nullable Double lq) {
        return facts(
                cell,
                level,
                ic,
                Metric.ok("M2.SHARE", share),
                rank,
                lq == null ? Metric.none("M1.LQ*", MetricStatus.NO_REFERENCE) : Metric.ok("M1.LQ*", lq),
                null,
                0);
    }

    static LinkFacts facts(
            Cell cell,
            RegionLevel level,
            @Nullable Double ic,
            Metric share,
            @Nullable Integer rank,
            Metric lq,
            @Nullable Double pool,
            int reported) {
        return new LinkFacts(
                cell, level, ic, 50, Basis.OUTPUT, cell.out(), share, rank, lq, lq, pool, null, reported, null);
    }

    static Judgement judge(LinkFacts facts) {
        return new StatusRule(RULES).judge(facts);
    }
}
