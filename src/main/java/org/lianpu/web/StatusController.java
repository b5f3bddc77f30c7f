/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.GraphServer;
import org.lianpu.query.DatabaseState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says at any moment, also while the data are being opened, how the server is. */
@RestController
class StatusController {
    private final DatabaseState state;
    private final GraphServer server;
    private final StatusFacts facts;
    private final BrowserFiles browser;
    private final RunFileKeeper run;
    private final String version;

    StatusController(
            DatabaseState state,
            GraphServer server,
            StatusFacts facts,
            BrowserFiles browser,
            RunFileKeeper run,
            @Value("${lianpu.version}") String version) {
        this.state = state;
        this.server = server;
        this.facts = facts;
        this.browser = browser;
        this.run = run;
        this.version = version;
    }

    /**
     * How the server is.
     *
     * @param revision of the data set, null until it is open
     * @param rules version of the thresholds, null when none is loaded
     * @param browserUrl where Neo4j Browser is, null when it is not in the jar or the database is elsewhere
     */
    record Status(
            DatabaseState.Phase state,
            String message,
            @Nullable Long revision,
            @Nullable String rules,
            String version,
            @Nullable String browserUrl,
            GraphServer.Kind databaseKind) {}

    @GetMapping("/api/v1/status")
    ResponseEntity<Status> status(
            @RequestParam(defaultValue = "zh") String lang,
            @RequestHeader(name = RunFileKeeper.TOKEN_HEADER, required = false) @Nullable String token) {
        var body = new Status(
                state.phase(),
                state.message().in(Languages.of(lang)),
                state.isOpen() ? facts.revision() : null,
                facts.rules(),
                version,
                browser.available() ? "/browser/" : null,
                server.kind());
        return ResponseEntity.ok()
                .header(RunFileKeeper.MATCH_HEADER, Boolean.toString(run.matches(token)))
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
