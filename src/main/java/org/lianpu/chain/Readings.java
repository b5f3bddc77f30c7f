/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.Set;

/**
 * A chain read twice where it is {@linkplain Unsaid not said} whether the inputs of a link are all needed: every one needed, and any one
 * enough (METHODS §0.5). What depends on it lies between the two answers until it is said.
 *
 * @param every each arc into a link is needed: least is available
 * @param any one arc into a link is enough: most is available
 */
public record Readings(Hypergraph every, Hypergraph any) {
    /**
     * Sets that are known between bounds.
     *
     * @param surely whichever reading is right
     * @param possibly in one reading at least
     */
    public record Between(Set<LinkCode> surely, Set<LinkCode> possibly) {}

    /** {@return the one reading of a chain whose routes are declared} */
    public static Readings declared(Hypergraph graph) {
        return new Readings(graph, graph);
    }

    /** {@return whether both readings say the same, so that answers are exact} */
    public boolean agree() {
        return every == any;
    }

    /** {@return what exists when only {@code caps} may run, see {@link Hypergraph#closure}} */
    public Between closure(Set<LinkCode> caps, Set<LinkCode> base, Start start) {
        return new Between(every.closure(caps, base, start), any.closure(caps, base, start));
    }

    /** {@return what could be made with what is made here, see {@link Hypergraph#oneStep}} */
    public Between oneStep(Set<LinkCode> caps, Set<LinkCode> base) {
        return new Between(every.oneStep(caps, base), any.oneStep(caps, base));
    }
}
