/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Need;
import org.lianpu.chain.Route;
import org.lianpu.chain.Stage;

/**
 * Where links stand that the sheet does not place: by their share of the longest way through them, in thirds, between what the sheet says
 * of those before and after them. For reading and drawing only; no rule uses it.
 */
final class Layers {
    private static final List<Stage> ORDER = List.of(Stage.UPSTREAM, Stage.MIDSTREAM, Stage.DOWNSTREAM);

    private record Arc(LinkCode from, LinkCode to) {}

    private final Collection<LinkCode> links;
    private final List<Arc> arcs;

    Layers(Collection<LinkCode> links, Collection<Route> routes) {
        this.links = links;
        this.arcs = routes.stream()
                .flatMap(r -> r.needs().stream()
                        .filter(n -> n.recycleVia() == null && !n.link().equals(r.owner()))
                        .map(Need::link)
                        .map(input -> new Arc(input, r.owner())))
                .distinct()
                .toList();
    }

    /** {@return a stage for each link, the said ones as they are} */
    Map<LinkCode, Stage> stages(Map<LinkCode, Stage> said) {
        Map<LinkCode, Integer> depth = longest(false);
        Map<LinkCode, Integer> height = longest(true);
        Map<LinkCode, Integer> least = bounds(said, false);
        Map<LinkCode, Integer> most = bounds(said, true);
        Map<LinkCode, Stage> stages = new HashMap<>();
        for (LinkCode link : links) {
            int before = depth.getOrDefault(link, 0);
            int all = before + height.getOrDefault(link, 0);
            int third = all == 0 ? 1 : Math.min(2, 3 * before / all);
            int lo = least.getOrDefault(link, 0);
            int hi = most.getOrDefault(link, ORDER.size() - 1);
            int placed = lo <= hi ? Math.max(lo, Math.min(hi, third)) : third;
            stages.put(link, said.getOrDefault(link, ORDER.get(placed)));
        }
        return stages;
    }

    /** Steps of the longest way to each link, or from it; a circle, which is told elsewhere, counts no more than once around. */
    private Map<LinkCode, Integer> longest(boolean down) {
        Map<LinkCode, Integer> steps = new HashMap<>();
        boolean changed = true;
        for (int round = 0; changed && round <= links.size(); round++) {
            changed = false;
            for (Arc arc : arcs) {
                LinkCode from = down ? arc.to : arc.from;
                LinkCode to = down ? arc.from : arc.to;
                int longer = Math.min(steps.getOrDefault(from, 0) + 1, links.size());
                if (longer > steps.getOrDefault(to, 0)) {
                    steps.put(to, longer);
                    changed = true;
                }
            }
        }
        return steps;
    }

    /** The latest stage said of anything before a link, or the earliest of anything after it. */
    private Map<LinkCode, Integer> bounds(Map<LinkCode, Stage> said, boolean down) {
        Map<LinkCode, Integer> bounds = new HashMap<>();
        said.forEach((link, stage) -> {
            if (ORDER.contains(stage)) {
                bounds.put(link, ORDER.indexOf(stage));
            }
        });
        boolean changed = true;
        for (int round = 0; changed && round <= links.size(); round++) {
            changed = false;
            for (Arc arc : arcs) {
                LinkCode from = down ? arc.to : arc.from;
                LinkCode to = down ? arc.from : arc.to;
                Integer bound = bounds.get(from);
                if (bound == null || said.containsKey(to)) {
                    continue;
                }
                Integer known = bounds.get(to);
                if (known == null || (down ? bound < known : bound > known)) {
                    bounds.put(to, bound);
                    changed = true;
                }
            }
        }
        return bounds;
    }

    /** {@return whether {@code a} lies before {@code b}} */
    static boolean isBefore(Stage a, Stage b) {
        return ORDER.contains(a) && ORDER.contains(b) && ORDER.indexOf(a) < ORDER.indexOf(b);
    }
}
