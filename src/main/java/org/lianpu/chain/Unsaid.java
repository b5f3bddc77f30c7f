/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routes of which nobody said whether all inputs are needed or any one is enough (METHODS §0.5). Read strictly such a route is as it
 * stands; read loosely each of its inputs makes a route of its own. Whatever is true lies between.
 */
final class Unsaid {
    /** Ids of routes that stand in no table begin so. */
    private static final String MARK = "~";

    private Unsaid() {}

    /** {@return whether the two readings of the route differ} */
    static boolean in(Route route) {
        int choices = choices(route).size();
        return switch (route.semantics()) {
            case ALL -> false;
            case UNKNOWN -> choices > 1;
            case UNKNOWN_BEYOND -> choices > 0;
        };
    }

    /** {@return the routes as they are where any one input of an unsaid route is enough} */
    static List<Route> loosened(Collection<Route> routes) {
        List<Route> loose = new ArrayList<>();
        for (Route route : routes) {
            if (!in(route)) {
                loose.add(route);
                continue;
            }
            List<List<Need>> ways = new ArrayList<>(choices(route).values());
            if (route.semantics() == Semantics.UNKNOWN_BEYOND) {
                ways.add(List.of());
            }
            for (int i = 0; i < ways.size(); i++) {
                loose.add(new Route(
                        MARK + route.id() + MARK + i,
                        route.owner(),
                        route.name(),
                        ways.get(i),
                        route.yields(),
                        Semantics.ALL,
                        route.note(),
                        route.sourceId()));
            }
        }
        return loose;
    }

    /** Essential inputs, those of one group together. */
    private static Map<String, List<Need>> choices(Route route) {
        Map<String, List<Need>> choices = new LinkedHashMap<>();
        for (Need need : route.needs()) {
            if (need.essential()) {
                String key = need.group() == null ? "link " + need.link() : "group " + need.group();
                choices.computeIfAbsent(key, k -> new ArrayList<>()).add(need);
            }
        }
        return choices;
    }
}
