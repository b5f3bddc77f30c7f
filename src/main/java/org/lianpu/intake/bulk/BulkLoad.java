/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianpu.embedded.GraphServer;
import org.lianpu.embedded.ImporterFiles;
import org.lianpu.intake.batch.BatchWork;
import org.lianpu.intake.batch.Batches;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Derivation;
import org.lianpu.intake.claim.LinkSigns;
import org.lianpu.intake.claim.Sighting;
import org.lianpu.intake.claim.Snapshots;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Publication;
import org.lianpu.intake.publish.RegionTree;
import org.lianpu.intake.publish.Signs;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.query.Bookmarks;
import org.lianpu.query.CypherFile;
import org.lianpu.query.DatabaseState;
import org.lianpu.query.Graph;
import org.lianpu.query.Revisions;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;
import org.lianpu.schema.SchemaFiles;
import org.lianpu.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Brings a large batch in by making the whole database anew beside the old one: what the graph holds beside firms is copied, firms and cells
 * are derived from all claims, old and new, in one streaming pass, Neo4j's own importer makes the store, and the stores are swapped. The
 * same graph as by the other way. Until the swap the old database answers as ever; a failure before it leaves everything as it was.
 */
@Service
public class BulkLoad {
    static final CypherFile CLAIMS = CypherFile.of("bulk/claims-about-firms");

    private final Graph graph;
    private final GraphServer server;
    private final DatabaseState state;
    private final Bookmarks bookmarks;
    private final SchemaFiles schema;
    private final BatchWork work;
    private final Batches batches;
    private final Publication publication;
    private final Rules rules;
    private final Workplace home;

    BulkLoad(
            Graph graph,
            GraphServer server,
            DatabaseState state,
            Bookmarks bookmarks,
            SchemaFiles schema,
            BatchWork work,
            Batches batches,
            Publication publication,
            Rules rules,
            @Value("${lianpu.home:data}") String home) {
        this.graph = graph;
        this.server = server;
        this.state = state;
        this.bookmarks = bookmarks;
        this.schema = schema;
        this.work = work;
        this.batches = batches;
        this.publication = publication;
        this.rules = rules;
        this.home =
                new Workplace(Path.of(home).toAbsolutePath().resolve("intake").resolve("bulk"));
    }

    /** {@return whether the database can be made anew: it runs in this process} */
    public boolean isPossible() {
        return server.isReplaceable();
    }

    /** {@return whether every claim of the batch is of a table that this way knows; others go in by the ordinary way} */
    public static boolean takes(Claim claim) {
        return claim.firm() == null || claim.table().view() == null;
    }

    /**
     * Brings the batch in. Nobody else may import meanwhile.
     *
     * @param place working folder in which the claims were checked
     * @return the revision in which the claims are visible; nothing where the batch was published before
     */
    public Optional<Long> bringIn(Checked checked, Checked.Handed handed, Workplace place, Progress progress) {
        if (checked.firms().stream().allMatch(spool -> spool.records() == 0)) {
            return work.bringIn(checked, handed, place, progress);
        }
        if (!checked.structure().isEmpty()) {
            // What the firms point at goes in first, by the ordinary way and as a batch of its own: it is little.
            work.bringIn(checked.structureOnly(), handed, place, progress);
        }
        home.remove();
        try {
            // It bears the name of the whole, so that the same files handed in again are known whichever way they come.
            Checked firms =
                    checked.firmsOnly(BulkLoad::takes, home, "firms-only").named(checked.batch());
            Optional<Long> revision =
                    batches.begin(firms, handed) ? Optional.of(load(firms, progress)) : Optional.empty();
            // What joins two firms, or a firm and something else, needs both in the graph.
            Checked others = checked.firmsOnly(claim -> !takes(claim), home, "others");
            return others.claims() == 0 ? revision : work.bringIn(others, handed, home, progress);
        } finally {
            home.remove();
        }
    }

