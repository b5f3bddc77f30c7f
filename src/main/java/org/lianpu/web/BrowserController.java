/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.GraphServer;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens Neo4j Browser with the address filled in, and tells the owner the password that was made at first start. */
@RestController
class BrowserController {
    private final GraphServer server;
    private final BrowserFiles files;

    BrowserController(GraphServer server, BrowserFiles files) {
        this.server = server;
        this.files = files;
    }

    /** Both ways of typing it; a saved query in {@code cmd} and {@code arg} is kept. */
    @GetMapping({"/browser", "/browser/"})
    ResponseEntity<String> open(
            HttpServletRequest request, @RequestParam(name = "connectURL", required = false) @Nullable String given) {
        requireBrowser();
        if (given == null || !request.getRequestURI().endsWith("/")) {
            var kept = request.getQueryString() == null ? "" : request.getQueryString() + "&";
            var address = "connectURL=" + URLEncoder.encode(connectUrl(request), StandardCharsets.UTF_8);
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/browser/?" + kept + (given == null ? address : "")))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .body(files.index());
    }

    private String connectUrl(HttpServletRequest request) {
        var host = "localhost".equals(request.getServerName()) ? "localhost" : "127.0.0.1";
        return "bolt://" + server.user() + "@" + host + ":" + server.uri().getPort();
    }

    /** User and password of the embedded database. */
    record Login(String user, String password) {}

    /** Only for lianpu's own page or the address line: the password opens everything, and the guard has already checked the Host. */
    @GetMapping("/api/v1/browser-login")
    ResponseEntity<Login> login(@RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String site) {
        requireBrowser();
        if (!"same-origin".equals(site) && !"none".equals(site)) {
            throw new Problem(
                    403,
                    "foreign-origin",
                    new Name("口令只给链谱自己的页面。", "The password is for lianpu's own page only."),
                    new Name(
                            "也可在数据目录的 neo4j-password 文件里看到。",
                            "It is also in the file neo4j-password in the data directory."));
        }
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(new Login(server.user(), server.password()));
    }

    private void requireBrowser() {
        if (!files.available()) {
            throw Problem.notFound(
                    "no-browser",
                    new Name(
                            "这里没有 Neo4j Browser：数据库在别处，或安装包不含它。",
                            "No Neo4j Browser here: the database is elsewhere, or the jar is without it."),
                    new Name("请用那台数据库自己的 Browser。", "Use the Browser of that database."));
        }
    }
}
