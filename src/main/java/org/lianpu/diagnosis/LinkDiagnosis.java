/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CoverageEntry;

/**
 * One link of a chain in a region.
 *
 * @param cell who is known here
 * @param nation who is known in the nation
 * @param ic coverage 0–1; null where nothing was declared
 * @param statement the declaration the coverage follows from; null where none does
 * @param answer the answer of a verification sheet in force; null where none is
 * @param lapsed an earlier answer that no longer holds; null where none is, or a newer one is in force
 * @param facts what the verdict follows from
 * @param judgement status, evidence, nearest flips
 */
public record LinkDiagnosis(
        LinkCode link,
        Cell cell,
        Cell nation,
        @Nullable Double ic,
        @Nullable CoverageEntry statement,
        @Nullable CoverageEntry answer,
        @Nullable CoverageEntry lapsed,
        LinkFacts facts,
        Judgement judgement) {

    /** {@return the rank among regions of the level; null where activity is not known} */
    public @Nullable Integer rank() {
        return facts.rank();
    }
}
