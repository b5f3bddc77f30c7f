/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.chain;
import static org.lianpu.chain.Fixtures.link;
import static org.lianpu.chain.Fixtures.links;
import static org.lianpu.chain.Fixtures.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianpu.chain.Chain;
import org.lianpu.chain.Fixtures;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.StatusWord;

/** METHODS M11 by its examples. */
class ActionRuleTests {
    private final ActionRule rule = new ActionRule(3, 0.15);

    @Test
    void atushiExtendsDownFromItsOre() {
        Map<LinkCode, Action> actions = rule.actions(
                Fixtures.titanium(), Situation.of(all(Fixtures.titanium(), StatusWord.ABSENT), links("ORE")));
        assertThat(summary(actions))
                .containsExactlyInAnyOrder(
                        "CON EXTEND_DOWN 1",
                        "SLAG EXTEND_DOWN 2",
                        "TICL4 EXTEND_DOWN 3",
                        "SPONGE EXTEND_DOWN 4",
                        "MILL EXTEND_DOWN 5",
                        "TIO2 EXTEND_DOWN 2",
                        "CL2 SIDE_INPUT null",
                        "MG SIDE_INPUT null",
                        "H2SO4 SIDE_INPUT null",
                        "MGE EXTEND_DOWN 5");
        assertThat(at(actions, "CL2").parentGap()).isEqualTo(link("TICL4"));
        assertThat(at(actions, "MG").parentGap()).isEqualTo(link("SPONGE"));
        assertThat(at(actions, "H2SO4").parentGap()).isEqualTo(link("TIO2"));
        assertThat(at(actions, "TIO2").via()).containsExactly(link("ORE"), link("CON"), link("TIO2"));
        assertThat(at(actions, "CON").reason()).isEqualTo(new Reason(Reason.Kind.AFTER_ANCHOR, List.of(link("ORE"))));
        assertThat(actions.values()).allSatisfy(a -> assertThat(a.secondary()).isEmpty());
    }

    @Test
    void anUndeclaredLoopDoesNotTurnSideInputsIntoStepsOfTheChain() {
        Chain plain = chain("titanium", Fixtures.f2());
        Map<LinkCode, Action> actions = rule.actions(plain, Situation.of(all(plain, StatusWord.ABSENT), links("ORE")));
        assertThat(summary(actions))
                .contains("CL2 SIDE_INPUT null", "MG SIDE_INPUT null", "H2SO4 SIDE_INPUT null", "MILL EXTEND_DOWN 5");
    }

    @Test
    void whereNothingIsKnownEveryStepIsVerifiedFirstAndSaysWhatItWouldBe() {
        Map<LinkCode, Action> actions = rule.actions(Fixtures.titanium(), Situation.of(Map.of(), links("ORE")));
        assertThat(actions.values()).extracting(Action::label).containsOnly(GapLabel.VERIFY);
        Action mill = at(actions, "MILL");
        assertThat(mill.hop()).isEqualTo(5);
        assertThat(Objects.requireNonNull(mill.ifAbsent()).label()).isEqualTo(GapLabel.EXTEND_DOWN);
        assertThat(Objects.requireNonNull(at(actions, "CL2").ifAbsent()).label())
                .isEqualTo(GapLabel.SIDE_INPUT);
    }

    @Test
    void pingshanExtendsDownFromItsYarn() {
        assertThat(summary(textile("Y"))).containsExactly("Y null null", "W EXTEND_DOWN 1", "G EXTEND_DOWN 2");
    }

    @Test
    void betweenTwoPresentLinksIsFilled() {
        Map<LinkCode, Action> actions = textile("Y", "G");
        assertThat(at(actions, "W").label()).isEqualTo(GapLabel.FILL);
        assertThat(at(actions, "W").reason())
                .isEqualTo(new Reason(Reason.Kind.BETWEEN_ANCHORS, List.of(link("Y"), link("G"))));
    }

    @Test
    void aMissingInputIsFilledAndWhatLiesBeforeItExtendsUp() {
        Map<LinkCode, Action> actions = textile("G");
        assertThat(summary(actions)).containsExactly("Y EXTEND_UP 2", "W FILL 1", "G null null");
        assertThat(at(actions, "W").reason()).isEqualTo(new Reason(Reason.Kind.MISSING_INPUT, List.of(link("G"))));
        assertThat(at(actions, "Y").via()).containsExactly(link("Y"), link("W"), link("G"));
    }

