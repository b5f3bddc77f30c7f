/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other lists call our columns, from {@code intake/heading-synonyms.yml}; a hint for drafts, never taken for a heading of ours. */
final class HeadingSynonyms {
    private static final String FILE = "/intake/heading-synonyms.yml";
    private static final HeadingSynonyms SHIPPED = load();

    private final Map<String, List<String>> words = new HashMap<>();

    private HeadingSynonyms() {}

    static HeadingSynonyms shipped() {
        return SHIPPED;
    }

    private static HeadingSynonyms load() {
        try (InputStream in = HeadingSynonyms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file " + FILE + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Notices notices = new Notices();
            HeadingSynonyms synonyms = new HeadingSynonyms();
            YamlMap.of(
                            new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(text)),
                            "",
                            FILE,
                            notices)
                    .ifPresent(map -> map.keys()
                            .forEach(key -> synonyms.words.put(
                                    key,
                                    map.texts(key).stream()
                                            .map(HeadingIndex::fold)
                                            .toList())));
            if (notices.hasErrors()) {
                throw new IllegalStateException(FILE + " is not in form: " + notices.groups());
            }
            return synonyms;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
        }
    }

    /** {@return folded words for a column, those of its table first} */
    List<String> of(Table table, Column column) {
        List<String> all = new ArrayList<>(words.getOrDefault(table.name() + "." + column.name(), List.of()));
        all.addAll(words.getOrDefault(column.name(), List.of()));
        return all;
    }

    /** {@return the columns and table.columns that words are given for} */
    java.util.Set<String> keys() {
        return words.keySet();
    }
}
