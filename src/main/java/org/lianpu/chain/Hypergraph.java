/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The AND/OR hypergraph of a chain and what can be made from what (METHODS §0.5, M10): a link needs one of its routes,
 * a route all its essential inputs, inputs of one group replace each other, all yields of a route come together.
 * Immutable and cheap to build; every answer is linear in the size of the routes (counters, Dowling &amp; Gallier 1984).
 */
public final class Hypergraph {
    private final List<Route> routes;
    private final Set<LinkCode> exogenous;
    private final Arcs arcs;

    public Hypergraph(Collection<Route> routes, Set<LinkCode> exogenous) {
        this.routes = List.copyOf(routes);
        this.exogenous = Set.copyOf(exogenous);
        this.arcs = new Arcs(this.routes);
    }

    public static Hypergraph of(Chain chain) {
        Set<LinkCode> exogenous = new HashSet<>();
        for (Membership m : chain.members()) {
            if (m.link().exogenous()) {
                exogenous.add(m.link().code());
            }
        }
        return new Hypergraph(chain.routes(), exogenous);
    }

    /**
     * What exists when only {@code caps} may run their routes: the least fixpoint, so that no loop feeds itself.
     * A link in {@code caps} is <em>closed locally</em> 本地闭环配套 if it is in the answer.
     *
     * @param caps links with a capability, such as those present in a region
     * @param base what is simply there, such as links supplied by a resource; exogenous links are added
     * @param start WARM takes an input as there if the activity that returns it is in {@code caps}
     * @return all available links, {@code base} and exogenous ones included
     */
    public Set<LinkCode> closure(Set<LinkCode> caps, Set<LinkCode> base, Start start) {
        Set<LinkCode> available = new HashSet<>(base);
        available.addAll(exogenous);
        Map<LinkCode, List<Demand>> waiting = new HashMap<>();
        Deque<Count> ready = new ArrayDeque<>();
        for (Route route : routes) {
            if (caps.contains(route.owner())) {
                Count count = new Count(route);
                for (Set<LinkCode> choice : demands(route, caps, start)) {
                    if (choice.stream().noneMatch(available::contains)) {
                        count.open++;
                        Demand demand = new Demand(count);
                        choice.forEach(l -> waiting.computeIfAbsent(l, k -> new ArrayList<>())
                                .add(demand));
                    }
                }
                if (count.open == 0) {
                    ready.add(count);
                }
            }
        }
        while (!ready.isEmpty()) {
            for (Yield made : ready.remove().route.yields()) {
                if (available.add(made.link())) {
                    for (Demand demand : waiting.getOrDefault(made.link(), List.of())) {
                        if (demand.meet()) {
                            ready.add(demand.count);
                        }
                    }
                }
            }
        }
        return available;
    }

    /**
     * The links that could be made with what somebody here makes, no matter where <em>they</em> buy 本地可直接配套: some
     * route has all essential inputs in base, exogenous links and the outputs, co-products included, of every route
     * owned by {@code caps}. A route without essential inputs is always suppliable.
     */
    public Set<LinkCode> oneStep(Set<LinkCode> caps, Set<LinkCode> base) {
        Set<LinkCode> here = madeBy(caps);
        here.addAll(base);
        here.addAll(exogenous);
        Set<LinkCode> suppliable = new TreeSet<>();
        for (Route route : routes) {
            if (demands(route, Set.of(), Start.COLD).stream()
                    .allMatch(choice -> choice.stream().anyMatch(here::contains))) {
                suppliable.add(route.owner());
            }
        }
        return suppliable;
    }

    /** {@return everything the routes owned by {@code caps} yield, co-products included} */
    public Set<LinkCode> madeBy(Set<LinkCode> caps) {
        Set<LinkCode> made = new HashSet<>();
        for (Route route : routes) {
            if (caps.contains(route.owner())) {
                route.yields().forEach(y -> made.add(y.link()));
            }
        }
        return made;
    }

    /** {@return loops of essential inputs and co-products: undeclared ones first, then those broken by a declared return} */
    public List<Loop> loops() {
        List<Loop> loops = new ArrayList<>();
        List<List<LinkCode>> undeclared =
                Components.of(arcs.links(), arcs.withoutReturns()).nonTrivial();
        undeclared.forEach(links -> loops.add(new Loop(links, false)));
        for (List<LinkCode> links : Components.of(arcs.links(), loopArcs()).nonTrivial()) {
            if (!undeclared.contains(links)) {
                loops.add(new Loop(links, true));
            }
        }
        return loops;
    }

    /** All arcs, and the declared returns even where the returning route does not list its co-product. */
    private Map<LinkCode, Set<LinkCode>> loopArcs() {
        Map<LinkCode, Set<LinkCode>> all = arcs.all();
        for (Arcs.Return r : arcs.returns()) {
            if (!r.via().equals(r.input())) {
                Arcs.add(all, r.via(), r.input());
            }
        }
        return all;
    }

    /** The essential inputs as a list of choices; a choice is met by any of its links. */
    private static List<Set<LinkCode>> demands(Route route, Set<LinkCode> caps, Start start) {
        Map<String, Set<LinkCode>> grouped = new LinkedHashMap<>();
        List<Set<LinkCode>> demands = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Need need : route.needs()) {
            if (!need.essential()) {
                continue;
            }
            boolean returned = start == Start.WARM && need.recycleVia() != null && caps.contains(need.recycleVia());
            String group = need.group();
            if (group == null) {
                if (!returned) {
                    demands.add(Set.of(need.link()));
                }
            } else if (returned) {
                met.add(group);
            } else {
                grouped.computeIfAbsent(group, g -> new HashSet<>()).add(need.link());
            }
        }
        grouped.forEach((group, choice) -> {
            if (!met.contains(group)) {
                demands.add(choice);
            }
        });
        return demands;
    }

    /** A route and how many of its demands are still open. */
    private static final class Count {
        private final Route route;
        private int open;

        private Count(Route route) {
            this.route = route;
        }
    }

    /** One demand of a route; met once, whichever of its alternatives comes first. */
    private static final class Demand {
        private final Count count;
        private boolean met;

        private Demand(Count count) {
            this.count = count;
        }

        private boolean meet() {
            if (met) {
                return false;
            }
            met = true;
            return --count.open == 0;
        }
    }
}
