/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianpu.chain.Chain;
import org.lianpu.chain.Components;
import org.lianpu.chain.Feed;
import org.lianpu.chain.Feeds;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Route;

/**
 * How far upstream a link stands where no flows are known 上下游位置 (METHODS M9): steps of use to a link that feeds no other. From the
 * structure of the chain alone, so the status is PARTIAL and nothing is split by guess; only its order means something, not its size.
 *
 * <p>A step is an input used by the owner of a route, essential or not. The returns of declared loops are left out, and links of a loop
 * that remains stand together. A co-product stands where its own users put it.
 *
 * @param shortest steps of the shortest way to a sink
 * @param longest steps of the longest way: the level of the link
 */
public record Position(int shortest, int longest) {
    public static final Reason REASON = Reason.STRUCTURE_ONLY;

    /** {@return the level: steps of the longest way to a sink} */
    public int level() {
        return longest;
    }

    public static Map<LinkCode, Position> of(Chain chain) {
        return of(chain.routes());
    }

    /** {@return the position of every link that the routes name, by code} */
    public static Map<LinkCode, Position> of(Collection<Route> routes) {
        Set<LinkCode> links = new TreeSet<>();
        routes.forEach(route -> {
            links.add(route.owner());
            route.needs().forEach(n -> links.add(n.link()));
            route.yields().forEach(y -> links.add(y.link()));
        });
        Map<LinkCode, Set<LinkCode>> uses = new LinkedHashMap<>();
        for (Feed feed : Feeds.of(routes)) {
            if (feed.type() != Feed.Type.RECYCLE && feed.type() != Feed.Type.COPRODUCT) {
                uses.computeIfAbsent(feed.from(), l -> new LinkedHashSet<>()).add(feed.to());
            }
        }
        return new Condensation(links, uses).positions();
    }

    /** Loops drawn together; without them, links can be settled from the sinks upward. */
    private static final class Condensation {
        private final Set<LinkCode> links;
        private final Map<LinkCode, LinkCode> head = new TreeMap<>();
        private final Map<LinkCode, Set<LinkCode>> down = new TreeMap<>();
        private final Map<LinkCode, Set<LinkCode>> up = new TreeMap<>();
        private final Map<LinkCode, Position> settled = new TreeMap<>();

        private Condensation(Set<LinkCode> links, Map<LinkCode, Set<LinkCode>> uses) {
            this.links = links;
            Components components = Components.of(links, uses);
            for (LinkCode link : links) {
                head.put(link, new TreeSet<>(components.with(link)).first());
            }
            uses.forEach((from, tos) -> tos.forEach(to -> join(headOf(from), headOf(to))));
        }

        private LinkCode headOf(LinkCode link) {
            return head.getOrDefault(link, link);
        }

        private void join(LinkCode from, LinkCode to) {
            if (!from.equals(to)) {
                down.computeIfAbsent(from, l -> new TreeSet<>()).add(to);
                up.computeIfAbsent(to, l -> new TreeSet<>()).add(from);
            }
        }

        private Map<LinkCode, Position> positions() {
            Deque<LinkCode> ready = new ArrayDeque<>(new TreeSet<>(head.values()));
            ready.removeIf(down::containsKey);
            while (!ready.isEmpty()) {
                LinkCode at = ready.remove();
                settled.put(at, settle(down.getOrDefault(at, Set.of())));
                up.getOrDefault(at, Set.of()).stream()
                        .filter(above -> settled.keySet().containsAll(down.getOrDefault(above, Set.of())))
                        .forEach(ready::add);
            }
            Map<LinkCode, Position> positions = new TreeMap<>();
            links.forEach(link -> positions.put(link, settle(link)));
            return positions;
        }

        private Position settle(LinkCode link) {
            return settled.getOrDefault(headOf(link), new Position(0, 0));
        }

        private Position settle(Set<LinkCode> below) {
            List<Position> positions = below.stream().map(this::settle).toList();
            return positions.isEmpty()
                    ? new Position(0, 0)
                    : new Position(
                            1
                                    + positions.stream()
                                            .mapToInt(Position::shortest)
                                            .min()
                                            .orElse(0),
                            1
                                    + positions.stream()
                                            .mapToInt(Position::longest)
                                            .max()
                                            .orElse(0));
        }
    }
}
