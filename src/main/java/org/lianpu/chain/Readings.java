/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianpu.words.Name;

/**
 * A chain read twice because it came as {@linkplain BareArc bare arcs}, at least in part: every arc needed, and any one enough
 * (METHODS §0.5). What depends on it lies between the two answers until routes are declared. A link with routes of its own is
 * read by them, its bare arcs are ignored; a link that nothing goes into is made by whoever is in it.
 *
 * @param every each arc into a link is needed: least is available
 * @param any one arc into a link is enough: most is available
 */
public record Readings(Hypergraph every, Hypergraph any) {
    private static final String MARK = "~";

    /**
     * Sets that are known between bounds.
     *
     * @param surely whichever reading is right
     * @param possibly in one reading at least
     */
    public record Between(Set<LinkCode> surely, Set<LinkCode> possibly) {}

    /** {@return the one reading of a chain whose routes are declared} */
    public static Readings declared(Hypergraph graph) {
        return new Readings(graph, graph);
    }

    /** {@return both readings of links of which some have routes and others bare arcs only} */
    public static Readings of(Collection<Route> routes, Collection<BareArc> arcs, Set<LinkCode> exogenous) {
        Set<LinkCode> declared = new HashSet<>(exogenous);
        routes.forEach(r -> declared.add(r.owner()));
        Map<LinkCode, Set<LinkCode>> into = new TreeMap<>();
        for (BareArc arc : arcs) {
            into.computeIfAbsent(arc.from(), k -> new TreeSet<>());
            into.computeIfAbsent(arc.to(), k -> new TreeSet<>()).add(arc.from());
        }
        into.keySet().removeAll(declared);
        List<Route> every = new ArrayList<>(routes);
        List<Route> any = new ArrayList<>(routes);
        into.forEach((owner, inputs) -> {
            every.add(read(owner, inputs));
            if (inputs.isEmpty()) {
                any.add(read(owner, inputs));
            } else {
                inputs.forEach(input -> any.add(read(owner, Set.of(input))));
            }
        });
        Hypergraph strict = new Hypergraph(every, exogenous);
        boolean same = into.values().stream().allMatch(inputs -> inputs.size() < 2);
        return new Readings(strict, same ? strict : new Hypergraph(any, exogenous));
    }

    /** {@return whether both readings say the same, so that answers are exact} */
    public boolean agree() {
        return every == any;
    }

    /** {@return what exists when only {@code caps} may run, see {@link Hypergraph#closure}} */
    public Between closure(Set<LinkCode> caps, Set<LinkCode> base, Start start) {
        return new Between(every.closure(caps, base, start), any.closure(caps, base, start));
    }

    /** {@return what could be made with what is made here, see {@link Hypergraph#oneStep}} */
    public Between oneStep(Set<LinkCode> caps, Set<LinkCode> base) {
        return new Between(every.oneStep(caps, base), any.oneStep(caps, base));
    }

    /** {@return whether {@code route} was made up from bare arcs} */
    public static boolean isRead(Route route) {
        return route.id().startsWith(MARK);
    }

    private static Route read(LinkCode owner, Set<LinkCode> inputs) {
        String id = MARK
                + owner
                + MARK
                + String.join(
                        "+", new TreeSet<>(inputs).stream().map(LinkCode::value).toList());
        return new Route(
                id,
                owner,
                new Name(owner.value(), owner.value()),
                new TreeSet<>(inputs).stream().map(Need::essential).toList(),
                List.of(new Yield(owner, null, true)),
                null,
                null);
    }
}
