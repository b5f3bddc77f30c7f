/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianpu.Neo4jTest;
import org.lianpu.TestDatabase;
import org.lianpu.intake.Imports;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.CellParser;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.Graphs;
import org.lianpu.query.Statements;

/**
 * What a view writes for a row it writes once, however often it runs; it moves with the row when the row points elsewhere,
 * and can be taken back to the last property. For every table, with rows made of its examples: {@code A} and {@code B} have
 * different keys and point at the rows A and B of other tables, {@code MOVED} has the key of A and points at those of B.
 */
@Neo4jTest
class ViewsIT {
    private static final At AT = At.row("example", 2);
    private static final CellParser CELLS =
            new CellParser(Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC), new Notices());
    private static final Graph GRAPH = Graphs.on(TestDatabase.driver());

    private enum Variant {
        A,
        B,
        MOVED
    }

    @BeforeAll
    static void begin() {
        Imports.beginAnew();
        // Firms have no view of one table: publish.FirmViews writes them.
        Imports.run("UNWIND $ids AS id CREATE (:Firm {id: id})", Map.of("ids", List.of(firm(true), firm(false))));
    }

    @TestFactory
    List<DynamicTest> everyView() {
        // In the order of writing: what a row points at was left in the graph by the tests before.
        return Tables.ALL.stream()
                .filter(t -> t.view() != null)
                .map(t -> DynamicTest.dynamicTest(t.name(), () -> writesOnceMovesAndTakesBack(t)))
                .toList();
    }

    private static void writesOnceMovesAndTakesBack(Table table) {
        write(table, Variant.B);
        List<String> before = Imports.dump();
        write(table, Variant.A);
        List<String> once = Imports.dump();
        assertThat(once).isNotEqualTo(before);

        write(table, Variant.A);
        assertThat(Imports.dump()).as("written twice").isEqualTo(once);

        takeBack(table);
        assertThat(Imports.dump()).as("taken back").isEqualTo(before);

        write(table, Variant.MOVED);
        List<String> moved = Imports.dump();
        assertThat(moved.equals(once)).as("points nowhere else").isEqualTo(!pointsBesidesItsKey(table));
        takeBack(table);
        write(table, Variant.A);
        write(table, Variant.MOVED);
        assertThat(Imports.dump()).as("pointing elsewhere").isEqualTo(moved);

        write(table, Variant.A);
        assertThat(Imports.dump()).as("pointing back").isEqualTo(once);
    }

    private static boolean pointsBesidesItsKey(Table table) {
        return table.columns().stream()
                .anyMatch(c -> !c.key()
                        && !c.name().equals("source")
                        && (c.type() == ColumnType.FIRM
                                || (c.reference() != null && !table.name().equals(c.reference()))));
    }

    private static void write(Table table, Variant variant) {
        run(Objects.requireNonNull(table.view()), Map.of("rows", List.of(viewRow(table, variant))));
    }

    private static void takeBack(Table table) {
        Object id = Objects.requireNonNull(viewRow(table, Variant.A).get("id"));
        run(Objects.requireNonNull(table.unview()), Map.of("ids", List.of(id)));
    }

    private static void run(CypherFile file, Map<String, Object> parameters) {
        GRAPH.write(tx -> tx.run(file, parameters));
    }

    /** The row that the publication would hand the view if this were the only claim of its subject. */
    private static Map<String, @Nullable Object> viewRow(Table table, Variant variant) {
        Claim claim = Claim.of(row(table, variant), null, 0, false, "batch");
        Statements claims = (file, parameters) ->
                file.equals(Views.CLAIMS_OF_SUBJECTS) ? List.of(Map.of("claim", claim.properties())) : List.of();
        return Views.derive(table, List.of(claim.subject()), Visibility.of("batch", claims), claims)
                .get(0);
    }

    private static Row row(Table table, Variant variant) {
        Map<String, Object> cells = new LinkedHashMap<>();
        boolean firstFirm = true;
        for (Column column : table.columns()) {
            boolean staysPut = column.key() || column.name().equals("source");
            boolean own = staysPut ? variant != Variant.B : variant == Variant.A;
            if (column.type() == ColumnType.FIRM) {
                // A firm that stands to itself would hide which end is which.
                cells.put(column.name(), firm(own == firstFirm));
                firstFirm = false;
            } else if (table.name().equals(column.reference())) {
                // A row may point at another of its table: A and MOVED at B, which points at none.
                if (variant != Variant.B) {
                    cells.put(column.name(), keyOf(table, false));
                }
            } else {
                cells.put(column.name(), cell(column, own));
            }
        }
        return Row.of(table, AT, List.of(), cells);
    }

    private static Object cell(Column column, boolean own) {
        if (column.reference() != null) {
            return keyOf(Tables.find(column.reference()).orElseThrow(), own);
        }
        Object example = Objects.requireNonNull(CELLS.parse(column, column.example(), () -> AT));
        if (own || !column.key()) {
            return example;
        }
        return switch (column.type()) {
            case CODE, TEXT -> example + "-B";
            case INTEGER -> (Long) example + 1;
            case CHOICE ->
                column.choices().values().stream()
                        .filter(code -> !code.equals(example))
                        .findFirst()
                        .orElseThrow();
            default -> throw new IllegalStateException("no second key for " + column.name());
        };
    }

    private static String keyOf(Table table, boolean own) {
        return cell(table.key().get(0), own).toString();
    }

    private static String firm(boolean own) {
        return own ? "FIRM-A" : "FIRM-B";
    }
}
