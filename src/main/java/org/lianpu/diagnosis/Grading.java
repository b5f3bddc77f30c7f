/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.diagnosis.Evidence.Test;
import org.lianpu.presence.Cell;
import org.lianpu.rules.Rules;

/** The graded rules of M6 in three-valued logic: true, false, or null for not evaluable. */
final class Grading {
    private final LinkFacts facts;
    private final Cell cell;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<LinkStatus, @Nullable Boolean> outcome = new EnumMap<>(LinkStatus.class);

    Grading(LinkFacts facts, Rules.Cuts cuts) {
        this.facts = facts;
        this.cell = facts.cell();
        outcome.put(LinkStatus.YOUNG, young(cuts.young()));
        Rules.Leading leading = cuts.leading();
        outcome.put(
                LinkStatus.LEADING,
                all(
                        rank(leading.rank()),
                        metric(Test.SHARE, LinkStatus.LEADING, facts.share(), leading.share()),
                        metric(Test.LQ, LinkStatus.LEADING, facts.lqStar(), leading.lq())));
        Rules.Strong strong = cuts.strong();
        outcome.put(
                LinkStatus.STRONG,
                all(
                        metric(Test.LQ, LinkStatus.STRONG, facts.lqStar(), strong.lq()),
                        metric(Test.SHARE, LinkStatus.STRONG, facts.share(), strong.share()),
                        above(LinkStatus.STRONG, strong.above())));
        outcome.put(LinkStatus.PRESENT, present(cuts.present()));
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** {@return true, false, or null if the rule of {@code status} cannot be evaluated} */
    @Nullable
    Boolean holds(LinkStatus status) {
        return outcome.get(status);
    }

    private Boolean young(Rules.Young cut) {
        boolean known = cell.revObs() >= cell.n();
        boolean none = cell.nAbove() == 0;
        boolean start = cell.n() <= cut.firms() || cell.nYoung() >= cell.n();
        add(Test.REVENUE_KNOWN, LinkStatus.YOUNG, (double) cell.revObs(), (double) cell.n(), "家", known, null);
        add(Test.NONE_ABOVE, LinkStatus.YOUNG, (double) cell.nAbove(), 0.0, "家", none, null);
        add(Test.FEW_OR_NEW, LinkStatus.YOUNG, (double) cell.n(), (double) cut.firms(), "家", start, null);
        return known && none && start;
    }

    /** Pooled supply not known leaves the quotient to decide; it is listed, but does not keep the link from being weak. */
    private @Nullable Boolean present(Rules.Present cut) {
        Boolean lq = metric(Test.LQ, LinkStatus.PRESENT, facts.lqStar(), cut.lq());
        Boolean above = above(LinkStatus.PRESENT, cut.above());
        Double pool = facts.poolSupply();
        Boolean supplied = pool == null ? null : Boolean.valueOf(pool >= cut.pool());
        add(Test.POOL, LinkStatus.PRESENT, pool, cut.pool(), "", supplied, pool == null ? "NO_DATA" : null);
        return any(lq, all(above, pool == null ? Boolean.FALSE : supplied));
    }

    private @Nullable Boolean rank(int cutoff) {
        Integer rank = facts.rank();
        Boolean passed = rank == null ? null : Boolean.valueOf(rank <= cutoff);
        if (Boolean.FALSE.equals(passed) && facts.share().status() == MetricStatus.PARTIAL) {
            passed = null;
        }
        add(
                Test.RANK,
                LinkStatus.LEADING,
                rank == null ? null : rank.doubleValue(),
                (double) cutoff,
                "名",
                passed,
                passed == null ? facts.share().status().name() : null);
        return passed;
    }

    private @Nullable Boolean metric(Test test, LinkStatus rule, Metric metric, double cutoff) {
        Boolean passed = metric.atLeast(cutoff);
        add(
                test,
                rule,
                metric.value(),
                cutoff,
                "",
                passed,
                passed == null ? metric.status().name() : null);
        return passed;
    }

    private @Nullable Boolean above(LinkStatus rule, int cutoff) {
        int unknown = Math.max(0, cell.n() - cell.aboveKnown());
        Boolean passed;
        if (cell.nAbove() >= cutoff) {
            passed = true;
        } else {
            passed = cell.nAbove() + unknown < cutoff ? Boolean.FALSE : null;
        }
        add(
                Test.ABOVE,
                rule,
                (double) cell.nAbove(),
                (double) cutoff,
                "家",
                passed,
                passed == null ? "ABOVE_UNKNOWN" : null);
        return passed;
    }

    private void add(
            Test test,
            LinkStatus rule,
            @Nullable Double value,
            double cutoff,
            String unit,
            @Nullable Boolean passed,
            @Nullable String note) {
        evidence.add(new Evidence(test, rule, value, cutoff, unit, passed, note));
    }

    private static @Nullable Boolean all(@Nullable Boolean... tests) {
        if (Arrays.asList(tests).contains(false)) {
            return false;
        }
        return Arrays.asList(tests).contains(null) ? null : true;
    }

    private static @Nullable Boolean any(@Nullable Boolean... tests) {
        if (Arrays.asList(tests).contains(true)) {
            return true;
        }
        return Arrays.asList(tests).contains(null) ? null : false;
    }
}
