/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianpu.firm.OrganisationCode;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.Wilson;
import org.lianpu.rules.Rules;

/**
 * Precision and recall on labelled pairs (METHODS E6). The pairs are constructed: this shows that the rules do what they
 * say, not how often they are right in the field.
 */
class GoldPairsTests {
    private static final Rules RULES = Rules.load();
    private static final double GATE = 0.99;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private enum Outcome {
        AUTO,
        REVIEW,
        NEW
    }

    private record Pair(boolean same, FirmRecord left, FirmRecord right, String note) {}

    private record Judged(Pair pair, Outcome outcome, PairScore score) {}

    private static final List<Judged> JUDGED = new ArrayList<>();
    private static Resolver resolver;

    @BeforeAll
    static void judgeEachPairAlone() {
        List<Pair> pairs = Dictionary.rows("/identity/pairs.csv").stream()
                .map(row -> new Pair(
                        row.apply("label").equals("same"),
                        record("left", row),
                        record("right", row),
                        row.apply("note")))
                .toList();
        NameParser parser = new NameParser(Dictionary.REGIONS, Script.simplified());
        Map<String, Set<String>> brands = new HashMap<>();
        for (Pair pair : pairs) {
            for (FirmRecord record : List.of(pair.left(), pair.right())) {
                ParsedName name = parser.parse(record.name(), record.region());
                brands.computeIfAbsent(name.brand(), b -> new HashSet<>()).add(name.stem() + name.regionCode());
            }
        }
        Frequencies frequencies = new Frequencies() {
            @Override
            public int firmsOf(String brand) {
                return brands.getOrDefault(brand, Set.of()).size();
            }

            @Override
            public long firms() {
                return 1_000_000;
            }
        };
        resolver = new Resolver(RULES, parser, CodeChanges.NONE, frequencies);
        for (Pair pair : pairs) {
            Partition partition = resolver.resolve(List.of(pair.left(), pair.right()), List.of());
            Outcome outcome = partition.firms().size() == 1
                    ? Outcome.AUTO
                    : partition.questions().isEmpty() ? Outcome.NEW : Outcome.REVIEW;
            JUDGED.add(new Judged(pair, outcome, resolver.score(pair.left(), pair.right())));
        }
    }

    private static FirmRecord record(String side, Function<String, String> row) {
        Function<String, String> cell = column -> row.apply(side + "_" + column);
        return new FirmRecord(
                side,
                cell.apply("name"),
                cell.apply("former").isEmpty() ? List.of() : List.of(cell.apply("former")),
                Uscc.find(cell.apply("code")).orElse(null),
                OrganisationCode.find(cell.apply("org")).orElse(null),
                cell.apply("region").isEmpty() ? null : cell.apply("region"),
                cell.apply("legal").isEmpty() ? null : cell.apply("legal"),
                cell.apply("contact").isEmpty() ? Set.of() : Set.of(cell.apply("contact")),
                null,
                Set.of());
    }

    private static long count(Outcome outcome, boolean same) {
        return JUDGED.stream()
                .filter(j -> j.outcome() == outcome && j.pair().same() == same)
                .count();
    }

    @Test
    void autoPassesTheGate() {
        int right = (int) count(Outcome.AUTO, true);
        int wrong = (int) count(Outcome.AUTO, false);
        System.out.printf(
                "AUTO: %d right, %d wrong, precision %.4f, Wilson lower bound %.4f%n",
                right, wrong, (double) right / (right + wrong), Wilson.lower(right, right + wrong));
        JUDGED.stream()
                .filter(j -> j.outcome() == Outcome.AUTO && !j.pair().same())
                .forEach(j -> System.out.println("  wrong: " + j.pair().left().name() + " / "
                        + j.pair().right().name() + " (" + j.pair().note() + ")"));
        assertThat(Wilson.lower(right, right + wrong)).isGreaterThanOrEqualTo(GATE);
    }

