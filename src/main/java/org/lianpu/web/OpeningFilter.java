/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.lianpu.query.DatabaseState;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the graph is not open, questions about it get 503 with Retry-After; status and words need no graph and always answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OpeningFilter extends OncePerRequestFilter {
    private static final Set<String> ALWAYS = Set.of("/api/v1/status", "/api/v1/words");

    private final DatabaseState state;
    private final ProblemWriter problems;

    OpeningFilter(DatabaseState state, ProblemWriter problems) {
        this.state = state;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") || ALWAYS.contains(path) || state.isOpen();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (state.phase() == DatabaseState.Phase.FAILED) {
            problems.write(
                    request,
                    response,
                    new Problem(
                            503,
                            "database-failed",
                            state.message(),
                            new Name("按说明处理后重新启动链谱。", "Do what it says, then start lianpu again.")));
            return;
        }
        response.setHeader("Retry-After", "1");
        problems.write(
                request,
                response,
                new Problem(
                        503,
                        "database-opening",
                        state.message(),
                        new Name("稍候一两秒再试。", "Try again in a second or two.")));
    }
}
