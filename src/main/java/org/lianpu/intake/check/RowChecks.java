/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.FirmNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Tables;

/** Rows against the graph and against each other: references, firms, keys, protected sources. */
public final class RowChecks {
    private static final List<String> OPEN_ACCESS = List.of("PUBLIC", "INTERNAL");

    private final References references;
    private final Notices notices;
    private final Map<Row, String> firmIds = new LinkedHashMap<>();
    private final Set<Row> implied = new LinkedHashSet<>();

    public RowChecks(References references, Notices notices) {
        this.references = references;
        this.notices = notices;
    }

    /** {@return the rows whose references all resolve, their references replaced by codes, implied rows added} */
    public List<Row> check(List<Row> rows, Firms firms) {
        List<Row> resolved = new ArrayList<>();
        for (Row row : rows) {
            if (resolve(row)) {
                resolved.add(row);
                resolved.addAll(namedOnSheet(row));
            }
        }
        for (Row row : resolved) {
            if (row.is(Tables.FIRMS)) {
                checkUscc(row);
                firmIds.put(row, firms.define(row, String.valueOf(row.text("seat_region"))));
            }
        }
        resolved.removeIf(row -> !(row.is(Tables.OCCUPATIONS) ? findOccupant(row, firms) : findFirms(row, firms)));
        resolved.addAll(implied);
        resolved.forEach(this::checkAccess);
        return resolved;
    }

    /** {@return the firm that a row of firms or occupations speaks of} */
    public String firmId(Row row) {
        return firmIds.getOrDefault(row, "");
    }

    /** {@return whether the row says only by the way that a firm exists; what says so in so many words goes before it} */
    public boolean isImplied(Row row) {
        return implied.contains(row);
    }

    private boolean resolve(Row row) {
        boolean sound = true;
        for (Column column : row.table().columns()) {
            @Nullable String text = row.text(column.name());
            if (column.type() == ColumnType.REFERENCE && text != null) {
                String table = column.reference() == null ? "" : column.reference();
                Optional<String> code = references.resolve(table, text, row.at(column.name()), notices);
                code.ifPresent(c -> row.put(column.name(), c));
                sound &= code.isPresent();
            }
        }
        return sound;
    }

    /** Firms that a county names on its sheet are occupations that it confirms. */
    private static List<Row> namedOnSheet(Row row) {
        if (!row.is(Tables.VERIFICATION)
                || !"YES".equals(row.text("answer"))
                || !(row.get("firms") instanceof Collection<?> names)) {
            return List.of();
        }
        List<Row> occupations = new ArrayList<>();
        for (Object name : names) {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("firm", name);
            cells.put("firm_name", name);
            for (String column : List.of("link", "region", "as_of", "source")) {
                cells.put(column, String.valueOf(row.text(column)));
            }
            cells.put("location", "SITE");
            cells.put("phase", "PRODUCING");
            cells.put("evidence", "CONFIRMED");
            occupations.add(new Row(Tables.OCCUPATIONS, row.at(), cells, row.headings()));
        }
        return occupations;
    }

    private void checkUscc(Row row) {
        @Nullable String uscc = row.text("uscc");
        if (uscc != null && Uscc.find(uscc).isEmpty()) {
            notices.add(new FirmNotice.InvalidUscc(row.at("uscc")));
        }
    }

    /** A row that names its firm implies it, whether the firm is known yet or not: the order of files must not matter. */
    private boolean findOccupant(Row row, Firms firms) {
        String text = String.valueOf(row.text("firm"));
        @Nullable String name = row.text("firm_name");
        Optional<String> found = firms.find(text, name, row.text("source"));
        if (found.isEmpty() && isAmbiguous(row.at("firm"), name == null ? text : name, firms)) {
            return false;
        }
        if (row.text("region") == null && !standsAtSeat(row, found.flatMap(firms::seat))) {
            return false;
        }
        Optional<Row> firm = Optional.ofNullable(name).map(n -> impliedFirm(row, n));
        if (found.isEmpty()) {
            if (firm.isEmpty()) {
                notices.add(new RowNotice.UnknownReference(row.at("firm"), Tables.FIRMS.name(), ""));
                return false;
            }
            found = Optional.of(firms.define(firm.get(), String.valueOf(row.text("region"))));
        }
        String id = found.get();
        firm.ifPresent(f -> {
            firmIds.put(f, id);
            implied.add(f);
        });
        row.put("firm", id);
        firmIds.put(row, id);
        return true;
    }

