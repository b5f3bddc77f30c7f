/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianpu.chain.Fixtures;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Route;

/** Levels from the structure of a chain (METHODS M9), where no flows are known. */
class PositionTests {
    private static String positions(List<Route> routes) {
        return Position.of(routes).entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().shortest() + "–"
                        + e.getValue().longest())
                .collect(Collectors.joining(", "));
    }

    @Test
    void textileIsThreeSteps() {
        assertThat(Position.of(Fixtures.textile()))
                .isEqualTo(Map.of(
                        link("Y"), new Position(2, 2), link("W"), new Position(1, 1), link("G"), new Position(0, 0)));
    }

    /** Titanium forks at TICL4: one step to the pigment, two to the mill product. Returns of chlorine and magnesium are no step. */
    @Test
    void titaniumWithItsReturnsDeclared() {
        assertThat(positions(Fixtures.f2Recycled()))
                .isEqualTo("CL2 2–3, CON 1–4, H2SO4 1–1, MG 2–2, MGCL2 1–1, MGE 0–0, MILL 0–0, ORE 2–5, SLAG 2–3,"
                        + " SPONGE 1–1, TICL4 1–2, TIO2 0–0");
    }

    @Test
    void linksOfALoopStandTogether() {
        assertThat(positions(Fixtures.routes("A<-B", "B<-A", "C<-B", "D<-C"))).isEqualTo("A 2–2, B 2–2, C 1–1, D 0–0");
        assertThat(positions(Fixtures.routes("A<-B", "B<-A"))).isEqualTo("A 0–0, B 0–0");
        assertThat(positions(Fixtures.routes("A<-A"))).isEqualTo("A 0–0");
    }

    @Test
    void whatIsReturnedByItsOwnUserIsNoStep() {
        assertThat(positions(Fixtures.routes("INGOT<-SPONGE,SCRAP@SCRAP", "MILL<-INGOT", "SCRAP<-MILL")))
                .isEqualTo("INGOT 2–2, MILL 1–1, SCRAP 0–0, SPONGE 3–3");
    }

    @Test
    void inputsThatDoNotBlockAreUsedAllTheSame() {
        assertThat(Position.of(Fixtures.routes("Z<-A,MACHINE?"))).containsEntry(link("MACHINE"), new Position(1, 1));
    }

    @Test
    void aLongChainIsNoMatter() {
        String[] steps = new String[5_000];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = "L" + (i + 1) + "<-L" + i;
        }
        Map<LinkCode, Position> positions = Position.of(Fixtures.routes(steps));
        assertThat(positions).containsEntry(link("L0"), new Position(5_000, 5_000));
    }

    @Test
    void noRoutesNoPositions() {
        assertThat(Position.of(List.of())).isEmpty();
    }
}
