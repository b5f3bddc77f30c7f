/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * Managed transactions on the driver: retried on transient faults and on a change of leader, causally chained, routed to
 * followers when reading. For what is written in batches; questions are asked through {@code Neo4jClient}.
 * Safe for several threads.
 */
@Component
public class Graph {
    private final Driver driver;
    private final SessionConfig config;
    private final SessionConfig reading;
    private final QuestionLog log;

    Graph(Driver driver, Bookmarks bookmarks, QuestionLog log) {
        this.driver = driver;
        this.log = log;
        this.config = SessionConfig.builder().withBookmarkManager(bookmarks).build();
        this.reading = SessionConfig.builder()
                .withBookmarkManager(bookmarks)
                .withDefaultAccessMode(AccessMode.READ)
                .build();
    }

    /** {@return what {@code work} returns, having run it in one transaction that may write; it may run more than once} */
    public <T> T write(Function<Statements, T> work) {
        try (Session session = driver.session(config)) {
            return session.executeWrite(tx -> work.apply(statements(tx)));
        }
    }

    /** {@return what {@code work} returns, having run it in one transaction that cannot write} */
    public <T> T read(Function<Statements, T> work) {
        try (Session session = driver.session(config)) {
            return session.executeRead(tx -> work.apply(statements(tx)));
        }
    }

    /**
     * Gives every row of a question to {@code sink} as it comes from the server; for answers too large to be held. Not retried: what was
     * given cannot be taken back.
     */
    public void stream(CypherFile file, Map<String, Object> parameters, Consumer<Map<String, Object>> sink) {
        try (Session session = driver.session(reading)) {
            session.run(file.text(), parameters).forEachRemaining(row -> sink.accept(row.asMap()));
        }
    }

    private Statements statements(TransactionContext tx) {
        Statements statements = (file, parameters) -> run(tx, file, parameters).list(Record::asMap);
        return log.isOn() ? logged(tx) : statements;
    }

    private Statements logged(TransactionContext tx) {
        AtomicBoolean written = new AtomicBoolean();
        return (file, parameters) -> {
            log.asked(file, parameters, written.get());
            Result result = run(tx, file, parameters);
            List<Map<String, Object>> rows = result.list(Record::asMap);
            if (result.consume().counters().containsUpdates()) {
                written.set(true);
            }
            return rows;
        };
    }

    private static Result run(
            TransactionContext tx, CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
        @SuppressWarnings({"NullAway", "unchecked"}) // the driver takes null values; its signature does not say so
        Map<String, Object> values = (Map<String, Object>) (Map<String, ?>) parameters;
        return tx.run(file.text(), values);
    }
}
