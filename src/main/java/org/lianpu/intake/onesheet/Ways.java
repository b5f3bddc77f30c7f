/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of a link, all of them needed, to ways of making it. Where every clause is one name or a choice of names, that is one way with
 * groups of interchangeable inputs; else the clauses are multiplied out, and ways that need more than another one dropped.
 */
final class Ways {
    /** An input of a way; inputs of one group replace each other. */
    record Input(String key, @Nullable String group, boolean essential) {}

    private Ways() {}

    /** {@return the ways, at least one; nothing where there are more than {@code most}} */
    static Optional<List<List<Input>>> of(List<Clause> clauses, int most) {
        List<Clause> needed = clauses.stream().filter(c -> !c.optional()).toList();
        Optional<List<List<Input>>> ways =
                isFlat(needed) ? Optional.of(List.of(flat(needed))) : multiplied(needed, most);
        Set<String> optional = new LinkedHashSet<>();
        clauses.stream().filter(Clause::optional).forEach(c -> optional.addAll(c.names()));
        return ways.map(
                all -> all.stream().map(way -> withOptional(way, optional)).toList());
    }

    /** Of one name each, or a choice of single names; and no name twice. */
    private static boolean isFlat(List<Clause> clauses) {
        Set<String> seen = new HashSet<>();
        for (Clause clause : clauses) {
            boolean together = clause.ways().size() == 1;
            for (List<String> way : clause.ways()) {
                if (!together && way.size() > 1) {
                    return false;
                }
                for (String name : way) {
                    if (!seen.add(name)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<Input> flat(List<Clause> clauses) {
        List<Input> inputs = new ArrayList<>();
        int group = 0;
        for (Clause clause : clauses) {
            @Nullable String name = clause.ways().size() > 1 ? "g" + ++group : null;
            clause.ways().forEach(way -> way.forEach(key -> inputs.add(new Input(key, name, true))));
        }
        return inputs;
    }

    private static Optional<List<List<Input>>> multiplied(List<Clause> clauses, int most) {
        List<Set<String>> ways = List.of(Set.of());
        for (Clause clause : clauses) {
            List<Set<String>> longer = new ArrayList<>();
            for (Set<String> way : ways) {
                for (List<String> more : clause.ways()) {
                    Set<String> both = new LinkedHashSet<>(way);
                    both.addAll(more);
                    longer.add(both);
                }
            }
            // Far more than could be kept need not be compared with one another.
            ways = longer.size() > most * most ? longer : smallest(longer);
            if (ways.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(ways.stream()
                .map(way -> way.stream().map(key -> new Input(key, null, true)).toList())
                .toList());
    }

    private static List<Set<String>> smallest(List<Set<String>> ways) {
        List<Set<String>> kept = new ArrayList<>();
        for (Set<String> way : new LinkedHashSet<>(ways)) {
            if (ways.stream().noneMatch(o -> o.size() < way.size() && way.containsAll(o))) {
                kept.add(way);
            }
        }
        return kept;
    }

    private static List<Input> withOptional(List<Input> way, Set<String> optional) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        way.forEach(i -> inputs.put(i.key(), i));
        optional.forEach(key -> inputs.putIfAbsent(key, new Input(key, null, false)));
        return List.copyOf(inputs.values());
    }
}
