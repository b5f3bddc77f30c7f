/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianpu.intake.table.Row;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Which region each retired code, or name, became: from the graph and from the files at hand. */
final class RegionChanges {
    static final CypherFile KNOWN_CHANGES = CypherFile.of("intake/known-region-changes");
    private static final int MOST = 100_000;
    private static final String SPLIT = "SPLIT";

    /**
     * One change.
     *
     * @param region code of the present region, or its name where a file gives that
     * @param oldCode the retired code
     * @param oldName blank where it is not known
     * @param year blank where it is not known
     * @param split whether the present region is only a part of the old one
     */
    record Change(String region, String oldCode, String oldName, String year, boolean split) {}

    private final Map<String, List<Change>> byCode = new HashMap<>();
    private final Map<String, List<Change>> byName = new HashMap<>();

    void read(Statements graph) {
        for (Map<String, Object> row : graph.run(KNOWN_CHANGES, Map.of("limit", MOST))) {
            add(new Change(
                    String.valueOf(row.get("region")),
                    String.valueOf(row.get("oldCode")),
                    Objects.toString(row.get("oldName"), ""),
                    Objects.toString(row.get("year"), ""),
                    SPLIT.equals(row.get("kind"))));
        }
    }

    void add(Row row) {
        add(new Change(
                String.valueOf(row.text("region")),
                String.valueOf(row.text("old_code")),
                Objects.toString(row.text("old_name"), ""),
                Objects.toString(row.text("year"), ""),
                SPLIT.equals(row.text("kind"))));
    }

    private void add(Change change) {
        byCode.computeIfAbsent(change.oldCode, c -> new ArrayList<>(1)).add(change);
        if (!change.oldName.isEmpty()) {
            byName.computeIfAbsent(change.oldName, n -> new ArrayList<>(1)).add(change);
        }
    }

    /** {@return the changes of a retired code or name; none where it is not known} */
    List<Change> of(String text) {
        List<Change> ofCode = byCode.get(text);
        return ofCode == null ? byName.getOrDefault(text, List.of()) : ofCode;
    }

    /** {@return the regions that these changes lead to} */
    static Set<String> regions(List<Change> changes) {
        Set<String> regions = new LinkedHashSet<>();
        changes.forEach(c -> regions.add(c.region));
        return regions;
    }
}
