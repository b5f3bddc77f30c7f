/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.chain.ChainCode;
import org.lianpu.diagnosis.Diagnoses;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.intake.reading.Upload;
import org.lianpu.region.RegionCode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A diagnosis reads the chain and its cells: a hundred times the firms cost not one database hit more. Every query of the
 * application is profiled at its driver, so a query that is added later is counted too.
 */
@LianpuIT
@Import(DbHitsIT.Profiling.class)
class DbHitsIT {
    private static final int FIRMS = 36;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Diagnoses diagnoses;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Profiler profiler;

    @Test
    void hundredTimesTheFirmsCostNoMoreHits() {
        Map<String, Long> few = hits(FIRMS);
        Map<String, Long> many = hits(FIRMS * 100);
        assertThat(few).hasSizeGreaterThanOrEqualTo(6);
        assertThat(few.keySet())
                .anyMatch(q -> q.startsWith("// What is known in these cells"))
                .anyMatch(q -> q.startsWith("// How is each link of this chain made"));
        assertThat(many.keySet()).isEqualTo(few.keySet());
        // The planner may find a shorter way through the same chain, never one that passes by the firms.
        assertThat(many)
                .allSatisfy(
                        (query, hits) -> assertThat(hits).as(query).isLessThanOrEqualTo(few.getOrDefault(query, 0L)));
        assertThat(many.get("// What is known in these cells, as of a revision?"))
                .isEqualTo(few.get("// What is known in these cells, as of a revision?"));
    }

    private Map<String, Long> hits(int firms) {
        Imports.loadShortChain(importer);
        Imports.load(
                importer,
                List.of(Imports.csv("coverage.csv", "region,chain,ic,as_of,source", "990101,short,0.9,2024,t-source")));
        Imports.load(importer, List.of(occupations(firms)));
        Imports.run("CALL db.resampleOutdatedIndexes()", Map.of());
        Imports.run("CALL db.awaitIndexes(60)", Map.of());
        // Plans made for another graph would be compared else, not the reading.
        Imports.run("CALL db.clearQueryCaches()", Map.of());
        profiler.results.clear();
        profiler.on = true;
        Diagnosis diagnosis = diagnoses
                .find(new RegionCode("990101"), new ChainCode("short"), 2024)
                .orElseThrow();
        profiler.on = false;
        assertThat(diagnosis.links().values().stream()
                        .mapToInt(d -> d.cell().n())
                        .sum())
                .isEqualTo(firms / 3);
        Map<String, Long> hits = new TreeMap<>();
        profiler.results.forEach((Profiler.Ran ran) -> {
            ResultSummary summary = ran.result().consume();
            hits.merge(ran.query().lines().findFirst().orElse(""), hits(summary.profile()), Long::sum);
        });
        return hits;
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(DbHitsIT::hits).sum();
    }

    /** Spread over the same three counties and three links, however many there are. */
    private static Upload occupations(int firms) {
        List<String> lines = new ArrayList<>();
        lines.add("firm,firm_name,link,region,phase,evidence,output,as_of,source");
        for (int i = 0; i < firms; i++) {
            lines.add("企业" + i + ",企业" + i + ","
                    + List.of("T-ORE", "T-CON", "T-SLAG").get(i % 3) + ","
                    + List.of("990101", "990102", "990201").get(i / 3 % 3) + ",PRODUCING,CONFIRMED," + (i + 1)
                    + ",2024,t-source");
        }
        return Imports.csv("occupations.csv", lines.toArray(String[]::new));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Profiling {
        @Bean
        static Profiler profiler() {
            return new Profiler();
        }
    }

    /** Puts PROFILE before every query while it is on, and keeps the results. */
    static final class Profiler implements BeanPostProcessor {
        private final ConcurrentLinkedQueue<Ran> results = new ConcurrentLinkedQueue<>();
        private volatile boolean on;

        record Ran(String query, Result result) {}

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Driver driver ? wrap(Driver.class, driver) : bean;
        }

        private <T> T wrap(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> invoke(target, method, arguments)));
        }

        private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                if (arguments == null) {
                    return wrapped(method.invoke(target));
                }
                Object[] given = arguments.clone();
                boolean run = on && method.getName().equals("run");
                String query = "";
                for (int i = 0; i < given.length; i++) {
                    if (given[i] instanceof TransactionCallback<?> work) {
                        given[i] = (TransactionCallback<Object>) tx -> work.execute(wrap(TransactionContext.class, tx));
                    } else if (run && i == 0 && given[i] instanceof String text) {
                        query = text;
                        given[i] = "PROFILE " + text;
                    } else if (run && i == 0 && given[i] instanceof Query text) {
                        query = text.text();
                        given[i] = text.withText("PROFILE " + text.text());
                    }
                }
                Object answer = method.invoke(target, given);
                if (run && answer instanceof Result result) {
                    results.add(new Ran(query, result));
                }
                return wrapped(answer);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private @Nullable Object wrapped(@Nullable Object answer) {
            if (answer instanceof Session session) {
                return wrap(Session.class, session);
            }
            return answer instanceof Transaction transaction ? wrap(Transaction.class, transaction) : answer;
        }
    }
}
