/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the phases of an occupation mean for counting (METHODS §0.2). */
final class Phases {
    private static final Set<String> PRODUCING = Set.of("PRODUCING", "FULL", "ABOVE_SCALE");
    private static final Set<String> BUILDING = Set.of("BUILDING", "COMPLETED");

    private Phases() {}

    static boolean producing(@Nullable Object phase) {
        return phase != null && PRODUCING.contains(phase.toString());
    }

    /** {@return whether ground is broken and nothing is produced yet} */
    static boolean building(@Nullable Object phase) {
        return phase != null && BUILDING.contains(phase.toString());
    }

    static boolean ended(@Nullable Object phase, @Nullable Object evidence) {
        return "ENDED".equals(phase) || "REJECTED".equals(evidence);
    }
}
