/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Ids;
import org.lianpu.query.Statements;

/**
 * Which firm a row means. The id follows from content: a valid 统一社会信用代码, else a hash of name key, city and the
 * source's own key, so that the same row always means the same firm.
 */
public final class Firms {
    public static final CypherFile KNOWN_FIRMS = CypherFile.of("intake/known-firms");

    /** A firm of the files or of the graph. */
    private record Known(
            String id,
            @Nullable String firmKey,
            String nameKey,
            String source,
            @Nullable String seat) {}

    private final Map<String, Known> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    /** Looks up in the graph only what these rows may mean; the cost follows the rows, not the graph. */
    public static Firms of(Statements graph, List<Row> rows) {
        Set<String> usccs = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Row row : rows) {
            for (String column : namingFirms(row.table())) {
                String text = row.text(column);
                if (text != null) {
                    Uscc.find(text).ifPresent(u -> usccs.add(u.value()));
                    keys.add(text);
                    names.add(FirmNames.key(text));
                }
            }
        }
        Firms firms = new Firms();
        graph.run(
                        KNOWN_FIRMS,
                        Map.of(
                                "usccs", List.copyOf(usccs),
                                "firmKeys", List.copyOf(keys),
                                "nameKeys", List.copyOf(names)))
                .forEach(found -> firms.add(new Known(
                        String.valueOf(found.get("id")),
                        (String) found.get("firmKey"),
                        String.valueOf(found.get("nameKey")),
                        String.valueOf(found.get("sourceId")),
                        (String) found.get("seat"))));
        return firms;
    }

    /** {@return the columns of a table whose cells may name a firm} */
    private static List<String> namingFirms(Table table) {
        List<String> columns = new ArrayList<>(List.of("firm_key", "uscc", "firm_name", "name_zh"));
        table.columns().stream()
                .filter(c -> c.type() == ColumnType.FIRM)
                .map(Column::name)
                .forEach(columns::add);
        return columns;
    }

    private void add(Known firm) {
        if (byId.putIfAbsent(firm.id, firm) == null) {
            byName.computeIfAbsent(firm.nameKey, n -> new HashSet<>()).add(firm.id);
            if (firm.firmKey != null) {
                byKey.computeIfAbsent(firm.firmKey, k -> new HashSet<>()).add(firm.id);
            }
        }
    }

    /** {@return the id of the firm that a row of the table {@code firms} defines} */
    public String define(Row row, String seatRegion) {
        String nameKey = FirmNames.key(String.valueOf(row.text("name_zh")));
        @Nullable String key = row.text("firm_key");
        String id = Optional.ofNullable(row.text("uscc"))
                .flatMap(Uscc::find)
                .map(Uscc::value)
                .orElseGet(() -> hashed(nameKey, seatRegion, key));
        add(new Known(id, key, nameKey, String.valueOf(row.text("source")), seatRegion));
        return id;
    }

    private static String hashed(String nameKey, String region, @Nullable String key) {
        String city = region.substring(0, 4) + "00";
        return "F" + Ids.of(List.of(nameKey, city, key == null ? "" : key));
    }

    /** {@return the region of the firm's seat, where it is known} */
    public Optional<String> seat(String id) {
        return Optional.ofNullable(byId.get(id)).map(Known::seat);
    }

    /**
     * {@return the id of the firm that a cell of another table means: by code, by the source's key where the name or the
     * source agrees, by name where only one firm has it}
     *
     * @param name what the row calls the firm besides; null where the cell is all
     * @param source the source of the row
     */
    public Optional<String> find(String text, @Nullable String name, @Nullable String source) {
        Optional<String> byUscc = Uscc.find(text).map(Uscc::value).filter(byId::containsKey);
        if (byUscc.isPresent()) {
            return byUscc;
        }
        List<String> candidates = new ArrayList<>(byKey.getOrDefault(text, Set.of()));
        candidates.removeIf(id -> {
            Known firm = byId.get(id);
            return firm == null
                    || !(name == null ? firm.source.equals(source) : firm.nameKey.equals(FirmNames.key(name)));
        });
        if (candidates.isEmpty()) {
            candidates.addAll(byName.getOrDefault(FirmNames.key(name == null ? text : name), Set.of()));
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** {@return the firms that share a name} */
    public List<String> namesakes(String name) {
        return byName.getOrDefault(FirmNames.key(name), Set.of()).stream()
                .sorted()
                .toList();
    }
}
