/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.lianpu.words.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says a problem as RFC 9457, for filters (which come before Spring's handlers) and for the handlers themselves. */
@Component
class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        var body = json.writeValueAsBytes(body(problem, Languages.of(request.getParameter("lang"))));
        response.getOutputStream().write(body);
    }

    static ProblemDetail body(Problem problem, Locale language) {
        var body = ProblemDetail.forStatusAndDetail(
                org.springframework.http.HttpStatusCode.valueOf(problem.status()),
                problem.detail().in(language));
        body.setType(URI.create("urn:lianpu:problem:" + problem.slug()));
        var status = HttpStatus.resolve(problem.status());
        body.setTitle(Objects.requireNonNullElse(status == null ? null : status.getReasonPhrase(), problem.slug()));
        body.setProperty("repair", problem.repair().in(language));
        return body;
    }
}
