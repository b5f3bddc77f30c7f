/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lianpu.TestDatabase;
import org.springframework.mock.env.MockEnvironment;

/** A database elsewhere: found, not found, not let in. */
class ExternalServerIT {
    private static final String SECRET = "not-the-password";

    @Test
    void opensAServerThatAnswers() {
        var database = TestDatabase.get();
        var settings = new MockEnvironment()
                .withProperty("lianpu.neo4j.uri", database.uri())
                .withProperty("lianpu.neo4j.user", database.user())
                .withProperty("lianpu.neo4j.password", database.password());
        try (var server = GraphServers.create(settings)) {
            server.open();
            assertThat(server.kind()).isEqualTo(GraphServer.Kind.EXTERNAL);
        }
    }

    @Test
    void namesTheAddressThatDoesNotAnswer() {
        var uri = URI.create("bolt://127.0.0.1:" + Ports.free());
        try (var server = new ExternalNeo4j(uri, "neo4j", SECRET)) {
            assertThatThrownBy(server::open)
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining(uri.toString())
                    .hasMessageContaining("LIANPU_NEO4J_URI")
                    .hasMessageNotContaining(SECRET);
        }
    }

    @Test
    void saysThatThePasswordIsWrongWithoutRepeatingIt() {
        var database = TestDatabase.get();
        try (var server = new ExternalNeo4j(URI.create(database.uri()), database.user(), SECRET)) {
            assertThatThrownBy(server::open)
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("LIANPU_NEO4J_PASSWORD")
                    .hasMessageNotContaining(SECRET);
        }
    }

    @Test
    void refusesAnAddressWithAPasswordInItWithoutRepeatingIt() {
        var settings = new MockEnvironment().withProperty("lianpu.neo4j.uri", "neo4j://u:" + SECRET + "@host:7687");
        assertThatThrownBy(() -> GraphServers.create(settings))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("LIANPU_NEO4J_URI")
                .hasMessageNotContaining(SECRET);
    }
}
