/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell of a number column turned out to say. */
public sealed interface Quantity {
    /**
     * A number.
     *
     * @param value the digits, with 万 and 亿 multiplied in where no unit follows them
     * @param multiplied whether a bare 万 or 亿 was multiplied in
     * @param unit the unit named in the cell, null where none is
     * @param approximate whether the cell says that it is not exact
     * @param bracketed whether it is negative by brackets
     */
    record Amount(
            BigDecimal value, boolean multiplied, @Nullable Unit unit, boolean approximate, boolean bracketed)
            implements Quantity {}

    /** No number. */
    enum Not implements Quantity {
        /** 100-200: two numbers. */
        RANGE,
        /** 一百二十: written out. */
        WRITTEN_OUT,
        /** Anything else. */
        UNREADABLE
    }
}
