/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives the arcs that are drawn and written as {@code FEEDS}; one arc per pair, the strongest type kept. */
public final class Feeds {
    private record Pair(LinkCode from, LinkCode to) {}

    private Feeds() {}

    /** {@return the arcs of {@code routes}, in the order of the routes} */
    public static List<Feed> of(Collection<Route> routes) {
        Map<Pair, Feed.Type> types = new LinkedHashMap<>();
        Set<Pair> returns = new LinkedHashSet<>();
        for (Route route : routes) {
            for (Need need : route.needs()) {
                if (need.recycleVia() != null) {
                    boolean direct = need.recycleVia().equals(need.link());
                    returns.add(new Pair(need.recycleVia(), direct ? route.owner() : need.link()));
                }
            }
        }
        for (Route route : routes) {
            for (Need need : route.needs()) {
                put(types, new Pair(need.link(), route.owner()), type(need, route, routes));
            }
            route.coProducts().forEach(p -> put(types, new Pair(route.owner(), p), Feed.Type.COPRODUCT));
        }
        returns.forEach(p -> types.put(p, Feed.Type.RECYCLE));
        List<Feed> feeds = new ArrayList<>();
        types.forEach((pair, type) -> feeds.add(new Feed(pair.from(), pair.to(), type)));
        return feeds;
    }

    private static Feed.Type type(Need need, Route route, Collection<Route> routes) {
        if (!need.essential()) {
            return Feed.Type.OPTIONAL;
        }
        if (route.isUnsaid()) {
            return Feed.Type.UNSAID;
        }
        boolean always = routes.stream()
                .filter(r -> r.owner().equals(route.owner()))
                .allMatch(r -> r.cannotRunWithout(need.link()));
        return always ? Feed.Type.ESSENTIAL : Feed.Type.ALTERNATIVE;
    }

    private static void put(Map<Pair, Feed.Type> types, Pair pair, Feed.Type type) {
        types.merge(pair, type, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
}
