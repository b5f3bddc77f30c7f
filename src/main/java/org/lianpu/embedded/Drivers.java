/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** Makes drivers; none connects before it is used. */
final class Drivers {
    private Drivers() {}

    /** SLF4J is named because the default log writes every message of every request out as text before it asks whether anybody reads it. */
    @SuppressWarnings("deprecation") // the driver offers nothing else yet
    static Driver create(GraphServer server) {
        var config = Config.builder()
                .withUserAgent("lianpu")
                .withLogging(Logging.slf4j())
                .withTelemetryDisabled(true)
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .build();
        return GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()), config);
    }
}
