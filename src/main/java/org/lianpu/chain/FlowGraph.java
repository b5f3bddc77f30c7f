/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The flow of goods as plain arcs (METHODS M11): essential input to owner, and owner to what only comes as its co-product,
 * without the returns of loops, condensed by strongly connected components. One input–owner arc is one hop; a co-product
 * comes with its owner and costs none. Non-essential inputs are left out: machinery is upstream of everything.
 */
public final class FlowGraph {
    private final Map<LinkCode, Set<LinkCode>> down;
    private final Map<LinkCode, Set<LinkCode>> up = new HashMap<>();
    private final Map<LinkCode, Set<LinkCode>> coProducts;
    private final Components components;

    public FlowGraph(Collection<Route> routes) {
        Arcs arcs = new Arcs(routes);
        coProducts = keptCoProducts(arcs);
        down = Arcs.copy(arcs.inputs());
        arcs.returns().forEach(r -> {
            if (r.via().equals(r.input())) {
                down.getOrDefault(r.input(), new LinkedHashSet<>()).remove(r.owner());
            }
        });
        coProducts.forEach((from, tos) -> tos.forEach(to -> Arcs.add(down, from, to)));
        down.forEach((from, tos) -> tos.forEach(to -> Arcs.add(up, to, from)));
        components = Components.of(arcs.links(), down);
    }

    public static FlowGraph of(Chain chain) {
        return new FlowGraph(chain.routes());
    }

    /** A co-product with routes of its own is not fed by its by-producer where that would close a loop. */
    private static Map<LinkCode, Set<LinkCode>> keptCoProducts(Arcs arcs) {
        Components all = Components.of(arcs.links(), arcs.all());
        Map<LinkCode, Set<LinkCode>> kept = Arcs.copy(arcs.coProducts());
        kept.forEach((owner, products) -> products.removeIf(product ->
                arcs.isReturn(owner, product) || (arcs.owners().contains(product) && all.same(owner, product))));
        return kept;
    }

    /** {@return the links reached from {@code anchors} going down, each with hops and the way from the nearest anchor} */
    public Map<LinkCode, Way> downFrom(Set<LinkCode> anchors) {
        return search(new TreeSet<>(anchors), down);
    }

    /** As {@link #downFrom(Set)}; of two anchors equally near, the earlier one is named. */
    public Map<LinkCode, Way> downFrom(List<LinkCode> anchors) {
        return search(anchors, down);
    }

    /** {@return the links from which {@code anchors} are reached, each with hops and the way to the nearest anchor} */
    public Map<LinkCode, Way> upFrom(Set<LinkCode> anchors) {
        return search(new TreeSet<>(anchors), up);
    }

    /** As {@link #upFrom(Set)}; of two anchors equally near, the earlier one is named. */
    public Map<LinkCode, Way> upFrom(List<LinkCode> anchors) {
        return search(anchors, up);
    }

    /** {@return whether both links lie on one loop that no declared return breaks} */
    public boolean sameLoop(LinkCode a, LinkCode b) {
        return !a.equals(b) && components.same(a, b);
    }

    /**
     * Breadth first, ties by the order of the anchors, then by code; arcs within one component and to co-products cost nothing. Anchors themselves are in
     * the answer with 0 hops.
     */
    private Map<LinkCode, Way> search(Collection<LinkCode> anchors, Map<LinkCode, Set<LinkCode>> arcs) {
        Map<LinkCode, Way> ways = new HashMap<>();
        Set<LinkCode> settled = new LinkedHashSet<>();
        Deque<LinkCode> queue = new ArrayDeque<>();
        for (LinkCode anchor : anchors) {
            ways.put(anchor, new Way(0, List.of(anchor)));
            queue.add(anchor);
        }
        while (!queue.isEmpty()) {
            LinkCode at = queue.remove();
            Way way = ways.get(at);
            if (way == null || !settled.add(at)) {
                continue;
            }
            for (LinkCode to : new TreeSet<>(arcs.getOrDefault(at, Set.of()))) {
                int cost = free(at, to) ? 0 : 1;
                Way known = ways.get(to);
                if (known == null || way.hops() + cost < known.hops()) {
                    ways.put(to, way.then(to, cost));
                    if (cost == 0) {
                        queue.addFirst(to);
                    } else {
                        queue.addLast(to);
                    }
                }
            }
        }
        return ways;
    }

    private boolean free(LinkCode a, LinkCode b) {
        return components.same(a, b)
                || coProducts.getOrDefault(a, Set.of()).contains(b)
                || coProducts.getOrDefault(b, Set.of()).contains(a);
    }
}
