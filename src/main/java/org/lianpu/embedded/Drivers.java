/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Makes drivers; none connects before it is used. */
final class Drivers {
    private Drivers() {}

    static Driver create(GraphServer server) {
        var config = Config.builder()
                .withUserAgent("lianpu")
                .withTelemetryDisabled(true)
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .build();
        return GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()), config);
    }
}
