/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.query;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How the graph was when it was opened. All that the opening has to know of it in one question: each question that a cold database has
 * not seen before takes a quarter of a second.
 */
@Component
public class AsFound {
    static final CypherFile AS_FOUND = CypherFile.of("query/graph-as-found");

    private volatile Map<String, Object> state = Map.of();

    /**
     * Asks the graph.
     *
     * @param migrations fingerprint of the migrations wanted
     * @return whether they were applied in full
     */
    public boolean read(Graph graph, String migrations) {
        state = graph.read(tx -> tx.run(AS_FOUND, Map.of("wanted", migrations))).stream()
                .findFirst()
                .orElse(Map.of());
        return is("current");
    }

    /** {@return whether a writer held the right to publish, or left it behind} */
    public boolean leased() {
        return is("leased");
    }

    /** {@return whether anything had ever been published} */
    public boolean published() {
        return is("published");
    }

    private boolean is(String what) {
        return Boolean.TRUE.equals(state.get(what));
    }
}
