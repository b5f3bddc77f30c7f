/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.PerRevision;
import org.lianpu.query.Revisions;
import org.lianpu.words.Name;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The regions of the graph. */
@Repository
public class Regions {
    static final CypherFile PARENTS = CypherFile.of("region/parents");
    private static final int ALL = 1_000_000;

    private final RegionNodes nodes;
    private final Neo4jClient neo4j;
    private final Graph graph;
    private final PerRevision<String, Atlas> kept = new PerRevision<>();

    Regions(RegionNodes nodes, Neo4jClient neo4j, Graph graph) {
        this.nodes = nodes;
        this.neo4j = neo4j;
        this.graph = graph;
    }

    /** {@return all regions as of the newest revision} */
    public Atlas current() {
        return at(graph.read(Revisions::read));
    }

    /** {@return all regions as readers see them in this state; read anew only where a region changed} */
    public Atlas at(Revisions.State state) {
        return kept.get(state.regions(), "", k -> read());
    }

    private Atlas read() {
        Map<String, RegionCode> parents = new HashMap<>();
        neo4j.query(PARENTS.text())
                .bind(ALL)
                .to("limit")
                .fetch()
                .all()
                .forEach(row -> parents.put(
                        String.valueOf(row.get("code")), new RegionCode(String.valueOf(row.get("parent")))));
        List<Region> regions = new ArrayList<>();
        for (RegionNode node : nodes.findAllByOrderByCode()) {
            // A region that is only pointed at has no name yet; it cannot be shown.
            if (Optional.ofNullable(node.nameZh()).isPresent()) {
                regions.add(new Region(
                        new RegionCode(node.code()),
                        new Name(node.nameZh(), node.nameEn() == null ? node.nameZh() : node.nameEn()),
                        RegionLevel.valueOf(node.level()),
                        parents.get(node.code()),
                        Boolean.TRUE.equals(node.pseudo()),
                        node.standingCode() != null,
                        node.aliases() == null ? List.of() : node.aliases(),
                        Boolean.TRUE.equals(node.constructed())));
            }
        }
        return new Atlas(regions);
    }
}
