/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Begins to open the database as soon as the settings are known, before any bean exists: the kernel takes longer than Spring, and the
 * two share nothing. Named in {@code META-INF/spring.factories}, so that tests start the same way.
 */
public final class EarlyDatabase implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        var server = GraphServers.create(context.getEnvironment());
        var beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton("graphServer", server);
        beans.registerDisposableBean("graphServer", server::close);
        beans.registerSingleton("databaseStart", new DatabaseStart(server));
    }
}
