/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
        Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
        for (List<String> chunk : chunks(List.copyOf(subjects))) {
            visible.of(claims(chunk, graph))
                    .forEach(c -> bySubject
                            .computeIfAbsent(c.subject(), s -> new ArrayList<>())
                            .add(c));
        }
        return rows(table, bySubject);
    }

    /** {@return what anybody says of these subjects, unfinished batches included} */
    public static List<Claim> claims(Collection<String> subjects, Statements graph) {
        List<Claim> claims = new ArrayList<>();
        for (List<String> chunk : chunks(List.copyOf(subjects))) {
            for (Map<String, Object> row : graph.run(CLAIMS_OF_SUBJECTS, Map.of("subjects", chunk))) {
                Claim.ofNode(cast(row.get("claim"))).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** {@return the rows of one table's view that follow from these claims, at least one a subject} */
    public static List<Map<String, @Nullable Object>> rows(Table table, Map<String, List<Claim>> bySubject) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        bySubject.forEach((subject, claims) -> {
            Map<String, @Nullable Object> row = Resolution.resolve(table, claims);
            row.put("id", isByYear(table) ? subject : Subjects.key(subject));
            rows.add(row);
        });
        return rows;
    }

    /** Takes out of the graph what the view showed of subjects of which nobody says anything any more. */
    public static void takeBack(
            Table table, Collection<String> subjects, List<Map<String, @Nullable Object>> rows, Statements write) {
        CypherFile unview = table.unview();
        if (unview == null) {
            return;
        }
        boolean byYear = isByYear(table);
        Set<String> gone = new LinkedHashSet<>();
        subjects.forEach(s -> gone.add(byYear ? s : Subjects.key(s)));
        rows.forEach(row -> gone.remove(String.valueOf(row.get("id"))));
        for (List<String> chunk : chunks(List.copyOf(gone))) {
            write.run(unview, Map.of("ids", chunk));
        }
    }

    private static boolean isByYear(Table table) {
        return table.equals(Tables.VERIFICATION) || table.equals(Tables.COVERAGE);
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

    /** {@return the list in pieces of at most {@link #CHUNK}} */
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
        claims.forEach(c -> byKind.computeIfAbsent(c.table().name(), k -> new LinkedHashSet<>())
                .add(c.subject()));
        Map<Table, Set<String>> byTable = new HashMap<>();
        byKind.forEach((kind, subjects) -> Tables.find(kind)
                .ifPresent(t -> byTable.put(t, Totals.are(t) ? Totals.withOtherBases(subjects) : subjects)));
        return byTable;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
