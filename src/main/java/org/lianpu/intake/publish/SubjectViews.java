/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.StructureChecks;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Subjects;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.Statements;

/**
 * Brings the views of subjects beside firms up to what their claims say. Records that stand for one firm are one firm in them: what is said
 * of any of them is said of that firm.
 */
final class SubjectViews {
    private static final int MOST_ROUTES = 100_000;

    private final Visibility visible;
    private final Redirects redirects;

    SubjectViews(Visibility visible, Redirects redirects) {
        this.visible = visible;
        this.redirects = redirects;
    }

    /** Brings the views of these claims' subjects up to date; {@return their rows} */
    Map<Table, List<Map<String, @Nullable Object>>> publish(
            Collection<Claim> claims, Statements read, Statements write) {
        return publish(claims, Map.of(), read, write);
    }

    /**
     * Brings the views of these claims' subjects up to date.
     *
     * @param former firms that records stood for until now, where they stand for another
     * @return their rows
     */
    Map<Table, List<Map<String, @Nullable Object>>> publish(
            Collection<Claim> claims, Map<String, String> former, Statements read, Statements write) {
        Map<Table, List<Map<String, @Nullable Object>>> views = new HashMap<>();
        Views.subjects(claims).forEach((table, subjects) -> {
            if (redirects.any() && table.ofFirms()) {
                views.put(table, resolved(table, subjects, former, read, write));
                return;
            }
            List<Map<String, @Nullable Object>> rows = Views.derive(table, subjects, visible, read);
            views.put(table, rows);
            if (rows.size() < subjects.size()) {
                Views.takeBack(table, subjects, rows, write);
            }
        });
        ownersOfRoutes(views, read);
        Views.write(views, write);
        return views;
    }

    private List<Map<String, @Nullable Object>> resolved(
            Table table, Set<String> subjects, Map<String, String> former, Statements read, Statements write) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        Views.claims(subjects, read).forEach(c -> claims.put(c.id(), c));
        Set<String> named = new LinkedHashSet<>();
        claims.values().forEach(c -> named.addAll(Subjects.firms(c)));
        Map<String, Redirects.Family> families = redirects.families(named, read);
        Set<String> variants = new LinkedHashSet<>();
        for (Claim claim : claims.values()) {
            variants.addAll(Subjects.variants(
                    claim, id -> families.containsKey(id) ? families.get(id).records() : List.of(id)));
        }
        variants.removeAll(subjects);
        Views.claims(variants, read).forEach(c -> claims.put(c.id(), c));
        UnaryOperator<String> firm =
                id -> families.containsKey(id) ? families.get(id).firm() : id;
        UnaryOperator<String> before = id -> former.getOrDefault(id, firm.apply(id));
        Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
        visible.of(claims.values())
                .forEach(c -> bySubject
                        .computeIfAbsent(Subjects.with(c, firm), s -> new ArrayList<>())
                        .add(c));
        Set<String> shown = new LinkedHashSet<>(subjects);
        claims.values().forEach(c -> {
            shown.add(Subjects.with(c, firm));
            shown.add(Subjects.with(c, before));
        });
        List<Map<String, @Nullable Object>> rows = Views.rows(table, bySubject);
        rows.forEach(row -> name(table, row, firm));
        Views.takeBack(table, shown, rows, write);
        return rows;
    }

    private static void name(Table table, Map<String, @Nullable Object> row, UnaryOperator<String> firm) {
        for (Column column : table.columns()) {
            Object id = column.type() == ColumnType.FIRM ? row.get(column.property()) : null;
            if (id != null) {
                row.put(column.property(), firm.apply(id.toString()));
            }
        }
    }

    /** Needs are handed in by route; the arcs that follow from them are derived by the link that the route makes. */
    private static void ownersOfRoutes(Map<Table, List<Map<String, @Nullable Object>>> views, Statements read) {
        Map<String, String> owners = new HashMap<>();
        if (views.containsKey(Tables.ROUTE_NEEDS)) {
            read.run(StructureChecks.KNOWN_ROUTES, Map.of("limit", MOST_ROUTES)).forEach(row -> {
                if (row.get("route") instanceof Map<?, ?> route) {
                    owners.put(String.valueOf(route.get("id")), String.valueOf(row.get("owner")));
                }
            });
        }
        views.getOrDefault(Tables.ROUTES, List.of()).forEach(row -> {
            row.put("owner", row.get("link"));
            owners.put(String.valueOf(row.get("route")), String.valueOf(row.get("link")));
        });
        views.getOrDefault(Tables.ROUTE_NEEDS, List.of())
                .forEach(row -> row.put("owner", owners.get(String.valueOf(row.get("route")))));
    }
}
