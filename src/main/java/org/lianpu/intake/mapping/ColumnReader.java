/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.ColumnRule.Take;
import org.lianpu.intake.notice.Phrase;

/** How one column is made, from YAML: a heading, a list of alternative headings, or a map of what is done. */
final class ColumnReader {
    static final List<String> KEYS = List.of(
            "from",
            "first_of",
            "concat",
            "with",
            "text",
            "blanks",
            "extract",
            "group",
            "values",
            "patterns",
            "otherwise",
            "if_blank",
            "unit",
            "date",
            "items",
            "prefix",
            "as",
            "expected",
            "doubtful");

    ColumnRule read(YamlMap columns, String our) {
        if (columns.isScalar(our) || columns.isList(our)) {
            List<String> headings = columns.texts(our);
            if (headings.isEmpty()) {
                columns.invalid(our, null, Phrase.of("their_heading"));
            }
            return ColumnRule.of(columns.line(our), new ColumnRule.Cell(headings));
        }
        return columns.map(our).map(this::rule).orElseGet(() -> ColumnRule.of(columns.line(our), null));
    }

    ColumnRule withValues(ColumnRule r, Map<String, String> values) {
        return new ColumnRule(
                r.line(),
                r.take(),
                r.blanks(),
                r.extract(),
                r.group(),
                values,
                r.patterns(),
                r.otherwise(),
                r.ifBlank(),
                r.unit(),
                r.dates(),
                r.items(),
                r.prefix(),
                r.asCode(),
                r.expected(),
                r.doubtful());
    }

    private ColumnRule rule(YamlMap map) {
        map.knowOnly(KEYS);
        String as = map.text("as");
        if (!as.isEmpty() && !as.equals("code")) {
            map.invalid("as", as, "code");
        }
        String unit = map.text("unit");
        if (!unit.isEmpty() && Units.parse(unit).isEmpty()) {
            map.invalid("unit", unit, "元、万元、亿元、吨、亩、人、千瓦时、% …");
        }
        List<String> dates = map.texts("date");
        dates.stream().filter(d -> !DateForm.isKnown(d)).forEach(d -> map.invalid("date", d, Phrase.of("date_form")));
        Optional<LimitedPattern> extract = pattern(map, "extract");
        String group = map.text("group");
        extract.filter(p -> !group.isEmpty() && !p.groups().contains(group))
                .ifPresent(p -> map.invalid("group", group, String.join(" / ", p.groups())));
        return new ColumnRule(
                map.line(),
                take(map),
                Set.copyOf(map.texts("blanks")),
                extract.orElse(null),
                group,
                map.pairs("values"),
                patterns(map),
                map.findText("otherwise"),
                map.findText("if_blank"),
                unit,
                dates,
                map.texts("items"),
                map.text("prefix"),
                as.equals("code"),
                map.flag("expected"),
                pattern(map, "doubtful").orElse(null));
    }

    private static @Nullable Take take(YamlMap map) {
        List<Take> takes = new ArrayList<>();
        if (map.has("from")) {
            takes.add(new ColumnRule.Cell(map.texts("from")));
        }
        if (map.has("first_of")) {
            takes.add(new ColumnRule.FirstOf(map.texts("first_of")));
        }
        if (map.has("concat")) {
            takes.add(new ColumnRule.Concat(map.texts("concat"), map.text("with")));
        }
        if (map.has("text")) {
            takes.add(new ColumnRule.Text(map.text("text")));
        }
        boolean blank = (map.has("from") && map.texts("from").isEmpty())
                || (map.has("first_of") && map.texts("first_of").isEmpty())
                || (map.has("concat") && map.texts("concat").isEmpty());
        if (takes.size() > 1 || blank || (map.has("with") && !map.has("concat"))) {
            map.invalid(map.line(), "columns", null, Phrase.of("one_source"));
        }
        return takes.isEmpty() ? null : takes.get(0);
    }

    private static Map<LimitedPattern, String> patterns(YamlMap map) {
        Map<LimitedPattern, String> patterns = new LinkedHashMap<>();
        map.pairs("patterns")
                .forEach((regex, ours) -> compile(map, "patterns", regex).ifPresent(p -> patterns.put(p, ours)));
        return patterns;
    }

    /** {@return the regular expression under the key, if there is one and it is sound} */
    static Optional<LimitedPattern> pattern(YamlMap map, String key) {
        String regex = map.text(key);
        return regex.isEmpty() ? Optional.empty() : compile(map, key, regex);
    }

    private static Optional<LimitedPattern> compile(YamlMap map, String key, String regex) {
        try {
            return Optional.of(new LimitedPattern(regex));
        } catch (PatternSyntaxException | StackOverflowError e) {
            map.invalid(key, regex, Phrase.of("expression"));
            return Optional.empty();
        }
    }
}
