/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lianpu.embedded.GraphServer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Neo4j Browser's static files as they come in its jar; its first page gets one more script, which keeps it from calling home. */
@Component
class BrowserFiles implements WebMvcConfigurer {
    private static final String SETUP = "<script src=\"/browser-setup/quiet.js\"></script>";

    private final boolean available;

    BrowserFiles(GraphServer server) {
        this.available = server.kind() == GraphServer.Kind.EMBEDDED && first().exists();
    }

    /** {@return whether it can be offered: its files are in the jar and the database is this machine's own} */
    boolean available() {
        return available;
    }

    /** {@return its first page with our script before its own} */
    String index() {
        try {
            var page = first().getContentAsString(StandardCharsets.UTF_8);
            return page.replaceFirst("<div id=\"mount\">", SETUP + "$0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource first() {
        return new ClassPathResource("browser/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (available) {
            registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
            registry.addResourceHandler("/browser-setup/**").addResourceLocations("classpath:/browser-setup/");
        }
    }
}
