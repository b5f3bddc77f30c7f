/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** Neo4j Community in this process: Bolt on loopback only, password always on, no usage reports. */
final class EmbeddedNeo4j implements GraphServer {
    private static final String HOST = "127.0.0.1";
    private static final String USER = "neo4j";
    private static final String OFF_HEAP_FOR_IMPORT = "1G";
    private static final Duration OPEN_WITHIN = Duration.ofMinutes(5);

    private final Home home;
    private final int port;
    private volatile Password password;
    private final HomeLock lock;
    private @Nullable DatabaseManagementService dbms;

    /**
     * Takes the directory; nothing is started yet.
     *
     * @param boltPort 0 for any free one
     */
    EmbeddedNeo4j(Home home, int boltPort) {
        this.home = home.create();
        this.lock = HomeLock.take(home);
        try {
            Ports.requireBolt(boltPort);
            this.port = boltPort == 0 ? Ports.free() : boltPort;
            this.password = Password.of(home.passwordFile());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public Kind kind() {
        return Kind.EMBEDDED;
    }

    @Override
    public URI uri() {
        return URI.create("bolt://" + HOST + ":" + port);
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return password.value();
    }

    @Override
    public synchronized void open() {
        try {
            new StoreSwap(home.neo4j()).finish();
            var started = builder().build();
            dbms = started;
            if (password.fresh()) {
                started.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                        .executeTransactionally(
                                "ALTER USER " + USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                                Map.of("password", password.value()));
                password.keep(home.passwordFile());
                password = Password.of(home.passwordFile());
            }
            if (!started.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(OPEN_WITHIN.toMillis())) {
                throw new IllegalStateException("not available after " + OPEN_WITHIN);
            }
        } catch (RuntimeException e) {
            throw KernelProblems.explain(e, home, port);
        }
    }

    @Override
    public boolean isReplaceable() {
        return true;
    }

    @Override
    public void replace(ImporterFiles files, Runnable closed) {
        var swap = new StoreSwap(home.neo4j());
        StoreImport.run(swap.emptyFresh(), files, OFF_HEAP_FOR_IMPORT);
        synchronized (this) {
            closed.run();
            if (dbms != null) {
                dbms.shutdown();
                dbms = null;
            }
            swap.swap();
            open();
        }
    }

    private DatabaseManagementServiceBuilder builder() {
        var address = new SocketAddress(HOST, port);
        return new DatabaseManagementServiceBuilder(home.neo4j())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                // by then no client is left to wait for; twice five seconds otherwise at the end of every command
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BrowserSettings.allow_telemetry, false)
                .setConfig(BrowserSettings.allow_outgoing_connections, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                .setConfig(GraphDatabaseSettings.logs_directory, home.logs());
    }

    @Override
    public synchronized void close() {
        try {
            if (dbms != null) {
                dbms.shutdown();
                dbms = null;
            }
        } finally {
            lock.close();
        }
    }
}
