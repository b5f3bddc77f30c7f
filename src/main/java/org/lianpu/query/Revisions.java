/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.Map;

/** The revision of the data set that readers pin. */
public final class Revisions {
    static final CypherFile REVISION = CypherFile.of("query/revision");

    /**
     * What readers see.
     *
     * @param revision raised by one with each publication
     * @param publishing whether a large publication is under way; lists of firms may run ahead of verdicts
     * @param unfinished batches begun and not published
     * @param regions the revision in which a region last changed
     * @param chains the revision in which a chain, link or route last changed
     */
    public record State(long revision, boolean publishing, long unfinished, long regions, long chains) {}

    private Revisions() {}

    public static State read(Statements graph) {
        return graph.run(REVISION, Map.of()).stream()
                .findFirst()
                .map(row -> new State(
                        number(row, "revision"),
                        Boolean.TRUE.equals(row.get("publishing")),
                        number(row, "unfinished"),
                        number(row, "regions"),
                        number(row, "chains")))
                .orElse(new State(0, false, 0, 0, 0));
    }

    private static long number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number n ? n.longValue() : 0;
    }
}
