/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import org.jspecify.annotations.Nullable;
import org.lianpu.rules.IdentityRules;

/**
 * How probable it is that two records are one firm, for the order of the questions only (METHODS E5; Fellegi and Sunter
 * 1969): {@code log₂(λ/(1−λ)) + Σ log₂(m/u)}, fields that one side lacks left out. A rare brand says more: its u is its
 * own frequency where that is known. The parameters are defaults of ours until 500 labels allow to estimate them.
 */
public final class Ranking {
    private final IdentityRules.Rank rank;
    private final Frequencies frequencies;
    private final double similarAddress;

    public Ranking(IdentityRules rules, Frequencies frequencies) {
        this.rank = rules.rank();
        this.frequencies = frequencies;
        this.similarAddress = rules.similarAddress();
    }

    /** {@return the weight of agreement in bits} */
    static double agreement(IdentityRules.Field field) {
        return log2(field.m() / field.u());
    }

    /** {@return the weight of disagreement in bits, below 0} */
    static double disagreement(IdentityRules.Field field) {
        return log2((1 - field.m()) / (1 - field.u()));
    }

    /** {@return the weight before anything is compared, in bits} */
    double prior() {
        return log2(rank.prior() / (1 - rank.prior()));
    }

    /** {@return the probability that a weight in bits stands for} */
    static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }

    double probability(Profile a, Profile b) {
        ParsedName left = a.name();
        ParsedName right = b.name();
        double weight = prior();
        if (!left.brand().isEmpty() && !right.brand().isEmpty()) {
            weight += left.brand().equals(right.brand()) ? agreement(brand(left.brand())) : disagreement(rank.brand());
        }
        weight += compare(rank.city(), a.place().city(), b.place().city());
        weight += compare(rank.legal(), a.record().legal(), b.record().legal());
        if (!a.record().contacts().isEmpty() && !b.record().contacts().isEmpty()) {
            weight += weigh(
                    rank.contact(),
                    a.record().contacts().stream().anyMatch(b.record().contacts()::contains));
        }
        Bigrams address = a.addressBigrams();
        Bigrams other = b.addressBigrams();
        if (address != null && other != null) {
            weight += weigh(rank.address(), address.dice(other) >= similarAddress);
        }
        weight += weigh(rank.form(), left.form() == right.form());
        if (!a.record().industries().isEmpty() && !b.record().industries().isEmpty()) {
            weight += weigh(
                    rank.industry(),
                    !Scorer.industriesDisjoint(
                            a.record().industries(), b.record().industries()));
        }
        return probability(weight);
    }

    private IdentityRules.Field brand(String brand) {
        int firms = frequencies.firmsOf(brand);
        return firms > 0 && frequencies.firms() > 0
                ? new IdentityRules.Field(rank.brand().m(), Math.min(1, (double) firms / frequencies.firms()))
                : rank.brand();
    }

    private static double compare(IdentityRules.Field field, @Nullable String a, @Nullable String b) {
        return a == null || b == null ? 0 : weigh(field, a.equals(b));
    }

    private static double weigh(IdentityRules.Field field, boolean agree) {
        return agree ? agreement(field) : disagreement(field);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
