/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.List;
import org.lianpu.chain.LinkCode;

/**
 * Why an action follows; the sentence is made from it elsewhere.
 *
 * @param links the links it speaks of, in the order each kind states
 */
public record Reason(Kind kind, List<LinkCode> links) {
    public Reason {
        links = List.copyOf(links);
    }

    static Reason of(Kind kind, LinkCode... links) {
        return new Reason(kind, List.of(links));
    }

    /** The rule that matched. */
    public enum Kind {
        /** Too little is known (VERIFY). */
        UNKNOWN,
        /** Starting (STRENGTHEN). */
        YOUNG,
        /** Weak (STRENGTHEN). */
        WEAK,
        /** One source only (STRENGTHEN). */
        SINGLE_SOURCE,
        /** LQ* fell (STRENGTHEN). */
        QUOTIENT_FELL,
        /** Strong, but not first in the nation (STRENGTHEN, listed last). */
        UPGRADE,
        /** Between two anchors within reach: [ancestor, descendant] (FILL). */
        BETWEEN_ANCHORS,
        /** Present links cannot run without it: those links (FILL). */
        MISSING_INPUT,
        /** On one loop with a present link: [that link] (FILL). */
        SAME_LOOP,
        /** An essential input of a gap: [that gap] (SIDE_INPUT). */
        INPUT_OF_GAP,
        /** Returns an essential input of a gap: [that gap, the input] (SIDE_INPUT). */
        RETURNS_INPUT_OF_GAP,
        /** The region's own resource supplies it: [the link] (EXTEND_DOWN, hop 0). */
        OWN_RESOURCE,
        /** Downstream of an anchor: [anchor] (EXTEND_DOWN). */
        AFTER_ANCHOR,
        /** Upstream of an anchor: [anchor] (EXTEND_UP). */
        BEFORE_ANCHOR,
        /** Between anchors too far apart to fill: [ancestor, descendant] (EXTEND_DOWN or EXTEND_UP, the nearer side). */
        BETWEEN_FAR_ANCHORS,
        /** No anchor reaches it 暂无依托 (BUILD). */
        NO_ANCHOR,
        /** The core of the chain is hardly there and no resource carries it (BUILD, beside another label). */
        CORE_HARDLY_THERE,
        /** Present, strength not judged: collect data (no label). */
        COLLECT_DATA,
        /** Present and neither weak nor single (no label). */
        HOLDS,
        /** Absent with a stated reason not to fill it now (no label). */
        NOT_NEEDED,
        /** A service link: no 建, 延 or 补 (no label). */
        SERVICE,
        /** Every way of making it is ruled out for new capacity (no label). */
        ROUTES_EXCLUDED
    }
}
