/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The parts into which regions and activities fall when a region is joined to what it is specialised in. */
final class Parts {
    /** Regions and activities joined to each other. */
    static final class Part {
        private final BitSet regions = new BitSet();
        private final BitSet activities = new BitSet();

        /** {@return the places of the regions, ascending} */
        int[] regions() {
            return regions.stream().toArray();
        }

        /** {@return the places of the activities, ascending} */
        int[] activities() {
            return activities.stream().toArray();
        }
    }

    private static final Comparator<Part> BY_SIZE = Comparator.<Part>comparingInt(p -> p.regions.cardinality())
            .thenComparingInt(p -> p.activities.cardinality());

    private final Specialisation m;
    private final List<List<Integer>> regionsOf = new ArrayList<>();
    private final BitSet seenRegions = new BitSet();
    private final BitSet seenActivities = new BitSet();
    private final List<Part> parts = new ArrayList<>();

    /** @param m without empty rows and columns */
    Parts(Specialisation m) {
        this.m = m;
        for (int a = 0; a < m.activities().size(); a++) {
            regionsOf.add(new ArrayList<>());
        }
        for (int r = 0; r < m.regions().size(); r++) {
            for (int a : m.of(r)) {
                regionsOf.get(a).add(r);
            }
        }
        for (int r = 0; r < m.regions().size(); r++) {
            if (!seenRegions.get(r)) {
                parts.add(partOf(r));
            }
        }
    }

    private Part partOf(int start) {
        Part part = new Part();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seenRegions.set(start);
        while (!open.isEmpty()) {
            int r = open.remove();
            part.regions.set(r);
            for (int a : m.of(r)) {
                if (!seenActivities.get(a)) {
                    seenActivities.set(a);
                    part.activities.set(a);
                    for (int other : regionsOf.get(a)) {
                        if (!seenRegions.get(other)) {
                            seenRegions.set(other);
                            open.add(other);
                        }
                    }
                }
            }
        }
        return part;
    }

    int count() {
        return parts.size();
    }

    /** {@return the part with most regions, then most activities; nothing where two are as large} */
    Optional<Part> largest() {
        List<Part> sorted = parts.stream().sorted(BY_SIZE.reversed()).toList();
        boolean tied = sorted.size() > 1 && BY_SIZE.compare(sorted.get(0), sorted.get(1)) == 0;
        return tied ? Optional.empty() : sorted.stream().findFirst();
    }
}
