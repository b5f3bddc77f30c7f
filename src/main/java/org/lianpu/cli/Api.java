/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.StartProblem;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface as a command uses it, in one language; a server that is still opening its data is waited for. */
final class Api {
    private static final Duration OPEN_WITHIN = Duration.ofMinutes(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String language;

    /**
     * @param base address of the server
     * @param language {@code zh} or {@code en}
     */
    Api(URI base, String language) {
        this.base = base;
        this.language = language;
    }

    /** What the server says when it refuses. */
    record ProblemBody(
            @Nullable String title,
            @Nullable String detail,
            @Nullable String repair) {}

    /** {@return the text, safe as a part of a path or as a parameter} */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static <T> T read(String body, Class<T> type) {
        return JSON.readValue(body, type);
    }

    String get(String path) {
        return text(send(path, r -> r.GET()));
    }

    <T> T get(String path, Class<T> type) {
        return read(get(path), type);
    }

    byte[] download(String path) {
        return send(path, r -> r.GET());
    }

    String post(String path, Object body) {
        String json = JSON.writeValueAsString(body);
        return text(send(
                path,
                r -> r.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json))));
    }

    /** {@return the report, also where the files were rejected} */
    String post(String path, Form form) {
        return text(send(path, r -> r.header("Content-Type", form.contentType()).POST(form.body())));
    }

    String delete(String path) {
        return text(send(path, r -> r.DELETE()));
    }

    String put(String path, String type, String body) {
        return text(send(path, r -> r.header("Content-Type", type).PUT(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private byte[] send(String path, UnaryOperator<HttpRequest.Builder> how) {
        URI uri = base.resolve(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        Instant end = Instant.now().plus(OPEN_WITHIN);
        try {
            while (true) {
                HttpResponse<byte[]> answer = http.send(
                        how.apply(HttpRequest.newBuilder(uri)).build(), HttpResponse.BodyHandlers.ofByteArray());
                boolean opening = answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isPresent();
                if (!opening || Instant.now().isAfter(end)) {
                    return accepted(answer);
                }
                Thread.sleep(1000);
            }
        } catch (IOException e) {
            throw new StartProblem(
                    "与链谱服务 " + base + " 的连接中断。请确认它仍在运行，然后重试；重复导入同样的文件不会写两次。",
                    "The connection to lianpu at " + base
                            + " broke. Check that it runs, then try again; the same files are never written twice.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("已中断。", "Interrupted.", e);
        }
    }

    private static byte[] accepted(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean report = answer.statusCode() == 422 && type.startsWith("application/json");
        if (answer.statusCode() < 300 || report) {
            return answer.body();
        }
        if (type.startsWith("application/problem+json")) {
            ProblemBody problem = read(text(answer.body()), ProblemBody.class);
            throw new Refused(
                    answer.statusCode(),
                    Objects.requireNonNullElse(problem.detail, String.valueOf(problem.title)),
                    Objects.requireNonNullElse(problem.repair, ""));
        }
        throw new Refused(answer.statusCode(), "HTTP " + answer.statusCode(), "");
    }
}
