/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Regions and activities seen through what is found together 产品空间 (METHODS M7, M8): nearness of activities, density, complexity and
 * outlook. Regions and activities are named by their places in {@link #specialisation()}. Immutable, on one thread, the same bits
 * whatever the machine has.
 *
 * <p>Empty rows and columns are dropped first; a matrix below the {@link SizeRule} then says NOT_APPLICABLE to everything. Where M falls
 * into parts that share nothing, complexity and outlook are those of the largest part (status PARTIAL), the others have none.
 *
 * <p>What it does not say: that a region should do an activity, or that a firm is good at it. PCI belongs to an activity everywhere.
 */
public final class ProductSpace {
    private static final int DROPPED = -1;

    private final Specialisation m;
    private final int[] regions;
    private final int[] activities;
    private final @Nullable Reason refusal;
    private final Proximity proximity;
    private final Density density;
    private final Inner inner;

    /** What is solved on one part: where regions and activities stand in it, and complexity or the reason why there is none. */
    private record Inner(
            List<Integer> regionAt,
            List<Integer> activityAt,
            @Nullable Complexity complexity,
            @Nullable Outlook outlook,
            @Nullable Reason reason) {
        private static Inner none(Reason reason) {
            return new Inner(List.of(), List.of(), null, null, reason);
        }

        private Inner without(Reason why) {
            return new Inner(regionAt, activityAt, null, null, why);
        }
    }

    private ProductSpace(Specialisation m, SizeRule size) {
        this.m = m;
        this.regions = m.regionsWithAny();
        this.activities = m.activitiesWithAny();
        this.refusal = size.refuses(regions.length, activities.length).orElse(null);
        if (refusal != null) {
            Specialisation nothing = m.restricted(new int[0], new int[0]);
            this.proximity = Proximity.of(nothing, Relation.PROXIMITY);
            this.density = Density.of(nothing, proximity);
            this.inner = Inner.none(refusal);
        } else {
            this.proximity = Proximity.of(m, Relation.PROXIMITY);
            this.density = Density.of(m, proximity);
            this.inner = solve(size);
        }
    }

    public static ProductSpace of(Specialisation m, SizeRule size) {
        return new ProductSpace(m, size);
    }

    private Inner solve(SizeRule size) {
        Specialisation kept = m.restricted(regions, activities);
        Parts parts = new Parts(kept);
        Optional<Parts.Part> largest = parts.largest();
        if (largest.isEmpty()) {
            return Inner.none(Reason.PARTS_OF_EQUAL_SIZE);
        }
        Parts.Part part = largest.get();
        Inner places = new Inner(
                places(m.regions().size(), regions, part.regions()),
                places(m.activities().size(), activities, part.activities()),
                null,
                null,
                parts.count() > 1 ? Reason.DISCONNECTED : null);
        Optional<Reason> small = size.refuses(part.regions().length, part.activities().length);
        if (small.isPresent()) {
            return places.without(small.get());
        }
        Specialisation inside = kept.restricted(part.regions(), part.activities());
        Complexity.Outcome outcome = Complexity.of(inside);
        Complexity complexity = outcome.complexity();
        if (complexity == null) {
            return places.without(outcome.reason() == null ? Reason.UNSOLVED : outcome.reason());
        }
        return new Inner(places.regionAt, places.activityAt, complexity, outlook(inside, complexity), places.reason);
    }

    private Outlook outlook(Specialisation inside, Complexity complexity) {
        boolean whole = inside.regions().size() == m.regions().size()
                && inside.activities().size() == m.activities().size();
        Proximity near = whole ? proximity : Proximity.of(inside, Relation.PROXIMITY);
        return new Outlook(inside, complexity, near, whole ? density : Density.of(inside, near));
    }

    private static List<Integer> places(int size, int[] kept, int[] part) {
        List<Integer> places = new ArrayList<>(Collections.nCopies(size, DROPPED));
        for (int i = 0; i < part.length; i++) {
            places.set(kept[part[i]], i);
        }
        return places;
    }

    /** {@return M as it was given, empty rows and columns included} */
    public Specialisation specialisation() {
        return m;
    }

    /** {@return how many regions are specialised in something} */
    public int regionsKept() {
        return regions.length;
    }

    /** {@return in how many activities somebody is specialised} */
    public int activitiesKept() {
        return activities.length;
    }

    /** {@return why nothing at all is said; empty where the matrix is large enough} */
    public Optional<Reason> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** {@return why there is no complexity, or that it is that of a part; empty where all is well} */
    public Optional<Reason> complexityReason() {
        return Optional.ofNullable(inner.reason);
    }

    /** {@return the eigenvalues of the part solved, descending, the first of them 1; empty where complexity has none} */
    public double[] eigenvalues() {
        return inner.complexity == null ? new double[0] : inner.complexity.eigenvalues();
    }

    /** {@return φ of two activities} */
    public Score proximity(int i, int j) {
        return refusal != null ? Score.none(refusal) : proximity.between(i, j);
    }

    /** {@return the activities near this one at all, the nearest first; empty where nothing can be said} */
    public int[] nearest(int activity) {
        return refusal != null
                ? new int[0]
                : proximity.nearest(activity).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** {@return in how many regions two activities are found together} */
    public int together(int i, int j) {
        return (int) IntStream.of(regions).filter(r -> m.at(r, i) && m.at(r, j)).count();
    }

    /** {@return ω of an activity in a region} */
    public Score density(int region, int activity, Convention convention) {
        return refusal != null ? Score.none(refusal) : density.at(region, activity, convention);
    }

    /** {@return ECI of a region} */
    public Score eci(int region) {
        return scoreOf(place(inner.regionAt, region), m.diversity(region), (c, o, place) -> Optional.of(c.eci(place)));
    }

    /** {@return PCI of an activity} */
    public Score pci(int activity) {
        return scoreOf(
                place(inner.activityAt, activity), m.ubiquity(activity), (c, o, place) -> Optional.of(c.pci(place)));
    }

    /** {@return the complexity outlook index of a region} */
    public Score coi(int region) {
        return scoreOf(place(inner.regionAt, region), m.diversity(region), (c, o, place) -> o.coi(place));
    }

    /** {@return the complexity outlook gain, 0 where the region is specialised already; the form of py-ecomplexity} */
    public Score cog(int region, int activity) {
        return pair(region, activity, (o, r, a) -> Optional.of(o.cog(r, a)), Reason.UNSOLVED);
    }

    /** {@return the complexity outlook gain less (1−ω)·PCI, the form of the Atlas; none where the region is specialised already} */
    public Score cogAtlas(int region, int activity) {
        return pair(region, activity, Outlook::cogAtlas, Reason.ALREADY_THERE);
    }

    private interface OfOne {
        Optional<Double> value(Complexity complexity, Outlook outlook, int place);
    }

    private interface OfPair {
        Optional<Double> value(Outlook outlook, int region, int activity);
    }

    private static int place(List<Integer> places, int index) {
        return places.isEmpty() ? DROPPED : places.get(index);
    }

    private Score scoreOf(int place, int degree, OfOne one) {
        if (refusal == null && degree == 0) {
            return Score.none(Reason.NO_SPECIALISATION);
        }
        Complexity complexity = inner.complexity;
        Outlook outlook = inner.outlook;
        if (complexity == null || outlook == null) {
            return Score.none(inner.reason == null ? Reason.UNSOLVED : inner.reason);
        }
        if (place == DROPPED) {
            return Score.none(Reason.OUTSIDE_LARGEST_PART);
        }
        return one.value(complexity, outlook, place)
                .map(v -> Score.qualified(v, inner.reason))
                .orElse(Score.none(Reason.NO_SPREAD));
    }

    private Score pair(int region, int activity, OfPair two, Reason otherwise) {
        Score ofRegion = eci(region);
        Score ofActivity = pci(activity);
        Outlook outlook = inner.outlook;
        if (ofRegion.value() == null || ofActivity.value() == null || outlook == null) {
            return ofRegion.value() == null ? ofRegion : ofActivity;
        }
        return two.value(outlook, inner.regionAt.get(region), inner.activityAt.get(activity))
                .map(v -> Score.qualified(v, inner.reason))
                .orElse(Score.none(otherwise));
    }
}
