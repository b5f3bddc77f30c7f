/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianpu.intake.check.Firms;
import org.lianpu.intake.check.References;
import org.lianpu.intake.check.RowChecks;
import org.lianpu.intake.check.StructureChecks;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Subjects;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Ids;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/**
 * Rows checked and turned into claims; nothing is written.
 *
 * @param claims distinct, in the order of the rows
 * @param batch id of the batch these claims make: hash of their ids, so that the same rows are the same batch
 */
record Preparation(List<Claim> claims, String batch) {
    static final CypherFile KNOWN_SOURCES = CypherFile.of("intake/known-sources");
    private static final int ALL = 1_000_000;
    private static final int BELOW_ALL = 1_000;

    static Preparation of(List<Row> rows, Statements graph, Rules rules, Notices notices) {
        RowChecks checks = new RowChecks(References.of(graph, rows), notices);
        List<Row> checked = checks.check(rows, Firms.of(graph, withSheetFirms(rows)));
        if (!notices.hasErrors()) {
            StructureChecks.check(checked, graph, notices);
        }
        Map<String, String> kinds = sourceKinds(checked, graph);
        Map<Row, Claim> claims = new LinkedHashMap<>();
        for (Row row : checked) {
            String firm = checks.firmId(row);
            String region = row.text("region") != null ? row.text("region") : row.text("seat_region");
            String kind = kinds.getOrDefault(String.valueOf(row.text("source")), "");
            claims.put(
                    row,
                    Claim.of(
                            row,
                            Subjects.of(row, firm),
                            row.text("link"),
                            row.is(Tables.REGIONS) ? null : region,
                            rules.sources().precedence().getOrDefault(kind, 0)
                                    - (checks.isImplied(row) ? BELOW_ALL : 0),
                            firm));
        }
        List<Claim> distinct = checks.distinct(claims);
        return new Preparation(
                distinct, Ids.of(distinct.stream().map(Claim::id).sorted().toList()));
    }

    /** Names on a sheet must be looked up like firms of any other table. */
    private static List<Row> withSheetFirms(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        for (Row row : rows) {
            if (row.get("firms") instanceof List<?> names) {
                for (Object name : names) {
                    all.add(new Row(Tables.FIRMS, row.at(), new HashMap<>(Map.of("name_zh", name)), Map.of()));
                }
            }
        }
        return all;
    }

    private static Map<String, String> sourceKinds(List<Row> rows, Statements graph) {
        Map<String, String> kinds = new HashMap<>();
        graph.run(KNOWN_SOURCES, Map.of("limit", ALL))
                .forEach(s -> kinds.put(String.valueOf(s.get("id")), String.valueOf(s.get("kind"))));
        for (Row row : rows) {
            if (row.is(Tables.SOURCES)) {
                kinds.put(String.valueOf(row.text("source_id")), String.valueOf(row.text("kind")));
            }
        }
        return kinds;
    }
}
