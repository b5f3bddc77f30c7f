/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.DatabaseForTests;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one database of this test run: {@code NEO4J_TEST_URI} (with {@code NEO4J_TEST_USER}, {@code NEO4J_TEST_PASSWORD}) when given, else a
 * container with {@code -Dlianpu.test.database=container}, else an embedded one in a temporary directory.
 */
public record TestDatabase(String uri, String user, String password) {
    private static @Nullable TestDatabase started;
    private static @Nullable Driver driver;

    /** {@return the database, started at the first call} */
    public static synchronized TestDatabase get() {
        var known = started;
        if (known == null) {
            known = start(System.getenv());
            started = known;
        }
        return known;
    }

    /** {@return a driver to it, shared and never to be closed} */
    public static synchronized Driver driver() {
        var known = driver;
        if (known == null) {
            var database = get();
            var made = GraphDatabase.driver(database.uri, AuthTokens.basic(database.user, database.password));
            Runtime.getRuntime().addShutdownHook(new Thread(made::close));
            driver = made;
            known = made;
        }
        return known;
    }

    /**
     * Removes all nodes and relationships; the schema stays. The revision rises, as with any change: an application context
     * that Spring kept from an older class must not take the emptied graph for what it read before.
     */
    public static void wipe() {
        driver().executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Dataset DETACH DELETE n")
                .execute();
        driver().executableQuery("""
                        MERGE (d:Dataset {id: 'lianpu'})
                        SET d.revision = coalesce(d.revision, 0) + 1,
                            d.publisher = null,
                            d.schemaFingerprint = null
                        SET d.regionsRevision = d.revision,
                            d.chainsRevision = d.revision""").execute();
    }

    private static TestDatabase start(Map<String, String> environment) {
        var uri = environment.get("NEO4J_TEST_URI");
        if (uri != null && !uri.isBlank()) {
            return new TestDatabase(
                    uri,
                    environment.getOrDefault("NEO4J_TEST_USER", "neo4j"),
                    environment.getOrDefault("NEO4J_TEST_PASSWORD", ""));
        }
        return "container".equals(System.getProperty("lianpu.test.database")) ? container() : embedded();
    }

    @SuppressWarnings("resource") // lives as long as the JVM; the container runtime's reaper removes it
    private static TestDatabase container() {
        var password = "lianpu-tests";
        var container = new Neo4jContainer("neo4j:5.26-community").withAdminPassword(password);
        container.start();
        return new TestDatabase(container.getBoltUrl(), "neo4j", password);
    }

    private static TestDatabase embedded() {
        try {
            Path dir = Files.createTempDirectory("lianpu-test");
            var server = DatabaseForTests.start(dir);
            return new TestDatabase(server.uri().toString(), server.user(), server.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "TestDatabase[" + uri + "]";
    }
}
