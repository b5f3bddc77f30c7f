/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.Map;
import org.lianpu.query.AsFound;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.schema.AfterMigration;
import org.lianpu.words.Name;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * After a crash of the embedded database the lease of the writer that died in it would keep the next import waiting: nobody
 * else can hold it, so it is ended. With a server of one's own another application may hold it; there it runs out by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LeftoverLease implements AfterMigration {
    static final CypherFile END_LEASE = CypherFile.of("intake/end-lease");

    private final Graph graph;
    private final AsFound found;
    private final boolean embedded;

    LeftoverLease(Graph graph, AsFound found, @Value("${lianpu.neo4j.uri:}") String uri) {
        this.graph = graph;
        this.found = found;
        this.embedded = uri.isBlank();
    }

    @Override
    public Name step() {
        return new Name("正在检查上次是否正常结束……", "Checking how the last run ended …");
    }

    @Override
    public void run() {
        if (embedded && found.leased()) {
            graph.write(tx -> tx.run(END_LEASE, Map.of()));
        }
    }
}
