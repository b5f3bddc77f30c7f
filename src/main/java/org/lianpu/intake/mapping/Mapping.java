/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * How a foreign file becomes rows of a table: columns renamed, constants added, values replaced.
 *
 * @param table name of the table; blank when the file's name says it
 * @param source the source row that every row comes from; empty when the file has a source column
 * @param columns our column → their heading
 * @param constants our column → the value of every row
 * @param values our column → (their value → ours)
 * @param skipWhenBlank our columns where a blank leaves the row out, with a notice
 */
public record Mapping(
        String table,
        Map<String, String> source,
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        List<String> skipWhenBlank) {

    /** Takes every file as it is. */
    public static final Mapping NONE = new Mapping("", Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    /**
     * Reads a mapping written in YAML.
     *
     * @throws IllegalArgumentException when it is not YAML or has an unknown key; the message says which
     */
    public static Mapping parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object root;
        try {
            root = new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("The mapping is not valid YAML: " + e.getMessage(), e);
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("The mapping is empty; it must name a table and its columns");
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        map.forEach((k, v) -> keys.put(String.valueOf(k), v == null ? "" : v));
        Map<String, Map<String, String>> values = new TreeMap<>();
        asMap(keys.remove("values"), "values").forEach((column, v) -> values.put(column, texts(v, column)));
        Object table = keys.remove("table");
        Object skip = keys.remove("skip_when_blank");
        Mapping mapping = new Mapping(
                table == null ? "" : table.toString(),
                texts(keys.remove("source"), "source"),
                texts(keys.remove("columns"), "columns"),
                texts(keys.remove("constants"), "constants"),
                values,
                skip instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of());
        if (!keys.isEmpty()) {
            throw new IllegalArgumentException("The mapping has unknown keys " + keys.keySet()
                    + "; known are table, source, columns, constants, values, skip_when_blank");
        }
        return mapping;
    }

    private static Map<String, Object> asMap(@Nullable Object node, String key) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((k, v) -> result.put(String.valueOf(k), v == null ? "" : v));
        } else if (node != null && !node.equals("")) {
            throw new IllegalArgumentException("In the mapping, '" + key + "' must be a list of pairs 'ours: theirs'");
        }
        return result;
    }

    private static Map<String, String> texts(@Nullable Object node, String key) {
        Map<String, String> result = new LinkedHashMap<>();
        asMap(node, key).forEach((k, v) -> result.put(k, text(v)));
        return result;
    }

    /** YAML reads 2024-12-31 as a date; a mapping means the text. */
    private static String text(Object value) {
        return value instanceof java.util.Date date
                ? date.toInstant()
                        .atOffset(java.time.ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : value.toString();
    }
}
