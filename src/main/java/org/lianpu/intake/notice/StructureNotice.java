/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of chains, links and routes taken together. */
public sealed interface StructureNotice extends Notice {
    /** Chains hold together or they do not: an error here is no fault of one row. */
    @Override
    default boolean blocks() {
        return severity() == Severity.ERROR;
    }

    /** Links feed each other in a circle that no 循环经由 declares. */
    record UndeclaredCycle(At at, List<String> links) implements StructureNotice {
        @Override
        public List<Object> details() {
            return List.of(String.join(" → ", links));
        }
    }

    /** A route yields nothing, or not the link it belongs to. */
    record RouteWithoutOutput(At at, String route) implements StructureNotice {
        @Override
        public List<Object> details() {
            return List.of(route);
        }
    }

    /** A route belongs to, or is fed by, a link that cannot: an exogenous input, a service, an end use. */
    record MisplacedLink(At at, String route, String link) implements StructureNotice {
        @Override
        public List<Object> details() {
            return List.of(route, link);
        }
    }

    /** A stage 工序 has no route, so it would never be judged. */
    record StageWithoutRoute(At at, String link) implements StructureNotice {
        @Override
        public List<Object> details() {
            return List.of(link);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
