/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.Statements;

/**
 * The rows of the small tables: chains, regions, sources, coverage, sheets. They are held, because they describe what the rows of firms
 * point at and must be checked as a whole.
 */
final class StructureRows {
    private final Typing typing;
    private final Notices notices;
    private final Typing silent;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> targets = new ArrayList<>();

    /** @param silent tells nothing: what is wrong with a target is told when it is streamed */
    StructureRows(Typing typing, Typing silent, Notices notices) {
        this.typing = typing;
        this.silent = silent;
        this.notices = notices;
    }

    void add(RawRow raw) {
        typing.typed(raw).ifPresent(rows::add);
    }

    /** Takes a row that others may point at although it is streamed, because it names a firm: a project, a cluster. */
    void addTarget(RawRow raw) {
        silent.typed(raw).ifPresent(targets::add);
    }

    /** {@return the rows held, and those that others may point at} */
    List<Row> targets() {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(targets);
        return all;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * {@return the claims of the rows that pass; nothing is written}
     *
     * @param dropping whether the rows that do not pass are left out; otherwise a chain is not looked at before its rows are in order
     */
    List<Claim> claims(References references, Precedences precedences, Statements graph, boolean dropping) {
        RowChecks checks = new RowChecks(references, notices);
        rows.removeIf(row -> !checks.resolve(row));
        if (dropping || !notices.hasErrors()) {
            StructureChecks.check(rows, graph, notices);
        }
        Map<Row, Claim> claims = new LinkedHashMap<>();
        for (Row row : rows) {
            claims.put(row, Claim.of(row, null, precedences.of(row.text("source")), false, ""));
        }
        return checks.distinct(claims);
    }

    /** {@return occupations that a county confirms by naming firms on its sheet, as rows of text} */
    List<RawRow> namedOnSheets() {
        List<RawRow> occupations = new ArrayList<>();
        for (Row row : rows) {
            if (row.is(Tables.VERIFICATION)
                    && "YES".equals(row.text("answer"))
                    && row.get("firms") instanceof Collection<?> names) {
                names.forEach(name -> occupations.add(occupation(row, name.toString())));
            }
        }
        return occupations;
    }

    private static RawRow occupation(Row row, String name) {
        Table table = Tables.OCCUPATIONS;
        @Nullable String[] cells = new @Nullable String[table.columns().size()];
        Map.of("location", "SITE", "phase", "PRODUCING", "evidence", "CONFIRMED", "firm", name, "firm_name", name)
                .forEach((column, value) -> cells[table.index(column)] = value);
        for (String column : List.of("link", "region", "as_of", "source")) {
            cells[table.index(column)] = row.text(column);
        }
        return new RawRow(table, row.at().file(), row.number(), table.ownHeadings(), cells);
    }
}
