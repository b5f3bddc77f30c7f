/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.identity.BlockKey;
import org.lianpu.intake.identity.Decision;
import org.lianpu.intake.identity.FirmRecord;
import org.lianpu.intake.identity.Frequencies;
import org.lianpu.intake.identity.Neighbourhood;
import org.lianpu.intake.identity.RecordKeys;
import org.lianpu.intake.identity.StandardNames;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/**
 * The records of the graph as one transaction sees them: put together from the visible claims when first asked for, found by what they
 * share, with what people decided of them.
 */
final class RecordStore implements Neighbourhood.Store, Frequencies {
    static final CypherFile WITH_KEYS = CypherFile.of("identity/records-with-keys");
    static final CypherFile NAMES_WITH_BRANDS = CypherFile.of("identity/names-with-brands");
    static final CypherFile DECISIONS = CypherFile.of("identity/decisions-on-records");
    static final CypherFile MEANT = CypherFile.of("identity/records-meant-by");

    private final Statements graph;
    private final Visibility visible;
    private final int blockMax;
    private final Map<String, FirmRecord> records = new HashMap<>();
    private final Map<String, String> firmKeys = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Set<String> looked = new TreeSet<>();
    private final Map<String, Integer> brands = new HashMap<>();

    /** @param blockMax records that share a key beyond which the key tells nothing (METHODS E3) */
    RecordStore(Statements graph, Visibility visible, int blockMax) {
        this.graph = graph;
        this.visible = visible;
        this.blockMax = blockMax;
    }

    /** {@return those of these records that anybody speaks of, with the frequencies of their brands at hand} */
    List<FirmRecord> records(Collection<String> ids) {
        Set<String> unknown = new LinkedHashSet<>(ids);
        unknown.removeAll(looked);
        if (!unknown.isEmpty()) {
            looked.addAll(unknown);
            countBrands(read(unknown));
        }
        return known(ids);
    }

