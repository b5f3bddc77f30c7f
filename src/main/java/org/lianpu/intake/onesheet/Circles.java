/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianpu.chain.Hypergraph;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Loop;
import org.lianpu.chain.Need;
import org.lianpu.chain.Route;

/** The circles of a chain that nothing breaks, each as one way around that a person can follow. */
final class Circles {
    private Circles() {}

    /** {@return one shortest circle of each knot of links, in the order in which goods flow} */
    static List<List<LinkCode>> of(List<Route> routes) {
        List<List<LinkCode>> circles = new ArrayList<>();
        Map<LinkCode, Set<LinkCode>> next = arcs(routes);
        for (Loop loop : new Hypergraph(routes, Set.of()).loops()) {
            if (!loop.declared()) {
                circles.add(shortest(loop.links(), next));
            }
        }
        return circles;
    }

    private static Map<LinkCode, Set<LinkCode>> arcs(List<Route> routes) {
        Map<LinkCode, Set<LinkCode>> next = new TreeMap<>();
        for (Route route : routes) {
            for (Need need : route.needs()) {
                if (need.essential() && need.recycleVia() == null) {
                    next.computeIfAbsent(need.link(), k -> new TreeSet<>()).add(route.owner());
                }
            }
        }
        return next;
    }

    /** Breadth first from each link of the knot; the first of the shortest by code. */
    private static List<LinkCode> shortest(List<LinkCode> knot, Map<LinkCode, Set<LinkCode>> next) {
        List<LinkCode> best = knot;
        boolean found = false;
        Set<LinkCode> inside = new HashSet<>(knot);
        for (LinkCode start : knot) {
            List<LinkCode> circle = around(start, inside, next);
            if (!circle.isEmpty() && (!found || circle.size() < best.size())) {
                best = circle;
                found = true;
            }
        }
        return best;
    }

    private static List<LinkCode> around(LinkCode start, Set<LinkCode> inside, Map<LinkCode, Set<LinkCode>> next) {
        Map<LinkCode, LinkCode> from = new HashMap<>();
        Deque<LinkCode> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            LinkCode at = queue.remove();
            for (LinkCode to : next.getOrDefault(at, Set.of())) {
                if (to.equals(start)) {
                    List<LinkCode> circle = new ArrayList<>();
                    for (LinkCode back = at; !back.equals(start); back = Objects.requireNonNull(from.get(back))) {
                        circle.add(back);
                    }
                    circle.add(start);
                    Collections.reverse(circle);
                    return circle;
                }
                if (inside.contains(to) && !from.containsKey(to)) {
                    from.put(to, at);
                    queue.add(to);
                }
            }
        }
        return List.of();
    }
}
