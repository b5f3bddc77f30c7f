/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import org.jspecify.annotations.Nullable;

/**
 * An input of a route (METHODS §0.5).
 *
 * @param essential without it the route cannot run; others never block
 * @param group inputs of one route with the same group are interchangeable
 * @param qty input per unit of the route's primary output, in {@code qtyUnit}; null where not publicly established
 * @param recycleVia the link whose activity returns this input in a closed loop
 */
public record Need(
        LinkCode link,
        boolean essential,
        @Nullable String group,
        @Nullable Double qty,
        @Nullable String qtyUnit,
        @Nullable LinkCode recycleVia,
        @Nullable String note,
        @Nullable String sourceId) {

    /** {@return an essential input that nothing replaces or returns} */
    public static Need essential(LinkCode link) {
        return new Need(link, true, null, null, null, null, null, null);
    }

    /** {@return the same input, without which nothing stops} */
    public Need optional() {
        return new Need(link, false, group, qty, qtyUnit, recycleVia, note, sourceId);
    }
}
