/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.notice.Suggestion;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** What cells may point at: the rows of the graph and of the files at hand, by code, name and alias. */
public final class References {
    public static final CypherFile KNOWN_CODES = CypherFile.of("intake/known-codes");
    public static final CypherFile KNOWN_NAMES = CypherFile.of("intake/known-names");
    private static final int ALL = 1_000_000;

    private static final String REGIONS = "regions";
    private static final int MOST_PATHS = 10_000;

    private record Target(String code, int rank) {}

    private final RegionChanges changes = new RegionChanges();
    private final RegionPaths paths = new RegionPaths(this::regionsNamed);
    private final Map<String, Set<String>> ends = new HashMap<>();

    private final Map<String, Map<String, Set<Target>>> targets = new HashMap<>();

    /** {@return everything that rows can point at: the whole graph, and these rows} */
    public static References all(Statements graph, List<Row> rows) {
        References references = new References();
        rows.forEach(references::add);
        return references.withNames(graph);
    }

    /**
     * What these rows can point at. Codes are looked up by index; only where one is not found, names and aliases of the
     * whole graph are read: they are few beside the firms.
     */
    public static References of(Statements graph, List<Row> rows) {
        References references = new References();
        Set<String> wanted = new HashSet<>();
        for (Row row : rows) {
            for (Column column : row.table().columns()) {
                String text = row.text(column.name());
                if (column.type() == ColumnType.REFERENCE && text != null) {
                    wanted.add(text);
                }
            }
        }
        for (Map<String, Object> row : graph.run(KNOWN_CODES, Map.of("codes", List.copyOf(wanted)))) {
            references.add(String.valueOf(row.get("table")), String.valueOf(row.get("code")), List.of(), 0);
        }
        rows.forEach(references::add);
        return references.holdsAll(rows) ? references : references.withNames(graph);
    }

