/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianpu.query.PerRevision;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;
import org.springframework.stereotype.Component;

/**
 * All regions that a region is compared with, link by link, kept per revision (DESIGN §8). Cities are compared with the
 * prefectures, the four municipalities and the counties that stand right below a province (METHODS §0.3).
 */
@Component
public class Standings {
    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    private record Key(RegionLevel level, Set<String> links, int year) {}

    private final Cells cells;
    private final PerRevision<Key, Map<String, List<Cells.Peer>>> kept = new PerRevision<>();

    Standings(Cells cells) {
        this.cells = cells;
    }

    /** {@return by link, the regions of the level that have a cell} */
    public Map<String, List<Cells.Peer>> of(
            Atlas atlas, RegionLevel level, Collection<String> links, int year, long revision) {
        return kept.get(revision, new Key(level, new TreeSet<>(links), year), key -> read(atlas, key, revision));
    }

    private Map<String, List<Cells.Peer>> read(Atlas atlas, Key key, long revision) {
        Map<String, List<Cells.Peer>> peers = new HashMap<>();
        for (RegionLevel stored : RegionLevel.values()) {
            if (mayHold(key.level, stored)) {
                cells.ofLevel(stored.name(), key.links, key.year, revision)
                        .forEach((link, all) -> peers.computeIfAbsent(link, l -> new ArrayList<>())
                                .addAll(all.stream()
                                        .filter(p -> isPeer(atlas, key.level, p.region()))
                                        .toList()));
            }
        }
        return peers;
    }

    /** {@return official totals of the regions of the level; key is the region} */
    public Map<String, Cells.Peer> totals(Atlas atlas, RegionLevel level, int year, long revision) {
        Map<String, Cells.Peer> totals = new HashMap<>();
        cells.ofLevel(CellKey.TOTAL, Set.of(CellKey.ALL_LINKS), year, revision).values().stream()
                .flatMap(List::stream)
                .filter(p -> isPeer(atlas, level, p.region()))
                .forEach(p -> totals.put(p.region(), p));
        return totals;
    }

    /** {@return the regions that are compared with each other at a level, by code} */
    public static List<Region> peers(Atlas atlas, RegionLevel level) {
        return atlas.all().stream()
                .filter(r -> !r.pseudo() && ranksAs(atlas, level, r))
                .toList();
    }

    private static boolean mayHold(RegionLevel asked, RegionLevel stored) {
        return switch (asked) {
            case NATION, PROVINCE -> stored == asked;
            case CITY -> stored != RegionLevel.NATION;
            case COUNTY -> stored == RegionLevel.COUNTY || stored == RegionLevel.CITY;
        };
    }

    private static boolean isPeer(Atlas atlas, RegionLevel level, String code) {
        return atlas.find(new RegionCode(code))
                .filter(r -> !r.pseudo() && ranksAs(atlas, level, r))
                .isPresent();
    }

    private static boolean ranksAs(Atlas atlas, RegionLevel level, Region region) {
        if (region.level() == level) {
            return true;
        }
        if (level == RegionLevel.COUNTY) {
            return region.ownCounty();
        }
        return level == RegionLevel.CITY
                && (MUNICIPALITIES.contains(region.code().value()) || standsBelowProvince(atlas, region));
    }

    /** Counties run by a province stand below a pseudo city such as 省直辖县级行政区划; those of municipalities do not count. */
    private static boolean standsBelowProvince(Atlas atlas, Region region) {
        RegionCode parent = region.parent();
        return region.level() == RegionLevel.COUNTY
                && parent != null
                && !MUNICIPALITIES.contains(region.code().value().substring(0, 2) + "0000")
                && atlas.find(parent).filter(Region::pseudo).isPresent();
    }
}
