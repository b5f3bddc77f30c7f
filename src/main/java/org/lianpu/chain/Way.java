/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through the flow of goods.
 *
 * @param hops input–owner arcs walked
 * @param via links passed, the anchor first, the link itself last
 */
public record Way(int hops, List<LinkCode> via) {
    public Way {
        via = List.copyOf(via);
    }

    Way then(LinkCode link, int cost) {
        List<LinkCode> longer = new ArrayList<>(via);
        longer.add(link);
        return new Way(hops + cost, longer);
    }

    /** {@return the anchor this way starts from} */
    public LinkCode anchor() {
        return via.get(0);
    }
}
