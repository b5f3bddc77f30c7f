/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.lianpu.embedded.Home;
import org.lianpu.embedded.RunFile;
import org.lianpu.web.RunFileKeeper;

/** Finds the server of a data directory by its {@code run.json}; a file left by a dead one is as good as none. */
final class RunningServer {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private RunningServer() {}

    /** {@return the address of the server that runs on this directory now} */
    static Optional<URI> find(Home home) {
        return RunFile.read(home.runFile())
                .filter(RunFile::processAlive)
                .filter(RunningServer::answers)
                .map(RunFile::baseUri);
    }

    private static boolean answers(RunFile run) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var request = HttpRequest.newBuilder(run.baseUri().resolve("/api/v1/status"))
                .timeout(PATIENCE)
                .header(RunFileKeeper.TOKEN_HEADER, run.token())
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.headers()
                    .firstValue(RunFileKeeper.MATCH_HEADER)
                    .filter("true"::equals)
                    .isPresent();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
