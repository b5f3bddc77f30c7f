/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.LianpuIT;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.Diagnoses;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.intake.batch.BatchWork;
import org.lianpu.intake.batch.Batches;
import org.lianpu.intake.batch.Replacement;
import org.lianpu.intake.batch.Undo;
import org.lianpu.intake.bulk.BulkLoad;
import org.lianpu.intake.publish.Publication;
import org.lianpu.query.Graph;
import org.lianpu.region.RegionCode;
import org.lianpu.rules.Rules;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Four writers and four readers at once. Two pairs of writers have a publication of their own, as two processes would, so
 * that the lease of the data set is what keeps them apart.
 */
@LianpuIT
class PublishConcurrencyIT {
    private static final String HOME = "target/intake-test";
    private static final int WRITERS = 4;
    private static final int READERS = 4;
    private static final int BATCHES = 8;
    private static final List<String> COUNTIES = List.of("990101", "990102", "990201");
    private static final Map<String, List<String>> INSIDE = Map.of(
            "COUNTY|990101", List.of("990101"),
            "COUNTY|990102", List.of("990102"),
            "COUNTY|990201", List.of("990201"),
            "CITY|990100", List.of("990101", "990102"),
            "CITY|990200", List.of("990201"),
            "PROVINCE|990000", COUNTIES,
            "NATION|000000", COUNTIES);

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Diagnoses diagnoses;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Graph graph;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private BulkLoad bulk;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Rules rules;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Clock clock;

    @BeforeEach
    void begin() {
        Imports.loadShortChain(importer);
    }

