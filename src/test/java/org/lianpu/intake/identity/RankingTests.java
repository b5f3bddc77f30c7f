/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianpu.rules.IdentityRules;
import org.lianpu.rules.Rules;

/** METHODS E5. */
class RankingTests {
    private final Rules rules = Rules.load();
    private final IdentityRules.Rank rank = rules.er().rank();

    @Test
    void theWorkedExample() {
        double prior = new Ranking(rules.er(), Frequencies.UNKNOWN).prior();
        assertThat(prior).isCloseTo(-16.61, within(0.005));
        assertThat(Ranking.agreement(rank.brand())).isCloseTo(13.21, within(0.005));
        assertThat(Ranking.agreement(rank.city())).isCloseTo(3.49, within(0.005));
        assertThat(Ranking.agreement(rank.legal())).isCloseTo(5.91, within(0.005));
        double weight = prior
                + Ranking.agreement(rank.brand())
                + Ranking.agreement(rank.city())
                + Ranking.agreement(rank.legal());
        assertThat(weight).isCloseTo(6.00, within(0.005));
        assertThat(Ranking.probability(weight)).isCloseTo(0.985, within(0.0005));
    }

    @Test
    void aRareBrandSaysMoreAndAbsenceSaysNothing() {
        NameParser parser = new NameParser(Dictionary.REGIONS);
        Profile a = Profile.of(FirmRecord.of("a", "成都锆钛源材料有限公司", "510104"), parser, CodeChanges.NONE);
        Profile b = Profile.of(FirmRecord.of("b", "成都锆钛源科技有限公司", "510105"), parser, CodeChanges.NONE);
        double rare = new Ranking(rules.er(), ScorerTests.brands(2)).probability(a, b);
        double common = new Ranking(rules.er(), ScorerTests.brands(2000)).probability(a, b);
        assertThat(rare).isGreaterThan(common);
        Profile legal = Profile.of(
                new FirmRecord("b", "成都锆钛源科技有限公司", List.of(), null, null, "510105", "甲", Set.of(), null, Set.of()),
                parser,
                CodeChanges.NONE);
        assertThat(new Ranking(rules.er(), ScorerTests.brands(2)).probability(a, legal))
                .isEqualTo(rare);
    }
}