    @Test
    void nearlyAllPairsOfOneFirmAreJoinedOrAsked() {
        long same = JUDGED.stream().filter(j -> j.pair().same()).count();
        System.out.printf(
                "same %d: AUTO %d (recall %.3f), REVIEW %d, NEW %d; different %d: AUTO %d, REVIEW %d, NEW %d%n",
                same,
                count(Outcome.AUTO, true),
                (double) count(Outcome.AUTO, true) / same,
                count(Outcome.REVIEW, true),
                count(Outcome.NEW, true),
                JUDGED.size() - same,
                count(Outcome.AUTO, false),
                count(Outcome.REVIEW, false),
                count(Outcome.NEW, false));
        JUDGED.stream()
                .filter(j -> j.outcome() == Outcome.NEW && j.pair().same())
                .forEach(j -> System.out.println("  missed: " + j.pair().left().name() + " / "
                        + j.pair().right().name() + " (" + j.pair().note() + ") " + j.score()));
        assertThat((double) count(Outcome.AUTO, true) / same).isGreaterThan(0.75);
        assertThat((double) (count(Outcome.AUTO, true) + count(Outcome.REVIEW, true)) / same)
                .isGreaterThan(0.95);
    }

    /** Per main rule; rules that may not judge alone never do. */
    @Test
    void everyRuleAndVetoIsCoveredAndWeakRulesNeverJudge() {
        Map<String, int[]> byRule = new TreeMap<>();
        for (Judged judged : JUDGED) {
            Reason rule = judged.score().veto() != null
                    ? judged.score().veto()
                    : judged.score().rule();
            int[] counts = byRule.computeIfAbsent(rule == null ? "none" : rule.code(), r -> new int[6]);
            counts[OUTCOMES.indexOf(judged.outcome()) * 2 + (judged.pair().same() ? 0 : 1)]++;
        }
        byRule.forEach((rule, n) -> System.out.printf(
                "%-24s AUTO %3d/%d (lower %.3f)  REVIEW %3d same %3d different  NEW %3d same %3d different%n",
                rule, n[0], n[0] + n[1], Wilson.lower(n[0], n[0] + n[1]), n[2], n[3], n[4], n[5]));
        Set<String> expected = new HashSet<>(Arrays.stream(Reason.values())
                .filter(r -> r.compareTo(Reason.SOUNDS_ALIKE) <= 0
                        || (r.compareTo(Reason.TWO_CODES) >= 0 && r.compareTo(Reason.GROUP_AND_MEMBER) <= 0))
                .map(Reason::code)
                .toList());
        assertThat(byRule.keySet()).containsAll(expected);
        for (Reason weak : List.of(
                Reason.STEM_AND_REGION_EQUAL, Reason.BRAND_AND_CITY_EQUAL, Reason.NAME_SIMILAR, Reason.SOUNDS_ALIKE)) {
            int[] counts = byRule.getOrDefault(weak.code(), new int[6]);
            assertThat(counts[0] + counts[1]).as(weak.code()).isZero();
        }
    }

    /** Of the pairs of one firm, how many come to be compared at all when all records lie together. */
    @Test
    void pairCompletenessOfTheBlocks() {
        List<Profile> profiles = new ArrayList<>();
        Set<String> wanted = new HashSet<>();
        Blocking blocking = resolver.blocking();
        for (int i = 0; i < JUDGED.size(); i++) {
            Pair pair = JUDGED.get(i).pair();
            String left = String.format("%05dl", i);
            String right = String.format("%05dr", i);
            profiles.add(blocking.profile(renamed(pair.left(), left)));
            profiles.add(blocking.profile(renamed(pair.right(), right)));
            if (pair.same()) {
                wanted.add(left + right);
            }
        }
        int all = wanted.size();
        long[] compared = {0};
        blocking.pairs(profiles, (a, b) -> {
            compared[0]++;
            wanted.remove(a.id() + b.id());
        });
        System.out.printf(
                "pair completeness %.4f (%d of %d), %d comparisons for %d records%n",
                (all - wanted.size()) / (double) all, all - wanted.size(), all, compared[0], profiles.size());
        assertThat((all - wanted.size()) / (double) all).isGreaterThan(0.97);
    }

    private static FirmRecord renamed(FirmRecord r, String id) {
        return new FirmRecord(
                id,
                r.name(),
                r.formerNames(),
                r.uscc(),
                r.organisation(),
                r.region(),
                r.legal(),
                r.contacts(),
                r.address(),
                r.industries());
    }
}
