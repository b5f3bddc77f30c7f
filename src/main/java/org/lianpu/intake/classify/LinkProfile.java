/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.List;
import java.util.Set;

/**
 * A link as far as firms are told to be in it.
 *
 * @param link its code
 * @param activity what a firm in it does: a making link is never confirmed by what a firm sells
 * @param judged whether firms are looked for; final uses and exogenous inputs only keep their names from being taken
 *     for others (磷酸铁锂 is not 磷酸铁)
 * @param names name and aliases
 * @param codes codes of industries
 * @param chains chains that it belongs to
 */
public record LinkProfile(
        String link,
        Activity activity,
        boolean judged,
        List<String> names,
        Set<IndustryCode> codes,
        Set<String> chains) {
    public LinkProfile {
        names = List.copyOf(names);
        codes = Set.copyOf(codes);
        chains = Set.copyOf(chains);
    }
}
