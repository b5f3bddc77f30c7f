/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianpu.relatedness.Shared.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Input–output tables of the United Kingdom (2010, 127 products) and of Germany (1995, 6 groups) with what was published of them. */
class PublishedTablesTests {
    private static final String FOLDER = "input-output/";
    private static final Offset<Double> NEAR = within(1e-9);
    /** The German numbers were printed with four digits. */
    private static final Offset<Double> PRINTED = within(5.0001e-5);
    /** Where the printed forward linkage has its digits exchanged: 1.6691 for 1.6910. */
    private static final String MISPRINT = "industry_group";

    @Test
    void germany() {
        Linkages germany = Linkages.of(table("germany1995_Z.csv", "germany1995_x.csv", Map.of()));
        Map<String, Linkage> columns = Map.of(
                "direct_backward", Linkage.DIRECT_BACKWARD,
                "direct_forward", Linkage.DIRECT_FORWARD,
                "output_multiplier", Linkage.BACKWARD,
                "leontief_rowsum", Linkage.LEONTIEF_ROW,
                "ghosh_forward", Linkage.FORWARD,
                "rasmussen_backward", Linkage.BACKWARD_NORMALISED,
                "rasmussen_forward_leontief", Linkage.LEONTIEF_ROW_NORMALISED,
                "rasmussen_forward_ghosh", Linkage.FORWARD_NORMALISED,
                "upstreamness", Linkage.UPSTREAMNESS,
                "downstreamness", Linkage.DOWNSTREAMNESS);
        var sectors = Shared.rows(FOLDER + "germany1995_sectors.csv");
        assertThat(sectors).hasSize(6);
        for (var row : sectors) {
            int i = germany.table().sectors().indexOf(row.getField("sector"));
            columns.forEach((column, linkage) ->
                    assertThat(germany.of(linkage, i).orElseThrow()).as(column).isCloseTo(number(row, column), NEAR));
        }
    }

    @Test
    void germanyAsPrinted() {
        Linkages germany = Linkages.of(table("germany1995_Z.csv", "germany1995_x.csv", Map.of()));
        var sectors = Shared.rows(FOLDER + "germany1995_published_vs_computed.csv");
        assertThat(sectors).hasSize(6);
        for (var row : sectors) {
            int i = germany.table().sectors().indexOf(row.getField("sector"));
            assertThat(germany.of(Linkage.BACKWARD, i).orElseThrow())
                    .isCloseTo(number(row, "published_backward"), PRINTED);
            double forward = germany.of(Linkage.FORWARD, i).orElseThrow();
            if (row.getField("sector").equals(MISPRINT)) {
                assertThat(number(row, "published_forward")).isEqualTo(1.6691);
                assertThat(forward).isCloseTo(1.6910, PRINTED);
            } else {
                assertThat(forward).isCloseTo(number(row, "published_forward"), PRINTED);
            }
        }
    }

    @Test
    void unitedKingdomInverse() {
        Linkages uk = Linkages.of(table("uk2010_Z.csv.gz", "uk2010_x.csv", Map.of()));
        var rows = Shared.rows(FOLDER + "uk2010_L_published.csv.gz");
        assertThat(rows).hasSize(127);
        for (int i = 0; i < rows.size(); i++) {
            List<String> fields = rows.get(i).getFields();
            for (int j = 0; j < rows.size(); j++) {
                assertThat(uk.leontief(i, j).orElseThrow()).isCloseTo(Double.parseDouble(fields.get(j + 1)), NEAR);
            }
            assertThat(uk.of(Linkage.UPSTREAMNESS, i).orElseThrow())
                    .isCloseTo(uk.of(Linkage.FORWARD, i).orElseThrow(), NEAR);
        }
    }

    /**
     * Effects and multipliers of value added and of employment cost were published both; the direct coefficients were not. They follow from
     * the effects, v = e(I−A), and with them the multipliers must come out as printed.
     */
    @Test
    void unitedKingdomMultipliersAsPrinted() {
        FlowTable plain = table("uk2010_Z.csv.gz", "uk2010_x.csv", Map.of());
        var published = Shared.rows(FOLDER + "uk2010_published_multipliers.csv");
        assertThat(published).hasSize(127);
        for (String what : List.of("GVA", "Employment cost")) {
            double[] direct = new double[plain.sectors().size()];
            for (int j = 0; j < direct.length; j++) {
                double coefficient = number(published.get(j), what + " effects");
                for (int i = 0; i < direct.length; i++) {
                    coefficient -= number(published.get(i), what + " effects") * plain.flow(i, j) / plain.output(j);
                }
                // Owner-occupiers' housing employs nobody; what is left of the subtraction is rounding.
                direct[j] = Math.abs(coefficient) < 1e-12 ? 0 : coefficient * plain.output(j);
            }
            Linkages uk = Linkages.of(table("uk2010_Z.csv.gz", "uk2010_x.csv", Map.of(what, direct)));
            for (int j = 0; j < direct.length; j++) {
                var row = published.get(j);
                assertThat(uk.of(Linkage.BACKWARD, j).orElseThrow()).isCloseTo(number(row, "Output multiplier"), NEAR);
                assertThat(uk.effect(what, j).orElseThrow()).isCloseTo(number(row, what + " effects"), NEAR);
                if (direct[j] == 0) {
                    assertThat(uk.multiplier(what, j)).isEqualTo(Score.none(Reason.NONE_DIRECTLY));
                } else {
                    assertThat(uk.multiplier(what, j).orElseThrow()).isCloseTo(number(row, what + " multiplier"), NEAR);
                }
            }
        }
    }

    private static FlowTable table(String flows, String outputs, Map<String, double[]> satellites) {
        Map<String, Double> output = new LinkedHashMap<>();
        Shared.rows(FOLDER + outputs).forEach(r -> output.put(r.getField(0), number(r, "output")));
        List<double[]> z = new ArrayList<>();
        Shared.rows(FOLDER + flows)
                .forEach(r -> z.add(r.getFields().stream()
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray()));
        return new FlowTable(
                List.copyOf(output.keySet()),
                z.toArray(double[][]::new),
                output.values().stream().mapToDouble(Double::doubleValue).toArray(),
                satellites,
                FlowTable.Unit.VALUE);
    }
}
