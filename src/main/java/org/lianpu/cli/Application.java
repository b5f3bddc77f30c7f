/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.net.URI;
import org.lianpu.LianpuApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring application inside this process. */
final class Application {
    private Application() {}

    static ConfigurableApplicationContext start(String... settings) {
        // Spring Boot's second thread loads what we have no use for, or not yet, and takes its time from the
        // database's.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        return new SpringApplicationBuilder(LianpuApplication.class)
                .logStartupInfo(false)
                .run(settings);
    }

    static URI baseUri(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return URI.create("http://127.0.0.1:" + web.getWebServer().getPort());
        }
        throw new IllegalStateException("no web server");
    }
}
