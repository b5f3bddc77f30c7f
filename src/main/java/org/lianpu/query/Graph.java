/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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

    Graph(Driver driver, Bookmarks bookmarks) {
        this.driver = driver;
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

    private static Statements statements(TransactionContext tx) {
        return (file, parameters) -> {
            @SuppressWarnings({"NullAway", "unchecked"}) // the driver takes null values; its signature does not say so
            Map<String, Object> values = (Map<String, Object>) (Map<String, ?>) parameters;
            List<Record> rows = tx.run(file.text(), values).list();
            return rows.stream().map(Record::asMap).toList();
        };
    }
}
