/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.Flip;
import org.lianpu.diagnosis.LinkDiagnosis;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code Verdict} nodes: immutable per revision and rules, so that Browser shows the coloured chain. They are written beside the answer, which
 * does not depend on them and does not wait.
 */
@Component
class Verdicts {
    static final CypherFile WRITE = CypherFile.of("gap/write-verdicts");

    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);
    private static final int MOST_WAITING = 100;
    private static final int CLOSES_WITHIN_SECONDS = 5;

    private final Graph graph;
    /** One thread, so that verdicts of a revision never wait for each other's locks; where many wait, those who ask write themselves. */
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            run -> {
                Thread thread = new Thread(run, "lianpu-verdicts");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.CallerRunsPolicy());

    Verdicts(Graph graph) {
        this.graph = graph;
    }

    /** Has them written. */
    void write(Assessment assessment) {
        writer.execute(() -> writeNow(assessment));
    }

    private void writeNow(Assessment assessment) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        assessment.diagnosis().links().forEach((link, d) -> rows.add(row(assessment, d)));
        try {
            graph.write(tx -> tx.run(WRITE, Map.of("rows", rows)));
        } catch (Neo4jException | IllegalStateException e) {
            LOG.warn("verdicts were not written", e);
        }
    }

    /** What was answered is written before the database closes. */
    @PreDestroy
    void close() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(CLOSES_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            writer.shutdownNow();
        }
    }

    private static Map<String, @Nullable Object> row(Assessment assessment, LinkDiagnosis d) {
        Diagnosis diagnosis = assessment.diagnosis();
        @Nullable Action action = assessment.actions().get(d.link());
        String region = diagnosis.region().code().value();
        String chain = diagnosis.chain().code().value();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(
                "id",
                String.join(
                        "|",
                        region,
                        chain,
                        d.link().value(),
                        String.valueOf(diagnosis.year()),
                        diagnosis.rules(),
                        String.valueOf(diagnosis.revision())));
        row.put("region", region);
        row.put("chain", chain);
        row.put("link", d.link().value());
        row.put("year", diagnosis.year());
        row.put("status", d.judgement().word().name());
        row.put(
                "action",
                action == null || action.label() == null ? null : action.label().name());
        row.put("hop", action == null ? null : action.hop());
        row.put("basis", d.facts().basis().name());
        row.put("ic", d.ic());
        row.put("lo", d.facts().lqStar().lo());
        row.put("hi", d.facts().lqStar().hi());
        row.put("flip", d.judgement().flips().stream().map(Verdicts::flip).toList());
        row.put("rule", diagnosis.rules());
        row.put("revision", diagnosis.revision());
        return row;
    }

    private static String flip(Flip flip) {
        return flip.kind() + " " + flip.value() + " → " + flip.needed() + " " + flip.target();
    }
}
