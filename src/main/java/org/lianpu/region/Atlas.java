/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All regions of one revision with their nesting, searchable as people type. Immutable. */
public final class Atlas {
    private final Map<RegionCode, Region> byCode = new TreeMap<>(Comparator.comparing(RegionCode::value));
    private final Map<RegionCode, List<Region>> children = new HashMap<>();
    private final Map<RegionCode, String> initials = new ConcurrentHashMap<>();

    public Atlas(List<Region> regions) {
        for (Region region : regions) {
            byCode.put(region.code(), region);
        }
        for (Region region : regions) {
            RegionCode parent = region.parent();
            if (parent != null) {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(region);
            }
        }
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return all regions, by code} */
    public Collection<Region> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** {@return the regions right inside, by code} */
    public List<Region> children(RegionCode code) {
        return children.getOrDefault(code, List.of());
    }

    /** {@return the region itself and those above it, the nation last} */
    public List<Region> selfAndAbove(Region region) {
        List<Region> line = new ArrayList<>();
        Optional<Region> at = Optional.of(region);
        while (at.isPresent()) {
            line.add(at.get());
            at = Optional.ofNullable(at.get().parent()).flatMap(this::find);
        }
        return line;
    }

    /** {@return the regions above, province first, without the nation and pseudo cities: what tells namesakes apart} */
    public List<Region> path(Region region) {
        List<Region> path = new ArrayList<>(selfAndAbove(region));
        path.remove(0);
        path.removeIf(r -> r.level() == RegionLevel.NATION || r.pseudo());
        Collections.reverse(path);
        return path;
    }

    /**
     * Regions by code, name, short name or pinyin initials; exact matches first, then higher levels, then by code.
     *
     * @param query what was typed; blanks are ignored
     */
    public List<Region> search(String query, int limit) {
        String wanted = query.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return byCode.values().stream()
                .filter(r -> !r.pseudo())
                .map(r -> Map.entry(r, rank(r, wanted)))
                .filter(e -> e.getValue() < NO_MATCH)
                .sorted(Comparator.<Map.Entry<Region, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().level())
                        .thenComparing(e -> e.getKey().code().value()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static final int NO_MATCH = 9;

    /** A code is digits, and a name as it is written is no initials. */
    private static boolean mayBeInitials(String wanted) {
        return wanted.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private int rank(Region region, String wanted) {
        String name = region.name().zh();
        String english = region.name().en().toLowerCase(Locale.ROOT);
        // Worked out when first searched for: those of all regions take most of a second.
        String letters =
                mayBeInitials(wanted) ? initials.computeIfAbsent(region.code(), c -> Pinyin.initials(name)) : "";
        if (region.code().value().equals(wanted)
                || name.equals(wanted)
                || region.aliases().contains(wanted)) {
            return 0;
        }
        if (letters.equals(wanted) || english.equals(wanted)) {
            return 1;
        }
        if (region.code().value().startsWith(wanted) || name.startsWith(wanted)) {
            return 2;
        }
        if (letters.startsWith(wanted) || english.startsWith(wanted)) {
            return 3;
        }
        return name.contains(wanted) ? 4 : NO_MATCH;
    }
}
