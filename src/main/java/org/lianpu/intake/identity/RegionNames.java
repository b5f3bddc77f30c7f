/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of regions as registered names begin with them or hold them in brackets: the longest one counts. Full names of
 * all levels and short names of provinces and prefectures stand alone; the short name of a county (屏山, 东方, 新华) is
 * taken only behind the name of a region that holds it, or where the record says that it is there, since as many firms
 * are called so.
 */
public final class RegionNames {
    /**
     * One region of the dictionary.
     *
     * @param code six digits
     * @param county whether its short names need its surroundings
     * @param names full name first, then short names
     */
    public record Entry(String code, boolean county, List<String> names) {
        public Entry {
            names = List.copyOf(names);
        }
    }

    /** A name found at a place: its end in the text and its region; the code is null where the name has several. */
    record Found(int end, @Nullable String code, boolean shortName) {}

    private record Candidate(String code, boolean alone, boolean shortName) {}

    private static final int SHORTEST = 2;

    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final int longest;

    public RegionNames(Collection<Entry> entries) {
        int max = 0;
        for (Entry entry : entries) {
            for (int i = 0; i < entry.names().size(); i++) {
                String name = entry.names().get(i);
                if (name.length() >= SHORTEST) {
                    byName.computeIfAbsent(name, key -> new ArrayList<>(1))
                            .add(new Candidate(entry.code(), !entry.county() || i == 0, i > 0));
                    max = Math.max(max, name.length());
                }
            }
        }
        longest = max;
    }

    /**
     * {@return the longest region name at {@code from}, or null}
     *
     * @param within code of the region read just before it, or null
     * @param hint code of the region of the record, or null
     */
    @Nullable
    Found at(String text, int from, int limit, @Nullable String within, @Nullable String hint) {
        for (int length = Math.min(longest, limit - from); length >= SHORTEST; length--) {
            List<Candidate> candidates = byName.get(text.substring(from, from + length));
            if (candidates != null) {
                Found found = choose(candidates, from + length, within, hint);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Found choose(
            List<Candidate> candidates, int end, @Nullable String within, @Nullable String hint) {
        Candidate only = null;
        boolean several = false;
        for (Candidate candidate : candidates) {
            if (within != null) {
                if (!candidate.code().equals(within) && holds(within, candidate.code())) {
                    return new Found(end, candidate.code(), candidate.shortName());
                }
            } else if (hint != null && holds(candidate.code(), hint)) {
                return new Found(end, candidate.code(), candidate.shortName());
            } else if (candidate.alone()) {
                // 吉林 is the province before the city.
                if (only == null || holds(candidate.code(), only.code())) {
                    only = candidate;
                } else if (!holds(only.code(), candidate.code())) {
                    several = true;
                }
            }
        }
        return only == null ? null : new Found(end, several ? null : only.code(), only.shortName());
    }

    /** {@return whether {@code inner} is {@code outer} or lies in it, by the digits of GB/T 2260} */
    static boolean holds(String outer, String inner) {
        int significant = outer.endsWith("0000") ? 2 : outer.endsWith("00") ? 4 : outer.length();
        return outer.equals("000000") || inner.regionMatches(0, outer, 0, significant);
    }
}
