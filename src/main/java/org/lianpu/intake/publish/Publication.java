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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Derivation;
import org.lianpu.intake.claim.LinkSigns;
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
    static final CypherFile IDENTITY_DUE = CypherFile.of("identity/is-due");
    static final CypherFile LOOSE_FIRMS = CypherFile.of("identity/loose-firms");
    static final CypherFile RAISE = CypherFile.of("intake/raise-revision");
    static final CypherFile PUBLISH_CELLS = CypherFile.of("intake/publish-cells");
    static final CypherFile LEFT_HALF_DONE = CypherFile.of("intake/batches-left-half-done");
    public static final CypherFile CLAIMS_OF_SOURCE = CypherFile.of("intake/claims-of-source");
    static final CypherFile WITH_PAPERS = CypherFile.of("publish/firms-with-papers");
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
    private static final int MOST_BATCHES = 100_000;

    private final Graph graph;
    private final Rules rules;
    private final int oneTransaction;
    private final Workplace home;
    private final Signs signs;
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
        this.signs = new Signs(rules);
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
            identify(lease, progress);
            progress.phase(Progress.Phase.PUBLISHING, batch.claims());
            return fitsIntoOne(batch)
                    ? atOnce(lease, batch, takingBack, progress)
                    : inSteps(lease, batch, takingBack, progress);
        } catch (RuntimeException e) {
            lease.release(graph);
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Compares firms that were put into the graph all at once; a process that dies meanwhile leaves it to the next publication.
     *
     * @return the revision in which the outcome is visible; nothing where it was done before
     */
    public Optional<Long> identify(Progress progress) {
        Lease lease = new Lease();
        oneAtATime.lock();
        try {
            return identify(lease, progress);
        } catch (RuntimeException e) {
            lease.release(graph);
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    private Optional<Long> identify(Lease lease, Progress progress) {
        if (graph.read(tx -> tx.run(IDENTITY_DUE, Map.of())).stream()
                .noneMatch(row -> Boolean.TRUE.equals(row.get("due")))) {
            return Optional.empty();
        }
        progress.phase(Progress.Phase.PUBLISHING, 0);
        long seen = lease.await(graph);
        try (Heartbeat heartbeat = new Heartbeat(lease, graph)) {
            Run run = inManySteps(new Checked("", List.of(), List.of()), false, seen);
            run.identify();
            heartbeat.check();
            run.cells();
            heartbeat.check();
            return Optional.of(graph.write(tx -> raise(tx, lease, run, false)));
        }
    }

    private Run inManySteps(Checked batch, boolean takingBack, long seen) {
        return new Run(
                batch,
                takingBack,
                seen,
                (file, parameters) -> graph.read(tx -> tx.run(file, parameters)),
                (file, parameters) -> graph.write(tx -> tx.run(file, parameters)),
                work -> graph.write(tx -> {
                    work.accept(tx);
                    return true;
                }));
    }

    /** New words for links may change any firm. */
    private boolean fitsIntoOne(Checked batch) {
        return batch.claims() <= oneTransaction
                && (!Signs.areIn(batch) || graph.read(Signs::inForce).firms() <= oneTransaction);
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
        return graph.read(tx -> tx.run(LEFT_HALF_DONE, Map.of("limit", MOST_BATCHES))).stream()
                .filter(row -> !exceptFor.equals(row.get("id")))
                .toList();
    }

    private long atOnce(Lease lease, Checked batch, boolean takingBack, Progress progress) {
        while (true) {
            var revision = graph.write(tx -> lease.take(tx).map(seen -> {
                Run run = new Run(batch, takingBack, seen, tx, tx, work -> work.accept(tx));
                run.structure(false);
                run.firms(new Chunks(1, progress, Chunks.Acknowledged.NOTHING));
                run.structure(true);
                run.cells();
                return raise(tx, lease, run, takingBack);
            }));
            if (revision.isPresent()) {
                return revision.get();
            }
            Lease.pause();
        }
    }

    private long inSteps(Lease lease, Checked batch, boolean takingBack, Progress progress) {
        long seen = lease.await(graph);
        try (Heartbeat heartbeat = new Heartbeat(lease, graph)) {
            mark(batch.batch(), takingBack ? "UNDOING" : "PUBLISHING", true);
            Run run = inManySteps(batch, takingBack, seen);
            run.structure(false);
            heartbeat.check();
            run.firms(new Chunks(Chunks.WRITERS, progress, Chunks.Acknowledged.NOTHING));
            heartbeat.check();
            run.structure(true);
            run.cells();
            heartbeat.check();
            return graph.write(tx -> raise(tx, lease, run, takingBack));
        }
    }

    /** One publication on its way. */
    private final class Run {
        private final Checked batch;
        private final long seen;
        private final Statements read;
        private final Statements write;
        private final IdentityPass.Together together;
        private final Redirects redirects;
        private final SubjectViews subjects;
        private final Visibility visible;
        private final Snapshots snapshots;
        private final Set<CellPublication.Pair> touched = ConcurrentHashMap.newKeySet();
        private final Map<CellKey, Cell> totals = new HashMap<>();
        private @Nullable String signsNow;

        Run(
                Checked batch,
                boolean takingBack,
                long seen,
                Statements read,
                Statements write,
                IdentityPass.Together together) {
            this.batch = batch;
            this.seen = seen;
            this.read = read;
            this.write = write;
            this.together = together;
            this.redirects = new Redirects().look(read);
            this.snapshots = Snapshots.of(read, batch.batch(), !takingBack, rules);
            this.visible = Visibility.of(takingBack ? "" : batch.batch(), read);
            this.subjects = new SubjectViews(visible, redirects);
            write.run(REVERT_CELLS, Map.of("revision", seen));
            write.run(REMOVE_GONE_CELLS, Map.of("revision", seen));
        }

        /** Tables that firms need come before them, tables that need what names a firm (a project, a cluster) after. */
        void structure(boolean afterFirms) {
            List<Claim> due = batch.structure().stream()
                    .filter(c -> c.table().pointsAtFirms() == afterFirms)
                    .toList();
            totals.putAll(Totals.cells(subjects.publish(due, read, write)));
        }

        void firms(Chunks chunks) {
            boolean newSigns = Signs.areIn(batch);
            boolean some = batch.firms().stream().anyMatch(spool -> spool.records() > 0);
            if (!some && !newSigns && snapshots.sourceOfBatch().isEmpty() && !IdentityPass.decides(batch)) {
                return;
            }
            Signs.InForce before = Signs.inForce(read);
            LinkSigns now = signs.of(read, before.signs(), newSigns);
            signsNow = now.fingerprint();
            FirmViews views = new FirmViews(
                    visible, new Derivation(snapshots, rules.aboveScaleRevenue(), now), redirects, touched::add);
            chunks.forEach(batch.firms(), claims -> views.publish(claims, read, write));
            if (!snapshots.sourceOfBatch().isEmpty()) {
                refreshOfSource(views);
            }
            if (!signsNow.equals(before.signs()) && before.firms() > 0) {
                refresh(views, WITH_PAPERS, Map.of(), row -> true);
            }
            Map<String, String> former = new IdentityPass(rules, visible, redirects, views, subjects, read, together)
                    .after(batch, views.sawLoose());
            // What joins two firms, or a firm and something else, waits until all firms are there.
            chunks.forEach(
                    batch.firms(),
                    claims -> subjects.publish(
                            claims.stream()
                                    .filter(c -> c.table().view() != null)
                                    .toList(),
                            former,
                            read,
                            write));
        }

        /** Finds out who is who among all firms without a valid code. */
        void identify() {
            Signs.InForce before = Signs.inForce(read);
            LinkSigns now = signs.of(read, before.signs(), false);
            FirmViews views = new FirmViews(
                    visible, new Derivation(snapshots, rules.aboveScaleRevenue(), now), redirects, touched::add);
            Workplace place = home.within("identity");
            Spool loose = new Spool(place, "loose", 1 << 20);
            Pack pack = new Pack();
            graph.stream(LOOSE_FIRMS, Map.of(), row -> loose.add(pack.clear().put(String.valueOf(row.get("id")))));
            loose.close();
            new IdentityPass(rules, visible, redirects, views, subjects, read, together).all(loose);
            loose.discard();
            place.remove();
        }

        /** Who is not in a list that is all there is, or is again when that list is taken back, looks otherwise too. */
        private void refreshOfSource(FirmViews views) {
            Map<String, Object> source = Map.of("source", snapshots.sourceOfBatch());
            refresh(
                    views,
                    CLAIMS_OF_SOURCE,
                    source,
                    row -> !(row.get("seen") instanceof Collection<?> seen)
                            || seen.stream().noneMatch(s -> s.toString().endsWith("|" + batch.batch())));
        }

        /** Derives the firms anew that a question names: their number is not bounded, so they wait on disk. */
        private void refresh(
                FirmViews views,
                CypherFile question,
                Map<String, Object> parameters,
                Predicate<Map<String, Object>> chosen) {
            Spool firms = new Spool(home.within(batch.batch()), "refreshed", 1 << 20);
            Pack pack = new Pack();
            graph.stream(question, parameters, row -> {
                if (chosen.test(row)) {
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

    private static long raise(Statements tx, Lease lease, Run run, boolean takingBack) {
        Checked batch = run.batch;
        Set<Table> tables = new HashSet<>();
        batch.structure().stream().map(Claim::table).forEach(tables::add);
        Map<String, @Nullable Object> parameters = new HashMap<>(Map.of(
                "token", lease.token(),
                "revision", run.seen + 1,
                "batches", List.of(batch.batch()),
                "status", takingBack ? "UNDOING" : "PUBLISHED",
                "regions", tables.contains(Tables.REGIONS),
                "chains", STRUCTURE.stream().anyMatch(tables::contains)));
        parameters.put("signs", run.signsNow);
        parameters.put("identified", batch.batch().isEmpty());
        return tx.run(RAISE, parameters).stream()
                .map(row -> ((Number) Objects.requireNonNull(row.get("revision"))).longValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lease was lost before the revision was raised"));
    }
}
