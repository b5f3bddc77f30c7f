/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.check.StructureChecks;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Snapshots;
import org.lianpu.intake.claim.Totals;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.CellRows;
import org.lianpu.presence.Spell;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The single-writer step that makes claims visible (DESIGN §8): views of touched subjects, views of touched firms, cells of touched links
 * and regions, then one raise of the revision. Up to {@code lianpu.publish.one-transaction} claims all of it is one transaction; beyond,
 * the cells' second slot keeps what readers see until the revision is raised, and firms are written by several threads.
 */
@Component
public class Publication {
    static final CypherFile RAISE = CypherFile.of("intake/raise-revision");
    static final CypherFile PUBLISH_CELLS = CypherFile.of("intake/publish-cells");
    static final CypherFile LEFT_HALF_DONE = CypherFile.of("intake/batches-left-half-done");
    public static final CypherFile CLAIMS_OF_SOURCE = CypherFile.of("intake/claims-of-source");
    static final CypherFile MARK = CypherFile.of("intake/mark-batch");
    static final CypherFile REMOVE_GONE_CELLS = CypherFile.of("intake/remove-gone-cells");
    static final CypherFile REVERT_CELLS = CypherFile.of("intake/revert-cells");
    private static final List<Table> STRUCTURE = List.of(
            Tables.LINKS,
            Tables.CHAINS,
            Tables.CHAIN_LINKS,
            Tables.ROUTES,
            Tables.ROUTE_NEEDS,
            Tables.ROUTE_YIELDS,
            Tables.INDUSTRIES);
    private static final int MOST_ROUTES = 100_000;

    private final Graph graph;
    private final Rules rules;
    private final int oneTransaction;
    private final Workplace home;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    /** @param oneTransaction most claims that one transaction takes; limited by the heap */
    public Publication(
            Graph graph,
            Rules rules,
            @Value("${lianpu.publish.one-transaction}") int oneTransaction,
            @Value("${lianpu.home:data}") String home) {
        this.home = new Workplace(Path.of(home).resolve("intake").resolve("left"));
        this.graph = graph;
        this.rules = rules;
        this.oneTransaction = oneTransaction;
    }

