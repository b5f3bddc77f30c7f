/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML map with the lines that its keys stand on. Scalars are taken as they are written: 2024-12-31 is a text, not a day, and 007 keeps
 * its zeros. What has the wrong form is told and then taken for absent.
 */
final class YamlMap {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final String path;
    private final int line;
    private final String file;
    private final Notices notices;

    private YamlMap(MappingNode node, String path, String file, Notices notices) {
        this.path = path;
        this.line = lineOf(node);
        this.file = file;
        this.notices = notices;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                invalid(lineOf(tuple.getKeyNode()), path, "", Phrase.of("pair"));
            } else if (nodes.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                invalid(lineOf(key), join(key.getValue()), key.getValue(), Phrase.of("once"));
            }
        }
    }

    static Optional<YamlMap> of(Node node, String path, String file, Notices notices) {
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, path, file, notices));
        }
        At at = At.row(file, lineOf(node)).cell(path, node instanceof ScalarNode s ? s.getValue() : null);
        notices.add(new MappingNotice.InvalidMappingValue(at, Phrase.of("pairs")));
        return Optional.empty();
    }

    static int lineOf(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    /** Tells every key that is not among the known ones. */
    void knowOnly(List<String> known) {
        nodes.forEach((key, node) -> {
            if (!known.contains(key)) {
                notices.add(new MappingNotice.UnknownMappingKey(
                        At.row(file, lineOf(node)).cell(join(key), key), known));
            }
        });
    }

    int line() {
        return line;
    }

    int line(String key) {
        Node node = nodes.get(key);
        return node == null ? line : lineOf(node);
    }

    List<String> keys() {
        return List.copyOf(nodes.keySet());
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** {@return the text of the key; null where it is absent} */
    @Nullable
    String findText(String key) {
        Node node = nodes.get(key);
        return node == null ? null : scalar(node, join(key));
    }

    String text(String key) {
        String text = findText(key);
        return text == null ? "" : text;
    }

    /** {@return the texts of a list; a single text is a list of one} */
    List<String> texts(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        for (Node item : items) {
            String text = scalar(item, join(key));
            if (text != null && !text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    boolean flag(String key) {
        String text = findText(key);
        if (text == null || List.of("no", "false", "否", "").contains(text)) {
            return false;
        }
        if (!List.of("yes", "true", "是").contains(text)) {
            invalid(line(key), join(key), text, "yes / no");
        }
        return true;
    }

    /** {@return a map of texts, in its order} */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        map(key).ifPresent(map -> map.nodes.forEach((name, node) -> {
            String text = map.scalar(node, map.join(name));
            if (text != null) {
                pairs.put(name, text);
            }
        }));
        return pairs;
    }

    Optional<YamlMap> map(String key) {
        Node node = nodes.get(key);
        return node == null || isBlank(node) ? Optional.empty() : of(node, join(key), file, notices);
    }

    /** {@return the maps of a list; a single map is a list of one} */
    List<YamlMap> maps(String key) {
        Node node = nodes.get(key);
        List<YamlMap> maps = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            int i = 1;
            for (Node item : list.getValue()) {
                of(item, join(key) + "[" + i++ + "]", file, notices).ifPresent(maps::add);
            }
        } else if (node != null && !isBlank(node)) {
            of(node, join(key), file, notices).ifPresent(maps::add);
        }
        return maps;
    }

    boolean isScalar(String key) {
        return nodes.get(key) instanceof ScalarNode;
    }

    boolean isList(String key) {
        return nodes.get(key) instanceof SequenceNode;
    }

    void invalid(String key, @Nullable String value, String expected) {
        invalid(line(key), join(key), value, expected);
    }

    void invalid(int at, String where, @Nullable String value, String expected) {
        notices.add(new MappingNotice.InvalidMappingValue(At.row(file, at).cell(where, value), expected));
    }

    private static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private @Nullable String scalar(Node node, String where) {
        if (node instanceof ScalarNode scalar) {
            return Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue();
        }
        invalid(lineOf(node), where, null, Phrase.of("text"));
        return null;
    }

    private String join(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
