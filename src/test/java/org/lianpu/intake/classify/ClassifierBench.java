/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lianpu.intake.identity.Dictionary;

/** Firms with scopes of 200 characters, cut from the labelled rows, against the terms of the curated chains. */
public final class ClassifierBench {
    private static final int LENGTH = 200;

    private final List<FirmEvidence> firms = new ArrayList<>();

    public ClassifierBench() {
        List<Function<String, String>> rows = new ArrayList<>(Dictionary.rows("/classify/titanium.csv"));
        rows.addAll(Dictionary.rows("/classify/textile-garment.csv"));
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder scope = new StringBuilder();
            for (int j = i; scope.length() < LENGTH; j++) {
                scope.append(rows.get(j % rows.size()).apply("scope").replace('。', '；'));
            }
            firms.add(new FirmEvidence(
                    rows.get(i).apply("name"),
                    Set.of(new IndustryCode(rows.get(i).apply("industry_code"), IndustryCode.CURRENT)),
                    scope.substring(0, LENGTH),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of()));
        }
    }

    /** {@return how many links firm {@code i} has a verdict on} */
    public int classify(int i) {
        return Curated.CLASSIFIER.classify(firms.get(i % firms.size())).size();
    }
}
