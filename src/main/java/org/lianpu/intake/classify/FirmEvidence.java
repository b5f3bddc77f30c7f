/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a firm that tells what it makes.
 *
 * @param nameStem 字号 and 行业 of its name, or the whole name
 * @param codes codes of industries with their editions
 * @param scope 经营范围 as written; empty where there is none
 * @param mainProducts declared as main
 * @param otherProducts declared otherwise
 * @param titleProducts products of 单项冠军 and 专精特新 titles
 * @param bidProducts products of bids and certificates
 * @param decisions link → what a person decided; replayed over the rules
 */
public record FirmEvidence(
        String nameStem,
        Set<IndustryCode> codes,
        String scope,
        List<String> mainProducts,
        List<String> otherProducts,
        List<String> titleProducts,
        List<String> bidProducts,
        Map<String, LinkVerdict.Verdict> decisions) {
    public FirmEvidence {
        codes = Set.copyOf(codes);
        mainProducts = List.copyOf(mainProducts);
        otherProducts = List.copyOf(otherProducts);
        titleProducts = List.copyOf(titleProducts);
        bidProducts = List.copyOf(bidProducts);
        decisions = Map.copyOf(decisions);
    }
}
