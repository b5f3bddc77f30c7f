/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianpu.embedded.GraphServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Neo4j Browser on the application's own origin, on the application's own database: logs in, calls nobody. */
@SpringBootTest(
        classes = LianpuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianpu.samples=false",
            "lianpu.wait=true",
            "lianpu.bolt-port=0",
            "lianpu.home=${java.io.tmpdir}/lianpu-browser-${random.uuid}"
        })
@DirtiesContext
class Neo4jBrowserIT {
    @LocalServerPort
    private int port;

    @Autowired
    private GraphServer server;

    private static @Nullable Chromium started;

    @BeforeAll
    static void startBrowser() {
        assumeFalse(
                "container".equals(System.getProperty("lianpu.test.database")),
                "Browser belongs to the embedded database; the container run does not repeat it");
        started = Chromium.start();
    }

    private static Chromium chromium() {
        return Objects.requireNonNull(started);
    }

    @AfterAll
    static void stopBrowser() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void ownerLogsInWithThePasswordOfTheDataDirectory() {
        String home = "http://127.0.0.1:" + port + "/";
        Page page = chromium().open(home);
        page.navigate(home + "browser/");
        page.getByTestId("password").fill(server.password());
        page.getByTestId("connect").click();
        page.getByText(Pattern.compile("You are connected as user|connected as user"))
                .first()
                .waitFor();
        Chromium.shot(page, "neo4j-browser");
        chromium().closeWithoutComplaint(page);
    }
}
