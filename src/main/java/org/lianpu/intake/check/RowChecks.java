/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.region.RegionCode;

/** Rows of the small tables (chains, regions, offices …) against the graph and against each other. */
final class RowChecks {
    private static final List<String> OPEN_ACCESS = List.of("PUBLIC", "INTERNAL");

    private static final Map<Table, CodeRule> CODES = Map.of(
            Tables.LINKS,
            new CodeRule("link", LinkCode::isCode, Phrase.of("link_code")),
            Tables.CHAINS,
            new CodeRule("chain", ChainCode::isCode, Phrase.of("chain_code")),
            Tables.REGIONS,
            new CodeRule("region", RegionCode::isCode, Phrase.of("region_code")));

    /** What form the code of a table has. */
    private record CodeRule(String column, Predicate<String> form, String expected) {}

    private final References references;
    private final Notices notices;

    RowChecks(References references, Notices notices) {
        this.references = references;
        this.notices = notices;
    }

    /** {@return whether every reference of the row resolves, having put the codes in their place, and its source may be used} */
    boolean resolve(Row row) {
        boolean sound = true;
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.type() == ColumnType.REFERENCE && row.cells()[i] != null) {
                String table = column.reference() == null ? "" : column.reference();
                Optional<String> code =
                        references.resolve(table, String.valueOf(row.cells()[i]), () -> row.at(column.name()), notices);
                if (code.isPresent()) {
                    row.cells()[i] = code.get();
                } else {
                    sound = false;
                }
            }
        }
        return hasCodeInForm(row) && sound && isOpen(row);
    }

    /** The codes of links, chains and regions have a narrower form than those of other rows: they stand in addresses. */
    private boolean hasCodeInForm(Row row) {
        CodeRule rule = CODES.get(row.table());
        String code = rule == null ? null : row.text(rule.column);
        if (rule == null || code == null || rule.form.test(code)) {
            return true;
        }
        notices.add(new CellNotice.MalformedValue(row.at(rule.column), rule.expected));
        return false;
    }

    /** Unit-level statistics, tax rows and personal data are refused by law unless somebody in charge opens the door (DESIGN §6). */
    private boolean isOpen(Row row) {
        @Nullable String access = row.is(Tables.SOURCES) ? row.text("access") : null;
        if (access != null && !OPEN_ACCESS.contains(access)) {
            notices.add(new RowNotice.ProtectedSource(row.at("access"), access));
            return false;
        }
        return true;
    }

    /**
     * {@return the claims without those that repeat another word for word, which is told; two rows that define one thing differently are
     * an error}
     */
    List<Claim> distinct(Map<Row, Claim> claims) {
        Map<String, Row> byId = new HashMap<>();
        Map<String, Row> byDefinition = new HashMap<>();
        List<Claim> kept = new ArrayList<>();
        claims.forEach((row, claim) -> {
            Row same = byId.putIfAbsent(claim.id(), row);
            if (same != null) {
                notices.add(new RowNotice.RepeatedRow(row.at(), same.at().row()));
                return;
            }
            Row first = row.table().has("as_of") ? null : byDefinition.putIfAbsent(claim.subject(), row);
            if (first == null) {
                kept.add(claim);
            } else {
                notices.add(new RowNotice.DuplicateKey(row.at(), first.at().row()));
            }
        });
        return kept;
    }
}
