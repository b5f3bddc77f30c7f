/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which region is specialised in which activity: the 0/1 matrix M (METHODS M1). Immutable. */
public final class Specialisation {
    private final List<String> regions;
    private final List<String> activities;
    private final BitSet[] rows;
    private final int[] ubiquity;

    /** @param rows by region, the activities it is specialised in */
    public Specialisation(List<String> regions, List<String> activities, BitSet[] rows) {
        this.regions = List.copyOf(regions);
        this.activities = List.copyOf(activities);
        this.rows = new BitSet[rows.length];
        this.ubiquity = new int[activities.size()];
        for (int r = 0; r < rows.length; r++) {
            BitSet row = (BitSet) rows[r].clone();
            if (row.length() > activities.size() || rows.length != regions.size()) {
                throw new IllegalArgumentException("one bit is expected for each region and activity");
            }
            this.rows[r] = row;
            row.stream().forEach(a -> ubiquity[a]++);
        }
    }

    public List<String> regions() {
        return regions;
    }

    public List<String> activities() {
        return activities;
    }

    /** {@return whether the region is specialised in the activity} */
    public boolean at(int region, int activity) {
        return rows[region].get(activity);
    }

    /** {@return d: in how many activities the region is specialised 多样性} */
    public int diversity(int region) {
        return rows[region].cardinality();
    }

    /** {@return u: how many regions are specialised in the activity 普遍性} */
    public int ubiquity(int activity) {
        return ubiquity[activity];
    }

    /** {@return the activities of the region, ascending} */
    int[] of(int region) {
        return rows[region].stream().toArray();
    }

    /** {@return the regions specialised in something, ascending} */
    int[] regionsWithAny() {
        return IntStream.range(0, rows.length).filter(r -> !rows[r].isEmpty()).toArray();
    }

    /** {@return the activities in which somebody is specialised, ascending} */
    int[] activitiesWithAny() {
        return IntStream.range(0, ubiquity.length).filter(a -> ubiquity[a] > 0).toArray();
    }

    /** {@return only these regions and activities, in this order} */
    Specialisation restricted(int[] toRegions, int[] toActivities) {
        BitSet[] kept = new BitSet[toRegions.length];
        for (int r = 0; r < kept.length; r++) {
            kept[r] = new BitSet(toActivities.length);
            for (int a = 0; a < toActivities.length; a++) {
                kept[r].set(a, rows[toRegions[r]].get(toActivities[a]));
            }
        }
        return new Specialisation(
                IntStream.of(toRegions).mapToObj(regions::get).toList(),
                IntStream.of(toActivities).mapToObj(activities::get).toList(),
                kept);
    }
}
