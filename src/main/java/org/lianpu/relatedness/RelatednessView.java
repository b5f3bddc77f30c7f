/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.presence.Basis;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/** What the answers about relatedness are made of, as sent over HTTP. Sentences are in the asked language; codes are stable. */
final class RelatednessView {
    private RelatednessView() {}

    /**
     * One number with what is known of it (METHODS §0.1).
     *
     * @param value null where it cannot be given, as {@code note} says
     * @param formula METHODS number
     */
    record Measure(
            @Nullable Double value,
            Status status,
            @Nullable Reason reason,
            @Nullable String note,
            String formula) {

        static Measure of(String formula, Score score, Words words) {
            return new Measure(score.value(), score.status(), score.reason(), sentence(score.reason(), words), formula);
        }
    }

    /**
     * What all numbers of an answer rest on.
     *
     * @param yearFrom ASKED, DECLARED, LATEST_FACT or NONE, told by {@code yearNote}
     * @param basis OUTPUT, EMPLOYEES or COUNT, one for all regions and links
     * @param known share of the counted firms whose value is known on the basis, 0–1
     * @param reference SAMPLE: totals are those of the loaded data, so that no verdict rests on these numbers
     * @param regions regions of the level specialised in something, of at least {@code regionsNeeded}
     * @param links links in which some region is specialised, of at least {@code linksNeeded}
     * @param chains chains whose links are compared
     */
    record Grounds(
            RegionLevel level,
            int year,
            AskedYear.From yearFrom,
            String yearNote,
            long revision,
            String rules,
            Status status,
            @Nullable Reason reason,
            String note,
            Basis basis,
            String basisWord,
            double known,
            String reference,
            int regions,
            int regionsNeeded,
            int links,
            int linksNeeded,
            List<String> chains) {}

    /** A link near the one asked about; {@code adjacent} where one feeds the other: then they are together by construction. */
    record Neighbour(
            String link,
            Name name,
            List<String> chains,
            Measure proximity,
            int together,
            boolean adjacent,
            Measure complexity) {}

    /** A link with those nearest to it; {@code ubiquity} counts the regions specialised in it, null where none are compared. */
    record OfLink(
            String link,
            Name name,
            List<String> chains,
            Grounds grounds,
            @Nullable Integer ubiquity,
            Measure complexity,
            List<Neighbour> neighbours) {}

    /**
     * A link seen from a region.
     *
     * @param specialised whether the region counts as specialised in it; null where nothing is known
     * @param position how far upstream it stands, from the structure of the chain asked about; null where none was
     */
    record LinkNumbers(
            String link,
            Name name,
            @Nullable Boolean specialised,
            Measure advantage,
            Measure densityExcl,
            Measure densityIncl,
            Measure outlookGain,
            Measure outlookGainAtlas,
            Measure complexity,
            @Nullable Steps position) {}

    /** Steps of use to a link that feeds no other: the level, which is the longest way, and the shortest. */
    record Steps(int level, int shortest, int longest, Status status, Reason reason, String note, String formula) {
        static Steps of(Position position, Words words) {
            return new Steps(
                    position.level(),
                    position.shortest(),
                    position.longest(),
                    Position.REASON.status(),
                    Position.REASON,
                    String.valueOf(sentence(Position.REASON, words)),
                    "M9.LEVEL");
        }
    }

    /** A region with its complexity and every link compared; {@code diversity} counts the links it is specialised in, null where nothing is known of it. */
    record OfRegion(
            String region,
            Name name,
            @Nullable String chain,
            Grounds grounds,
            @Nullable Integer diversity,
            Measure complexity,
            Measure outlook,
            List<LinkNumbers> links) {}

    static Grounds grounds(LevelSpace space, AskedYear year, Rules rules, Words words) {
        LevelSpace.Grounds g = space.grounds();
        Reason reason = space.reason().orElse(null);
        String sample = words.say("api.relatedness.sample");
        String said = reason == null ? sample : sentence(reason, words) + words.say("api.semicolon") + sample;
        return new Grounds(
                g.level(),
                g.year(),
                year.from(),
                words.say("api.relatedness.year." + year.from()),
                g.revision(),
                rules.version(),
                reason == null ? Status.OK : reason.status(),
                reason,
                said,
                g.basis(),
                words.say("api.measure.ACTIVITY." + g.basis()),
                g.known(),
                "SAMPLE",
                space.space().regionsKept(),
                rules.complexity().minRegions(),
                space.space().activitiesKept(),
                rules.complexity().minLinks(),
                g.chains());
    }

    private static @Nullable String sentence(@Nullable Reason reason, Words words) {
        return reason == null ? null : words.say("api.relatedness.reason." + reason);
    }
}
