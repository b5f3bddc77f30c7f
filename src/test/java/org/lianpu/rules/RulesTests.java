/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RulesTests {
    private final Rules rules = Rules.load();

    @Test
    void theShippedRulesHoldTheDefaultsOfTheMethods() {
        assertThat(rules.version()).isEqualTo("2026.1");
        assertThat(rules.basis().minCoverage()).isEqualTo(0.70);
        assertThat(rules.carryForward()).isEqualTo(3);
        assertThat(rules.coverage()).isEqualTo(new Rules.Coverage(0.5, 0.8));
        assertThat(rules.sheet().validMonths()).isEqualTo(12);
        assertThat(rules.lq()).isEqualTo(new Rules.Lq(0.10, 0.05));
        assertThat(rules.complexity()).isEqualTo(new Rules.Complexity(30, 20, 2, 50));
        assertThat(rules.choke()).isEqualTo(new Rules.Choke(0.80, 1.5));
        assertThat(rules.action()).isEqualTo(new Rules.Action(3, 0.15, 0.20, 3));
    }

    @Test
    void countyCutsAreATenthInShareAndTwentyInRank() {
        Rules.Cuts city = rules.status().city();
        Rules.Cuts county = rules.status().county();
        assertThat(county.leading())
                .isEqualTo(new Rules.Leading(20, city.leading().share() / 10, 1.5));
        assertThat(county.strong())
                .isEqualTo(new Rules.Strong(1.25, city.strong().share() / 10, 3));
        assertThat(rules.status().province().strong()).isEqualTo(new Rules.Strong(1.25, 0.03, 5));
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> Rules.parse(shipped().replace("  hops: 3\n", "")))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("'action.hops' is missing");
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> Rules.parse(shipped().replace("  hops: 3\n", "  hops: 3\n  hopps: 4\n")))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("'action.hopps'")
                .hasMessageContaining("buildBelow");
    }

    @Test
    void aValueOfTheWrongKindIsNamed() {
        assertThatThrownBy(() -> Rules.parse(shipped().replace("  hops: 3\n", "  hops: 2.5\n")))
                .hasMessageContaining("'action.hops' is '2.5', but a whole number is expected");
        assertThatThrownBy(() -> Rules.parse(shipped().replace("  hops: 3\n", "  hops: 3\n  hops: 4\n")))
                .isInstanceOf(InvalidRules.class);
        assertThatThrownBy(() -> Rules.parse("version")).hasMessageContaining("group of keys");
    }

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(RulesTests.class.getResourceAsStream("/rules/rules.yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("\\s+#.*", ""))
                    .reduce("", (a, b) -> a + b + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
