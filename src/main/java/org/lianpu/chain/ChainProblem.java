/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;

/** What is structurally wrong with a chain as declared; the importer turns each into a notice. */
public sealed interface ChainProblem {
    /** Links feed each other in a circle that no {@code recycleVia} declares: it could never start. */
    record UndeclaredCycle(List<LinkCode> links) implements ChainProblem {
        public UndeclaredCycle {
            links = List.copyOf(links);
        }
    }

    /** The route makes nothing. */
    record RouteWithoutOutput(String route) implements ChainProblem {}

    /** The route does not yield the link that owns it. */
    record OwnerNotYielded(String route, LinkCode owner) implements ChainProblem {}

    /** The route names a link that is no member of the chain. */
    record UnknownLink(String route, LinkCode link) implements ChainProblem {}

    /** A stage 工序 without a route is never judged: give it a route, or another kind. */
    record StageWithoutRoute(LinkCode link) implements ChainProblem {}

    /** An exogenous link is bought anywhere and owns no route. */
    record ExogenousWithRoute(String route, LinkCode link) implements ChainProblem {}

    /** A service link owns no route and is needed by none. */
    record ServiceInRoute(String route, LinkCode link) implements ChainProblem {}

    /** An end use only needs; it feeds nothing. */
    record EndUseFeeds(String route, LinkCode link) implements ChainProblem {}

    /** No route needs or makes the link. */
    record Orphan(LinkCode link) implements ChainProblem {}
}
