/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.query.DatabaseState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application as a whole answers: status, problems, headers. */
@LianpuIT
class StatusIT {
    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private DatabaseState state;

    @Test
    void saysThatItIsReadyAndAtWhichRevision() throws IOException, InterruptedException {
        assertThat(state.phase()).isEqualTo(DatabaseState.Phase.READY);
        var answer = get("/api/v1/status");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"state\":\"READY\"")
                .containsPattern("\"revision\":[0-9]+")
                .contains("\"rules\":\"2026.1\"")
                .contains("就绪");
        assertThat(get("/api/v1/status?lang=en").body()).contains("Ready");
    }

    @Test
    void saysHowToRepairAnUnknownAddress() throws IOException, InterruptedException {
        var answer = get("/api/v1/no-such-thing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"repair\"");
    }

    @Test
    void letsPagesLoadFromThisOriginOnly() throws IOException, InterruptedException {
        var headers = get("/api/v1/status").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
