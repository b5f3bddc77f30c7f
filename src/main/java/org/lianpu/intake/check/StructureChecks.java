/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainCheck;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.ChainProblem;
import org.lianpu.chain.ChainRows;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Route;
import org.lianpu.chain.Stage;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.StructureNotice;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.words.Name;

/**
 * The links and routes of the graph with those of the files laid over them, checked as a whole before anything is
 * written: no circle that is not declared, no route without its output.
 */
public final class StructureChecks {
    public static final CypherFile KNOWN_LINKS = CypherFile.of("intake/known-links");
    public static final CypherFile KNOWN_ROUTES = CypherFile.of("intake/known-routes");
    private static final Set<Table> STRUCTURE =
            Set.of(Tables.LINKS, Tables.ROUTES, Tables.ROUTE_NEEDS, Tables.ROUTE_YIELDS);
    private static final int ALL = 1_000_000;

    private final Map<String, Map<String, Object>> links = new TreeMap<>();
    private final Map<String, Map<String, Object>> routes = new TreeMap<>();
    private final Map<String, At> places = new HashMap<>();
    private final Map<Row, String> needs = new LinkedHashMap<>();

    private StructureChecks() {}

    public static void check(List<Row> rows, Statements graph, Notices notices) {
        List<Row> structure =
                rows.stream().filter(r -> STRUCTURE.contains(r.table())).toList();
        if (structure.isEmpty()) {
            return;
        }
        StructureChecks checks = new StructureChecks();
        checks.read(graph);
        structure.forEach(checks::overlay);
        checks.problems().forEach(problem -> checks.tell(problem, notices));
    }

    private void read(Statements graph) {
        for (Map<String, Object> row : graph.run(KNOWN_LINKS, Map.of("limit", ALL))) {
            Map<String, Object> link = cast(row.get("link"));
            links.put(String.valueOf(link.get("code")), link);
        }
        for (Map<String, Object> row : graph.run(KNOWN_ROUTES, Map.of("limit", ALL))) {
            Map<String, Object> copy = new LinkedHashMap<>(row);
            copy.put("needs", byLink(row.get("needs")));
            copy.put("yields", byLink(row.get("yields")));
            routes.put(String.valueOf(cast(row.get("route")).get("id")), copy);
        }
    }

    private static Map<String, Object> byLink(@Nullable Object ends) {
        Map<String, Object> byLink = new TreeMap<>();
        if (ends instanceof List<?> list) {
            list.forEach(end -> byLink.put(String.valueOf(cast(end).get("link")), end));
        }
        return byLink;
    }

    private void overlay(Row row) {
        Map<String, Object> p = properties(row);
        if (row.is(Tables.LINKS)) {
            p.put("code", String.valueOf(row.text("link")));
            links.put(String.valueOf(row.text("link")), p);
            places.put(String.valueOf(row.text("link")), row.at());
            return;
        }
        String id = String.valueOf(row.text("route"));
        Map<String, Object> route = routes.computeIfAbsent(id, r -> {
            Map<String, Object> fresh = new LinkedHashMap<>();
            fresh.put("needs", new TreeMap<String, Object>());
            fresh.put("yields", new TreeMap<String, Object>());
            return fresh;
        });
        String link = String.valueOf(row.text("link"));
        places.putIfAbsent(id, row.at());
        if (row.is(Tables.ROUTES)) {
            p.put("id", id);
            route.put("route", p);
            route.put("owner", link);
            places.put(id, row.at());
        } else {
            boolean need = row.is(Tables.ROUTE_NEEDS);
            if (need) {
                needs.put(row, id);
            }
            cast(route.get(need ? "needs" : "yields")).put(link, Map.of("link", link, need ? "need" : "yield", p));
        }
    }

    private static Map<String, Object> properties(Row row) {
        Map<String, Object> p = new LinkedHashMap<>();
        for (Column column : row.table().columns()) {
            Object value = row.get(column.name());
            if (value != null) {
                p.put(column.property(), value);
            }
        }
        return p;
    }

    private List<ChainProblem> problems() {
        List<Membership> members = links.values().stream()
                .map(p -> new Membership(ChainRows.link(p), Stage.MIDSTREAM, false, 1))
                .toList();
        List<Route> all = new ArrayList<>();
        for (Map<String, Object> row : routes.values()) {
            if (row.get("route") != null) {
                Map<String, Object> copy = new LinkedHashMap<>(row);
                copy.put("needs", List.copyOf(cast(row.get("needs")).values()));
                copy.put("yields", List.copyOf(cast(row.get("yields")).values()));
                all.add(ChainRows.route(copy));
            }
        }
        Name name = new Name("全部", "all");
        return ChainCheck.of(new Chain(new ChainCode("all"), name, "", null, members, all, null));
    }

    private void tell(ChainProblem problem, Notices notices) {
        if (problem instanceof ChainProblem.UndeclaredCycle cycle) {
            List<String> codes = cycle.links().stream().map(LinkCode::value).toList();
            notices.add(new StructureNotice.UndeclaredCycle(placeOfCycle(codes), codes));
        } else if (problem instanceof ChainProblem.RouteWithoutOutput route) {
            notices.add(new StructureNotice.RouteWithoutOutput(place(List.of(route.route())), route.route()));
        } else if (problem instanceof ChainProblem.OwnerNotYielded route) {
            notices.add(new StructureNotice.RouteWithoutOutput(place(List.of(route.route())), route.route()));
        } else if (problem instanceof ChainProblem.ExogenousWithRoute misplaced) {
            misplaced(misplaced.route(), misplaced.link(), notices);
        } else if (problem instanceof ChainProblem.ServiceInRoute misplaced) {
            misplaced(misplaced.route(), misplaced.link(), notices);
        } else if (problem instanceof ChainProblem.EndUseFeeds misplaced) {
            misplaced(misplaced.route(), misplaced.link(), notices);
        } else if (problem instanceof ChainProblem.StageWithoutRoute stage) {
            notices.add(new StructureNotice.StageWithoutRoute(
                    place(List.of(stage.link().value())), stage.link().value()));
        }
        // Orphans and links outside the chain: shared inputs stand in many files, only references decide (RowChecks).
    }

    private void misplaced(String route, LinkCode link, Notices notices) {
        notices.add(new StructureNotice.MisplacedLink(place(List.of(route)), route, link.value()));
    }

    /** {@return the first row that makes one link of the circle need another, else where one of them is defined} */
    private At placeOfCycle(List<String> codes) {
        return needs.entrySet().stream()
                .filter(e -> codes.contains(String.valueOf(e.getKey().text("link")))
                        && codes.contains(String.valueOf(
                                routes.getOrDefault(e.getValue(), Map.of()).get("owner"))))
                .map(e -> e.getKey().at())
                .findFirst()
                .orElseGet(() -> place(codes));
    }

    private At place(List<String> keys) {
        return keys.stream()
                .map(places::get)
                .filter(at -> at != null)
                .findFirst()
                .orElse(At.file("graph"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(@Nullable Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }
}
