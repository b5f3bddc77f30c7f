/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.rules.IdentityRules;

/**
 * {@code score = clamp(max main + Σ qualifiers)} with caps and vetoes (METHODS E4). An equal valid code is identity: it
 * is not weighed against names, which may change under it. Difference of one character inside a 字号 is never evidence.
 */
public final class Scorer {
    private static final double DECIMALS = 10_000;
    private static final int DIVISION = 2;
    private static final int SHORTEST_BRAND = 2;

    private final IdentityRules rules;
    private final Frequencies frequencies;
    private final Map<Reason, Double> values = new EnumMap<>(Reason.class);

    public Scorer(IdentityRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.frequencies = frequencies;
        IdentityRules.Main main = rules.main();
        values.put(Reason.USCC_EQUAL, main.uscc());
        values.put(Reason.ORGANISATION_EQUAL, main.organisation());
        values.put(Reason.NAME_AND_CITY_EQUAL, main.nameCity());
        values.put(Reason.NAME_EQUAL, main.name());
        values.put(Reason.FORMER_NAME, main.formerName());
        values.put(Reason.STEM_AND_REGION_EQUAL, main.stemRegion());
        values.put(Reason.BRAND_AND_CITY_EQUAL, main.brandCity());
        values.put(Reason.NAME_SIMILAR, main.similar());
        values.put(Reason.SOUNDS_ALIKE, main.pinyin());
        IdentityRules.Qualifier qualifier = rules.qualifier();
        values.put(Reason.LEGAL_EQUAL, qualifier.legalEqual());
        values.put(Reason.LEGAL_DIFFERS, qualifier.legalDiffers());
        values.put(Reason.CONTACT_EQUAL, qualifier.contact());
        values.put(Reason.ADDRESS_SIMILAR, qualifier.address());
        values.put(Reason.PROVINCE_DISJOINT, qualifier.province());
        values.put(Reason.FORM_DIFFERS, qualifier.form());
        values.put(Reason.INDUSTRY_DISJOINT, qualifier.industry());
    }

    PairScore score(Profile a, Profile b) {
        if (a.uscc() != null && b.uscc() != null) {
            return a.uscc().equals(b.uscc())
                    ? new PairScore(rules.main().uscc(), Reason.USCC_EQUAL, List.of(), null)
                    : new PairScore(0, null, List.of(), Reason.TWO_CODES);
        }
        boolean former = isFormerName(a, b);
        Reason veto = former ? null : nameVeto(a.name(), b.name());
        if (veto != null) {
            return new PairScore(0, null, List.of(), veto);
        }
        Reason main = null;
        for (Reason rule : mainRules(a, b, former)) {
            if (main == null || value(rule) > value(main)) {
                main = rule;
            }
        }
        return main == null ? PairScore.NOTHING : sum(main, qualifiers(a, b, former));
    }

    private double value(Reason reason) {
        return values.getOrDefault(reason, 0.0);
    }

    private PairScore sum(Reason main, List<Reason> qualifiers) {
        double sum = value(main);
        for (Reason qualifier : qualifiers) {
            sum += value(qualifier);
        }
        double cap = value(main) < rules.caps().weakBelow()
                ? Math.min(rules.caps().weak(), rules.caps().withoutId())
                : rules.caps().withoutId();
        double clamped = Math.max(0, Math.min(cap, sum));
        // Sums of hundredths: 0.90 + 0.05 is 0.95, whatever binary fractions make of it.
        return new PairScore(Math.round(clamped * DECIMALS) / DECIMALS, main, qualifiers, null);
    }