    /** {@return those of these records that were found when they were looked for} */
    private List<FirmRecord> known(Collection<String> ids) {
        List<FirmRecord> found = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            FirmRecord record = records.get(id);
            if (record != null) {
                found.add(record);
            }
        }
        return found;
    }

    private List<FirmRecord> read(Set<String> ids) {
        Map<String, List<Claim>> byRecord = new HashMap<>();
        visible.of(firmClaims(ids, graph))
                .forEach(c -> byRecord.computeIfAbsent(String.valueOf(c.firm()), f -> new ArrayList<>())
                        .add(c));
        byRecord.forEach((id, claims) -> {
            RecordClaims.record(id, claims).ifPresent(record -> records.put(id, record));
            claims.sort(Claim.WINNER_FIRST);
            sources.put(id, claims.get(0).sourceId());
            claims.stream()
                    .map(c -> c.text("firm_key"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(key -> firmKeys.put(id, key));
        });
        return known(ids);
    }

    /** {@return what claims of table {@code firms} anybody makes of these records, unfinished batches included} */
    static List<Claim> firmClaims(Collection<String> ids, Statements graph) {
        return Views.claims(
                ids.stream().map(id -> Tables.FIRMS.name() + ":" + id).toList(), graph);
    }

    /** {@return the key that its source gave the record} */
    @Nullable
    String firmKey(String record) {
        return firmKeys.get(record);
    }

    /** {@return id of the source of the winning claim of a record} */
    @Nullable
    String sourceOf(String record) {
        return sources.get(record);
    }

    private void countBrands(Collection<FirmRecord> some) {
        Set<String> asked = new TreeSet<>();
        for (FirmRecord record : some) {
            String brand =
                    StandardNames.parser().parse(record.name(), record.region()).brand();
            if (brand.length() >= 2 && !brands.containsKey(brand)) {
                asked.add(brand);
            }
        }
        countOf(asked);
    }

    /** {@return how many names have each of these brands} */
    Map<String, Integer> countOf(Collection<String> some) {
        Set<String> asked = new TreeSet<>(some);
        asked.removeAll(brands.keySet());
        for (List<String> chunk : Views.chunks(List.copyOf(asked))) {
            chunk.forEach(brand -> brands.put(brand, 0));
            graph.run(NAMES_WITH_BRANDS, Map.of("brands", chunk))
                    .forEach(row -> brands.put(
                            String.valueOf(row.get("brand")), row.get("names") instanceof Number n ? n.intValue() : 0));
        }
        Map<String, Integer> counts = new HashMap<>();
        some.forEach(brand -> counts.put(brand, firmsOf(brand)));
        return counts;
    }

    @Override
    public int firmsOf(String brand) {
        return brands.getOrDefault(brand, 0);
    }

    /** Not told: it orders questions only, and would make them depend on when they were asked. */
    @Override
    public long firms() {
        return 0;
    }

    @Override
    public Map<BlockKey, List<FirmRecord>> get(Collection<BlockKey> keys) {
        Map<BlockKey.Kind, Map<String, BlockKey>> asked = new EnumMap<>(BlockKey.Kind.class);
        keys.forEach(
                key -> asked.computeIfAbsent(key.kind(), k -> new HashMap<>()).put(RecordKeys.stored(key), key));
        Map<String, Object> parameters = Map.of(
                "names", keys(asked, BlockKey.Kind.NAME),
                "stems", keys(asked, BlockKey.Kind.STEM_CITY),
                "brands", keys(asked, BlockKey.Kind.BRAND),
                "limit", blockMax + 1);
        Map<BlockKey, List<String>> ids = new HashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (Map<String, Object> row : graph.run(WITH_KEYS, parameters)) {
            BlockKey key = asked.getOrDefault(BlockKey.Kind.valueOf(String.valueOf(row.get("kind"))), Map.of())
                    .get(String.valueOf(row.get("key")));
            if (key != null && row.get("records") instanceof Collection<?> found && found.size() <= blockMax) {
                List<String> texts = found.stream().map(Object::toString).toList();
                ids.put(key, texts);
                all.addAll(texts);
            }
        }
        records(all);
        Map<BlockKey, List<FirmRecord>> found = new HashMap<>();
        ids.forEach((key, some) -> found.put(key, known(some)));
        return found;
    }

    private static List<String> keys(Map<BlockKey.Kind, Map<String, BlockKey>> asked, BlockKey.Kind kind) {
        return List.copyOf(asked.getOrDefault(kind, Map.of()).keySet());
    }

    /** {@return the record that each of these texts means; texts that mean none, or several, are left out} */
    Map<String, String> meant(Collection<String> texts) {
        Map<String, String> meant = new HashMap<>();
        if (texts.isEmpty()) {
            return meant;
        }
        for (Map<String, Object> row : graph.run(MEANT, Map.of("texts", List.copyOf(texts)))) {
            if (row.get("ids") instanceof Collection<?> ids && ids.size() == 1) {
                meant.put(String.valueOf(row.get("text")), ids.iterator().next().toString());
            }
        }
        return meant;
    }

    /** {@return what people decided of these records, and the other records that these decisions are about} */
    List<Decision> decisions(Collection<String> ids) {
        Set<String> texts = new TreeSet<>(ids);
        ids.stream().map(firmKeys::get).filter(Objects::nonNull).forEach(texts::add);
        List<Map<String, Object>> rows = graph.run(DECISIONS, Map.of("texts", List.copyOf(texts)));
        Set<String> ends = new TreeSet<>();
        for (Map<String, Object> row : rows) {
            ends.add(String.valueOf(row.get("a")));
            ends.add(String.valueOf(row.get("b")));
        }
        Map<String, String> meant = meant(ends);
        List<Decision> decisions = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            String a = meant.get(String.valueOf(row.get("a")));
            String b = meant.get(String.valueOf(row.get("b")));
            if (a != null && b != null && !a.equals(b)) {
                decisions.add(new Decision(
                        a,
                        b,
                        Boolean.TRUE.equals(row.get("same")),
                        String.valueOf(row.get("by")),
                        String.valueOf(row.get("at"))));
            }
        }
        return decisions;
    }
}