    @Test
    void withoutAnyAnchorTheChainWouldHaveToBeBuilt() {
        Map<LinkCode, Action> actions = textile();
        assertThat(actions.values()).extracting(Action::label).containsOnly(GapLabel.BUILD);
        assertThat(at(actions, "W").reason().kind()).isEqualTo(Reason.Kind.NO_ANCHOR);
    }

    @Test
    void aHardlyExistingCoreNamesBuildingBesideUnlessAResourceCarriesIt() {
        Chain chain = chain("long", routes("A<-", "B<-A", "C<-B", "D<-C", "E<-D", "F<-E", "G<-F"));
        Map<LinkCode, StatusWord> words = all(chain, StatusWord.ABSENT);
        words.put(link("A"), StatusWord.PRESENT);
        assertThat(at(rule.actions(chain, Situation.of(words, Set.of())), "C").secondary())
                .containsExactly(GapLabel.BUILD);
        assertThat(at(rule.actions(chain, Situation.of(words, links("A"))), "C").secondary())
                .isEmpty();
    }

    @Test
    void anEndowedButAbsentLinkComesFirst() {
        Map<LinkCode, StatusWord> words = all(Fixtures.textile(), StatusWord.ABSENT);
        Action first = at(rule.actions(Fixtures.textile(), Situation.of(words, links("Y"))), "Y");
        assertThat(first.label()).isEqualTo(GapLabel.EXTEND_DOWN);
        assertThat(first.hop()).isZero();
        assertThat(first.reason()).isEqualTo(new Reason(Reason.Kind.OWN_RESOURCE, List.of(link("Y"))));
        words.put(link("G"), StatusWord.WEAK);
        assertThat(at(rule.actions(Fixtures.textile(), Situation.of(words, links("Y"))), "Y")
                        .label())
                .isEqualTo(GapLabel.FILL);
    }

    @Test
    void strengthFollowsFromTheVerdict() {
        Map<LinkCode, StatusWord> words = new HashMap<>(
                Map.of(link("Y"), StatusWord.YOUNG, link("W"), StatusWord.WEAK, link("G"), StatusWord.UNGRADED));
        Map<LinkCode, Action> actions = rule.actions(Fixtures.textile(), Situation.of(words, Set.of()));
        assertThat(summary(actions)).containsExactly("Y STRENGTHEN null", "W STRENGTHEN null", "G null null");
        assertThat(at(actions, "G").reason().kind()).isEqualTo(Reason.Kind.COLLECT_DATA);
    }

    @Test
    void aGoodLinkIsStrengthenedOnlyForAStatedReason() {
        Map<LinkCode, StatusWord> words =
                Map.of(link("Y"), StatusWord.PRESENT, link("W"), StatusWord.PRESENT, link("G"), StatusWord.STRONG);
        Situation situation = new Situation(words, Set.of(), Map.of(link("G"), 2), links("Y"), links("W"), Set.of());
        Map<LinkCode, Action> actions = rule.actions(Fixtures.textile(), situation);
        assertThat(actions.values())
                .extracting(a -> a.reason().kind())
                .containsExactly(Reason.Kind.SINGLE_SOURCE, Reason.Kind.QUOTIENT_FELL, Reason.Kind.UPGRADE);
        assertThat(rule.actions(Fixtures.textile(), Situation.of(words, Set.of()))
                        .values())
                .extracting(a -> a.reason().kind())
                .containsOnly(Reason.Kind.HOLDS);
    }

    @Test
    void absentWithAReasonIsLeftAndUnderWayIsSecured() {
        Map<LinkCode, StatusWord> words =
                Map.of(link("Y"), StatusWord.PRESENT, link("W"), StatusWord.BUILDING, link("G"), StatusWord.NOT_NEEDED);
        Map<LinkCode, Action> actions = rule.actions(Fixtures.textile(), Situation.of(words, Set.of()));
        assertThat(at(actions, "W").label()).isEqualTo(GapLabel.EXTEND_DOWN);
        assertThat(at(actions, "W").secureStart()).isTrue();
        assertThat(at(actions, "G").label()).isNull();
        assertThat(at(actions, "G").reason().kind()).isEqualTo(Reason.Kind.NOT_NEEDED);
    }

