/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.lianpu.rules.Rules;

/** Finds what would change a verdict, nearest first: fewest open or failed tests, then the next better status. */
final class Flips {
    private static final List<LinkStatus> BETTER = List.of(LinkStatus.PRESENT, LinkStatus.STRONG, LinkStatus.LEADING);

    private final LinkFacts facts;
    private final LinkStatus status;
    private final List<Evidence> evidence;
    private final double mid;
    private final Function<LinkFacts, LinkStatus> judge;

    Flips(
            LinkFacts facts,
            LinkStatus status,
            List<Evidence> evidence,
            Rules rules,
            Function<LinkFacts, LinkStatus> judge) {
        this.facts = facts;
        this.status = status;
        this.evidence = evidence;
        this.mid = rules.coverage().mid();
        this.judge = judge;
    }

    List<Flip> nearestFirst() {
        List<Flip> flips = new ArrayList<>();
        if (facts.coverage() < mid && facts.cell().n() == facts.firms()) {
            flips.add(new Flip(Flip.Kind.NEED_COVERAGE, facts.ic(), mid, judge.apply(facts.withIc(mid))));
        }
        if (facts.cell().nUnc() > 0) {
            LinkFacts counted = facts.ifUncertainCounted();
            LinkStatus target = counted == null ? null : judge.apply(counted);
            if (status == LinkStatus.UNKNOWN || (target != null && target != status)) {
                flips.add(new Flip(
                        Flip.Kind.CONFIRM_UNCERTAIN, (double) facts.cell().nUnc(), 0.0, target));
            }
        }
        if (facts.firms() == 0) {
            flips.add(new Flip(Flip.Kind.NEED_FIRM, 0.0, 1.0, facts.coverage() < mid ? LinkStatus.UNGRADED : null));
        } else if (facts.cell().n() == 0) {
            flips.add(new Flip(Flip.Kind.NAME_FIRMS, 0.0, (double) facts.firms(), null));
        } else if (facts.coverage() >= mid) {
            flips.addAll(towardsBetter());
        }
        return flips.stream().distinct().toList();
    }

    private List<Flip> towardsBetter() {
        List<List<Flip>> byTarget = new ArrayList<>();
        if (status == LinkStatus.YOUNG) {
            byTarget.add(
                    List.of(new Flip(Flip.Kind.NEED_ABOVE, (double) facts.cell().nAbove(), 1.0, null)));
        }
        for (LinkStatus target : BETTER) {
            if (target.compareTo(status) > 0 && status != LinkStatus.YOUNG) {
                byTarget.add(evidence.stream()
                        .filter(e -> e.rule() == target && !Boolean.TRUE.equals(e.passed()))
                        .map(this::flip)
                        .distinct()
                        .toList());
            }
        }
        byTarget.sort(Comparator.comparingInt(List::size));
        return byTarget.stream().flatMap(List::stream).toList();
    }

    private Flip flip(Evidence e) {
        LinkStatus target = e.rule();
        boolean unknown = e.passed() == null;
        return switch (e.test()) {
            case SHARE -> unknown ? values() : new Flip(Flip.Kind.NEED_SHARE, e.value(), e.cutoff(), target);
            case RANK -> unknown ? values() : new Flip(Flip.Kind.NEED_RANK, e.value(), e.cutoff(), target);
            case LQ -> unknown ? quotient() : new Flip(Flip.Kind.NEED_LQ, e.value(), e.cutoff(), target);
            case ABOVE -> unknown ? aboveKnown() : new Flip(Flip.Kind.NEED_ABOVE, e.value(), e.cutoff(), target);
            case POOL ->
                new Flip(unknown ? Flip.Kind.NEED_POOL_DATA : Flip.Kind.NEED_POOL, e.value(), e.cutoff(), target);
            default -> throw new IllegalStateException("No grade above YOUNG tests " + e.test());
        };
    }

    private Flip quotient() {
        return facts.lqStar().status() == MetricStatus.NO_REFERENCE
                ? new Flip(Flip.Kind.NEED_TOTALS, null, null, null)
                : values();
    }

    private Flip values() {
        double n = facts.cell().n();
        return new Flip(Flip.Kind.NEED_VALUES, facts.basis().known(facts.cell()) * n, n, null);
    }

    private Flip aboveKnown() {
        return new Flip(
                Flip.Kind.NEED_ABOVE_KNOWN,
                (double) facts.cell().aboveKnown(),
                (double) facts.cell().n(),
                null);
    }
}
