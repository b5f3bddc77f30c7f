/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Route;
import org.lianpu.diagnosis.Completeness;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.diagnosis.StatusWord;

/**
 * Which action follows for each link: 先核实, 强链, 补链, 配套投入, 延链, 建链 (METHODS M11). Every link with a verdict gets
 * exactly one answer; end uses and exogenous links get none. It says what the structure suggests, not whether it pays.
 */
public final class ActionRule {
    private final int hops;
    private final double buildBelow;

    /**
     * @param hops reach of 补链, input–output steps
     * @param buildBelow completeness of the core below which 建链 is named beside
     */
    public ActionRule(int hops, double buildBelow) {
        this.hops = hops;
        this.buildBelow = buildBelow;
    }

    /** {@return the action of each link with a verdict, in the order of the chain} */
    public Map<LinkCode, Action> actions(Chain chain, Situation situation) {
        Set<LinkCode> present = new LinkedHashSet<>();
        Set<LinkCode> missing = new LinkedHashSet<>();
        // The backbone first: of two anchors equally near, people know the core link.
        for (Membership m : chain.verdictLinks().stream()
                .sorted(Comparator.comparing((Membership m) -> !m.core()))
                .toList()) {
            (situation.word(m.link().code()).status().isPresent() ? present : missing)
                    .add(m.link().code());
        }
        List<Route> routes = chain.routes().stream()
                .filter(r -> present.contains(r.owner())
                        || !situation.excludedRoutes().contains(r.id()))
                .toList();
        missing.removeIf(link -> situation.word(link) == StatusWord.NOT_NEEDED || hasNoRoute(link, routes));
        Map<LinkCode, Action> placed =
                new Placement(routes, present, missing, situation.resourceLinks(), hops).actions();
        boolean build = hardlyThere(chain, situation);

        Map<LinkCode, Action> actions = new LinkedHashMap<>();
        for (Membership m : chain.members()) {
            LinkCode link = m.link().code();
            if (chain.hasVerdict(link)) {
                actions.put(link, action(link, situation, placed.get(link), build, chain));
            }
        }
        return actions;
    }

    private Action action(LinkCode link, Situation situation, @Nullable Action placed, boolean build, Chain chain) {
        StatusWord word = situation.word(link);
        if (word.status().isPresent()) {
            return strengthen(link, situation);
        }
        if (word == StatusWord.NOT_NEEDED) {
            return Action.none(link, Reason.Kind.NOT_NEEDED);
        }
        Action action = placed;
        if (action == null) {
            boolean service = chain.routesOf(link).isEmpty();
            action = Action.none(link, service ? Reason.Kind.SERVICE : Reason.Kind.ROUTES_EXCLUDED);
        } else if (build && action.label() != GapLabel.BUILD) {
            action = action.withSecondary(GapLabel.BUILD);
        }
        if (word == StatusWord.BUILDING) {
            action = action.securing();
        }
        return word == StatusWord.UNKNOWN ? action.toVerify() : action;
    }

    private static Action strengthen(LinkCode link, Situation situation) {
        LinkStatus status = situation.word(link).status();
        if (status == LinkStatus.UNGRADED) {
            return Action.none(link, Reason.Kind.COLLECT_DATA);
        }
        Reason.Kind kind = Reason.Kind.HOLDS;
        if (status == LinkStatus.YOUNG) {
            kind = Reason.Kind.YOUNG;
        } else if (status == LinkStatus.WEAK) {
            kind = Reason.Kind.WEAK;
        } else if (situation.singleSource().contains(link)) {
            kind = Reason.Kind.SINGLE_SOURCE;
        } else if (situation.quotientFell().contains(link)) {
            kind = Reason.Kind.QUOTIENT_FELL;
        } else if (status == LinkStatus.STRONG && situation.ranks().getOrDefault(link, 1) > 1) {
            kind = Reason.Kind.UPGRADE;
        }
        return kind == Reason.Kind.HOLDS
                ? Action.none(link, kind)
                : Action.labelled(link, GapLabel.STRENGTHEN, Reason.of(kind));
    }

    /** Rule 5, second half: the core is hardly there, and no resource carries the chain. */
    private boolean hardlyThere(Chain chain, Situation situation) {
        Set<LinkCode> members =
                chain.members().stream().map(m -> m.link().code()).collect(Collectors.toSet());
        if (situation.resourceLinks().stream().anyMatch(members::contains)) {
            return false;
        }
        Map<LinkCode, LinkStatus> statuses = new HashMap<>();
        situation.words().forEach((link, word) -> statuses.put(link, word.status()));
        Double core = Completeness.of(chain, statuses).core().value();
        return core != null && core < buildBelow;
    }

    private static boolean hasNoRoute(LinkCode link, List<Route> routes) {
        return routes.stream().noneMatch(r -> r.owner().equals(link));
    }
}
