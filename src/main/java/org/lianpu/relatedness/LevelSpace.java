/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;
import org.lianpu.presence.Basis;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;

/**
 * All links of all chains in all regions of one level and year, as of one revision (METHODS M7, M8). A region counts as specialised in a
 * link where its quotient is at least 1, enough firms are there, and coverage is high enough for the count to mean something (M1). Totals
 * are those of the loaded data (reference SAMPLE): evidence of feasibility, on which no verdict rests. Immutable.
 */
public final class LevelSpace {
    /** What the numbers rest on; {@code known} is the share of the counted firms whose value is known on the basis. */
    public record Grounds(RegionLevel level, int year, long revision, Basis basis, double known, List<String> chains) {
        public Grounds {
            chains = List.copyOf(chains);
        }
    }

    private final Grounds grounds;
    private final Advantage advantage;
    private final Pairs unknown;
    private final ProductSpace space;
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Integer> links = new HashMap<>();

    /** Pairs of a region and a link, by their places. */
    interface Pairs {
        boolean test(int region, int link);
    }

    /** @param unknown pairs in which there are firms, none of them with a value */
    LevelSpace(Grounds grounds, Advantage advantage, Pairs unknown, ProductSpace space) {
        this.grounds = grounds;
        this.advantage = advantage;
        this.unknown = unknown;
        this.space = space;
        space.specialisation().regions().forEach(r -> regions.put(r, regions.size()));
        space.specialisation().activities().forEach(a -> links.put(a, links.size()));
    }

    public Grounds grounds() {
        return grounds;
    }

    /** {@return the space itself, by places instead of codes} */
    public ProductSpace space() {
        return space;
    }

    /** {@return why nothing is said, or that part of the data lacks values; empty where all is well} */
    public Optional<Reason> reason() {
        return space.refusal().or(() -> grounds.known < 1 ? Optional.of(Reason.VALUES_MISSING) : Optional.empty());
    }

    /** {@return RCA, which is the raw location quotient, over the loaded data} */
    public Score advantage(RegionCode region, LinkCode link) {
        return ofPair(region, link, (r, a) -> unknown.test(r, a) ? Score.none(Reason.NO_VALUE) : advantage.at(r, a));
    }

    /** {@return whether the region counts as specialised in the link; null where nothing is known of the one or the other} */
    public @Nullable Boolean specialised(RegionCode region, LinkCode link) {
        Integer r = regions.get(region.value());
        Integer a = links.get(link.value());
        if (r == null || a == null) {
            return null;
        }
        return space.specialisation().at(r, a);
    }

    /** {@return relatedness density ω} */
    public Score density(RegionCode region, LinkCode link, Convention convention) {
        return ofPair(region, link, (r, a) -> space.density(r, a, convention));
    }

    /** {@return complexity outlook gain COG} */
    public Score outlookGain(RegionCode region, LinkCode link) {
        return ofPair(region, link, space::cog);
    }

    /** {@return complexity outlook gain as the Atlas has it} */
    public Score outlookGainAtlas(RegionCode region, LinkCode link) {
        return ofPair(region, link, space::cogAtlas);
    }

    /** {@return economic complexity ECI of a region} */
    public Score complexity(RegionCode region) {
        Integer r = regions.get(region.value());
        return r == null ? missing(Reason.NOT_AMONG_REGIONS) : qualified(space.eci(r));
    }

    /** {@return complexity outlook index COI of a region} */
    public Score outlook(RegionCode region) {
        Integer r = regions.get(region.value());
        return r == null ? missing(Reason.NOT_AMONG_REGIONS) : qualified(space.coi(r));
    }

    /** {@return in how many links the region is specialised; null where nothing is known of it} */
    public @Nullable Integer diversity(RegionCode region) {
        Integer r = regions.get(region.value());
        return r == null ? null : Integer.valueOf(space.specialisation().diversity(r));
    }

    /** {@return complexity PCI of a link, the same nation-wide} */
    public Score complexity(LinkCode link) {
        Integer a = links.get(link.value());
        return a == null ? missing(Reason.NOT_COMPARED) : qualified(space.pci(a));
    }

    /** {@return how many regions are specialised in the link; null where it is not compared} */
    public @Nullable Integer ubiquity(LinkCode link) {
        Integer a = links.get(link.value());
        return a == null ? null : Integer.valueOf(space.specialisation().ubiquity(a));
    }

    /**
     * A link near another.
     *
     * @param phi φ, above 0
     * @param together in how many regions both are found
     */
    public record Neighbour(LinkCode link, Score phi, int together) {}

    /** {@return the links nearest to this one, at most so many, the nearest first} */
    public List<Neighbour> neighbours(LinkCode link, int limit) {
        Integer a = links.get(link.value());
        if (a == null) {
            return List.of();
        }
        return java.util.Arrays.stream(space.nearest(a))
                .limit(limit)
                .mapToObj(j -> new Neighbour(
                        new LinkCode(space.specialisation().activities().get(j)),
                        qualified(space.proximity(a, j)),
                        space.together(a, j)))
                .toList();
    }

    private interface OfPair {
        Score at(int region, int link);
    }

    private Score ofPair(RegionCode region, LinkCode link, OfPair of) {
        @Nullable Integer r = regions.get(region.value());
        @Nullable Integer a = links.get(link.value());
        if (r == null || a == null) {
            return missing(a == null ? Reason.NOT_COMPARED : Reason.NOT_AMONG_REGIONS);
        }
        return qualified(of.at(r, a));
    }

    private Score missing(Reason reason) {
        return Score.none(space.refusal().orElse(reason));
    }

    /** A number that is right in itself still rests on the values that were known. */
    private Score qualified(Score score) {
        Double value = score.value();
        return value != null && score.status() == Status.OK && grounds.known < 1
                ? Score.qualified(value, Reason.VALUES_MISSING)
                : score;
    }
}
