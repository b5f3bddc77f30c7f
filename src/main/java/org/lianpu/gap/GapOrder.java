/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;

/**
 * The order in which gaps are listed until their importance is computed (METHODS M12): what is known to be missing before
 * what is to be verified; 补链, 延链, 建链, side inputs, 强链; nearer before farther; core links first, then those with a project on its way, then
 * those that feed more links.
 */
final class GapOrder {
    private static final List<GapLabel> ORDER = List.of(
            GapLabel.FILL,
            GapLabel.EXTEND_DOWN,
            GapLabel.EXTEND_UP,
            GapLabel.BUILD,
            GapLabel.SIDE_INPUT,
            GapLabel.STRENGTHEN,
            GapLabel.VERIFY);

    private GapOrder() {}

    static List<LinkCode> of(Assessment assessment) {
        List<LinkCode> gaps = new ArrayList<>();
        assessment.actions().forEach((link, action) -> {
            if (action.label() != null) {
                gaps.add(link);
            }
        });
        gaps.sort(Comparator.comparingInt((LinkCode l) -> verify(assessment, l))
                .thenComparingInt(l -> label(assessment, l))
                .thenComparingInt(l -> hop(assessment, l))
                .thenComparingInt(l -> core(assessment, l))
                .thenComparingInt(l -> transit(assessment, l))
                .thenComparingInt(
                        l -> -assessment.diagnosis().chain().usersOf(l).size())
                .thenComparing(l -> l));
        return gaps;
    }

    private static Action action(Assessment assessment, LinkCode link) {
        return Objects.requireNonNull(assessment.actions().get(link));
    }

    private static int verify(Assessment assessment, LinkCode link) {
        return action(assessment, link).label() == GapLabel.VERIFY ? 1 : 0;
    }

    private static int label(Assessment assessment, LinkCode link) {
        Action action = action(assessment, link);
        @Nullable Action ifAbsent = action.ifAbsent();
        @Nullable GapLabel label = ifAbsent == null ? action.label() : ifAbsent.label();
        return label == null ? ORDER.size() : ORDER.indexOf(label);
    }

    private static int hop(Assessment assessment, LinkCode link) {
        Integer hop = action(assessment, link).hop();
        return hop == null ? Integer.MAX_VALUE : hop;
    }

    /** Somebody already means to build it: ask there first. */
    private static int transit(Assessment assessment, LinkCode link) {
        return assessment.diagnosis().transit(link).isEmpty() ? 1 : 0;
    }

    private static int core(Assessment assessment, LinkCode link) {
        return assessment.diagnosis().chain().member(link).filter(m -> m.core()).isPresent() ? 0 : 1;
    }
}
