/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.ImporterFiles;
import org.lianpu.intake.claim.Facts;
import org.lianpu.intake.publish.CellSums;
import org.lianpu.intake.publish.RegionTree;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellRows;
import org.lianpu.presence.OccupationFact;
import org.lianpu.presence.Spell;

/** The importer file of all cells, computed link by link from the facts. */
final class CellFile {
    private static final List<Property> COLUMNS = List.of(
            Property.text("key"),
            Property.text("level"),
            Property.text("regionCode"),
            Property.text("linkCode"),
            Property.whole("year"),
            Property.whole("until"),
            Property.whole("revision"),
            Property.whole("n"),
            Property.whole("nObs"),
            Property.decimal("out"),
            Property.decimal("outSquares"),
            Property.whole("empObs"),
            Property.decimal("emp"),
            Property.whole("nAbove"),
            Property.whole("aboveKnown"),
            Property.whole("revObs"),
            Property.whole("nYoung"),
            Property.whole("nUnc"),
            Property.whole("nTransit"),
            Property.whole("nCarried"),
            new Property("top", "double[]"));

    private CellFile() {}

    /**
     * Writes the file.
     *
     * @param firstFree the first node id that is not taken
     * @param revision in which the cells are published
     */
    static ImporterFiles.Nodes write(
            Workplace place, Partitions facts, RegionTree tree, int carryForward, long firstFree, long revision) {
        long next = firstFree;
        try (ImporterCsv csv = new ImporterCsv(place.file("cells.csv"), Columns.header(COLUMNS, ":ID"))) {
            for (var part : facts.parts()) {
                Map<String, Map<String, List<OccupationFact>>> byLink = new TreeMap<>();
                part.forEach(record -> take(record, byLink));
                for (Map.Entry<String, Map<String, List<OccupationFact>>> link : byLink.entrySet()) {
                    CellSums sums = new CellSums(tree, carryForward, line -> Collections.emptyNavigableMap());
                    link.getValue().forEach((region, known) -> sums.direct(link.getKey(), region, known));
                    for (Map.Entry<CellSums.Line, NavigableMap<Integer, Cell>> line :
                            sums.sumUp().entrySet()) {
                        for (Spell spell : Spell.of(line.getValue())) {
                            csv.cell(next++);
                            row(csv, line.getKey(), spell, revision);
                        }
                    }
                }
            }
            return new ImporterFiles.Nodes(List.of("Cell"), csv.path());
        }
    }

    private static void row(ImporterCsv csv, CellSums.Line line, Spell spell, long revision) {
        Map<String, @Nullable Object> row = CellRows.parameters(line.key(spell.year()), spell);
        row.put("regionCode", line.region());
        row.put("linkCode", line.link());
        row.put("revision", revision);
        Columns.write(csv, COLUMNS, row);
    }

    private static void take(Unpack record, Map<String, Map<String, List<OccupationFact>>> byLink) {
        String link = record.text();
        String region = record.text();
        String firm = record.text();
        boolean active = record.truth();
        int above = record.number();
        boolean revenueKnown = record.truth();
        List<OccupationFact> facts =
                byLink.computeIfAbsent(link, l -> new TreeMap<>()).computeIfAbsent(region, r -> new ArrayList<>());
        int years = record.number();
        for (int i = 0; i < years; i++) {
            facts.add(Facts.parse(
                    record.text(), firm, active, above == 0 ? null : Boolean.valueOf(above == 1), revenueKnown));
        }
    }
}
