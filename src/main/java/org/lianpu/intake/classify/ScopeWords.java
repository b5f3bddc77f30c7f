/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Words of registry rows that are not products, from {@code classify/words.yml}. */
record ScopeWords(Map<String, Set<String>> groups) {
    private static final String FILE = "/classify/words.yml";

    static ScopeWords load() {
        try (InputStream in = ScopeWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The words of scopes " + FILE + " are not on the class path");
            }
            Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, Set<String>> groups = new LinkedHashMap<>();
            lists.forEach((name, lines) -> {
                Set<String> words = new LinkedHashSet<>();
                lines.forEach(line -> words.addAll(List.of(line.trim().split("\\s+"))));
                groups.put(name, Set.copyOf(words));
            });
            return new ScopeWords(Map.copyOf(groups));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of scopes " + FILE + " cannot be read", e);
        }
    }

    Set<String> of(String group) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalStateException("The words of scopes have no group '" + group + "'");
        }
        return words;
    }

    /** {@return the length of the longest word of a group that {@code text} has at {@code at}, 0 where none} */
    static int at(Set<String> words, String text, int at) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }
}
