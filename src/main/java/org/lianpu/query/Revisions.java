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
     */
    public record State(long revision, boolean publishing, long unfinished) {}

    private Revisions() {}

    public static State read(Statements graph) {
        return graph.run(REVISION, Map.of()).stream()
                .findFirst()
                .map(row -> new State(
                        row.get("revision") instanceof Number n ? n.longValue() : 0,
                        Boolean.TRUE.equals(row.get("publishing")),
                        row.get("unfinished") instanceof Number n ? n.longValue() : 0))
                .orElse(new State(0, false, 0));
    }
}
