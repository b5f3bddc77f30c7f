/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;
import org.lianpu.words.Name;

/** Routes with the names of their links, for people. */
public final class RouteViews {
    private RouteViews() {}

    /** {@return all routes of the chain} */
    public static List<ChainGraph.RouteView> of(Chain chain) {
        return chain.routes().stream().map(r -> route(chain, r)).toList();
    }

    /** {@return the routes that make one link} */
    public static List<ChainGraph.RouteView> of(Chain chain, LinkCode owner) {
        return chain.routesOf(owner).stream().map(r -> route(chain, r)).toList();
    }

    private static ChainGraph.RouteView route(Chain chain, Route route) {
        return new ChainGraph.RouteView(
                route.id(),
                route.name(),
                route.owner().value(),
                route.needs().stream()
                        .map(n -> new ChainGraph.NeedView(
                                n.link().value(),
                                name(chain, n.link()),
                                n.essential(),
                                n.group(),
                                n.qty(),
                                n.qtyUnit(),
                                n.recycleVia() == null ? null : n.recycleVia().value(),
                                n.note(),
                                n.sourceId()))
                        .toList(),
                route.yields().stream()
                        .map(y ->
                                new ChainGraph.YieldView(y.link().value(), name(chain, y.link()), y.primary(), y.qty()))
                        .toList(),
                route.isUnsaid(),
                route.note(),
                route.sourceId());
    }

    private static Name name(Chain chain, LinkCode code) {
        return chain.link(code).map(Link::name).orElse(new Name(code.value(), code.value()));
    }
}
