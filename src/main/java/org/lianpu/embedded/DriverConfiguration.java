/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one driver of the application; made before the database is open and connecting at its first use. */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {
    @Bean
    Home home(org.springframework.core.env.Environment settings) {
        return Home.of(settings.getProperty("lianpu.home", "data"));
    }

    @Bean(destroyMethod = "close")
    Driver driver(GraphServer server) {
        return Drivers.create(server);
    }
}
