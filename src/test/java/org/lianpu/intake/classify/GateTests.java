/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.intake.Wilson;
import org.lianpu.intake.classify.LinkVerdict.Verdict;
import org.lianpu.intake.identity.Dictionary;
import org.lianpu.rules.Rules;

/**
 * Precision and recall on rows labelled by hand, and the gate of each chain (METHODS M24). The rows are constructed; the
 * labels were written before the rules.
 */
class GateTests {
    private static final int LEAST_ROWS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"titanium", "textile-garment"})
    void theRuleOfAChainIsOnWhereItPassesTheGate(String chain) {
        List<Function<String, String>> rows = Dictionary.rows("/classify/" + chain + ".csv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
        Set<String> links = Curated.LINKS.stream()
                .filter(l -> l.chains().contains(chain) && l.judged() && l.activity() != Activity.SERVICE)
                .map(LinkProfile::link)
                .collect(Collectors.toSet());
        Map<Verdict, int[]> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int truths = 0;
        for (Function<String, String> row : rows) {
            Set<String> truth = new TreeSet<>(List.of(row.apply("links").split(";")));
            truth.remove("");
            assertThat(links).as(row.apply("id")).containsAll(truth);
            truths += truth.size();
            Map<String, LinkVerdict> verdicts = new TreeMap<>();
            for (LinkVerdict verdict : Curated.CLASSIFIER.classify(Curated.evidence(row))) {
                if (links.contains(verdict.link())) {
                    verdicts.put(verdict.link(), verdict);
                    boolean right = truth.contains(verdict.link());
                    counts.computeIfAbsent(verdict.verdict(), v -> new int[2])[right ? 0 : 1]++;
                    if ((verdict.verdict() == Verdict.CONFIRMED && !right)
                            || (verdict.verdict() == Verdict.REJECTED && right)) {
                        wrong.add(row.apply("id") + " " + verdict);
                    }
                }
            }
            for (String link : truth) {
                LinkVerdict verdict = verdicts.get(link);
                if (verdict == null || verdict.verdict() != Verdict.CONFIRMED) {
                    missed.add(row.apply("id") + " " + row.apply("name") + " " + link + " " + verdict);
                }
            }
        }
        int[] confirmed = counts.getOrDefault(Verdict.CONFIRMED, new int[2]);
        int[] uncertain = counts.getOrDefault(Verdict.UNCERTAIN, new int[2]);
        int[] rejected = counts.getOrDefault(Verdict.REJECTED, new int[2]);
        double lower = Wilson.lower(confirmed[0], confirmed[0] + confirmed[1]);
        System.out.printf(
                "%s: %d rows, %d true pairs%n  CONFIRMED %d right, %d wrong: precision %.4f, Wilson lower bound %.4f, recall %.3f%n"
                        + "  UNCERTAIN %d right, %d wrong: precision %.3f; recall with CONFIRMED %.3f%n"
                        + "  REJECTED %d wrongly, %d rightly: precision %.3f%n",
                chain,
                rows.size(),
                truths,
                confirmed[0],
                confirmed[1],
                share(confirmed[0], confirmed[1]),
                lower,
                (double) confirmed[0] / truths,
                uncertain[0],
                uncertain[1],
                share(uncertain[0], uncertain[1]),
                (double) (confirmed[0] + uncertain[0]) / truths,
                rejected[0],
                rejected[1],
                share(rejected[1], rejected[0]));
        wrong.forEach(line -> System.out.println("  WRONG " + line));
        if (Boolean.getBoolean("gate.verbose")) {
            missed.forEach(line -> System.out.println("  not confirmed " + line));
        }
        Rules rules = Rules.load();
        assertThat(rules.classify().chains())
                .containsEntry(chain, lower >= rules.classify().gate());
        assertThat(rejected[0]).as("true links rejected").isZero();
    }

    private static double share(int one, int other) {
        return one + other == 0 ? 0 : (double) one / (one + other);
    }
}
