/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.StatusWord;

/**
 * The state of a chain in a region that actions follow from (METHODS M11).
 *
 * @param words the verdicts; a link with a verdict but without an entry counts as unknown
 * @param resourceLinks links supplied by a resource the region is endowed with: anchors, present or not
 * @param ranks national rank where known, for 强链 as upgrade
 * @param singleSource present links with a single source (METHODS M14)
 * @param quotientFell links whose LQ* fell by the set share within the set years
 * @param excludedRoutes routes ruled out for new capacity; present links keep theirs
 */
public record Situation(
        Map<LinkCode, StatusWord> words,
        Set<LinkCode> resourceLinks,
        Map<LinkCode, Integer> ranks,
        Set<LinkCode> singleSource,
        Set<LinkCode> quotientFell,
        Set<String> excludedRoutes) {

    public Situation {
        words = Map.copyOf(words);
        resourceLinks = Set.copyOf(resourceLinks);
        ranks = Map.copyOf(ranks);
        singleSource = Set.copyOf(singleSource);
        quotientFell = Set.copyOf(quotientFell);
        excludedRoutes = Set.copyOf(excludedRoutes);
    }

    /** {@return verdicts and resources alone} */
    public static Situation of(Map<LinkCode, StatusWord> words, Set<LinkCode> resourceLinks) {
        return new Situation(words, resourceLinks, Map.of(), Set.of(), Set.of(), Set.of());
    }

    StatusWord word(LinkCode link) {
        return words.getOrDefault(link, StatusWord.UNKNOWN);
    }

    /** {@return a copy with one verdict changed, for what-if} */
    public Situation with(LinkCode link, StatusWord word) {
        Map<LinkCode, StatusWord> changed = new HashMap<>(words);
        changed.put(link, word);
        return new Situation(changed, resourceLinks, ranks, singleSource, quotientFell, excludedRoutes);
    }
}