    /** Where no production region is given, the seat stands in for it, and the row says so (METHODS §0.3). */
    private boolean standsAtSeat(Row row, Optional<String> seat) {
        if (seat.isEmpty()) {
            notices.add(new CellNotice.MissingValue(row.at("region")));
            return false;
        }
        row.put("region", seat.get());
        row.put("location", "REGISTERED");
        return true;
    }

    /** Every other cell that names a firm must mean one that is known. */
    private boolean findFirms(Row row, Firms firms) {
        boolean sound = true;
        for (Column column : row.table().columns()) {
            @Nullable String text = row.text(column.name());
            if (column.type() != ColumnType.FIRM || text == null) {
                continue;
            }
            Optional<String> found = firms.find(text, null, row.text("source"));
            if (found.isPresent()) {
                row.put(column.name(), found.get());
                firmIds.putIfAbsent(row, found.get());
            } else {
                if (!isAmbiguous(row.at(column.name()), text, firms)) {
                    notices.add(new RowNotice.UnknownReference(row.at(column.name()), Tables.FIRMS.name(), ""));
                }
                sound = false;
            }
        }
        return sound;
    }

    private boolean isAmbiguous(At at, String name, Firms firms) {
        List<String> namesakes = firms.namesakes(name);
        if (namesakes.size() > 1) {
            notices.add(new RowNotice.AmbiguousReference(at, Tables.FIRMS.name(), namesakes));
        }
        return namesakes.size() > 1;
    }

    private static Row impliedFirm(Row row, String name) {
        Map<String, Object> cells = new LinkedHashMap<>();
        String key = String.valueOf(row.text("firm"));
        if (Uscc.find(key).isPresent()) {
            cells.put("uscc", Uscc.find(key).get().value());
        } else if (!FirmNames.key(key).equals(FirmNames.key(name))) {
            cells.put("firm_key", key);
        }
        cells.put("name_zh", name);
        cells.put("seat_region", String.valueOf(row.text("region")));
        cells.put("as_of", String.valueOf(row.text("as_of")));
        cells.put("source", String.valueOf(row.text("source")));
        return new Row(Tables.FIRMS, row.at(), cells, row.headings());
    }

    private void checkAccess(Row row) {
        @Nullable String access = row.text("access");
        if (row.is(Tables.SOURCES) && access != null && !OPEN_ACCESS.contains(access)) {
            notices.add(new RowNotice.ProtectedSource(row.at("access"), access));
        }
    }

    /**
     * Drops rows that repeat another word for word, telling so; two rows of a definition with one key and different
     * content are an error.
     */
    public List<Claim> distinct(Map<Row, Claim> claims) {
        Map<String, Row> byId = new HashMap<>();
        Map<String, Row> byDefinition = new HashMap<>();
        List<Claim> kept = new ArrayList<>();
        claims.forEach((row, claim) -> {
            Row same = byId.putIfAbsent(claim.id(), row);
            if (same != null) {
                // An implied firm repeats for each of its rows; only rows of the file are worth a word.
                if (!implied.contains(row)) {
                    notices.add(new RowNotice.RepeatedRow(row.at(), same.at().row()));
                }
                return;
            }
            kept.add(claim);
            if (!row.table().has("as_of")) {
                Row first = byDefinition.putIfAbsent(claim.subject(), row);
                if (first != null) {
                    notices.add(new RowNotice.DuplicateKey(row.at(), first.at().row()));
                }
            }
        });
        return kept;
    }
}
