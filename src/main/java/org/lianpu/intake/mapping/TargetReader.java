/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Phrase;

/** One target table of a mapping, from YAML. */
final class TargetReader {
    static final List<String> KEYS = List.of(
            "table",
            "file",
            "sheet",
            "columns",
            "constants",
            "values",
            "where",
            "skip_when_blank",
            "each",
            "split",
            "join",
            "pair",
            "distinct",
            "once");
    private static final List<String> PAIR = List.of("from", "to", "direction", "upstream_column", "downstream_column");

    private final ColumnReader columns = new ColumnReader();
    private final ConditionReader conditions = new ConditionReader();

    /**
     * @param shared constants of all tables of the mapping
     * @param listed whether it stands under {@code tables} and must name its table
     * @param alsoKnown keys that belong to the mapping as a whole and may stand beside
     */
    TargetRule read(YamlMap map, Map<String, String> shared, boolean listed, List<String> alsoKnown) {
        List<String> known = new ArrayList<>(KEYS);
        known.addAll(alsoKnown);
        map.knowOnly(known);
        if (listed && map.text("table").isEmpty()) {
            map.invalid("table", null, Phrase.of("table_name"));
        }
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        map.map("columns").ifPresent(c -> c.keys().forEach(our -> rules.put(our, columns.read(c, our))));
        addValues(map, rules);
        return new TargetRule(
                map.line(),
                map.text("table"),
                map.text("file"),
                map.text("sheet"),
                rules,
                map.pairs("constants"),
                shared,
                map.has("where") ? conditions.all(map, "where") : Condition.ALWAYS,
                map.texts("skip_when_blank"),
                each(map),
                splits(map),
                map.maps("join").stream().map(TargetReader::join).toList(),
                map.map("pair").map(TargetReader::pair).orElse(null),
                map.flag("distinct"),
                map.flag("once"));
    }

    /** The older way of writing: values of all columns in one place. */
    private void addValues(YamlMap map, Map<String, ColumnRule> rules) {
        map.map("values")
                .ifPresent(values -> values.keys().forEach(our -> {
                    ColumnRule rule = rules.getOrDefault(our, ColumnRule.of(values.line(our), null));
                    Map<String, String> all = new LinkedHashMap<>(rule.values());
                    all.putAll(values.pairs(our));
                    rules.put(our, columns.withValues(rule, all));
                }));
    }

    private static TargetRule.@Nullable Each each(YamlMap map) {
        return map.map("each")
                .map(each -> {
                    each.knowOnly(List.of("from", "separators"));
                    List<String> separators = each.texts("separators");
                    if (each.texts("from").isEmpty() || separators.isEmpty()) {
                        each.invalid(each.line(), "each", null, "from, separators");
                    }
                    return new TargetRule.Each(each.texts("from"), separators);
                })
                .orElse(null);
    }

    private List<TargetRule.Split> splits(YamlMap map) {
        List<TargetRule.Split> splits = new ArrayList<>();
        for (YamlMap split : map.maps("split")) {
            split.knowOnly(List.of("from", "pattern"));
            Optional<LimitedPattern> pattern = ColumnReader.pattern(split, "pattern");
            if (pattern.isPresent() && pattern.get().groups().isEmpty()) {
                split.invalid("pattern", split.text("pattern"), Phrase.of("groups"));
            }
            if (split.texts("from").isEmpty() || !split.has("pattern")) {
                split.invalid(split.line(), "split", null, "from, pattern");
            }
            pattern.ifPresent(p -> splits.add(new TargetRule.Split(split.texts("from"), p)));
        }
        return splits;
    }

    private static TargetRule.Join join(YamlMap join) {
        join.knowOnly(List.of("name", "file", "key", "take", "optional"));
        Map<String, String> key = join.pairs("key");
        if (join.text("file").isEmpty() || key.isEmpty()) {
            join.invalid(join.line(), "join", null, Phrase.of("join_form"));
        }
        return new TargetRule.Join(
                join.line(), join.text("name"), join.text("file"), key, join.pairs("take"), join.flag("optional"));
    }

    private static TargetRule.Pair pair(YamlMap pair) {
        pair.knowOnly(PAIR);
        String direction = "";
        List<String> heading = List.of();
        Set<String> down = Set.of();
        Set<String> up = Set.of();
        if (pair.isScalar("direction")) {
            direction = pair.text("direction");
        } else {
            YamlMap words = pair.map("direction").orElse(null);
            if (words != null) {
                words.knowOnly(List.of("heading", "downstream", "upstream"));
                heading = words.texts("heading");
                down = Set.copyOf(words.texts("downstream"));
                up = Set.copyOf(words.texts("upstream"));
            }
        }
        boolean said = List.of("downstream", "upstream").contains(direction)
                || (direction.isEmpty() && !heading.isEmpty() && !(down.isEmpty() && up.isEmpty()));
        if (!said) {
            pair.invalid(
                    "direction", direction, "downstream / upstream / {heading: …, downstream: […], upstream: […]}");
        }
        if (pair.texts("from").isEmpty() || pair.texts("to").isEmpty()) {
            pair.invalid(pair.line(), "pair", null, "from, to, direction");
        }
        String upstream = pair.text("upstream_column");
        String downstream = pair.text("downstream_column");
        return new TargetRule.Pair(
                pair.texts("from"),
                pair.texts("to"),
                direction,
                heading,
                down,
                up,
                upstream.isEmpty() ? "supplier" : upstream,
                downstream.isEmpty() ? "customer" : downstream);
    }
}