    private boolean holdsAll(List<Row> rows) {
        for (Row row : rows) {
            for (Column column : row.table().columns()) {
                String text = row.text(column.name());
                String table = column.reference();
                if (text != null && table != null && !isCode(table, text)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isCode(String table, String text) {
        return targets.getOrDefault(table, Map.of()).getOrDefault(text, Set.of()).stream()
                .anyMatch(t -> t.code().equals(text));
    }

    private References withNames(Statements graph) {
        changes.read(graph);
        for (Map<String, Object> row : graph.run(KNOWN_NAMES, Map.of("limit", ALL))) {
            List<String> names = new ArrayList<>();
            ((Collection<?>) Objects.requireNonNull(row.get("names")))
                    .forEach(n -> names.add(n == null ? "" : n.toString()));
            add(
                    String.valueOf(row.get("table")),
                    String.valueOf(row.get("code")),
                    names,
                    ((Number) Objects.requireNonNull(row.get("rank"))).intValue());
        }
        return this;
    }

    /** Adds a row of the files at hand. */
    private void add(Row row) {
        Table table = row.table();
        if (row.is(Tables.REGION_CHANGES)) {
            changes.add(row);
        }
        if (!table.isTarget()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (String column : List.of("name_zh", "name_en")) {
            String name = row.text(column);
            if (name != null) {
                names.add(name);
            }
        }
        if (row.get("aliases") instanceof Collection<?> aliases) {
            aliases.forEach(a -> names.add(a.toString()));
        }
        int rank = "regions".equals(table.name())
                ? List.of("NATION", "PROVINCE", "CITY", "COUNTY").indexOf(row.text("level"))
                : 0;
        add(table.name(), String.valueOf(row.text(table.key().get(0).name())), names, rank);
    }

    private void add(String table, String code, List<String> names, int rank) {
        Map<String, Set<Target>> byName = targets.computeIfAbsent(table, t -> new HashMap<>());
        Target target = new Target(code, rank);
        byName.computeIfAbsent(code, n -> new LinkedHashSet<>()).add(target);
        for (String name : names) {
            if (!name.isBlank()) {
                byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(target);
            }
        }
    }

    /** {@return the code that the text stands for, or nothing after telling why} */
    public Optional<String> resolve(String table, String text, Supplier<At> at, Notices notices) {
        Map<String, Set<Target>> byName = targets.getOrDefault(table, Map.of());
        Set<Target> found = byName.getOrDefault(text, Set.of());
        for (Target target : found) {
            if (target.code().equals(text)) {
                return Optional.of(text);
            }
        }
        int highest = found.stream().mapToInt(Target::rank).min().orElse(0);
        List<String> codes = found.stream()
                .filter(t -> t.rank() == highest)
                .map(Target::code)
                .sorted()
                .toList();
        if (codes.size() == 1) {
            return Optional.of(codes.get(0));
        }
        if (codes.isEmpty() && table.equals(REGIONS)) {
            return region(text, at, notices);
        }
        notices.add(
                codes.isEmpty()
                        ? new RowNotice.UnknownReference(at.get(), table, Suggestion.nearest(text, byName.keySet()))
                        : new RowNotice.AmbiguousReference(at.get(), table, codes));
        return Optional.empty();
    }

    /** A region that is neither code nor name of one there is: a retired one, or a path. */
    private Optional<String> region(String text, Supplier<At> at, Notices notices) {
        List<RegionChanges.Change> retired = changes.of(text);
        if (retired.isEmpty()) {
            Set<String> found = endsOf(text);
            if (found.size() == 1) {
                String code = found.iterator().next();
                retiredStep(text, code).ifPresent(step -> tell(step, code, at, notices));
                return Optional.of(code);
            }
            // A code near another one is another place.
            boolean digits = text.chars().allMatch(Character::isDigit);
            Set<String> known = targets.getOrDefault(REGIONS, Map.of()).keySet();
            notices.add(
                    found.isEmpty()
                            ? new RowNotice.UnknownReference(
                                    at.get(), REGIONS, digits ? "" : Suggestion.nearest(text, known))
                            : new RowNotice.AmbiguousReference(at.get(), REGIONS, List.copyOf(found)));
            return Optional.empty();
        }
        List<String> present = presentOf(retired);
        if (present.size() == 1 && isWhole(retired)) {
            tell(retired.get(0), present.get(0), at, notices);
            return Optional.of(present.get(0));
        }
        notices.add(new RowNotice.SplitRegion(at.get(), present));
        return Optional.empty();
    }

    private static void tell(RegionChanges.Change change, String region, Supplier<At> at, Notices notices) {
        notices.add(new RowNotice.RetiredRegion(at.get(), region, change.oldName(), change.year()));
    }

    /** A register writes its few thousand places as paths in every row. */
    private Set<String> endsOf(String path) {
        return ends.size() < MOST_PATHS ? ends.computeIfAbsent(path, paths::find) : paths.find(path);
    }

    /** {@return the change by which the last step of a path leads to this region} */
    private Optional<RegionChanges.Change> retiredStep(String path, String region) {
        for (int from = 0; from < path.length(); from++) {
            List<RegionChanges.Change> of = changes.of(path.substring(from));
            if (!of.isEmpty()
                    && presentOf(of).contains(region)
                    && !named(path.substring(from)).contains(region)) {
                return of.stream()
                        .filter(c -> currentRegion(c.region()).equals(Optional.of(region)))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * {@return codes of the regions of this name now, and of those that a retired one of this name became as a whole: 清河区 there is in
     * 铁岭 and there was in 淮安, and the steps above tell which is meant}
     */
    private Set<String> regionsNamed(String name) {
        Set<String> codes = new LinkedHashSet<>(named(name));
        for (RegionChanges.Change change : changes.of(name)) {
            if (!change.split() && change.oldName().equals(name)) {
                currentRegion(change.region()).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private List<String> named(String name) {
        return targets.getOrDefault(REGIONS, Map.of()).getOrDefault(name, Set.of()).stream()
                .map(Target::code)
                .toList();
    }

    private Optional<String> currentRegion(String codeOrName) {
        List<String> codes = named(codeOrName);
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** {@return the present region of a code, retired or not; nothing where it is not known, or is several} */
    Optional<String> present(String code) {
        List<RegionChanges.Change> retired = changes.of(code);
        if (isCode(REGIONS, code)) {
            return Optional.of(code);
        }
        List<String> present = presentOf(retired);
        return present.size() == 1 && isWhole(retired) ? Optional.of(present.get(0)) : Optional.empty();
    }

    /** {@return codes of the regions that these changes lead to: one source gives a code, another the name of the same} */
    private List<String> presentOf(List<RegionChanges.Change> changes) {
        return RegionChanges.regions(changes).stream()
                .flatMap(r -> currentRegion(r).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return whether every one of these changes is known to lead to a region there is, and to the whole of it} */
    private boolean isWhole(List<RegionChanges.Change> changes) {
        return changes.stream()
                .allMatch(c -> !c.split() && currentRegion(c.region()).isPresent());
    }
}
