/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.rules;

/**
 * Whether two records are one firm (METHODS M23, E3 to E5). Scores are 0 to 1.
 *
 * @param auto least score of AUTO
 * @param review least score of REVIEW
 * @param margin least lead of AUTO over the second best candidate
 * @param blockMax records above which a block is split
 * @param blockDf firms nation-wide up to which a brand 字号 makes a block
 * @param rareDf firms nation-wide up to which a brand 字号 is evidence
 * @param similarName least bigram Dice of two name keys
 * @param similarAddress least bigram Dice of two addresses
 * @param rank weights that order the questions (E5)
 */
public record IdentityRules(
        double auto,
        double review,
        double margin,
        int blockMax,
        int blockDf,
        int rareDf,
        double similarName,
        double similarAddress,
        Caps caps,
        Main main,
        Qualifier qualifier,
        Rank rank) {

    /**
     * What no sum may exceed.
     *
     * @param withoutId where the unified social credit codes are not equal
     * @param weak where the best main rule is below {@code weakBelow}
     */
    public record Caps(double withoutId, double weak, double weakBelow) {}

    /** Value of each main rule; the greatest that holds counts. */
    public record Main(
            double uscc,
            double organisation,
            double nameCity,
            double name,
            double formerName,
            double stemRegion,
            double brandCity,
            double similar,
            double pinyin) {}

    /** What is added to the main rule. */
    public record Qualifier(
            double legalEqual,
            double legalDiffers,
            double contact,
            double address,
            double province,
            double form,
            double industry) {}

    /**
     * Fellegi and Sunter: log₂ of m over u, summed (METHODS E5).
     *
     * @param prior share λ of candidate pairs that are one firm
     */
    public record Rank(
            double prior,
            Field brand,
            Field city,
            Field legal,
            Field contact,
            Field address,
            Field form,
            Field industry) {}

    /**
     * One compared field.
     *
     * @param m share of pairs of one firm that agree
     * @param u share of pairs of two firms that agree
     */
    public record Field(double m, double u) {}
}