    private List<Reason> mainRules(Profile a, Profile b, boolean former) {
        List<Reason> hold = new ArrayList<>(4);
        ParsedName left = a.name();
        ParsedName right = b.name();
        boolean sameCity =
                a.place().city() != null && a.place().city().equals(b.place().city());
        if (a.organisation() != null && a.organisation().equals(b.organisation())) {
            hold.add(Reason.ORGANISATION_EQUAL);
        }
        if (left.key().equals(right.key())) {
            String county = a.place().county();
            boolean sameCounty = county != null && county.equals(b.place().county());
            if (sameCity && (left.isComplete() || sameCounty)) {
                hold.add(Reason.NAME_AND_CITY_EQUAL);
            } else if (sameCity || a.place().city() == null || b.place().city() == null) {
                hold.add(Reason.NAME_EQUAL);
            }
        } else if (sameCity && a.sound().equals(b.sound())) {
            hold.add(Reason.SOUNDS_ALIKE);
        }
        if (former) {
            hold.add(Reason.FORMER_NAME);
        }
        if (!left.brand().isEmpty()
                && (left.key().equals(right.key()) || left.stem().equals(right.stem()))
                && sameRegion(left, right, sameCity)) {
            hold.add(Reason.STEM_AND_REGION_EQUAL);
        }
        if (left.brand().length() >= SHORTEST_BRAND && left.brand().equals(right.brand())) {
            if (sameCity && frequencies.atMost(left.brand(), rules.rareDf())) {
                hold.add(Reason.BRAND_AND_CITY_EQUAL);
            }
            if (a.nameBigrams().dice(b.nameBigrams()) >= rules.similarName()) {
                hold.add(Reason.NAME_SIMILAR);
            }
        }
        return hold;
    }

    /** By what the names say; two names that say nothing are of one region where the records are in one city. */
    private static boolean sameRegion(ParsedName left, ParsedName right, boolean sameCity) {
        if (left.key().equals(right.key())) {
            // One text names one region, even where the place of one record alone told that it names any.
            return sameCity || !left.region().isEmpty() || !right.region().isEmpty();
        }
        if (left.regionCode() != null || right.regionCode() != null) {
            return left.regionCode() != null && left.regionCode().equals(right.regionCode());
        }
        return left.region().equals(right.region())
                && (sameCity || !left.region().isEmpty());
    }

    private static boolean isFormerName(Profile a, Profile b) {
        return a.former().stream().anyMatch(name -> name.key().equals(b.name().key()))
                || b.former().stream()
                        .anyMatch(name -> name.key().equals(a.name().key()));
    }

    private List<Reason> qualifiers(Profile a, Profile b, boolean former) {
        List<Reason> hold = new ArrayList<>(4);
        FirmRecord left = a.record();
        FirmRecord right = b.record();
        if (left.legal() != null && right.legal() != null) {
            hold.add(left.legal().equals(right.legal()) ? Reason.LEGAL_EQUAL : Reason.LEGAL_DIFFERS);
        }
        if (left.contacts().stream().anyMatch(right.contacts()::contains)) {
            hold.add(Reason.CONTACT_EQUAL);
        }
        Bigrams address = a.addressBigrams();
        Bigrams other = b.addressBigrams();
        if (address != null && other != null && address.dice(other) >= rules.similarAddress()) {
            hold.add(Reason.ADDRESS_SIMILAR);
        }
        if (differ(a.place().province(), b.place().province())) {
            hold.add(Reason.PROVINCE_DISJOINT);
        }
        if (!former && a.name().form() != b.name().form()) {
            hold.add(Reason.FORM_DIFFERS);
        }
        if (industriesDisjoint(left.industries(), right.industries())) {
            hold.add(Reason.INDUSTRY_DISJOINT);
        }
        return hold;
    }

    static boolean differ(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }

    /** Disjoint in the division, the first two digits: a code below that is often a choice among several. */
    static boolean industriesDisjoint(Set<String> a, Set<String> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream()
                        .noneMatch(x -> b.stream().anyMatch(y -> division(x).equals(division(y))));
    }

    private static String division(String industry) {
        return industry.substring(0, Math.min(DIVISION, industry.length()));
    }

    private static @Nullable Reason nameVeto(ParsedName a, ParsedName b) {
        if (!a.branch().equals(b.branch())) {
            return Reason.BRANCH_AND_PARENT;
        }
        if (a.group() != b.group()) {
            return Reason.GROUP_AND_MEMBER;
        }
        if (!a.ordinals().isEmpty() && !b.ordinals().isEmpty() && !a.ordinals().equals(b.ordinals())) {
            return Reason.ORDINALS_DIFFER;
        }
        return null;
    }
}
