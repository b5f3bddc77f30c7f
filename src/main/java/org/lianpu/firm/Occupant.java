/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Name;

/**
 * A firm known in a link.
 *
 * @param regionName name of the region where it produces, or is seated
 * @param location SITE when {@code regionCode} is where it produces, REGISTERED when it is where it is seated
 * @param output 万元 a year
 * @param why evidence from which it was read that the firm is in the link, {@code kind|weight|word|text} each; empty where a row says so
 * @param reasons codes of what made the verdict other than the evidence alone
 * @param counts whether it counts in verdicts: active, producing, confirmed
 */
public record Occupant(
        String id,
        String name,
        String regionCode,
        Name regionName,
        String phase,
        String evidence,
        String location,
        @Nullable String product,
        @Nullable Double output,
        @Nullable Double capacity,
        @Nullable String capacityUnit,
        boolean counts,
        List<String> why,
        List<String> reasons,
        String asOf,
        SourceRef source) {
    public Occupant {
        why = List.copyOf(why);
        reasons = List.copyOf(reasons);
    }
}