    @Test
    void aServiceIsVerifiedOrStrengthenedButNeverBuilt() {
        Chain chain = chain("textile", Fixtures.textile().routes(), "SV-A", "SV-B", "SV-C");
        Map<LinkCode, Action> actions = rule.actions(
                chain, Situation.of(Map.of(link("SV-A"), StatusWord.ABSENT, link("SV-B"), StatusWord.WEAK), Set.of()));
        assertThat(at(actions, "SV-A").label()).isNull();
        assertThat(at(actions, "SV-A").reason().kind()).isEqualTo(Reason.Kind.SERVICE);
        assertThat(at(actions, "SV-B").label()).isEqualTo(GapLabel.STRENGTHEN);
        assertThat(at(actions, "SV-C").label()).isEqualTo(GapLabel.VERIFY);
    }

    @Test
    void aRouteRuledOutForNewCapacityIsNoWay() {
        Map<LinkCode, StatusWord> words = all(Fixtures.titanium(), StatusWord.ABSENT);
        Situation situation = new Situation(words, links("ORE"), Map.of(), Set.of(), Set.of(), Set.of("R5", "R6"));
        Map<LinkCode, Action> actions = rule.actions(Fixtures.titanium(), situation);
        assertThat(at(actions, "TIO2").hop()).isEqualTo(4);
        assertThat(at(actions, "MILL").reason().kind()).isEqualTo(Reason.Kind.ROUTES_EXCLUDED);
        assertThat(at(actions, "H2SO4").label()).isEqualTo(GapLabel.BUILD);
    }

    @Test
    void onALoopWithAPresentLinkIsFilled() {
        Chain chain = chain("loop", routes("A<-B", "B<-A"));
        Map<LinkCode, StatusWord> words = Map.of(link("A"), StatusWord.PRESENT, link("B"), StatusWord.ABSENT);
        Action action = at(rule.actions(chain, Situation.of(words, Set.of())), "B");
        assertThat(action.label()).isEqualTo(GapLabel.FILL);
        assertThat(action.reason().kind()).isEqualTo(Reason.Kind.SAME_LOOP);
    }

    @Test
    void betweenAnchorsTooFarApartTheNearerSideDecides() {
        Chain chain = chain("far", routes("A<-", "B<-A", "C<-B", "D<-C", "E<-D", "F<-E", "X<-", "G<-F", "G<-X"));
        Map<LinkCode, StatusWord> words = all(chain, StatusWord.ABSENT);
        words.put(link("A"), StatusWord.PRESENT);
        words.put(link("G"), StatusWord.PRESENT);
        words.put(link("X"), StatusWord.PRESENT);
        Map<LinkCode, Action> actions = rule.actions(chain, Situation.of(words, Set.of()));
        assertThat(summary(actions))
                .contains("B EXTEND_DOWN 1", "C EXTEND_DOWN 2", "D FILL 3", "E EXTEND_UP 2", "F EXTEND_UP 1");
        assertThat(at(actions, "B").reason().kind()).isEqualTo(Reason.Kind.BETWEEN_FAR_ANCHORS);
    }

    private Map<LinkCode, Action> textile(String... present) {
        Map<LinkCode, StatusWord> words = all(Fixtures.textile(), StatusWord.ABSENT);
        links(present).forEach(l -> words.put(l, StatusWord.PRESENT));
        return rule.actions(Fixtures.textile(), Situation.of(words, Set.of()));
    }

    private static Map<LinkCode, StatusWord> all(Chain chain, StatusWord word) {
        Map<LinkCode, StatusWord> words = new HashMap<>();
        chain.verdictLinks().forEach(m -> words.put(m.link().code(), word));
        return words;
    }

    private static Action at(Map<LinkCode, Action> actions, String code) {
        return Objects.requireNonNull(actions.get(link(code)));
    }

    private static List<String> summary(Map<LinkCode, Action> actions) {
        return actions.values().stream()
                .map(a -> a.link() + " " + a.label() + " " + a.hop())
                .toList();
    }
}
