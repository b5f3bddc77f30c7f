/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.LinkStatus;

/**
 * A diagnosis with what follows from it.
 *
 * @param actions every link with a verdict, chain order
 * @param oneStep links that could be made with what somebody here makes 本地可直接配套 (METHODS M10)
 * @param closed links closed back to the region's resources 本地闭环配套 (METHODS M10, COLD)
 */
public record Assessment(
        Diagnosis diagnosis, Map<LinkCode, Action> actions, Set<LinkCode> oneStep, Set<LinkCode> closed) {
    public Assessment {
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        oneStep = Collections.unmodifiableSet(new LinkedHashSet<>(oneStep));
        closed = Collections.unmodifiableSet(new LinkedHashSet<>(closed));
    }

    /** {@return the gaps in the order of building: by action, hop, place in the chain; services last} */
    public List<LinkCode> gaps() {
        return GapOrder.of(this);
    }

    /** {@return the status of a link with a verdict} */
    public LinkStatus status(LinkCode link) {
        return java.util.Objects.requireNonNull(diagnosis.links().get(link))
                .judgement()
                .status();
    }
}
