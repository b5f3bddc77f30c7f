/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/**
 * A chain as drawn: links with their places, arcs with their bends, routes in full. Lengths in pixels at scale 1.
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 */
public record ChainGraph(
        String chain,
        Name name,
        double width,
        double height,
        List<Box> nodes,
        List<Arc> edges,
        List<RouteView> routes) {

    /** A link and where it stands; {@code drawn} false where the asked detail leaves it out. */
    public record Box(
            String code,
            Name name,
            Stage stage,
            LinkKind kind,
            boolean core,
            boolean exogenous,
            String unit,
            @Nullable String industryCode,
            @Nullable String industryName,
            boolean drawn,
            double x,
            double y,
            double width,
            double height) {}

    /** An arc with its points: start, bends, end. */
    public record Arc(String from, String to, Feed.Type type, List<List<Double>> points) {
        public Arc {
            points = List.copyOf(points);
        }
    }

    /** A route in full; {@code unsaid} where nobody said whether all its inputs are needed or any one is enough. */
    public record RouteView(
            String id,
            Name name,
            String owner,
            List<NeedView> needs,
            List<YieldView> yields,
            boolean unsaid,
            @Nullable String note,
            @Nullable String source) {}

    /** An input; {@code group} inputs of one group are interchangeable. */
    public record NeedView(
            String link,
            Name name,
            boolean essential,
            @Nullable String group,
            @Nullable Double qty,
            @Nullable String qtyUnit,
            @Nullable String recycleVia,
            @Nullable String note,
            @Nullable String source) {}

    /** An output. */
    public record YieldView(
            String link,
            Name name,
            boolean primary,
            @Nullable Double qty) {}
}
