/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other people's pages away from a server that has no users yet. Being on loopback is not enough: any page in the owner's browser
 * can send requests here, and a name it controls can be pointed at 127.0.0.1 (DNS rebinding). So the Host must be a loopback name, and a
 * request that changes something must not come from a foreign origin. Commands send neither Origin nor Sec-Fetch-Site and pass.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LoopbackGuard extends OncePerRequestFilter {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemWriter problems;

    LoopbackGuard(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(
                request.getMethod(),
                request.getHeader("Host"),
                request.getHeader("Origin"),
                request.getHeader("Sec-Fetch-Site"));
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, refusal);
        }
    }

    /** {@return why a request with these headers is refused, null when it is not} */
    static @Nullable Problem refusal(
            String method, @Nullable String host, @Nullable String origin, @Nullable String fetchSite) {
        if (host == null || !isLoopback(host)) {
            return new Problem(
                    421,
                    "foreign-host",
                    new Name(
                            "链谱只在本机以 127.0.0.1 或 localhost 提供服务。",
                            "lianpu answers on this machine only, as 127.0.0.1 or localhost."),
                    new Name("请用启动时显示的地址打开。", "Open the address shown at start."));
        }
        if (SAFE.contains(method)) {
            return null;
        }
        var foreign = origin == null ? foreignSite(fetchSite) : !sameOrigin(origin, host);
        return foreign
                ? new Problem(
                        403,
                        "foreign-origin",
                        new Name("不接受从别的网页发来的修改。", "Changes sent from another page are not accepted."),
                        new Name("请在链谱自己的页面上操作。", "Do it on lianpu's own page."))
                : null;
    }

    private static boolean foreignSite(@Nullable String fetchSite) {
        return fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none");
    }

    /** The origin must be the very address the request went to: another program's page on another port is foreign too. */
    private static boolean sameOrigin(String origin, String host) {
        try {
            var from = URI.create(origin);
            return "http".equals(from.getScheme()) && host.equalsIgnoreCase(from.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return whether a Host header names this machine; a port may follow} */
    static boolean isLoopback(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        return LOOPBACK.contains(name);
    }
}
