/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is structurally wrong with a chain; all of it, in the order of routes, then links, then loops. */
public final class ChainCheck {
    private final Chain chain;
    private final List<ChainProblem> problems = new ArrayList<>();
    private final Set<LinkCode> used = new HashSet<>();

    private ChainCheck(Chain chain) {
        this.chain = chain;
    }

    /** {@return the problems of {@code chain}; empty if it is sound} */
    public static List<ChainProblem> of(Chain chain) {
        ChainCheck check = new ChainCheck(chain);
        chain.routes().forEach(check::route);
        chain.members().forEach(m -> check.link(m.link()));
        Hypergraph.of(chain).loops().stream()
                .filter(loop -> !loop.declared())
                .forEach(loop -> check.problems.add(new ChainProblem.UndeclaredCycle(loop.links())));
        return List.copyOf(check.problems);
    }

    private void route(Route route) {
        known(route, route.owner())
                .filter(Link::exogenous)
                .ifPresent(l -> problems.add(new ChainProblem.ExogenousWithRoute(route.id(), l.code())));
        if (route.yields().isEmpty()) {
            problems.add(new ChainProblem.RouteWithoutOutput(route.id()));
        } else if (route.yields().stream().noneMatch(y -> y.link().equals(route.owner()))) {
            problems.add(new ChainProblem.OwnerNotYielded(route.id(), route.owner()));
        }
        route.coProducts().forEach(product -> known(route, product));
        for (Need need : route.needs()) {
            known(route, need.link())
                    .filter(l -> l.kind() == LinkKind.END_USE)
                    .ifPresent(l -> problems.add(new ChainProblem.EndUseFeeds(route.id(), l.code())));
            if (need.recycleVia() != null) {
                known(route, need.recycleVia());
            }
        }
    }

    private Optional<Link> known(Route route, LinkCode code) {
        used.add(code);
        Optional<Link> link = chain.link(code);
        if (link.isEmpty()) {
            problems.add(new ChainProblem.UnknownLink(route.id(), code));
        } else if (link.get().kind() == LinkKind.SERVICE) {
            problems.add(new ChainProblem.ServiceInRoute(route.id(), code));
        }
        return link;
    }

    private void link(Link link) {
        if (link.kind() == LinkKind.SERVICE) {
            return;
        }
        if (!used.contains(link.code())) {
            problems.add(new ChainProblem.Orphan(link.code()));
        } else if (link.kind() == LinkKind.STAGE
                && !link.exogenous()
                && chain.routesOf(link.code()).isEmpty()) {
            problems.add(new ChainProblem.StageWithoutRoute(link.code()));
        }
    }
}
