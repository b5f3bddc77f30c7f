/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianpu.firm.Uscc;
import org.lianpu.rules.Rules;

/** The partition follows from the records and decisions alone, whatever their order and however they came. */
class ResolverPropertyTests {
    private static final String[] CITIES = {"510104", "510105", "511502", "330603", "330604"};
    private static final String[] BRANDS = {"兴钛", "华夏", "锦丰", "鑫源", "馨源"};
    private static final String[] FORMS = {"有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "厂"};
    private static final Uscc[] CODES = {
        new Uscc("91350100M000100Y43"), new Uscc("91110108551385082Q"), new Uscc("915101008718060690")
    };

    private final Rules rules = Rules.load();
    private final Resolver resolver =
            new Resolver(rules, new NameParser(Dictionary.REGIONS), CodeChanges.NONE, ScorerTests.brands(4));

    private static FirmRecord random(Random random, int i) {
        String region = random.nextInt(8) == 0 ? null : CITIES[random.nextInt(CITIES.length)];
        String name = name(random);
        return new FirmRecord(
                "r" + (char) ('a' + random.nextInt(26)) + i,
                name,
                random.nextInt(4) == 0 ? List.of(name(random)) : List.of(),
                random.nextInt(4) == 0 ? CODES[random.nextInt(CODES.length)] : null,
                null,
                region,
                random.nextInt(2) == 0 ? null : random.nextInt(3) == 0 ? "甲" : "乙",
                random.nextInt(3) == 0 ? Set.of("t" + random.nextInt(3)) : Set.of(),
                null,
                Set.of());
    }

    private static String name(Random random) {
        return (random.nextBoolean() ? "四川" : "")
                + BRANDS[random.nextInt(BRANDS.length)]
                + (random.nextBoolean() ? "纺织" : "钛业")
                + FORMS[random.nextInt(FORMS.length)];
    }

    private static List<Decision> decisions(Random random, List<FirmRecord> records) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < records.size() / 5; i++) {
            String left = records.get(random.nextInt(records.size())).id();
            String right = records.get(random.nextInt(records.size())).id();
            if (!left.equals(right)) {
                decisions.add(new Decision(left, right, random.nextBoolean(), "王", "2026-01-0" + (1 + i % 9)));
            }
        }
        return decisions;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void orderDoesNotMatterAndInvariantsHold(int seed) {
        Random random = new Random(seed);
        List<FirmRecord> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(random(random, i));
        }
        List<Decision> decisions = decisions(random, records);
        Partition first = resolver.resolve(records, decisions);
        for (int shuffle = 0; shuffle < 10; shuffle++) {
            Collections.shuffle(records, random);
            Collections.shuffle(decisions, random);
            assertThat(resolver.resolve(records, decisions)).isEqualTo(first);
        }
        first.firms().forEach((firm, members) -> {
            Set<Uscc> codes = new java.util.HashSet<>();
            records.stream().filter(r -> members.contains(r.id())).forEach(r -> {
                if (r.uscc() != null) {
                    codes.add(r.uscc());
                }
            });
            assertThat(codes).as(firm).hasSizeLessThanOrEqualTo(1);
        });
        Set<String> answered = new TreeSet<>();
        decisions.forEach(d -> answered.add(Question.id(d.left(), d.right())));
        assertThat(first.questions()).noneMatch(q -> answered.contains(q.id()));
        latest(decisions).values().stream()
                .filter(d -> !d.same())
                .forEach(d -> assertThat(first.canonical().get(d.left()))
                        .isNotEqualTo(first.canonical().get(d.right())));
    }

    private static Map<String, Decision> latest(Collection<Decision> decisions) {
        Map<String, Decision> latest = new HashMap<>();
        decisions.forEach(d -> latest.merge(
                Question.id(d.left(), d.right()),
                d,
                (x, y) -> x.at().compareTo(y.at()) > 0 || (x.at().equals(y.at()) && !x.same()) ? x : y));
        return latest;
    }

    /** Batches of any size, each resolving only the components it touches, end where resolving all at once does. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void splitsGiveTheSamePartition(int seed) {
        Random random = new Random(100 + seed);
        List<FirmRecord> records = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            records.add(random(random, i));
        }
        Partition whole = resolver.resolve(records, List.of());
        Map<BlockKey, List<FirmRecord>> store = new HashMap<>();
        Neighbourhood neighbourhood = new Neighbourhood(
                resolver,
                Neighbourhood.Store.of(key -> store.getOrDefault(key, List.of())),
                rules.er().review());
        Map<String, String> canonical = new TreeMap<>();
        Map<String, Question> questions = new TreeMap<>();
        for (int from = 0; from < records.size(); ) {
            int to = Math.min(records.size(), from + 1 + random.nextInt(15));
            List<FirmRecord> batch = records.subList(from, to);
            for (FirmRecord record : batch) {
                resolver.blocking()
                        .keys(record)
                        .forEach(key -> store.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(record));
            }
            Collection<FirmRecord> component = neighbourhood.of(batch).values();
            Partition part = resolver.resolve(component, List.of());
            canonical.putAll(part.canonical());
            Set<String> touched = part.canonical().keySet();
            questions.values().removeIf(q -> touched.contains(q.left()) || touched.contains(q.right()));
            part.questions().forEach(q -> questions.put(q.id(), q));
            from = to;
        }
        assertThat(canonical).isEqualTo(whole.canonical());
        assertThat(questions.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        whole.questions().stream().map(Question::id).toList());
    }
}