    private long load(Checked firms, Progress progress) {
        progress.phase(Progress.Phase.WRITING, firms.claims());
        Statements reading = (file, parameters) -> graph.read(tx -> tx.run(file, parameters));
        long revision = graph.read(Revisions::read).revision() + 1;
        GraphCopy copy = new GraphCopy(graph, home);
        LinkSigns signs = new Signs(rules).read(reading);
        Derivation by =
                new Derivation(Snapshots.of(reading, firms.batch(), true, rules), rules.aboveScaleRevenue(), signs);
        long free = copy.copy(
                (labels, properties) -> next(labels, properties, firms.batch(), revision, signs.fingerprint()));
        FirmFiles files =
                new FirmFiles(home, copy, Visibility.of(firms.batch(), reading).frozen(), by, free);
        parts(firms).forEach(part -> {
            firms(part).forEach(files::write);
            progress.advance(part.records());
            part.discard();
        });
        copy.copyRelationshipsOfFirms();
        List<ImporterFiles.Nodes> nodes = new ArrayList<>(copy.nodes());
        List<ImporterFiles.Relationships> relationships = new ArrayList<>(copy.relationships());
        List<Path> multiline = new ArrayList<>(copy.multiline());
        files.finish(nodes, relationships, multiline);
        nodes.add(CellFile.write(
                home, files.facts(), RegionTree.of(reading), rules.carryForward(), files.firstFree(), revision));
        files.facts().discard();
        progress.phase(Progress.Phase.LOADING, 0);
        server.replace(
                new ImporterFiles(nodes, relationships, multiline),
                () -> state.reopening(Words.both("api.state.replacing")));
        bookmarks.forget();
        schema.createAll();
        state.ready();
        return publication.identify(progress).orElse(revision);
    }

    /** {@return the claims of the batch and those of the graph, whole firms together} */
    private List<Spool> parts(Checked firms) {
        int count = Math.max(1, Math.min(256, Math.toIntExact(firms.claims() / 20_000 + 1)));
        Partitions parts = new Partitions(home, "parts", count);
        Pack pack = new Pack();
        firms.forEach(claim -> add(
                parts,
                pack,
                claim.seenBy(claim.seen().stream()
                        .map(s -> new Sighting(s.asOf(), firms.batch()))
                        .toList())));
        graph.stream(CLAIMS, Map.of(), row -> {
            Map<String, Object> properties = new HashMap<>();
            if (row.get("claim") instanceof Map<?, ?> node) {
                node.forEach((name, value) -> properties.put(name.toString(), value));
            }
            Claim.ofNode(properties).ifPresent(claim -> add(parts, pack, claim));
        });
        parts.close();
        return parts.parts();
    }

    private static void add(Partitions parts, Pack pack, Claim claim) {
        parts.add(Key.of('F', String.valueOf(claim.firm())).low(), claim.pack(pack.clear()));
    }

    /** {@return the claims of a part by firm, each claim once with all its sightings} */
    private static Map<String, List<Claim>> firms(Spool part) {
        Map<String, Map<String, Claim>> byFirm = new LinkedHashMap<>();
        part.forEach(record -> {
            Claim claim = Claim.unpack(record);
            byFirm.computeIfAbsent(String.valueOf(claim.firm()), f -> new LinkedHashMap<>())
                    .merge(claim.id(), claim, BulkLoad::both);
        });
        Map<String, List<Claim>> firms = new LinkedHashMap<>();
        byFirm.forEach((firm, claims) -> firms.put(firm, List.copyOf(claims.values())));
        return firms;
    }

    private static Claim both(Claim a, Claim b) {
        List<Sighting> seen = new ArrayList<>(b.seen());
        a.seen().stream().filter(s -> !seen.contains(s)).forEach(seen::add);
        return b.seenBy(seen);
    }

    /** The data set and the batch as they are in the new database. */
    private static Map<String, Object> next(
            List<String> labels, Map<String, Object> properties, String batch, long revision, String signs) {
        Map<String, Object> next = new HashMap<>(properties);
        if (labels.contains("Dataset")) {
            next.put("revision", revision);
            next.put("identityDue", true);
            next.put("signs", signs);
        } else if (labels.contains("Batch") && batch.equals(properties.get("id"))) {
            next.put("status", "PUBLISHED");
            next.put("revision", revision);
        }
        return next;
    }
}
