/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.FlowGraph;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Need;
import org.lianpu.chain.Route;
import org.lianpu.chain.Way;

/** Places the missing links between the anchors: rules 2 to 5 of M11. */
final class Placement {
    private final List<Route> routes;
    private final Set<LinkCode> present;
    private final Set<LinkCode> missing;
    private final Set<LinkCode> anchors = new LinkedHashSet<>();
    private final int hops;
    private final FlowGraph flow;
    private final Map<LinkCode, Way> down;
    private final Map<LinkCode, Way> up;

    /** @param present in the order in which anchors are preferred where two are equally near */
    Placement(List<Route> routes, Set<LinkCode> present, Set<LinkCode> missing, Set<LinkCode> resourceLinks, int hops) {
        this.routes = routes;
        this.present = present;
        this.missing = missing;
        this.hops = hops;
        anchors.addAll(present);
        anchors.addAll(resourceLinks);
        flow = new FlowGraph(routes);
        down = flow.downFrom(List.copyOf(anchors));
        up = flow.upFrom(List.copyOf(anchors));
    }

    /** {@return one action for each missing link} */
    Map<LinkCode, Action> actions() {
        Map<LinkCode, Action> actions = new LinkedHashMap<>();
        missing.forEach(link -> anchored(link).ifPresent(action -> actions.put(link, action)));
        sideInputs(actions);
        missing.forEach(link ->
                actions.putIfAbsent(link, Action.labelled(link, GapLabel.BUILD, Reason.of(Reason.Kind.NO_ANCHOR))));
        return actions;
    }

    private Optional<Action> anchored(LinkCode link) {
        Way from = down.get(link);
        Way to = anchors.contains(link) ? beyond(link) : up.get(link);
        Action filled = fill(link, from, to);
        if (filled != null) {
            return Optional.of(filled);
        }
        if (from != null && to != null) {
            Reason far = Reason.of(Reason.Kind.BETWEEN_FAR_ANCHORS, from.anchor(), to.anchor());
            return Optional.of(from.hops() <= to.hops() ? extendDown(link, far, from) : extendUp(link, far, to));
        }
        if (from != null) {
            Reason.Kind kind = from.anchor().equals(link) ? Reason.Kind.OWN_RESOURCE : Reason.Kind.AFTER_ANCHOR;
            return Optional.of(extendDown(link, Reason.of(kind, from.anchor()), from));
        }
        return to == null
                ? Optional.empty()
                : Optional.of(extendUp(link, Reason.of(Reason.Kind.BEFORE_ANCHOR, to.anchor()), to));
    }

    private @Nullable Action fill(LinkCode link, @Nullable Way from, @Nullable Way to) {
        for (LinkCode other : new TreeSet<>(present)) {
            if (flow.sameLoop(link, other)) {
                return Action.placed(
                        link, GapLabel.FILL, Reason.of(Reason.Kind.SAME_LOOP, other), 0, List.of(other, link));
            }
        }
        if (from != null && to != null && from.hops() <= hops && to.hops() <= hops) {
            Reason between = Reason.of(Reason.Kind.BETWEEN_ANCHORS, from.anchor(), to.anchor());
            return Action.placed(link, GapLabel.FILL, between, from.hops(), from.via());
        }
        List<LinkCode> waiting = waitingFor(link);
        if (waiting.isEmpty()) {
            return null;
        }
        Reason input = new Reason(Reason.Kind.MISSING_INPUT, waiting);
        return from == null
                ? Action.placed(link, GapLabel.FILL, input, 1, List.of(link, waiting.get(0)))
                : Action.placed(link, GapLabel.FILL, input, from.hops(), from.via());
    }

    /** Present links none of whose routes runs without {@code link}. */
    private List<LinkCode> waitingFor(LinkCode link) {
        List<LinkCode> waiting = new ArrayList<>();
        for (LinkCode owner : new TreeSet<>(present)) {
            List<Route> own =
                    routes.stream().filter(r -> r.owner().equals(owner)).toList();
            if (!own.isEmpty() && own.stream().allMatch(r -> r.cannotRunWithout(link))) {
                waiting.add(owner);
            }
        }
        return waiting;
    }

    /** The nearest other anchor below a missing link that is an anchor itself, by its own resource. */
    private @Nullable Way beyond(LinkCode link) {
        Set<LinkCode> others = new LinkedHashSet<>(anchors);
        others.remove(link);
        return flow.upFrom(List.copyOf(others)).get(link);
    }

    /** Rule 2b, until nothing more is found: what the gaps so far need and nothing here reaches. */
    private void sideInputs(Map<LinkCode, Action> actions) {
        List<LinkCode> gaps = new ArrayList<>(actions.keySet());
        for (int i = 0; i < gaps.size(); i++) {
            LinkCode gap = gaps.get(i);
            for (Route route : routes) {
                if (route.owner().equals(gap)) {
                    route.needs().stream().filter(Need::essential).forEach(need -> side(need, gap, actions, gaps));
                }
            }
        }
    }

    private void side(Need need, LinkCode gap, Map<LinkCode, Action> actions, List<LinkCode> gaps) {
        LinkCode input = need.link();
        if (missing.contains(input) && !actions.containsKey(input)) {
            actions.put(input, Action.side(input, Reason.of(Reason.Kind.INPUT_OF_GAP, gap), gap));
            gaps.add(input);
        }
        LinkCode via = need.recycleVia();
        if (via != null && missing.contains(via) && !actions.containsKey(via)) {
            actions.put(via, Action.side(via, Reason.of(Reason.Kind.RETURNS_INPUT_OF_GAP, gap, input), gap));
            gaps.add(via);
        }
    }

    private static Action extendDown(LinkCode link, Reason reason, Way from) {
        return Action.placed(link, GapLabel.EXTEND_DOWN, reason, from.hops(), from.via());
    }

    /** The way up was searched from the anchor; it is told from the link. */
    private static Action extendUp(LinkCode link, Reason reason, Way to) {
        List<LinkCode> via = new ArrayList<>(to.via());
        Collections.reverse(via);
        return Action.placed(link, GapLabel.EXTEND_UP, reason, to.hops(), via);
    }
}
