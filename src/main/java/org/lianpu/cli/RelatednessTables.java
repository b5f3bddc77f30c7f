/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.relatedness.ActivityMatrix;
import org.lianpu.relatedness.Advantage;
import org.lianpu.relatedness.Convention;
import org.lianpu.relatedness.ProductSpace;
import org.lianpu.relatedness.Proximity;
import org.lianpu.relatedness.Score;
import org.lianpu.relatedness.Specialisation;
import org.lianpu.words.Words;

/** The measures of a matrix as tables; a number that cannot be given is a blank cell with status and reason beside it. */
final class RelatednessTables {
    /** Behind region, product and value. */
    private static final int MEASURES_FROM = 3;

    private final ActivityMatrix matrix;
    private final Advantage advantage;
    private final ProductSpace space;

    RelatednessTables(ActivityMatrix matrix, Advantage advantage, ProductSpace space) {
        this.matrix = matrix;
        this.advantage = advantage;
        this.space = space;
    }

    /** @param only the one density to be written; null for both */
    Map<String, Consumer<Csv>> files(@Nullable Convention only) {
        Map<String, Consumer<Csv>> files = new LinkedHashMap<>();
        files.put("regions.csv", this::regions);
        files.put("products.csv", this::products);
        files.put("cells.csv", csv -> cells(csv, only));
        files.put("proximity.csv", this::proximity);
        return files;
    }

    private void regions(Csv csv) {
        csv.row("region", "diversity", "eci", "coi", "status", "reason", "coi_status", "coi_reason");
        for (int r = 0; r < matrix.regions().size(); r++) {
            Score eci = space.eci(r);
            Score coi = space.coi(r);
            csv.row(
                    matrix.regions().get(r),
                    space.specialisation().diversity(r),
                    eci.value(),
                    coi.value(),
                    eci.status(),
                    eci.reason(),
                    coi.status(),
                    coi.reason());
        }
    }

    private void products(Csv csv) {
        csv.row("product", "ubiquity", "pci", "status", "reason");
        for (int a = 0; a < matrix.activities().size(); a++) {
            Score pci = space.pci(a);
            csv.row(
                    matrix.activities().get(a),
                    space.specialisation().ubiquity(a),
                    pci.value(),
                    pci.status(),
                    pci.reason());
        }
    }

    private void cells(Csv csv, @Nullable Convention only) {
        List<Convention> conventions = only == null ? List.of(Convention.values()) : List.of(only);
        List<Object> heading = new ArrayList<>(List.of("region", "product", "value", "rca", "m"));
        conventions.forEach(
                c -> heading.add(only == null ? "density_" + (c == Convention.INCL ? "incl" : "excl") : "density"));
        heading.addAll(List.of("cog", "cog_atlas"));
        for (Object measure : List.copyOf(heading.subList(MEASURES_FROM, heading.size()))) {
            if (!measure.equals("m")) {
                heading.add(measure + "_reason");
            }
        }
        csv.row(heading.toArray());
        Specialisation m = space.specialisation();
        for (int r = 0; r < matrix.regions().size(); r++) {
            for (int a = 0; a < matrix.activities().size(); a++) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(matrix.regions().get(r));
                row.add(matrix.activities().get(a));
                row.add(matrix.value(r, a));
                List<Score> scores = new ArrayList<>(List.of(advantage.at(r, a)));
                for (Convention convention : conventions) {
                    scores.add(space.density(r, a, convention));
                }
                scores.add(space.cog(r, a));
                scores.add(space.cogAtlas(r, a));
                row.add(scores.get(0).value());
                row.add(m.at(r, a) ? 1 : 0);
                scores.stream().skip(1).forEach(score -> row.add(score.value()));
                scores.forEach(score -> row.add(score.reason()));
                csv.row(row.toArray());
            }
        }
    }

    /** Each pair once; only pairs of which something can be said. */
    private void proximity(Csv csv) {
        csv.row("a", "b", "proximity", "association", "cosine", "jaccard");
        if (space.refusal().isPresent()) {
            return;
        }
        List<Proximity> relations = Proximity.all(space.specialisation());
        for (int a = 0; a < matrix.activities().size(); a++) {
            for (int b = a + 1; b < matrix.activities().size(); b++) {
                if (relations.get(0).between(a, b).value() != null) {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(matrix.activities().get(a));
                    row.add(matrix.activities().get(b));
                    for (Proximity relation : relations) {
                        row.add(relation.between(a, b).value());
                    }
                    csv.row(row.toArray());
                }
            }
        }
    }

    List<String> summary(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "cli.relatedness.read",
                String.valueOf(matrix.regions().size()),
                String.valueOf(matrix.activities().size()),
                String.valueOf(space.regionsKept()),
                String.valueOf(space.activitiesKept())));
        space.complexityReason()
                .ifPresent(reason -> lines.addAll(Display.wrap(
                        words.say("cli.relatedness.limited", words.say("api.relatedness.reason." + reason)),
                        Display.COLUMNS)));
        if (space.eigenvalues().length > 0) {
            lines.add(words.say(
                    "cli.relatedness.eigenvalues",
                    Arrays.stream(space.eigenvalues())
                            .limit(3)
                            .mapToObj(v -> String.format(java.util.Locale.ROOT, "%.4f", v))
                            .collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
