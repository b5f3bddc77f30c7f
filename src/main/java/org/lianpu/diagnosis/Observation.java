/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;

/**
 * What was read of one link in one region, and {@link #facts} what follows from it for the verdict.
 *
 * @param nation the nation's cell of the link, same year
 * @param peers known activity of the regions of the level on {@code basis}
 * @param reportedCount firms a verification sheet reports (有 without a number = 1)
 */
public record Observation(
        RegionLevel level,
        Cell cell,
        Cell nation,
        @Nullable Double ic,
        Basis basis,
        Reference reference,
        Peers peers,
        @Nullable Double poolSupply,
        @Nullable String notNeededReason,
        int reportedCount) {

    /** {@return share, rank and quotient (M1, M2), and the same with uncertain firms counted} */
    public LinkFacts facts(Rules rules) {
        LinkFacts counted = cell.nUnc() == 0 ? null : facts(withUncertain(), nationWithUncertain(), cell.nUnc(), rules);
        LinkFacts plain = facts(cell, nation, 0, rules);
        return new LinkFacts(
                plain.cell(),
                level,
                ic,
                plain.nationalN(),
                basis,
                plain.x(),
                plain.share(),
                plain.rank(),
                plain.lqStar(),
                plain.lqRaw(),
                poolSupply,
                notNeededReason,
                reportedCount,
                counted);
    }

    private LinkFacts facts(Cell here, Cell everywhere, int added, Rules rules) {
        Double x = activity(here, rules);
        double known = basis.known(here);
        boolean whole = known >= rules.basis().minCoverage() && (added == 0 || basis == Basis.COUNT);
        Double linkTotal = linkTotal(everywhere);
        Metric share = linkTotal == null
                ? Metric.none("M2.SHARE", MetricStatus.NO_DATA)
                : bounded(Standing.share(x, linkTotal), whole, known);
        return new LinkFacts(
                here,
                level,
                ic,
                everywhere.n(),
                basis,
                x,
                share,
                Standing.rank(x, peers),
                bounded(lqStar(x, added, rules), whole, known),
                lqRaw(x, everywhere),
                poolSupply,
                notNeededReason,
                reportedCount,
                null);
    }

    private @Nullable Double activity(Cell here, Rules rules) {
        if (here.n() > 0) {
            return basis.of(here);
        }
        return ic != null && ic >= rules.coverage().mid() ? Double.valueOf(0) : null;
    }

    private @Nullable Double linkTotal(Cell everywhere) {
        return reference.linkTotal() != null ? reference.linkTotal() : basis.of(everywhere);
    }

    private Metric lqStar(@Nullable Double x, int added, Rules rules) {
        Double total = reference.regionTotal();
        Double linkTotal = reference.linkTotal();
        Double nationTotal = reference.nationTotal();
        if (!reference.official()
                || total == null
                || linkTotal == null
                || nationTotal == null
                || nationTotal <= 0
                || level == RegionLevel.NATION) {
            return Metric.none("M1.LQ*", MetricStatus.NO_REFERENCE);
        }
        if (x == null) {
            return Metric.none("M1.LQ*", MetricStatus.NO_DATA);
        }
        double m = LocationQuotient.priorMass(rules.lq().priorMassFactor(), reference.medianRegionTotal());
        double regionTotal = basis == Basis.COUNT && total > 0 ? total + added : total;
        return LocationQuotient.shrunk(x, regionTotal, linkTotal / nationTotal, m);
    }

    private Metric lqRaw(@Nullable Double x, Cell everywhere) {
        Double total = reference.regionTotal();
        Double linkTotal = linkTotal(everywhere);
        Double nationTotal = reference.nationTotal();
        if (total == null || linkTotal == null || nationTotal == null) {
            return Metric.none("M1.LQ", MetricStatus.NO_REFERENCE);
        }
        if (x == null) {
            return Metric.none("M1.LQ", MetricStatus.NO_DATA);
        }
        Metric raw = LocationQuotient.raw(x, total, linkTotal, nationTotal);
        return reference.official() ? raw : raw.withFlag("REFERENCE=SAMPLE");
    }

    private static Metric bounded(Metric metric, boolean whole, double known) {
        return whole ? metric : metric.asLowerBound(known);
    }

    private Cell withUncertain() {
        return plus(cell, cell.nUnc());
    }

    private Cell nationWithUncertain() {
        return plus(nation, cell.nUnc());
    }

    private static Cell plus(Cell c, int more) {
        return new Cell(
                c.n() + more,
                c.nObs(),
                c.out(),
                c.outSquares(),
                c.empObs(),
                c.emp(),
                c.nAbove(),
                c.aboveKnown(),
                c.revObs(),
                c.nYoung(),
                0,
                c.nTransit(),
                c.nCarried(),
                c.top());
    }
}
