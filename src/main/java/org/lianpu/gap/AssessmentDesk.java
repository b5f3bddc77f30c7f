/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.Chains;
import org.lianpu.region.RegionCode;
import org.lianpu.region.Regions;
import org.lianpu.rules.Rules;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.stereotype.Service;

/** Assessments asked for with codes as people write them; an unknown one is a problem that says how to find it. */
@Service
public class AssessmentDesk {
    private static final int FIRST_YEAR = 1949;

    private final Assessments assessments;
    private final Regions regions;
    private final Chains chains;
    private final Rules rules;
    private final Clock clock;

    AssessmentDesk(Assessments assessments, Regions regions, Chains chains, Rules rules, Clock clock) {
        this.assessments = assessments;
        this.regions = regions;
        this.chains = chains;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * {@return the assessment}
     *
     * @throws Problem 404 when region or chain does not exist, 400 when a code or the year is malformed
     */
    public Assessment get(String region, String chain, @Nullable Integer year) {
        RegionCode regionCode = RegionCode.read(region);
        ChainCode chainCode = ChainCode.read(chain);
        int now = LocalDate.now(clock).getYear();
        if (year != null && (year < FIRST_YEAR || year > now)) {
            throw Problem.badRequest(
                    "year-out-of-range",
                    Words.both("api.problem.year", String.valueOf(year)),
                    Words.both("api.problem.year.repair"));
        }
        return assessments.find(regionCode, chainCode, year).orElseThrow(() -> missing(regionCode, chainCode));
    }

    /** {@return the assessment said in a language} */
    public AssessmentView view(String region, String chain, @Nullable Integer year, Words words) {
        return AssessmentViews.of(get(region, chain, year), words, rules);
    }

    private Problem missing(RegionCode region, ChainCode chain) {
        if (regions.current().find(region).filter(r -> !r.pseudo()).isEmpty()) {
            return Problem.notFound(
                    "unknown-region",
                    Words.both("api.problem.region", region.value()),
                    Words.both("api.problem.region.repair"));
        }
        String known = chains.list().stream().map(e -> e.code().value()).collect(Collectors.joining(", "));
        return Problem.notFound(
                "unknown-chain",
                Words.both("api.problem.chain", chain.value()),
                Words.both("api.problem.chain.repair", known));
    }
}
