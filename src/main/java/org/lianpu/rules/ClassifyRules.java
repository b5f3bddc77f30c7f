/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.rules;

import java.util.Map;

/**
 * From a registry row to the links it makes (METHODS M24).
 *
 * @param confirmed least score of CONFIRMED
 * @param confirmedKinds least number of kinds of evidence of CONFIRMED
 * @param uncertain least score of UNCERTAIN
 * @param gate least Wilson lower bound (95 %) of the precision of CONFIRMED for a chain's rule to be on by default
 * @param chains chain → whether its rule passed the gate
 */
public record ClassifyRules(
        double confirmed,
        int confirmedKinds,
        double uncertain,
        double gate,
        Weight weight,
        Map<String, Boolean> chains) {
    public ClassifyRules {
        chains = Map.copyOf(chains);
    }

    /** Weight of each kind of evidence; one kind counts once. */
    public record Weight(
            double mainProduct,
            double titleProduct,
            double otherProduct,
            double bidProduct,
            double codeOne,
            double codeSeveral,
            double scopeFirst,
            double scopeLater,
            double name) {}
}
