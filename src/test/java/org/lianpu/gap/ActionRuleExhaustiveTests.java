/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianpu.chain.Chain;
import org.lianpu.chain.Fixtures;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.diagnosis.StatusWord;

/** Whatever the verdicts, every link gets exactly one answer, and it fits (METHODS M11). */
class ActionRuleExhaustiveTests {
    private static final List<StatusWord> WORDS = List.of(StatusWord.values());
    private final ActionRule rule = new ActionRule(3, 0.15);

    @Test
    void everyVectorOfVerdictsOnTheTextileChain() {
        Chain chain = Fixtures.textile();
        List<LinkCode> links = codes(chain);
        int words = WORDS.size();
        for (int i = 0; i < words * words * words; i++) {
            Map<LinkCode, StatusWord> vector = new HashMap<>();
            for (int k = 0, rest = i; k < 3; k++, rest /= words) {
                vector.put(links.get(k), WORDS.get(rest % words));
            }
            check(chain, Situation.of(vector, Set.of()));
            check(chain, Situation.of(vector, links("Y")));
        }
    }

    @Test
    void everyPresentOrAbsentVectorOnTheTitaniumChain() {
        Chain chain = Fixtures.titanium();
        List<LinkCode> links = codes(chain);
        for (int bits = 0; bits < 1 << links.size(); bits++) {
            Map<LinkCode, StatusWord> vector = new HashMap<>();
            for (int k = 0; k < links.size(); k++) {
                vector.put(links.get(k), (bits >> k & 1) == 1 ? StatusWord.PRESENT : StatusWord.ABSENT);
            }
            check(chain, Situation.of(vector, Set.of()));
            check(chain, Situation.of(vector, links("ORE")));
        }
    }

    @Test
    void randomVectorsOfAllWordsOnTheTitaniumChain() {
        Chain chain = Fixtures.chain("titanium", Fixtures.f2Recycled(), "SV-A");
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            Map<LinkCode, StatusWord> vector = new HashMap<>();
            codes(chain).forEach(l -> vector.put(l, WORDS.get(random.nextInt(WORDS.size()))));
            check(chain, Situation.of(vector, random.nextBoolean() ? links("ORE") : Set.of()));
        }
    }

    @Test
    void whatAnUnknownLinkWouldBeIsWhatItBecomesOnceAbsent() {
        Chain chain = Fixtures.titanium();
        Random random = new Random(12);
        for (int i = 0; i < 1000; i++) {
            Map<LinkCode, StatusWord> vector = new HashMap<>();
            codes(chain)
                    .forEach(l -> vector.put(
                            l,
                            List.of(StatusWord.UNKNOWN, StatusWord.ABSENT, StatusWord.WEAK)
                                    .get(random.nextInt(3))));
            Situation situation = Situation.of(vector, links("ORE"));
            Map<LinkCode, Action> actions = rule.actions(chain, situation);
            vector.forEach((link, word) -> {
                if (word == StatusWord.UNKNOWN) {
                    Action then = rule.actions(chain, situation.with(link, StatusWord.ABSENT))
                            .get(link);
                    assertThat(Objects.requireNonNull(actions.get(link)).ifAbsent())
                            .isEqualTo(then);
                }
            });
        }
    }

    private void check(Chain chain, Situation situation) {
        Map<LinkCode, Action> actions = rule.actions(chain, situation);
        assertThat(actions.keySet()).containsExactlyInAnyOrderElementsOf(withServices(chain));
        actions.forEach((link, action) -> {
            StatusWord word = situation.word(link);
            if (word.status().isPresent()) {
                assertThat(action.label()).isIn(null, GapLabel.STRENGTHEN);
            } else if (word == StatusWord.NOT_NEEDED) {
                assertThat(action.label()).isNull();
            } else if (word == StatusWord.UNKNOWN) {
                assertThat(action.label()).isEqualTo(GapLabel.VERIFY);
                missing(chain, link, Objects.requireNonNull(action.ifAbsent()));
            } else {
                missing(chain, link, action);
            }
            if (word.status() != LinkStatus.UNKNOWN) {
                assertThat(action.ifAbsent()).isNull();
            }
        });
    }

    private static void missing(Chain chain, LinkCode link, Action action) {
        GapLabel label = action.label();
        if (chain.routesOf(link).isEmpty()) {
            assertThat(action.reason().kind()).isEqualTo(Reason.Kind.SERVICE);
            assertThat(label).isNull();
            return;
        }
        assertThat(label)
                .isIn(GapLabel.FILL, GapLabel.SIDE_INPUT, GapLabel.EXTEND_DOWN, GapLabel.EXTEND_UP, GapLabel.BUILD);
        assertThat(action.secondary()).doesNotHaveDuplicates().doesNotContain(label);
        assertThat(action.parentGap() != null).isEqualTo(label == GapLabel.SIDE_INPUT);
        if (label == GapLabel.EXTEND_DOWN) {
            assertThat(action.via()).last().isEqualTo(link);
        } else if (label == GapLabel.EXTEND_UP) {
            assertThat(action.via()).first().isEqualTo(link);
        } else if (label == GapLabel.FILL) {
            assertThat(action.via()).contains(link);
        } else {
            assertThat(action.hop()).isNull();
        }
    }

    private static List<LinkCode> codes(Chain chain) {
        return chain.verdictLinks().stream().map(m -> m.link().code()).toList();
    }

    private static List<LinkCode> withServices(Chain chain) {
        return chain.members().stream()
                .map(m -> m.link().code())
                .filter(chain::hasVerdict)
                .toList();
    }
}