    /** 40 000 rows go in one transaction, more in many; the second number makes every batch go in many. */
    @ParameterizedTest
    @ValueSource(ints = {40_000, 1})
    void noUpdateIsLostAndNoReaderSeesHalfABatch(int oneTransaction) throws Exception {
        List<Importer> importers = List.of(importer(oneTransaction), importer(oneTransaction));
        AtomicBoolean writing = new AtomicBoolean(true);
        ConcurrentLinkedQueue<Long> revisions = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int r = 0; r < READERS; r++) {
                String region = List.of("990101", "990100", "990000", "000000").get(r);
                readers.add(threads.submit(reader(region, writing)));
            }
            List<Future<Integer>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                writers.add(threads.submit(writer(importers.get(w % importers.size()), w, revisions)));
            }
            for (Future<Integer> writer : writers) {
                assertThat(writer.get(5, TimeUnit.MINUTES)).isEqualTo(BATCHES);
            }
            writing.set(false);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(1, TimeUnit.MINUTES)).isGreaterThan(1);
            }
        } finally {
            writing.set(false);
            threads.shutdownNow();
        }
        assertThat(revisions).hasSize(WRITERS * BATCHES).doesNotHaveDuplicates();
        assertThat(Imports.number("MATCH (b:Batch) WHERE b.status <> 'PUBLISHED' RETURN count(b)"))
                .isZero();
        assertThat(published()).isEqualTo(recomputed());
        // Every batch handed in the same source; each is on record as having said so.
        assertThat(Imports.run("MATCH (c:Claim {subject: 'sources:t-shared'}) RETURN size(c.seen) AS n", Map.of()))
                .singleElement()
                .satisfies(r -> assertThat(r.get("n").asInt()).isEqualTo(WRITERS * BATCHES));
    }

    private Importer importer(int oneTransaction) {
        Publication publication = new Publication(graph, rules, oneTransaction, HOME);
        Batches batches = new Batches(graph, publication, clock);
        Undo undo = new Undo(graph, batches, publication, HOME);
        Replacement replacement = new Replacement(graph, batches, publication, undo, HOME);
        return new Importer(
                graph,
                new BatchWork(batches, HOME),
                replacement,
                bulk,
                new SavedMappings(HOME, rules),
                rules,
                clock,
                HOME);
    }

    /** Each batch adds one firm to each of two links of a county, and says something newer of a firm all batches know. */
    private static Callable<Integer> writer(Importer importer, int writer, ConcurrentLinkedQueue<Long> revisions) {
        return () -> {
            int done = 0;
            for (int b = 0; b < BATCHES; b++) {
                String name = "企业" + writer + "之" + b;
                String county = COUNTIES.get(b % COUNTIES.size());
                int output = 1 + writer * BATCHES + b;
                ImportReport report = Imports.load(
                        importer,
                        List.of(
                                Imports.csv(
                                        "sources.csv",
                                        "source_id,title,year,kind,access",
                                        "t-shared,共同来源,2024,REGISTRY,PUBLIC"),
                                Imports.csv(
                                        "occupations.csv",
                                        "firm,firm_name,link,region,phase,evidence,output,as_of,source",
                                        row(name, "T-ORE", county, output),
                                        row(name, "T-CON", county, output),
                                        row("共同企业", "T-SLAG", "990101", output))));
                revisions.add(report.revision());
                done++;
            }
            return done;
        };
    }

    private static String row(String firm, String link, String region, int output) {
        return firm + "," + firm + "," + link + "," + region + ",PRODUCING,CONFIRMED," + output + ",2024-01-"
                + (10 + output % 15) + ",t-shared";
    }

    private Callable<Integer> reader(String region, AtomicBoolean writing) {
        return () -> {
            int reads = 0;
            long revision = 0;
            int n = 0;
            while (writing.get() || reads < 2) {
                Diagnosis d = diagnoses
                        .find(new RegionCode(region), new ChainCode("short"), 2024)
                        .orElseThrow();
                int ore = count(d, "T-ORE");
                assertThat(count(d, "T-CON")).as("revision %s", d.revision()).isEqualTo(ore);
                assertThat(d.revision()).isGreaterThanOrEqualTo(revision);
                assertThat(ore).isGreaterThanOrEqualTo(n);
                revision = d.revision();
                n = ore;
                reads++;
            }
            return reads;
        };
    }

    private static int count(Diagnosis diagnosis, String link) {
        return Objects.requireNonNull(diagnosis.links().get(new LinkCode(link)))
                .cell()
                .n();
    }

    /** {@return n and output of every cell of 2024 as published} */
    private static Map<String, String> published() {
        Map<String, String> cells = new TreeMap<>();
        Imports.run(
                        "MATCH (c:Cell {year: 2024}) WHERE c.level <> 'LEAF' RETURN c.key AS key, c.n AS n, c.out AS out",
                        Map.of())
                .forEach(r -> cells.put(
                        r.get("key").asString(),
                        r.get("n").asInt() + " " + r.get("out").asDouble()));
        return cells;
    }

    /** The same from nothing but the claims: per firm, link and county the one with the best source, date, id (METHODS G.6). */
    private static Map<String, String> recomputed() {
        Map<String, String[]> winners = new HashMap<>();
        Imports.run(
                        "MATCH (c:Claim {kind: 'occupations'}) RETURN c.firmId AS firm, c.linkCode AS link, c.regionCode AS region, "
                                + "c.output AS output, c.asOf AS asOf, c.id AS id",
                        Map.of())
                .forEach(r -> winners.merge(
                        r.get("firm").asString() + "|" + r.get("link").asString() + "|"
                                + r.get("region").asString(),
                        new String[] {
                            r.get("asOf").asString() + "|" + r.get("id").asString(),
                            String.valueOf(r.get("output").asDouble()),
                            r.get("link").asString(),
                            r.get("region").asString()
                        },
                        (a, b) -> a[0].compareTo(b[0]) >= 0 ? a : b));
        Map<String, String> cells = new TreeMap<>();
        INSIDE.forEach((region, counties) -> {
            for (String link : List.of("T-ORE", "T-CON", "T-SLAG")) {
                List<String[]> inside = winners.values().stream()
                        .filter(w -> w[2].equals(link) && counties.contains(w[3]))
                        .toList();
                if (!inside.isEmpty()) {
                    double out = inside.stream()
                            .mapToDouble(w -> Double.parseDouble(w[1]))
                            .sum();
                    cells.put(region + "|" + link + "|2024", inside.size() + " " + out);
                }
            }
        });
        return cells;
    }
}
