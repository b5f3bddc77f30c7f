/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianpu.relatedness.Shared.number;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianpu.rules.Rules;

/** A matrix of 60 regions and 69 products on which three independent programs agree: every number to 1e-9. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedMatrixTests {
    private static final String FOLDER = "capability-60x69/";
    private static final Offset<Double> NEAR = within(1e-9);

    private ActivityMatrix matrix = Matrices.f1();
    private ProductSpace space = Matrices.space(matrix);

    @BeforeAll
    void read() {
        var rows = Shared.rows(FOLDER + "input.csv");
        List<String> regions =
                rows.stream().map(r -> r.getField("region")).distinct().toList();
        List<String> products =
                rows.stream().map(r -> r.getField("product")).distinct().toList();
        double[][] values = new double[regions.size()][products.size()];
        rows.forEach(r -> values[regions.indexOf(r.getField("region"))][products.indexOf(r.getField("product"))] =
                number(r, "value"));
        matrix = new ActivityMatrix(regions, products, values);
        space = ProductSpace.of(Advantage.of(matrix).specialisation(), SizeRule.of(Rules.load()));
        assertThat(regions).hasSize(60);
        assertThat(products).hasSize(69);
    }

    @Test
    void cells() {
        Advantage advantage = Advantage.of(matrix);
        var cells = Shared.rows(FOLDER + "cells.csv");
        assertThat(cells).hasSize(60 * 69);
        for (var row : cells) {
            int r = matrix.regions().indexOf(row.getField("region"));
            int a = matrix.activities().indexOf(row.getField("product"));
            assertThat(matrix.value(r, a)).isEqualTo(number(row, "value"));
            assertThat(advantage.at(r, a).orElseThrow()).isCloseTo(number(row, "rca"), NEAR);
            assertThat(space.specialisation().at(r, a))
                    .isEqualTo(row.getField("mcp").equals("1"));
            assertThat(space.density(r, a, Convention.INCL).orElseThrow()).isCloseTo(number(row, "density"), NEAR);
            assertThat(space.cog(r, a).orElseThrow()).isCloseTo(number(row, "cog"), NEAR);
        }
    }

    @Test
    void regions() {
        var regions = Shared.rows(FOLDER + "regions.csv");
        assertThat(regions).hasSize(60);
        for (var row : regions) {
            int r = matrix.regions().indexOf(row.getField("region"));
            assertThat(space.specialisation().diversity(r)).isEqualTo((int) number(row, "diversity"));
            assertThat(space.eci(r).status()).isEqualTo(Status.OK);
            assertThat(space.eci(r).orElseThrow()).isCloseTo(number(row, "eci"), NEAR);
            assertThat(space.coi(r).orElseThrow()).isCloseTo(number(row, "coi"), NEAR);
        }
    }

    @Test
    void products() {
        var products = Shared.rows(FOLDER + "products.csv");
        assertThat(products).hasSize(69);
        for (var row : products) {
            int a = matrix.activities().indexOf(row.getField("product"));
            assertThat(space.specialisation().ubiquity(a)).isEqualTo((int) number(row, "ubiquity"));
            assertThat(space.pci(a).orElseThrow()).isCloseTo(number(row, "pci"), NEAR);
        }
    }

    @Test
    void proximity() {
        var pairs = Shared.rows(FOLDER + "proximity.csv");
        assertThat(pairs).hasSize(69 * 68 / 2);
        for (var row : pairs) {
            int a = matrix.activities().indexOf(row.getField("a"));
            int b = matrix.activities().indexOf(row.getField("b"));
            assertThat(space.proximity(a, b).orElseThrow()).isCloseTo(number(row, "proximity"), NEAR);
            assertThat(space.proximity(b, a)).isEqualTo(space.proximity(a, b));
        }
    }
}
