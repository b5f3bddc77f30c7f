/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;

/**
 * What to do about one link and why (METHODS M11).
 *
 * @param label null if nothing is to be done, as {@code reason} says
 * @param hop input–output steps from the nearest anchor, the order of building; null where no anchor is concerned
 * @param via the way from the nearest anchor to the link going down, or from the link to the anchor going up
 * @param secondary further labels that hold as well
 * @param ifAbsent for VERIFY: what it would be if the link were absent, every other unknown one too
 * @param parentGap for SIDE_INPUT: the gap it is printed under
 * @param secureStart a project is under way: 保投产
 */
public record Action(
        LinkCode link,
        @Nullable GapLabel label,
        @Nullable Integer hop,
        Reason reason,
        List<LinkCode> via,
        List<GapLabel> secondary,
        @Nullable Action ifAbsent,
        @Nullable LinkCode parentGap,
        boolean secureStart) {

    public Action {
        via = List.copyOf(via);
        secondary = List.copyOf(secondary);
    }

    static Action none(LinkCode link, Reason.Kind kind) {
        return labelled(link, null, Reason.of(kind));
    }

    static Action labelled(LinkCode link, @Nullable GapLabel label, Reason reason) {
        return new Action(link, label, null, reason, List.of(), List.of(), null, null, false);
    }

    static Action placed(LinkCode link, GapLabel label, Reason reason, int hop, List<LinkCode> via) {
        return new Action(link, label, hop, reason, via, List.of(), null, null, false);
    }

    static Action side(LinkCode link, Reason reason, LinkCode parent) {
        return new Action(link, GapLabel.SIDE_INPUT, null, reason, List.of(), List.of(), null, parent, false);
    }

    Action withSecondary(GapLabel more) {
        List<GapLabel> labels = new ArrayList<>(secondary);
        labels.add(more);
        return new Action(link, label, hop, reason, via, labels, ifAbsent, parentGap, secureStart);
    }

    Action securing() {
        return new Action(link, label, hop, reason, via, secondary, ifAbsent, parentGap, true);
    }

    /** {@return VERIFY, carrying this action as what would follow} */
    Action toVerify() {
        return new Action(
                link,
                GapLabel.VERIFY,
                hop,
                Reason.of(Reason.Kind.UNKNOWN),
                via,
                List.of(),
                this,
                parentGap,
                secureStart);
    }
}
