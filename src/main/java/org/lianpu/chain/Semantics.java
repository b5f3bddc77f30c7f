/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/** What is said of how the essential inputs of a route go together (METHODS §0.5). */
public enum Semantics {
    /** All of them are needed, inputs of one group standing for each other: what a route says by itself. */
    ALL,
    /** Only that they go in; whether all are needed or one is enough nobody said: what is computed from them has bounds. */
    UNKNOWN,
    /** As UNKNOWN, and one input lies beyond the chain the route is seen in, where it can be bought: it may be enough by itself. */
    UNKNOWN_BEYOND
}
