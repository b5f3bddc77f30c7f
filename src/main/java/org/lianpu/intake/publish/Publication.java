/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.StructureChecks;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Totals;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.CellRows;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The single-writer step that makes claims visible (DESIGN §8): views of touched subjects, cells of touched links and
 * regions, then one raise of the revision. Up to {@code lianpu.publish.one-transaction} rows all of it is one transaction; beyond, the
 * cells' second slot keeps what readers see until the revision is raised.
 */
@Component
public class Publication {
    public static final CypherFile ACQUIRE = CypherFile.of("intake/acquire-lease");
    public static final CypherFile RELEASE = CypherFile.of("intake/release-lease");
    public static final CypherFile RAISE = CypherFile.of("intake/raise-revision");
    public static final CypherFile PUBLISH_CELLS = CypherFile.of("intake/publish-cells");
    public static final CypherFile REVERT_CELLS = CypherFile.of("intake/revert-cells");
    public static final CypherFile OCCUPATIONS_OF_FIRMS = CypherFile.of("intake/occupations-of-firms");
    private static final List<Table> STRUCTURE = List.of(
            Tables.LINKS,
            Tables.CHAINS,
            Tables.CHAIN_LINKS,
            Tables.ROUTES,
            Tables.ROUTE_NEEDS,
            Tables.ROUTE_YIELDS,
            Tables.INDUSTRIES);
    private static final long LEASE_MILLIS = 60_000;
    private static final int MOST_BATCHES = 100_000;

    private final Graph graph;
    private final Rules rules;
    private final int oneTransaction;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    /** @param oneTransaction most rows that one transaction takes; limited by the heap */
    public Publication(Graph graph, Rules rules, @Value("${lianpu.publish.one-transaction}") int oneTransaction) {
        this.graph = graph;
        this.rules = rules;
        this.oneTransaction = oneTransaction;
    }

    /** {@return the revision in which the batch's claims are visible} */
    public long publish(String batch, Collection<Claim> claims) {
        String token = UUID.randomUUID().toString();
        oneAtATime.lock();
        try {
            return claims.size() <= oneTransaction ? atOnce(token, batch, claims) : inSteps(token, batch, claims);
        } catch (RuntimeException e) {
            graph.write(tx -> tx.run(RELEASE, Map.of("token", token)));
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    private long atOnce(String token, String batch, Collection<Claim> claims) {
        while (true) {
            Optional<Long> revision = graph.write(tx -> acquire(tx, token).map(seen -> {
                publish(tx, work -> work.accept(tx), seen, batch, claims);
                return raise(tx, token, seen + 1, batch, claims);
            }));
            if (revision.isPresent()) {
                return revision.get();
            }
            waitForLease();
        }
    }

    private long inSteps(String token, String batch, Collection<Claim> claims) {
        Optional<Long> seen = graph.write(tx -> acquire(tx, token));
        while (seen.isEmpty()) {
            waitForLease();
            seen = graph.write(tx -> acquire(tx, token));
        }
        long now = seen.get();
        Steps eachInItsOwn = work -> graph.write(tx -> {
            if (acquire(tx, token).isEmpty()) {
                throw new IllegalStateException("another writer took the lease");
            }
            work.accept(tx);
            return now;
        });
        Statements reading = (file, parameters) -> graph.read(tx -> tx.run(file, parameters));
        publish(reading, eachInItsOwn, now, batch, claims);
        return graph.write(tx -> raise(tx, token, now + 1, batch, claims));
    }

    /** One step of writing: in the one transaction, or in one of its own. */
    private interface Steps {
        void run(java.util.function.Consumer<Statements> work);
    }

    private void publish(Statements read, Steps steps, long seen, String batch, Collection<Claim> claims) {
        steps.run(tx -> tx.run(REVERT_CELLS, Map.of("revision", seen)));
        Visibility visible = Visibility.of(batch, read);
        Map<Table, List<Map<String, @Nullable Object>>> views = new HashMap<>();
        Views.subjects(claims)
                .forEach((table, subjects) -> views.put(table, Views.derive(table, subjects, visible, read)));
        ownersOfRoutes(views, read);
        Views.write(views, (file, parameters) -> {
            steps.run(tx -> tx.run(file, parameters));
            return List.of();
        });
        Map<CellKey, Cell> cells = new CellPublication(read, rules, seen).compute(touched(views, read), visible);
        cells.putAll(Totals.cells(views));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        cells.forEach((key, cell) -> rows.add(CellRows.parameters(key, cell)));
        for (List<Map<String, @Nullable Object>> chunk : Views.chunks(rows)) {
            steps.run(tx -> tx.run(PUBLISH_CELLS, Map.of("revision", seen + 1, "rows", chunk)));
        }
    }

    /** Needs are handed in by route; the arcs that follow from them are derived by the link that the route makes. */
    private static void ownersOfRoutes(Map<Table, List<Map<String, @Nullable Object>>> views, Statements read) {
        Map<String, String> owners = new HashMap<>();
        if (views.containsKey(Tables.ROUTE_NEEDS)) {
            read.run(StructureChecks.KNOWN_ROUTES, Map.of("limit", MOST_BATCHES))
                    .forEach(row -> {
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

    /** A firm whose own facts changed touches every link it works in. */
    private static Set<CellPublication.Pair> touched(
            Map<Table, List<Map<String, @Nullable Object>>> views, Statements read) {
        Set<CellPublication.Pair> pairs = new LinkedHashSet<>();
        views.getOrDefault(Tables.OCCUPATIONS, List.of())
                .forEach(row -> pairs.add(
                        new CellPublication.Pair(String.valueOf(row.get("link")), String.valueOf(row.get("region")))));
        List<String> firms = views.getOrDefault(Tables.FIRMS, List.of()).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        for (List<String> chunk : Views.chunks(firms)) {
            read.run(OCCUPATIONS_OF_FIRMS, Map.of("firmIds", chunk))
                    .forEach(row -> pairs.add(new CellPublication.Pair(
                            String.valueOf(row.get("link")), String.valueOf(row.get("region")))));
        }
        return pairs;
    }

    private static Optional<Long> acquire(Statements tx, String token) {
        return tx.run(ACQUIRE, Map.of("token", token, "millis", LEASE_MILLIS)).stream()
                .map(row -> ((Number) Objects.requireNonNull(row.get("revision"))).longValue())
                .findFirst();
    }

    private static long raise(Statements tx, String token, long revision, String batch, Collection<Claim> claims) {
        Set<String> kinds = new HashSet<>();
        claims.forEach(c -> kinds.add(c.kind()));
        Map<String, Object> parameters = Map.of(
                "token", token,
                "revision", revision,
                "batches", List.of(batch),
                "regions", kinds.contains(Tables.REGIONS.name()),
                "chains", STRUCTURE.stream().anyMatch(t -> kinds.contains(t.name())));
        return tx.run(RAISE, parameters).stream()
                .map(row -> ((Number) Objects.requireNonNull(row.get("revision"))).longValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lease was lost before the revision was raised"));
    }

    private static void waitForLease() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another import was being published", e);
        }
    }
}
