/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Which region lies in which, as cells are summed up. */
public final class RegionTree {
    static final CypherFile PARENTS = CypherFile.of("intake/region-parents");
    private static final int ALL = 1_000_000;

    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> children = new TreeMap<>();

    /** Reads it from the graph. */
    public static RegionTree of(Statements graph) {
        RegionTree tree = new RegionTree();
        for (Map<String, Object> row : graph.run(PARENTS, Map.of("limit", ALL))) {
            String code = String.valueOf(row.get("code"));
            tree.levels.put(code, String.valueOf(row.get("level")));
            Object parent = row.get("parent");
            if (parent != null) {
                tree.parents.put(code, parent.toString());
                tree.children
                        .computeIfAbsent(parent.toString(), p -> new ArrayList<>())
                        .add(code);
            }
        }
        return tree;
    }

    String level(String region) {
        return levels.getOrDefault(region, "");
    }

    /** {@return the region right above, null for the nation and for a region that is not known} */
    @Nullable
    String parent(String region) {
        return parents.get(region);
    }

    List<String> children(String region) {
        return children.getOrDefault(region, List.of());
    }

    int depth(String region) {
        int depth = 0;
        for (String at = parents.get(region); at != null; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }
}
