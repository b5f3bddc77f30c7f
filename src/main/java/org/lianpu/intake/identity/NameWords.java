/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Words that registered names end in: lines of words under {@code industries}, {@code branches}, {@code plain}. */
record NameWords(Suffixes industries, Suffixes branches, Suffixes plain) {
    private static final String FILE = "/identity/name-words.yml";

    static NameWords load() {
        try (InputStream in = NameWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The words of names " + FILE + " are not on the class path");
            }
            Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new NameWords(suffixes(lists, "industries"), suffixes(lists, "branches"), suffixes(lists, "plain"));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of names " + FILE + " cannot be read", e);
        }
    }

    private static Suffixes suffixes(Map<String, List<String>> lists, String key) {
        Set<String> words = new HashSet<>();
        for (String line : lists.getOrDefault(key, List.of())) {
            words.addAll(List.of(line.trim().split("\\s+")));
        }
        return new Suffixes(words);
    }

    /** A set of words asked for the longest one that a text ends in. */
    static final class Suffixes {
        private final Set<String> words;
        private final int longest;

        Suffixes(Set<String> words) {
            this.words = Set.copyOf(words);
            this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        }

        /** {@return the length of the longest word that {@code text} ends in before {@code end}, 0 where none does} */
        int longest(String text, int from, int end) {
            for (int length = Math.min(longest, end - from); length > 0; length--) {
                if (words.contains(text.substring(end - length, end))) {
                    return length;
                }
            }
            return 0;
        }
    }
}
