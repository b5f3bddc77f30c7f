/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Phrase;

/** Row filters from YAML: a list means that all hold. */
final class ConditionReader {
    private static final List<String> TESTS =
            List.of("equals", "in", "matches", "blank", "above", "at_least", "below", "at_most");
    static final List<String> KEYS = List.of(
            "heading",
            "equals",
            "in",
            "matches",
            "blank",
            "above",
            "at_least",
            "below",
            "at_most",
            "and",
            "or",
            "not",
            "joined");

    Condition all(YamlMap map, String key) {
        List<Condition> parts = parts(map, key);
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private List<Condition> parts(YamlMap map, String key) {
        return map.maps(key).stream().map(this::condition).toList();
    }

    private Condition condition(YamlMap map) {
        map.knowOnly(KEYS);
        List<Condition> parts = new ArrayList<>();
        if (map.has("and")) {
            parts.addAll(parts(map, "and"));
        }
        if (map.has("or")) {
            parts.add(new Condition.Any(parts(map, "or")));
        }
        if (map.has("not")) {
            parts.add(new Condition.Not(all(map, "not")));
        }
        if (map.has("joined")) {
            parts.add(new Condition.Joined(map.line(), map.text("joined")));
        }
        List<String> heading = map.texts("heading");
        boolean tested = TESTS.stream().anyMatch(map::has);
        if (heading.isEmpty() == tested || (parts.isEmpty() && !tested)) {
            map.invalid(map.line(), "where", null, "heading + " + String.join(" / ", TESTS));
        } else if (tested) {
            tests(map, heading, parts);
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static void tests(YamlMap map, List<String> heading, List<Condition> parts) {
        int line = map.line();
        if (map.has("equals")) {
            parts.add(new Condition.In(line, heading, Set.of(map.text("equals"))));
        }
        if (map.has("in")) {
            parts.add(new Condition.In(line, heading, Set.copyOf(map.texts("in"))));
        }
        Optional<LimitedPattern> pattern = ColumnReader.pattern(map, "matches");
        pattern.ifPresent(p -> parts.add(new Condition.Matches(line, heading, p)));
        if (map.has("matches") && map.text("matches").isEmpty()) {
            map.invalid("matches", "", Phrase.of("expression"));
        }
        if (map.has("blank")) {
            parts.add(new Condition.Blank(line, heading, map.flag("blank")));
        }
        BigDecimal above = number(map, "above");
        BigDecimal atLeast = number(map, "at_least");
        BigDecimal below = number(map, "below");
        BigDecimal atMost = number(map, "at_most");
        if (above != null || atLeast != null || below != null || atMost != null) {
            parts.add(new Condition.Between(line, heading, above, atLeast, below, atMost));
        }
    }

    private static @Nullable BigDecimal number(YamlMap map, String key) {
        String text = map.findText(key);
        if (text == null) {
            return null;
        }
        if (Quantities.read(text) instanceof Quantity.Amount n && n.unit() == null) {
            return n.value();
        }
        map.invalid(key, text, Phrase.of("number"));
        return null;
    }
}
