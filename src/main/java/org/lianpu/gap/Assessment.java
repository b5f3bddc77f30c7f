/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Readings;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.LinkStatus;

/**
 * A diagnosis with what follows from it.
 *
 * @param actions every link with a verdict, chain order
 * @param otherwise other actions that follow where one input is enough for links of which that is not said (METHODS §0.5)
 * @param oneStep links that could be made with what somebody here makes 本地可直接配套 (METHODS M10)
 * @param closed links closed back to the region's resources 本地闭环配套 (METHODS M10, COLD)
 */
public record Assessment(
        Diagnosis diagnosis,
        Map<LinkCode, Action> actions,
        Map<LinkCode, Action> otherwise,
        Readings.Between oneStep,
        Readings.Between closed) {
    public Assessment {
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        otherwise = Map.copyOf(otherwise);
        oneStep = copy(oneStep);
        closed = copy(closed);
    }

    private static Readings.Between copy(Readings.Between sets) {
        return new Readings.Between(
                Collections.unmodifiableSet(new LinkedHashSet<>(sets.surely())),
                Collections.unmodifiableSet(new LinkedHashSet<>(sets.possibly())));
    }

    /** {@return whether the link is among those found in both readings; null where it is in one only} */
    public static @Nullable Boolean in(Readings.Between sets, LinkCode link) {
        Boolean surely = sets.surely().contains(link);
        return surely == sets.possibly().contains(link) ? surely : null;
    }

    /** {@return how many links with a verdict in the chain are there at least and at most} */
    public Count count(Readings.Between sets) {
        Set<LinkCode> judged = diagnosis.chain().verdictLinks().stream()
                .map(m -> m.link().code())
                .collect(Collectors.toSet());
        return new Count((int) sets.surely().stream().filter(judged::contains).count(), (int)
                sets.possibly().stream().filter(judged::contains).count());
    }

    /** A number known between bounds. */
    public record Count(int lo, int hi) {
        /** {@return the number where it is known; null where only the bounds are} */
        public @Nullable Integer value() {
            return lo == hi ? Integer.valueOf(lo) : null;
        }
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
