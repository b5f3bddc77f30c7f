/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Derives the view of touched subjects from their claims and writes it, table by table in the order of {@link Tables}. */
public final class Views {
    public static final CypherFile CLAIMS_OF_SUBJECTS = CypherFile.of("intake/claims-of-subjects");
    public static final CypherFile DERIVE_FEEDS = CypherFile.of("intake/derive-feeds");
    public static final int CHUNK = 2_000;

    private Views() {}

    /** {@return the rows of one table's view for these subjects; what unfinished batches say is left out} */
    public static List<Map<String, @Nullable Object>> derive(
            Table table, Collection<String> subjects, Visibility visible, Statements graph) {
        Map<String, List<Map<String, Object>>> bySubject = new LinkedHashMap<>();
        for (List<String> chunk : chunks(List.copyOf(subjects))) {
            for (Map<String, Object> row :
                    visible.of(graph.run(CLAIMS_OF_SUBJECTS, Map.of("subjects", chunk)), r -> cast(r.get("claim")))) {
                Map<String, Object> claim = cast(row.get("claim"));
                bySubject
                        .computeIfAbsent(String.valueOf(claim.get("subject")), s -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        bySubject.forEach((subject, claims) -> {
            Map<String, @Nullable Object> row = Resolution.resolve(table, claims);
            row.put("id", Subjects.key(subject));
            if (table.equals(Tables.FIRMS)) {
                completeFirm(row);
            } else if (table.equals(Tables.OCCUPATIONS)) {
                row.put("firm", claims.get(0).get("firm"));
                completeStrength(row);
            } else if (table.equals(Tables.VERIFICATION) || table.equals(Tables.COVERAGE)) {
                row.put("id", subject);
            }
            rows.add(row);
        });
        return rows;
    }

    private static void completeFirm(Map<String, @Nullable Object> row) {
        row.put("nameKey", FirmNames.key(String.valueOf(row.get("nameZh"))));
        String uscc = Optional.ofNullable(row.get("uscc"))
                .map(Object::toString)
                .flatMap(Uscc::find)
                .map(Uscc::value)
                .orElse(null);
        row.put("uscc", uscc);
        if (row.get("status") == null) {
            // A list of firms at work says so by listing them; UNKNOWN must be said.
            row.put("status", "ACTIVE");
        }
    }

    /** Strength orders firms within a link; its basis is kept, and nothing known is 0, never null (DESIGN §6). */
    private static void completeStrength(Map<String, @Nullable Object> row) {
        if (row.get("output") instanceof Number output) {
            row.put("strength", output.doubleValue());
            row.put("strengthBasis", "OUTPUT");
        } else {
            row.put("strength", 0.0);
            row.put("strengthBasis", "NONE");
        }
    }

    /** Writes the view rows of all tables, each chunk by {@code write}. */
    public static void write(Map<Table, List<Map<String, @Nullable Object>>> views, Statements write) {
        for (Table table : Tables.ALL) {
            CypherFile view = table.view();
            if (view == null) {
                continue;
            }
            for (List<Map<String, @Nullable Object>> chunk : chunks(views.getOrDefault(table, List.of()))) {
                write.run(view, Map.of("rows", chunk));
            }
        }
        Set<String> owners = new LinkedHashSet<>();
        for (Table table : List.of(Tables.ROUTES, Tables.ROUTE_NEEDS)) {
            views.getOrDefault(table, List.of()).forEach(row -> owners.add(String.valueOf(row.get("owner"))));
        }
        owners.remove("null");
        for (List<String> chunk : chunks(List.copyOf(owners))) {
            write.run(DERIVE_FEEDS, Map.of("owners", chunk));
        }
    }

    public static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
        }
        return chunks;
    }

    /** {@return subjects of these claims by table} */
    public static Map<Table, Set<String>> subjects(Collection<Claim> claims) {
        Map<String, Set<String>> byKind = new TreeMap<>();
        claims.forEach(c ->
                byKind.computeIfAbsent(c.kind(), k -> new LinkedHashSet<>()).add(c.subject()));
        Map<Table, Set<String>> byTable = new HashMap<>();
        byKind.forEach((kind, subjects) -> Tables.find(kind)
                .ifPresent(t -> byTable.put(t, t.view() == null ? Totals.withOtherBases(subjects) : subjects)));
        return byTable;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