    /**
     * Makes the claims of a batch, already in the graph, visible; or takes them out of sight, when the batch is being taken back.
     *
     * @return the revision in which that is so
     */
    public long publish(Checked batch, boolean takingBack, Progress progress) {
        Lease lease = new Lease();
        oneAtATime.lock();
        try {
            finishOthers(lease, batch.batch());
            progress.phase(Progress.Phase.PUBLISHING, batch.claims());
            return batch.claims() <= oneTransaction
                    ? atOnce(lease, batch, takingBack, progress)
                    : inSteps(lease, batch, takingBack, progress);
        } catch (RuntimeException e) {
            lease.release(graph);
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Notes what is being done with a batch. */
    public void mark(String batch, String status) {
        mark(batch, status, false);
    }

    private void mark(String batch, String status, boolean dirty) {
        graph.write(tx -> tx.run(MARK, Map.of("id", batch, "status", status, "dirty", dirty)));
    }

    /**
     * Brings to its end what a process left half done when it died: its views show some of what it published, and cells computed now would
     * count that.
     */
    private void finishOthers(Lease lease, String batch) {
        if (leftHalfDone(batch).isEmpty()) {
            return;
        }
        // Whoever is at it just now is alive and holds the right to publish: once we have it, only what the dead left
        // is left.
        lease.await(graph);
        for (Map<String, Object> row : leftHalfDone(batch)) {
            String id = String.valueOf(row.get("id"));
            Workplace place = home.within(id);
            Checked claims = new ClaimsOfBatch(graph, place).read(id);
            inSteps(lease, claims, "UNDOING".equals(row.get("status")), new Progress());
            place.remove();
        }
    }

    private List<Map<String, Object>> leftHalfDone(String exceptFor) {
        return graph.read(tx -> tx.run(LEFT_HALF_DONE, Map.of("limit", MOST_ROUTES))).stream()
                .filter(row -> !exceptFor.equals(row.get("id")))
                .toList();
    }

    private long atOnce(Lease lease, Checked batch, boolean takingBack, Progress progress) {
        while (true) {
            var revision = graph.write(tx -> lease.take(tx).map(seen -> {
                Run run = new Run(batch, takingBack, seen, tx, tx);
                run.structure(false);
                run.firms(new Chunks(1, progress, Chunks.Acknowledged.NOTHING));
                run.structure(true);
                run.cells();
                return raise(tx, lease, seen + 1, batch, takingBack);
            }));
            if (revision.isPresent()) {
                return revision.get();
            }
            Lease.pause();
        }
    }

    private long inSteps(Lease lease, Checked batch, boolean takingBack, Progress progress) {
        long seen = lease.await(graph);
        Statements reading = (file, parameters) -> graph.read(tx -> tx.run(file, parameters));
        Statements writing = (file, parameters) -> graph.write(tx -> tx.run(file, parameters));
        try (Heartbeat heartbeat = new Heartbeat(lease, graph)) {
            mark(batch.batch(), takingBack ? "UNDOING" : "PUBLISHING", true);
            Run run = new Run(batch, takingBack, seen, reading, writing);
            run.structure(false);
            heartbeat.check();
            run.firms(new Chunks(Chunks.WRITERS, progress, Chunks.Acknowledged.NOTHING));
            heartbeat.check();
            run.structure(true);
            run.cells();
            heartbeat.check();
            return graph.write(tx -> raise(tx, lease, seen + 1, batch, takingBack));
        }
    }

    /** One publication on its way. */
    private final class Run {
        private final Checked batch;
        private final long seen;
        private final Statements read;
        private final Statements write;
        private final Visibility visible;
        private final Snapshots snapshots;
        private final Set<CellPublication.Pair> touched = ConcurrentHashMap.newKeySet();
        private final Map<CellKey, Cell> totals = new HashMap<>();

        Run(Checked batch, boolean takingBack, long seen, Statements read, Statements write) {
            this.batch = batch;
            this.seen = seen;
            this.read = read;
            this.write = write;
            this.snapshots = Snapshots.of(read, batch.batch(), !takingBack);
            this.visible = Visibility.of(takingBack ? "" : batch.batch(), read);
            write.run(REVERT_CELLS, Map.of("revision", seen));
            write.run(REMOVE_GONE_CELLS, Map.of("revision", seen));
        }

        /** Tables that firms need come before them, tables that need what names a firm (a project, a cluster) after. */
        void structure(boolean afterFirms) {
            List<Claim> due = batch.structure().stream()
                    .filter(c -> c.table().pointsAtFirms() == afterFirms)
                    .toList();
            totals.putAll(Totals.cells(subjects(due)));
        }

        /** Brings the views of these claims' subjects up to date; {@return their rows} */
        private Map<Table, List<Map<String, @Nullable Object>>> subjects(List<Claim> claims) {
            Map<Table, List<Map<String, @Nullable Object>>> views = new HashMap<>();
            Views.subjects(claims).forEach((table, subjects) -> {
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

        void firms(Chunks chunks) {
            FirmViews views = new FirmViews(visible, snapshots, rules.aboveScaleRevenue(), touched::add);
            chunks.forEach(batch.firms(), claims -> views.publish(claims, read, write));
            if (!snapshots.sourceOfBatch().isEmpty()) {
                refreshOfSource(views);
            }
            // What joins two firms, or a firm and something else, waits until all firms are there.
            chunks.forEach(
                    batch.firms(),
                    claims -> subjects(claims.stream()
                            .filter(c -> c.table().view() != null)
                            .toList()));
        }

        /** Who is not in a list that is all there is, or is again when that list is taken back, looks otherwise too. */
        private void refreshOfSource(FirmViews views) {
            Spool firms = new Spool(home.within(batch.batch()), "of-source", 1 << 20);
            Pack pack = new Pack();
            Map<String, Object> source = Map.of("source", snapshots.sourceOfBatch());
            graph.stream(CLAIMS_OF_SOURCE, source, row -> {
                boolean said = row.get("seen") instanceof Collection<?> seen
                        && seen.stream().anyMatch(s -> s.toString().endsWith("|" + batch.batch()));
                if (!said) {
                    firms.add(pack.clear().put(String.valueOf(row.get("firm"))));
                }
            });
            firms.close();
            Set<String> waiting = new LinkedHashSet<>();
            firms.forEach(record -> {
                waiting.add(record.text());
                if (waiting.size() == Views.CHUNK) {
                    views.refresh(waiting, read, write);
                    waiting.clear();
                }
            });
            views.refresh(waiting, read, write);
            firms.discard();
            home.within(batch.batch()).remove();
        }

        void cells() {
            List<Map<String, @Nullable Object>> rows =
                    new ArrayList<>(new CellPublication(read, rules.carryForward(), seen).compute(touched));
            totals.forEach((key, cell) -> rows.add(CellRows.parameters(key, new Spell(key.year(), key.year(), cell))));
            for (List<Map<String, @Nullable Object>> chunk : Views.chunks(rows)) {
                write.run(PUBLISH_CELLS, Map.of("revision", seen + 1, "rows", chunk));
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

    private static long raise(Statements tx, Lease lease, long revision, Checked batch, boolean takingBack) {
        Set<Table> tables = new HashSet<>();
        batch.structure().stream().map(Claim::table).forEach(tables::add);
        Map<String, Object> parameters = Map.of(
                "token", lease.token(),
                "revision", revision,
                "batches", List.of(batch.batch()),
                "status", takingBack ? "UNDOING" : "PUBLISHED",
                "regions", tables.contains(Tables.REGIONS),
                "chains", STRUCTURE.stream().anyMatch(tables::contains));
        return tx.run(RAISE, parameters).stream()
                .map(row -> ((Number) Objects.requireNonNull(row.get("revision"))).longValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lease was lost before the revision was raised"));
    }
}
