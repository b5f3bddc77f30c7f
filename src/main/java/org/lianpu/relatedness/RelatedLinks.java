/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianpu.chain.LinkCode;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Service;

/**
 * Keeps the nearest links of each link in the graph as {@code RELATED_TO{phi, level, year, revision}}, so that Browser and one's own queries
 * can follow them (METHODS M7). An explicit step: no answer reads what it writes, and none writes it.
 */
@Service
public class RelatedLinks {
    static final CypherFile FORGET = CypherFile.of("relatedness/forget-related-links");
    static final CypherFile WRITE = CypherFile.of("relatedness/write-related-links");

    private final Graph graph;
    private final LevelSpaces spaces;
    private final Rules rules;

    RelatedLinks(Graph graph, LevelSpaces spaces, Rules rules) {
        this.graph = graph;
        this.spaces = spaces;
        this.rules = rules;
    }

    /**
     * Writes the nearest links of every link at a level and in a year, in place of what was kept of them before; none where nothing can be
     * said. One transaction: readers see the old ones or the new.
     *
     * @return how many were written
     */
    public int store(RegionLevel level, int year) {
        LevelSpace space = spaces.of(level, year);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String code : space.space().specialisation().activities()) {
            space.neighbours(new LinkCode(code), rules.complexity().neighbours())
                    .forEach(near -> rows.add(Map.of(
                            "from",
                            code,
                            "to",
                            near.link().value(),
                            "phi",
                            near.phi().orElseThrow())));
        }
        graph.write(tx -> {
            tx.run(FORGET, Map.of("level", level.name(), "year", year));
            return tx.run(
                    WRITE,
                    Map.of(
                            "level",
                            level.name(),
                            "year",
                            year,
                            "revision",
                            space.grounds().revision(),
                            "rows",
                            rows));
        });
        return rows.size();
    }
}
