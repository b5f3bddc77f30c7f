/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.chain;
import static org.lianpu.chain.Fixtures.link;
import static org.lianpu.chain.Fixtures.routes;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianpu.words.Name;

class ChainCheckTests {
    @Test
    void aSoundChainHasNoProblem() {
        assertThat(ChainCheck.of(Fixtures.titanium())).isEmpty();
        assertThat(ChainCheck.of(chain("textile", Fixtures.textile().routes(), "SV-TEST")))
                .isEmpty();
    }

    @Test
    void anUndeclaredCycleNamesItsLinks() {
        assertThat(ChainCheck.of(chain("x", routes("A<-B", "B<-A"))))
                .containsExactly(new ChainProblem.UndeclaredCycle(List.of(link("A"), link("B"))));
    }

    @Test
    void aRouteMustMakeItsOwner() {
        Route nothing = new Route("R0", link("A"), new Name("r", "r"), List.of(), List.of(), null, null);
        Route other = new Route(
                "R1", link("A"), new Name("r", "r"), List.of(), List.of(new Yield(link("B"), null, true)), null, null);
        assertThat(ChainCheck.of(chain("x", List.of(nothing, other))))
                .containsExactly(
                        new ChainProblem.RouteWithoutOutput("R0"), new ChainProblem.OwnerNotYielded("R1", link("A")));
    }

    @Test
    void routesNameOnlyMembersOfTheRightKind() {
        Chain chain = withMembers(
                routes("A<-B@GONE,USE,SV", "POWER<-"),
                member("A", LinkKind.STAGE, false),
                member("B", LinkKind.STAGE, false),
                member("USE", LinkKind.END_USE, false),
                member("SV", LinkKind.SERVICE, false),
                member("POWER", LinkKind.MATERIAL, true),
                member("LONELY", LinkKind.MATERIAL, false));
        assertThat(ChainCheck.of(chain))
                .containsExactly(
                        new ChainProblem.UnknownLink("R0", link("GONE")),
                        new ChainProblem.EndUseFeeds("R0", link("USE")),
                        new ChainProblem.ServiceInRoute("R0", link("SV")),
                        new ChainProblem.ExogenousWithRoute("R1", link("POWER")),
                        new ChainProblem.StageWithoutRoute(link("B")),
                        new ChainProblem.Orphan(link("LONELY")));
    }

    @Test
    void verdictsGoToLinksThatOwnARoute() {
        Chain chain = withMembers(
                routes("A<-B,POWER", "USE<-A"),
                member("A", LinkKind.STAGE, false),
                member("B", LinkKind.MATERIAL, false),
                member("USE", LinkKind.END_USE, false),
                member("SV", LinkKind.SERVICE, false),
                member("POWER", LinkKind.MATERIAL, true));
        assertThat(chain.verdictLinks()).extracting(m -> m.link().code()).containsExactly(link("A"));
        assertThat(chain.serviceLinks()).extracting(m -> m.link().code()).containsExactly(link("SV"));
        assertThat(chain.hasVerdict(link("SV"))).isTrue();
        assertThat(chain.hasVerdict(link("USE"))).isFalse();
        assertThat(chain.usersOf(link("A"))).containsExactly(link("USE"));
        assertThat(chain.routesOf(link("A"))).hasSize(1);
    }

    private static Chain withMembers(List<Route> routes, Membership... members) {
        return new Chain(
                new ChainCode("x"), new Name("x", "x"), "1", null, new ArrayList<>(List.of(members)), routes, null);
    }

    private static Membership member(String code, LinkKind kind, boolean exogenous) {
        return new Membership(
                Link.of(link(code), new Name(code, code), kind, "t", exogenous), Stage.MIDSTREAM, true, 1);
    }
}
