/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Points the application at the {@link TestDatabase}, before it begins to open one of its own. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.get();
        TestPropertyValues.of(
                        "lianpu.neo4j.uri=" + database.uri(),
                        "lianpu.neo4j.user=" + database.user(),
                        "lianpu.neo4j.password=" + database.password())
                .applyTo(context);
    }
}
