/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Binds YAML to the record {@link Rules}: each component is a key; nothing missing, nothing unknown, no null. */
final class RulesReader {
    private RulesReader() {}

    static Rules read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return bind(new Yaml(new SafeConstructor(options)).load(yaml), Rules.class, "");
        } catch (YAMLException e) {
            throw new InvalidRules("The rules are not readable YAML: " + e.getMessage());
        }
    }

    private static <T> T bind(@Nullable Object node, Class<T> type, String path) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new InvalidRules("Rule '" + path + "' should be a group of keys: " + names(type));
        }
        for (Object key : map.keySet()) {
            if (!names(type).contains(String.valueOf(key))) {
                throw new InvalidRules(
                        "Unknown rule '" + join(path, String.valueOf(key)) + "'. Known here: " + names(type));
            }
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String at = join(path, components[i].getName());
            Object value = map.get(components[i].getName());
            if (value == null) {
                throw new InvalidRules("Rule '" + at + "' is missing; add it to the rules file");
            }
            values[i] = value instanceof Map<?, ?> entries && components[i].getType() == Map.class
                    ? entries(entries, valueType(components[i]), at)
                    : convert(value, components[i].getType(), at);
        }
        return create(type, components, values);
    }

    private static Object convert(Object value, Class<?> type, String at) {
        if (type.isRecord()) {
            return bind(value, type, at);
        }
        if (type == double.class && value instanceof Number number) {
            return number.doubleValue();
        }
        if ((type == int.class || type == Integer.class) && value instanceof Integer) {
            return value;
        }
        if (type == String.class && value instanceof String) {
            return value;
        }
        if (type == Boolean.class && value instanceof Boolean) {
            return value;
        }
        throw new InvalidRules("Rule '" + at + "' is '" + value + "', but " + expected(type) + " is expected");
    }

    private static String expected(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return type == double.class ? "a number" : "a text in quotes";
    }

    private static Map<String, Object> entries(Map<?, ?> map, Class<?> type, String at) {
        Map<String, Object> entries = new LinkedHashMap<>();
        map.forEach((key, value) ->
                entries.put(String.valueOf(key), convert(value, type, join(at, String.valueOf(key)))));
        return entries;
    }

    private static Class<?> valueType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[1];
    }

    private static <T> T create(Class<T> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + type.getSimpleName() + " cannot be created", e);
        }
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
