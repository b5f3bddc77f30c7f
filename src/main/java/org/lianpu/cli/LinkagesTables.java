/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianpu.relatedness.FlowTable;
import org.lianpu.relatedness.Linkage;
import org.lianpu.relatedness.Linkages;
import org.lianpu.relatedness.Reason;
import org.lianpu.relatedness.Score;
import org.lianpu.words.Words;

/** The linkages of an input–output table as tables; a number that cannot be given is a blank cell with status and reason beside it. */
final class LinkagesTables {
    private final Linkages linkages;
    private final FlowTable table;

    LinkagesTables(Linkages linkages) {
        this.linkages = linkages;
        this.table = linkages.table();
    }

    boolean productive() {
        return linkages.productive();
    }

    Map<String, Consumer<Csv>> files() {
        Map<String, Consumer<Csv>> files = new LinkedHashMap<>();
        files.put("sectors.csv", this::sectors);
        files.put("leontief_inverse.csv", csv -> inverse(csv, linkages::leontief));
        files.put("ghosh_inverse.csv", csv -> inverse(csv, linkages::ghosh));
        return files;
    }

    private void sectors(Csv csv) {
        List<Object> heading = new ArrayList<>(List.of("sector", "output"));
        for (Linkage linkage : Linkage.values()) {
            heading.add(linkage.name().toLowerCase(Locale.ROOT));
        }
        heading.add("output_multiplier");
        table.satellites().forEach(name -> heading.addAll(List.of(name + "_effect", name + "_multiplier")));
        heading.addAll(List.of("status", "reason"));
        table.satellites().forEach(name -> heading.add(name + "_multiplier_reason"));
        csv.row(heading.toArray());
        for (int i = 0; i < table.sectors().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(table.sectors().get(i));
            row.add(table.output(i));
            for (Linkage linkage : Linkage.values()) {
                row.add(linkages.of(linkage, i).value());
            }
            row.add(linkages.of(Linkage.BACKWARD, i).value());
            for (String name : table.satellites()) {
                row.add(linkages.effect(name, i).value());
                row.add(linkages.multiplier(name, i).value());
            }
            Score said = linkages.of(Linkage.BACKWARD, i);
            row.add(said.status());
            row.add(said.reason());
            for (String name : table.satellites()) {
                row.add(linkages.multiplier(name, i).reason());
            }
            csv.row(row.toArray());
        }
    }

    private interface Element {
        Score at(int from, int to);
    }

    private void inverse(Csv csv, Element element) {
        List<Object> heading = new ArrayList<>(List.of("sector"));
        heading.addAll(table.sectors());
        csv.row(heading.toArray());
        for (int i = 0; i < table.sectors().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(table.sectors().get(i));
            for (int j = 0; j < table.sectors().size(); j++) {
                row.add(element.at(i, j).value());
            }
            csv.row(row.toArray());
        }
    }

    List<String> summary(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.linkages.read", String.valueOf(table.sectors().size())));
        if (!linkages.productive()) {
            limit(Reason.NOT_PRODUCTIVE, words, lines);
        } else if (table.unit() == FlowTable.Unit.PHYSICAL) {
            limit(Reason.PHYSICAL_UNITS, words, lines);
        }
        return lines;
    }

    private static void limit(Reason reason, Words words, List<String> lines) {
        lines.addAll(Display.wrap(words.say("api.relatedness.reason." + reason), Display.COLUMNS));
    }
}
