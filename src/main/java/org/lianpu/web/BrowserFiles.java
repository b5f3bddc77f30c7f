/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.lianpu.embedded.GraphServer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Whether Neo4j Browser can be offered: its files are in the jar and the database is this machine's own. */
@Component
class BrowserFiles {
    private final boolean available;

    BrowserFiles(GraphServer server) {
        this.available =
                server.kind() == GraphServer.Kind.EMBEDDED && new ClassPathResource("browser/index.html").exists();
    }

    boolean available() {
        return available;
    }
}
