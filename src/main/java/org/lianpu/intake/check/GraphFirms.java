/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.check.FirmJoin.Answer;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Which firm of the graph does a cell mean? Looked up for a few thousand mentions at a time; the cost follows them, not the graph. */
final class GraphFirms {
    static final CypherFile KNOWN_FIRMS = CypherFile.of("intake/known-firms");
    private static final Answer UNKNOWN = new Answer.Unknown();

    /**
     * A cell that means a firm.
     *
     * @param text code, source's key or name
     * @param name name given beside it
     * @param region where the row says the firm is or produces
     */
    record Mention(
            String text, @Nullable String name, @Nullable String region, String source) {
        private String nameKey() {
            return FirmNames.key(name == null ? text : name);
        }
    }

    private record Known(
            String id, String firm, @Nullable String firmKey, String nameKey, String source, String seat) {}

    private final Statements graph;
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    GraphFirms(Statements graph) {
        this.graph = graph;
    }

    /** Reads what these mentions may mean, forgetting what was read before. */
    void lookUp(Collection<Mention> mentions) {
        byId.clear();
        byKey.clear();
        byName.clear();
        if (mentions.isEmpty()) {
            return;
        }
        Set<String> ids = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Mention mention : mentions) {
            Optional<Uscc> code = Uscc.find(mention.text);
            ids.add(code.map(Uscc::value).orElse(mention.text));
            if (code.isEmpty()) {
                keys.add(mention.text);
                names.add(mention.nameKey());
            }
        }
        graph.run(
                        KNOWN_FIRMS,
                        Map.of("ids", List.copyOf(ids), "firmKeys", List.copyOf(keys), "nameKeys", List.copyOf(names)))
                .forEach(this::add);
    }

    private void add(Map<String, Object> row) {
        Known firm = new Known(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("firm")),
                row.get("firmKey") == null ? null : String.valueOf(row.get("firmKey")),
                String.valueOf(row.get("nameKey")),
                String.valueOf(row.get("sourceId")),
                String.valueOf(row.get("seat")));
        if (byId.putIfAbsent(firm.id, firm) == null) {
            byName.computeIfAbsent(firm.nameKey, n -> new ArrayList<>()).add(firm);
            if (firm.firmKey != null) {
                byKey.computeIfAbsent(firm.firmKey, k -> new ArrayList<>()).add(firm);
            }
        }
    }

    /** {@return the firm by code; by the source's key where name or source agrees; by name, in the row's city before elsewhere} */
    Answer answer(Mention mention) {
        String code = Uscc.find(mention.text).map(Uscc::value).orElse(mention.text);
        if (byId.containsKey(code)) {
            return new Answer.Found(code);
        }
        String nameKey = mention.nameKey();
        List<Known> byTheirKey = byKey.getOrDefault(mention.text, List.of()).stream()
                .filter(f -> mention.name == null ? f.source.equals(mention.source) : f.nameKey.equals(nameKey))
                .toList();
        if (oneFirm(byTheirKey)) {
            return new Answer.Found(best(byTheirKey));
        }
        List<Known> namesakes = byName.getOrDefault(nameKey, List.of());
        if (mention.region != null && namesakes.size() > 1) {
            String city = FirmKeys.city(mention.region);
            List<Known> inCity = namesakes.stream()
                    .filter(f -> FirmKeys.city(f.seat).equals(city))
                    .toList();
            namesakes = inCity.isEmpty() ? namesakes : inCity;
        }
        if (namesakes.isEmpty()) {
            return UNKNOWN;
        }
        return oneFirm(namesakes)
                ? new Answer.Found(best(namesakes))
                : new Answer.Ambiguous(
                        namesakes.stream().map(Known::id).sorted().limit(5).toList());
    }

    private static boolean oneFirm(List<Known> records) {
        return records.stream().map(Known::firm).distinct().count() == 1;
    }

    /** {@return of several records of one firm the one with its code, else the one with the smallest id} */
    private static String best(List<Known> records) {
        return records.stream()
                .map(Known::id)
                .min(Comparator.comparing((String id) -> Uscc.find(id).isEmpty())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
