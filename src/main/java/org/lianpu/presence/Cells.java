/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.query.Revisions;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Repository;

/** Cells as readers see them: by key, as of a pinned revision. The cost follows the links asked for, never the firms. */
@Repository
public class Cells {
    static final CypherFile OF_LEVEL = CypherFile.of("presence/cells-of-level");
    static final CypherFile YEARS = CypherFile.of("presence/years-of-chain");

    private final Graph graph;
    private final int carryForward;

    Cells(Graph graph, Rules rules) {
        this.graph = graph;
        this.carryForward = rules.carryForward();
    }

    /** {@return the revision that readers see now} */
    public Revisions.State state() {
        return graph.read(Revisions::read);
    }

    /** {@return the cells of these keys; those of which nothing is known are left out} */
    public Map<CellKey, Cell> find(Collection<CellKey> keys, long revision) {
        return graph.read(tx -> CellRows.read(tx, keys, carryForward, revision));
    }

    /** {@return the cells of the region and of the nation in these links, and the official totals of both} */
    public Map<CellKey, Cell> ofRegion(Region region, Collection<String> links, int year, long revision) {
        List<CellKey> keys = new ArrayList<>();
        String nation = RegionCode.NATION.value();
        for (String link : links) {
            keys.add(key(region, link, year));
            keys.add(new CellKey("NATION", nation, link, year));
            keys.add(new CellKey(CellKey.TOTAL, nation, link, year));
        }
        keys.add(new CellKey(CellKey.TOTAL, nation, CellKey.ALL_LINKS, year));
        keys.add(new CellKey(CellKey.TOTAL, region.code().value(), CellKey.ALL_LINKS, year));
        return find(keys, revision);
    }

    public static CellKey key(Region region, String link, int year) {
        return new CellKey(region.level().name(), region.code().value(), link, year);
    }

    /** {@return the latest year in which the region is known to have a producing firm in one of the links} */
    public OptionalInt latestYear(Region region, Collection<String> links, long revision) {
        Map<String, Object> parameters = Map.of(
                "region", region.code().value(),
                "level", region.level().name(),
                "links", List.copyOf(links),
                "revision", revision);
        return graph.read(tx -> tx.run(YEARS, parameters)).stream()
                .mapToInt(row -> row.get("year") instanceof Number n ? n.intValue() : 0)
                .max();
    }

    /**
     * One region in one link, for ranks and medians.
     *
     * @param region six digits
     * @param n occupations that count
     * @param nObs those with known output
     * @param out 万元, null when none is known
     * @param empObs those with known headcount
     * @param emp 人, null when none is known
     */
    public record Peer(
            String region,
            int n,
            int nObs,
            @Nullable Double out,
            int empObs,
            @Nullable Double emp) {}

    /** {@return by link, every region of the level that has a cell} */
    public Map<String, List<Peer>> ofLevel(String level, Collection<String> links, int year, long revision) {
        Map<String, List<Peer>> peers = new HashMap<>();
        int earliest = level.equals(CellKey.TOTAL) ? year : year - carryForward;
        Map<String, Object> parameters = Map.of(
                "links", List.copyOf(links),
                "level", level,
                "year", year,
                "earliest", earliest,
                "revision", revision);
        for (Map<String, Object> row : graph.read(tx -> tx.run(OF_LEVEL, parameters))) {
            peers.computeIfAbsent(String.valueOf(row.get("link")), l -> new ArrayList<>())
                    .add(new Peer(
                            String.valueOf(row.get("region")),
                            row.get("n") instanceof Number n ? n.intValue() : 0,
                            row.get("nObs") instanceof Number n ? n.intValue() : 0,
                            row.get("out") instanceof Number n ? Double.valueOf(n.doubleValue()) : null,
                            row.get("empObs") instanceof Number n ? n.intValue() : 0,
                            row.get("emp") instanceof Number n ? Double.valueOf(n.doubleValue()) : null));
        }
        return peers;
    }
}
