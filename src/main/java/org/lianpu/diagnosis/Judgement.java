/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one link in one region, with everything a person needs to check it (METHODS M6).
 *
 * @param word the word shown
 * @param ifUncertainCounted the word if the uncertain firms counted, where it would be another; else null
 * @param state OK, or PARTIAL if a better status could not be ruled out
 * @param flips nearest first
 */
public record Judgement(
        LinkStatus status,
        StatusWord word,
        @Nullable StatusWord ifUncertainCounted,
        MetricStatus state,
        StatusReason reason,
        Set<StatusFlag> flags,
        List<Evidence> evidence,
        List<Flip> flips) {

    public Judgement {
        flags = Set.copyOf(flags);
        evidence = List.copyOf(evidence);
        flips = List.copyOf(flips);
    }

    /** {@return the tests that could not be evaluated} */
    public List<Evidence> notEvaluable() {
        return evidence.stream().filter(e -> e.passed() == null).toList();
    }
}
