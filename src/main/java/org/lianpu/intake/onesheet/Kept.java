/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Route;

/**
 * Links that left the chain but stay defined, with the ways of making them and what these need: firms work in them, or another chain has
 * them. A link that nobody else uses goes with its version.
 */
record Kept(List<Link> links, List<Route> routes) {
    Kept {
        links = List.copyOf(links);
        routes = List.copyOf(routes);
    }

    /**
     * {@return what stays of the version before}
     *
     * @param left our own links that the new version does not have
     * @param used those of them that somebody else uses
     */
    static Kept of(Collection<Link> left, Set<LinkCode> used, Known known) {
        List<Link> links = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        Set<LinkCode> seen = new HashSet<>();
        Deque<LinkCode> due = new ArrayDeque<>(new java.util.TreeSet<>(used));
        while (!due.isEmpty()) {
            LinkCode code = due.remove();
            left.stream().filter(l -> l.code().equals(code)).findFirst().ifPresent(link -> {
                if (seen.add(code)) {
                    links.add(link);
                    for (Route route : known.routesOf(code)) {
                        if (link.sourceId() != null && link.sourceId().equals(route.sourceId())) {
                            routes.add(route);
                            route.needs().forEach(need -> due.add(need.link()));
                        }
                    }
                }
            });
        }
        return new Kept(links, routes);
    }
}
