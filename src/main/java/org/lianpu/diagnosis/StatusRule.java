/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.diagnosis.Evidence.Test;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;

/**
 * The verdict on a link in a region (METHODS M6). The rules are tried from the top, first match wins; a rule that cannot
 * be evaluated is neither met nor failed, so that a link is WEAK only if every better rule failed, and UNGRADED otherwise.
 * It describes the loaded data: it does not say that nobody else is there unless coverage says so.
 */
public final class StatusRule {
    private static final List<LinkStatus> GRADES =
            List.of(LinkStatus.YOUNG, LinkStatus.LEADING, LinkStatus.STRONG, LinkStatus.PRESENT);

    private final Rules rules;

    public StatusRule(Rules rules) {
        this.rules = rules;
    }

    private record Verdict(LinkStatus status, StatusReason reason, boolean open, List<Evidence> evidence) {}

    /** {@return the verdict with its evidence and what would change it} */
    public Judgement judge(LinkFacts facts) {
        Verdict verdict = decide(facts);
        Set<StatusFlag> flags = flags(facts, verdict.status());
        StatusWord word = word(verdict.status(), flags);
        StatusWord counted = ifUncertainCounted(facts, word);
        MetricStatus state = verdict.open() || counted != null ? MetricStatus.PARTIAL : MetricStatus.OK;
        List<Flip> flips = new Flips(facts, verdict.status(), verdict.evidence(), rules, this::status).nearestFirst();
        return new Judgement(
                verdict.status(), word, counted, state, verdict.reason(), flags, verdict.evidence(), flips);
    }

    /** {@return the cut-offs that hold at {@code level}; those of a province for the nation} */
    public static Rules.Cuts cuts(Rules rules, RegionLevel level) {
        return switch (level) {
            case NATION, PROVINCE -> rules.status().province();
            case CITY -> rules.status().city();
            case COUNTY -> rules.status().county();
        };
    }

    private LinkStatus status(LinkFacts facts) {
        return decide(facts).status();
    }

    private Verdict decide(LinkFacts facts) {
        double mid = rules.coverage().mid();
        boolean covered = facts.coverage() >= mid;
        int uncertain = facts.cell().nUnc();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(test(Test.FIRMS, facts.firms(), 1, "家", facts.firms() >= 1));
        evidence.add(new Evidence(Test.COVERAGE, LinkStatus.UNKNOWN, facts.ic(), mid, "", covered, null));
        evidence.add(test(Test.NO_UNCERTAIN, uncertain, 0, "家", uncertain == 0));
        if (facts.firms() == 0) {
            if (covered && uncertain == 0) {
                return new Verdict(LinkStatus.ABSENT, StatusReason.NOBODY_FOUND, false, evidence);
            }
            StatusReason reason = covered ? StatusReason.UNCERTAIN_EVIDENCE : StatusReason.LOW_COVERAGE;
            return new Verdict(LinkStatus.UNKNOWN, reason, false, evidence);
        }
        if (facts.cell().n() == 0) {
            return new Verdict(LinkStatus.UNGRADED, StatusReason.REPORTED_WITHOUT_NAMES, false, evidence);
        }
        if (!covered) {
            return new Verdict(LinkStatus.UNGRADED, StatusReason.LOW_COVERAGE, false, evidence);
        }
        return grade(facts, evidence);
    }

    private Verdict grade(LinkFacts facts, List<Evidence> evidence) {
        Grading grading = new Grading(facts, cuts(rules, facts.level()));
        evidence.addAll(grading.evidence());
        boolean open = false;
        for (LinkStatus grade : GRADES) {
            Boolean holds = grading.holds(grade);
            if (Boolean.TRUE.equals(holds)) {
                return new Verdict(grade, StatusReason.RULE_MET, open, evidence);
            }
            open |= holds == null;
        }
        if (!open) {
            boolean partial = evidence.stream().anyMatch(e -> e.passed() == null && e.test() == Test.POOL);
            return new Verdict(
                    LinkStatus.WEAK,
                    StatusReason.RULE_MET,
                    partial && facts.cell().nAbove() > 0,
                    evidence);
        }
        StatusReason reason = facts.lqStar().status() == MetricStatus.NO_REFERENCE
                ? StatusReason.NO_REFERENCE
                : StatusReason.NOT_EVALUABLE;
        return new Verdict(LinkStatus.UNGRADED, reason, true, evidence);
    }

    private @Nullable StatusWord ifUncertainCounted(LinkFacts facts, StatusWord word) {
        LinkFacts counted = facts.ifUncertainCounted();
        if (counted == null) {
            return null;
        }
        LinkStatus status = status(counted);
        StatusWord other = word(status, flags(counted, status));
        return other == word ? null : other;
    }

    private static Set<StatusFlag> flags(LinkFacts facts, LinkStatus status) {
        Set<StatusFlag> flags = EnumSet.noneOf(StatusFlag.class);
        if (status == LinkStatus.ABSENT) {
            if (facts.nationalN() == 0) {
                flags.add(StatusFlag.ABSENT_EVERYWHERE);
            }
            if (facts.cell().nTransit() > 0) {
                flags.add(StatusFlag.BUILDING);
            }
            if (facts.notNeededReason() != null) {
                flags.add(StatusFlag.NOT_NEEDED);
            }
        }
        if (facts.cell().nCarried() > 0) {
            flags.add(StatusFlag.CARRIED);
        }
        return flags;
    }

    private static StatusWord word(LinkStatus status, Set<StatusFlag> flags) {
        if (flags.contains(StatusFlag.BUILDING)) {
            return StatusWord.BUILDING;
        }
        return flags.contains(StatusFlag.NOT_NEEDED) ? StatusWord.NOT_NEEDED : StatusWord.of(status);
    }

    private static Evidence test(Test test, double value, double cutoff, String unit, boolean passed) {
        return new Evidence(test, LinkStatus.UNKNOWN, value, cutoff, unit, passed, null);
    }
}
