/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;

/**
 * Links that feed each other in a circle, sorted by code (METHODS M10).
 *
 * @param declared broken by a declared return {@code recycleVia}; an undeclared one cannot start by itself
 */
public record Loop(List<LinkCode> links, boolean declared) {
    public Loop {
        links = List.copyOf(links);
    }
}
