/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.link;
import static org.lianpu.chain.Fixtures.links;
import static org.lianpu.chain.Fixtures.routes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianpu.words.Name;

/** METHODS M10 and §0.5 on fixture F2. */
class HypergraphTests {
    private static final Set<LinkCode> P = links("CON", "SLAG", "SPONGE", "MILL");
    private static final Set<LinkCode> ORE = links("ORE");
    private final Hypergraph titanium = new Hypergraph(Fixtures.f2Recycled(), Set.of());

    @Test
    void closedLocallyGoesBackToTheResource() {
        assertThat(titanium.closure(P, ORE, Start.COLD))
                .containsExactlyInAnyOrder(link("ORE"), link("CON"), link("SLAG"));
    }

    @Test
    void oneStepAsksOnlyWhoMakesTheInputsHere() {
        Set<LinkCode> present = new HashSet<>(titanium.oneStep(P, ORE));
        present.retainAll(P);
        assertThat(present).containsExactlyInAnyOrder(link("CON"), link("SLAG"), link("MILL"));
    }

    @Test
    void oneStepCountsCoProducts() {
        assertThat(titanium.oneStep(P, ORE)).contains(link("MGE")).doesNotContain(link("TICL4"));
    }

    @Test
    void aLoopNeverFeedsItselfColdButRunsWarm() {
        Set<LinkCode> caps = links("CON", "SLAG", "TICL4", "SPONGE", "MILL", "MGE");
        assertThat(titanium.closure(caps, ORE, Start.COLD)).doesNotContain(link("TICL4"), link("MILL"));
        assertThat(titanium.closure(caps, ORE, Start.WARM)).contains(link("TICL4"), link("SPONGE"), link("MILL"));
    }

    @Test
    void eitherRouteMakesTheLink() {
        assertThat(titanium.closure(links("CON", "TIO2", "H2SO4"), ORE, Start.COLD))
                .contains(link("TIO2"));
        assertThat(titanium.closure(links("CON", "SLAG", "CL2", "TICL4", "TIO2"), ORE, Start.COLD))
                .contains(link("TIO2"));
        assertThat(titanium.closure(links("CON", "TIO2"), ORE, Start.COLD)).doesNotContain(link("TIO2"));
    }

    @Test
    void inputsOfOneGroupReplaceEachOtherAndOthersDoNot() {
        Hypergraph graph = new Hypergraph(routes("Z<-A/g,B/g,C"), Set.of());
        assertThat(graph.closure(links("Z"), links("B", "C"), Start.COLD)).contains(link("Z"));
        assertThat(graph.closure(links("Z"), links("A", "B"), Start.COLD)).doesNotContain(link("Z"));
    }

    @Test
    void exogenousAndNonEssentialInputsNeverBlock() {
        Hypergraph graph = new Hypergraph(routes("Z<-POWER,MACHINE?"), links("POWER"));
        assertThat(graph.closure(links("Z"), Set.of(), Start.COLD)).contains(link("Z"));
        assertThat(graph.oneStep(Set.of(), Set.of())).containsExactly(link("Z"));
    }

    @Test
    void aSelfLoopNeverStartsCold() {
        Hypergraph graph = new Hypergraph(routes("Z<-Z"), Set.of());
        assertThat(graph.closure(links("Z"), Set.of(), Start.COLD)).isEmpty();
        assertThat(graph.loops()).containsExactly(new Loop(List.of(link("Z")), false));
    }

    @Test
    void twoLinksSharingARouteByCoProductionComeTogether() {
        Hypergraph graph = new Hypergraph(routes("A<-O=>B", "B<-O=>A"), Set.of());
        assertThat(graph.closure(links("A"), links("O"), Start.COLD)).contains(link("A"), link("B"));
    }

    @Test
    void anEmptyChainHasOnlyItsBase() {
        assertThat(new Hypergraph(List.of(), Set.of()).closure(links("A"), links("O"), Start.COLD))
                .containsExactly(link("O"));
    }

    @Test
    void anUndeclaredLoopIsToldFromADeclaredOne() {
        List<LinkCode> loop = links("CL2", "MG", "MGCL2", "MGE", "SPONGE", "TICL4").stream()
                .sorted()
                .toList();
        assertThat(new Hypergraph(Fixtures.f2(), Set.of()).loops()).containsExactly(new Loop(loop, false));
        assertThat(titanium.loops()).containsExactly(new Loop(loop, true));
    }

    @Test
    void whatLiesBeyondTheChainIsItsBoundaryAndBlocksNothing() {
        LinkCode inside = new LinkCode("IN");
        LinkCode alternative = new LinkCode("ALT");
        LinkCode outside = new LinkCode("OUT");
        LinkCode made = new LinkCode("MADE");
        Route route = new Route(
                "r",
                made,
                new Name("路线", "route"),
                List.of(
                        Need.essential(inside),
                        Need.essential(outside),
                        new Need(alternative, true, "g", null, null, null, null, null),
                        new Need(new LinkCode("OUT2"), true, "g", null, null, null, null, null)),
                List.of(new Yield(made, null, true), new Yield(outside, null, false)),
                null,
                null);
        Route seen = route.within(Set.of(inside, alternative, made));
        assertThat(seen.needs()).extracting(Need::link).containsExactly(inside, alternative);
        assertThat(seen.cannotRunWithout(inside)).isTrue();
        assertThat(seen.cannotRunWithout(alternative)).isFalse();
        assertThat(seen.yields()).extracting(Yield::link).containsExactly(made);
        assertThat(new Hypergraph(List.of(seen), Set.of()).closure(Set.of(made), Set.of(inside), Start.COLD))
                .contains(made);
    }
}
