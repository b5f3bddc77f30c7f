/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/**
 * One arc of a chain as drawn: {@code from} goes into {@code to}, or is made beside it. Derived from routes, never typed in.
 */
public record Feed(LinkCode from, LinkCode to, Type type) {
    /** What the arc says; the first that holds is kept where several do. */
    public enum Type {
        /** Every route of {@code to} needs it 缺一不可. */
        ESSENTIAL,
        /** Some route needs it, or something else of the same group replaces it 可替代. */
        ALTERNATIVE,
        /** It goes in; whether beside other inputs or instead of them is not said. */
        UNSAID,
        /** Used, but nothing stops without it. */
        OPTIONAL,
        /** A closed loop's way back. */
        RECYCLE,
        /** {@code to} is made beside {@code from} by the same route 联产. */
        COPRODUCT
    }
}
