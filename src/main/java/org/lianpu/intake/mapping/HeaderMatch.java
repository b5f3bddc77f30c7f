/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.Set;

/**
 * A header by which a saved mapping is known again.
 *
 * @param headings its headings as {@link HeadingIndex#fold} folds them
 * @param fingerprint hash of such a set that was saved without the headings; blank where the headings are given
 * @param sheets globs on sheet names that are accepted whatever the rest of the header says, as long as half of it is there
 */
public record HeaderMatch(Set<String> headings, String fingerprint, Set<String> sheets) {
    public HeaderMatch {
        headings = Set.copyOf(headings);
        sheets = Set.copyOf(sheets);
    }
}
