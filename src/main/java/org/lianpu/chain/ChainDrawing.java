/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places the links of a chain in layers from raw material to use; service links stand in a row of their own below. */
final class ChainDrawing {
    private static final List<Stage> LANES = List.of(Stage.UPSTREAM, Stage.MIDSTREAM, Stage.DOWNSTREAM);
    private static final double WIDTH = 150;
    private static final double HEIGHT = 48;
    private static final double GAP = 18;
    private static final double MARGIN = 24;
    private static final double SERVICE_GAP = 40;

    private final Chain chain;
    private final Map<LinkCode, String> industries;
    private final Detail detail;
    private final Map<LinkCode, ElkNode> nodes = new HashMap<>();

    /**
     * How much is drawn: the backbone reads best without what can be bought anywhere.
     *
     * @param exogenous links bought anywhere (电, 水 …)
     * @param optional arcs of inputs without which nothing stops
     */
    record Detail(boolean exogenous, boolean optional) {}

    private ChainDrawing(Chain chain, Map<LinkCode, String> industries, Detail detail) {
        this.chain = chain;
        this.industries = industries;
        this.detail = detail;
    }

    static ChainGraph of(Chain chain, Map<LinkCode, String> industries, Detail detail) {
        return new ChainDrawing(chain, industries, detail).draw();
    }

    private ChainGraph draw() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2.5 * GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        for (Membership member : chain.members()) {
            if (member.stage() != Stage.SERVICE
                    && (detail.exogenous || !member.link().exogenous())) {
                ElkNode node = ElkGraphUtil.createNode(root);
                node.setDimensions(WIDTH, HEIGHT);
                node.setProperty(LayeredOptions.PARTITIONING_PARTITION, LANES.indexOf(member.stage()));
                nodes.put(member.link().code(), node);
            }
        }
        Set<LinkCode> core = new HashSet<>();
        chain.members().stream()
                .filter(Membership::core)
                .forEach(m -> core.add(m.link().code()));
        Map<Feed, ElkEdge> edges = new HashMap<>();
        List<Feed> feeds = Feeds.of(chain.routes()).stream()
                .filter(f -> detail.optional || f.type() != Feed.Type.OPTIONAL)
                .toList();
        for (Feed feed : feeds) {
            ElkNode from = nodes.get(feed.from());
            ElkNode to = nodes.get(feed.to());
            if (from != null && to != null && !feed.from().equals(feed.to())) {
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
                if (core.contains(feed.from()) && core.contains(feed.to())) {
                    edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 20);
                    edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, 5);
                }
                edges.put(feed, edge);
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        List<ChainGraph.Arc> arcs = new ArrayList<>();
        for (Feed feed : feeds) {
            ElkEdge edge = edges.get(feed);
            if (edge != null) {
                arcs.add(new ChainGraph.Arc(feed.from().value(), feed.to().value(), feed.type(), points(edge)));
            }
        }
        return whole(root, arcs);
    }

    private ChainGraph whole(ElkNode root, List<ChainGraph.Arc> arcs) {
        List<ChainGraph.Box> boxes = new ArrayList<>();
        double bottom = root.getHeight();
        double right = root.getWidth();
        double x = MARGIN;
        boolean services = false;
        for (Membership member : chain.members()) {
            ElkNode node = nodes.get(member.link().code());
            if (node != null) {
                boxes.add(box(member, true, node.getX(), node.getY()));
            } else if (member.stage() == Stage.SERVICE) {
                services = true;
                boxes.add(box(member, true, x, bottom + SERVICE_GAP));
                x += WIDTH + GAP;
                right = Math.max(right, x - GAP + MARGIN);
            } else {
                boxes.add(box(member, false, 0, 0));
            }
        }
        double height = services ? bottom + SERVICE_GAP + HEIGHT + MARGIN : bottom;
        return new ChainGraph(chain.code().value(), chain.name(), right, height, boxes, arcs, RouteViews.of(chain));
    }

    private ChainGraph.Box box(Membership member, boolean drawn, double x, double y) {
        Link link = member.link();
        return new ChainGraph.Box(
                link.code().value(),
                link.name(),
                member.stage(),
                link.kind(),
                member.core(),
                link.exogenous(),
                link.unit(),
                link.industryCode(),
                industries.get(link.code()),
                drawn,
                x,
                y,
                WIDTH,
                HEIGHT);
    }

    private static List<List<Double>> points(ElkEdge edge) {
        List<List<Double>> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(List.of(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(List.of(bend.getX(), bend.getY()));
            }
            points.add(List.of(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
