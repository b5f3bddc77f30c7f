/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a mapping from YAML, strictly: whatever is not understood is told with its line, and then there is no mapping. Makes no objects
 * from the text, so no text can do anything but be wrong.
 */
public final class MappingReader {
    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 30;
    static final List<String> WHOLE = List.of("title", "source", "parameters", "match", "constants", "tables");
    private static final List<String> MATCH = List.of("headings", "fingerprint", "also_accept");

    private final String file;
    private final Notices notices;

    private MappingReader(String file, Notices notices) {
        this.file = file;
        this.notices = notices;
    }

    /**
     * Reads a mapping.
     *
     * @param file its name, for notices; without its ending it is the mapping's name
     * @param yaml its text
     * @return the mapping, or nothing after telling what is wrong
     */
    public static Optional<FileMapping> read(String file, String yaml, Notices notices) {
        return new MappingReader(file, notices).read(yaml);
    }

    private Optional<FileMapping> read(String yaml) {
        long before = notices.count(Notice.Severity.ERROR);
        Optional<Node> root = compose(yaml);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<FileMapping> mapping =
                YamlMap.of(root.get(), "", file, notices).map(this::mapping);
        return notices.count(Notice.Severity.ERROR) > before ? Optional.empty() : mapping;
    }

    private Optional<Node> compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        // A list that stands for itself in many places can be written in a few lines and fill the memory.
        options.setMaxAliasesForCollections(0);
        int line = 0;
        String reason;
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (root != null) {
                return Optional.of(root);
            }
            reason = Phrase.of("empty_mapping");
        } catch (MarkedYAMLException e) {
            line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            reason = String.valueOf(e.getProblem());
        } catch (YAMLException e) {
            reason = String.valueOf(e.getMessage());
        }
        notices.add(new MappingNotice.UnreadableMapping(At.row(file, line), reason));
        return Optional.empty();
    }

    private FileMapping mapping(YamlMap root) {
        List<TargetRule> targets = new ArrayList<>();
        TargetReader reader = new TargetReader();
        if (root.has("tables")) {
            root.knowOnly(WHOLE);
            Map<String, String> shared = root.pairs("constants");
            root.maps("tables").forEach(table -> targets.add(reader.read(table, shared, true, List.of())));
        } else {
            List<String> whole = List.of("title", "source", "parameters", "match");
            targets.add(reader.read(root, Map.of(), false, whole));
        }
        String base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String name = base.replaceFirst("\\.[^.]*$", "");
        String title = root.text("title");
        return new FileMapping(
                name,
                title.isEmpty() ? name : title,
                new LinkedHashMap<>(root.pairs("source")),
                root.pairs("parameters"),
                root.maps("match").stream().map(MappingReader::match).toList(),
                targets);
    }

    private static HeaderMatch match(YamlMap map) {
        map.knowOnly(MATCH);
        Set<String> headings = new LinkedHashSet<>();
        map.texts("headings").forEach(h -> headings.add(HeadingIndex.fold(h)));
        List<String> sheets = map.map("also_accept")
                .map(accept -> {
                    accept.knowOnly(List.of("sheets"));
                    return accept.texts("sheets");
                })
                .orElse(List.of());
        if (headings.isEmpty() && map.text("fingerprint").isEmpty()) {
            map.invalid(map.line(), "match", null, Phrase.of("headings_or_fingerprint"));
        }
        return new HeaderMatch(headings, map.text("fingerprint"), Set.copyOf(sheets));
    }
}
