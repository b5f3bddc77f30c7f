/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.classify.LinkVerdict;
import org.lianpu.presence.OccupationFact;

/**
 * What is said of an occupation year by year, kept on the relationship so that cells are computed from the relationship index alone
 * (DESIGN §8): one text a year, {@code year|producing|building|ended|confirmed|output|employees|since}, the winning claim of that year.
 */
public final class Facts {
    private static final int FIELDS = 8;

    private Facts() {}

    /** {@return one text a year in which the occupation was claimed, in order} */
    static List<String> of(Collection<Claim> said) {
        Map<Integer, Claim> byYear = new TreeMap<>();
        for (Claim claim : said) {
            for (Sighting sighting : claim.seen()) {
                Claim then = claim.seenBy(List.of(sighting));
                byYear.merge(
                        Sighting.year(sighting.asOf()), then, (a, b) -> Claim.WINNER_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        List<String> facts = new ArrayList<>(byYear.size());
        byYear.forEach((year, claim) -> facts.add(text(year, claim)));
        return facts;
    }

    /**
     * {@return one text a year in which the papers were that the occupation is read from, in order}
     *
     * @param verdict what they say, or what was decided over them
     */
    static List<String> read(Collection<Claim> papers, LinkVerdict.Verdict verdict) {
        Set<Integer> years = new TreeSet<>();
        papers.forEach(claim -> claim.seen().forEach(s -> years.add(Sighting.year(s.asOf()))));
        boolean ended = verdict == LinkVerdict.Verdict.REJECTED;
        boolean confirmed = verdict == LinkVerdict.Verdict.CONFIRMED;
        return years.stream()
                .map(year -> String.join("|", String.valueOf(year), "1", "0", flag(ended), flag(confirmed), "", "", ""))
                .toList();
    }

    private static String text(int year, Claim claim) {
        Object phase = claim.value("phase");
        Object evidence = claim.value("evidence");
        return String.join(
                "|",
                String.valueOf(year),
                flag(Phases.producing(phase)),
                flag(Phases.building(phase)),
                flag(Phases.ended(phase, evidence)),
                flag("CONFIRMED".equals(evidence)),
                number(claim.value("output")),
                number(claim.value("employees")),
                number(claim.value("since")));
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static String number(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * {@return the fact that a text of {@link #of} stands for}
     *
     * @param active, aboveScale, revenueKnown what is known of the firm now
     */
    public static OccupationFact parse(
            String text, String firm, boolean active, @Nullable Boolean aboveScale, boolean revenueKnown) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != FIELDS) {
            throw new IllegalStateException("not a fact of an occupation: " + text);
        }
        return new OccupationFact(
                firm,
                Integer.parseInt(parts[0]),
                "",
                parts[1].equals("1"),
                parts[2].equals("1"),
                parts[3].equals("1"),
                parts[4].equals("1"),
                parts[5].isEmpty() ? null : Double.valueOf(parts[5]),
                parts[6].isEmpty() ? null : Double.valueOf(parts[6]),
                parts[7].isEmpty() ? null : Integer.valueOf(parts[7]),
                active,
                aboveScale,
                revenueKnown);
    }
}
