/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Arcs from link to link, derived from routes: essential input to owner, and owner to co-product. */
final class Arcs {
    /** A return: {@code via} gives back {@code input}, which {@code owner} needs. */
    record Return(LinkCode via, LinkCode input, LinkCode owner) {}

    private final Map<LinkCode, Set<LinkCode>> inputs = new LinkedHashMap<>();
    private final Map<LinkCode, Set<LinkCode>> coProducts = new LinkedHashMap<>();
    private final Set<Return> returns = new LinkedHashSet<>();
    private final Set<LinkCode> owners = new HashSet<>();
    private final Set<LinkCode> links = new LinkedHashSet<>();

    Arcs(Collection<Route> routes) {
        for (Route route : routes) {
            owners.add(route.owner());
            links.add(route.owner());
            for (Need need : route.needs()) {
                links.add(need.link());
                if (need.essential()) {
                    add(inputs, need.link(), route.owner());
                    if (need.recycleVia() != null) {
                        returns.add(new Return(need.recycleVia(), need.link(), route.owner()));
                    }
                }
            }
            for (LinkCode product : route.coProducts()) {
                links.add(product);
                add(coProducts, route.owner(), product);
            }
        }
    }

    Set<LinkCode> links() {
        return links;
    }

    Set<LinkCode> owners() {
        return owners;
    }

    Map<LinkCode, Set<LinkCode>> inputs() {
        return inputs;
    }

    Map<LinkCode, Set<LinkCode>> coProducts() {
        return coProducts;
    }

    Set<Return> returns() {
        return returns;
    }

    /** {@return whether making {@code product} beside {@code owner} is the way back of a declared loop} */
    boolean isReturn(LinkCode owner, LinkCode product) {
        return returns.stream().anyMatch(r -> r.via().equals(owner) && r.input().equals(product));
    }

    /** {@return inputs and co-products together} */
    Map<LinkCode, Set<LinkCode>> all() {
        Map<LinkCode, Set<LinkCode>> all = copy(inputs);
        coProducts.forEach((from, tos) -> tos.forEach(to -> add(all, from, to)));
        return all;
    }

    /** {@return all arcs but the returns of declared loops} */
    Map<LinkCode, Set<LinkCode>> withoutReturns() {
        Map<LinkCode, Set<LinkCode>> arcs = all();
        for (Return r : returns) {
            arcs.getOrDefault(r.via(), new LinkedHashSet<>()).remove(r.input());
            arcs.getOrDefault(r.input(), new LinkedHashSet<>()).remove(r.owner());
        }
        return arcs;
    }

    static Map<LinkCode, Set<LinkCode>> copy(Map<LinkCode, Set<LinkCode>> arcs) {
        Map<LinkCode, Set<LinkCode>> copy = new LinkedHashMap<>();
        arcs.forEach((from, tos) -> copy.put(from, new LinkedHashSet<>(tos)));
        return copy;
    }

    static void add(Map<LinkCode, Set<LinkCode>> arcs, LinkCode from, LinkCode to) {
        arcs.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
    }
}
