/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.link;
import static org.lianpu.chain.Fixtures.links;
import static org.lianpu.chain.Fixtures.routes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The projection of METHODS M11 and the arcs that are drawn. */
class FlowGraphTests {
    @Test
    void hopsFromTheOreCountTheOrderOfBuilding() {
        for (List<Route> routes : List.of(Fixtures.f2(), Fixtures.f2Recycled())) {
            Map<LinkCode, Way> ways = new FlowGraph(routes).downFrom(links("ORE"));
            assertThat(ways.entrySet())
                    .extracting(e -> e.getKey().value() + e.getValue().hops())
                    .containsExactlyInAnyOrder(
                            "ORE0", "CON1", "SLAG2", "TICL43", "SPONGE4", "MILL5", "TIO22", "MGCL24", "MGE5");
        }
    }

    @Test
    void theWayNamesEveryLinkPassed() {
        assertThat(new FlowGraph(Fixtures.f2Recycled()).downFrom(links("ORE")))
                .containsEntry(
                        link("TICL4"), new Way(3, List.of(link("ORE"), link("CON"), link("SLAG"), link("TICL4"))));
    }

    @Test
    void goingUpTheWayStartsAtTheAnchorToo() {
        assertThat(new FlowGraph(Fixtures.textile().routes()).upFrom(links("G")))
                .containsEntry(link("Y"), new Way(2, List.of(link("G"), link("W"), link("Y"))));
    }

    @Test
    void machineryIsNotUpstream() {
        assertThat(new FlowGraph(routes("Z<-A,MACHINE?")).upFrom(links("Z"))).containsOnlyKeys(link("Z"), link("A"));
    }

    @Test
    void linksOfAnUnbrokenLoopAreOneNode() {
        FlowGraph flow = new FlowGraph(routes("A<-B", "B<-A", "C<-B"));
        assertThat(flow.sameLoop(link("A"), link("B"))).isTrue();
        assertThat(flow.sameLoop(link("A"), link("C"))).isFalse();
        assertThat(flow.downFrom(links("A")))
                .containsEntry(link("C"), new Way(1, List.of(link("A"), link("B"), link("C"))));
    }

    @Test
    void aLinkReturnedByItsOwnActivityBreaksTheLoop() {
        FlowGraph flow = new FlowGraph(routes("INGOT<-SPONGE,SCRAP@SCRAP", "MILL<-INGOT", "SCRAP<-MILL"));
        assertThat(flow.sameLoop(link("INGOT"), link("SCRAP"))).isFalse();
        assertThat(flow.downFrom(links("SCRAP"))).containsOnlyKeys(link("SCRAP"));
    }

    @Test
    void drawnArcsSayWhatTheyMean() {
        assertThat(Feeds.of(Fixtures.f2Recycled()))
                .contains(
                        new Feed(link("SLAG"), link("TICL4"), Feed.Type.ESSENTIAL),
                        new Feed(link("CL2"), link("TICL4"), Feed.Type.ESSENTIAL),
                        new Feed(link("TICL4"), link("TIO2"), Feed.Type.ALTERNATIVE),
                        new Feed(link("H2SO4"), link("TIO2"), Feed.Type.ALTERNATIVE),
                        new Feed(link("SPONGE"), link("MGCL2"), Feed.Type.COPRODUCT),
                        new Feed(link("MGE"), link("MG"), Feed.Type.RECYCLE),
                        new Feed(link("MGE"), link("CL2"), Feed.Type.RECYCLE))
                .hasSize(14);
    }

    @Test
    void groupedInputsAreAlternativesAndMachineryIsOptional() {
        assertThat(Feeds.of(routes("Z<-A/g,B/g,C,M?")))
                .extracting(Feed::type)
                .containsExactly(Feed.Type.ALTERNATIVE, Feed.Type.ALTERNATIVE, Feed.Type.ESSENTIAL, Feed.Type.OPTIONAL);
    }
}
