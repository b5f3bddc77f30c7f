/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Derivation;
import org.lianpu.intake.claim.FirmBundle;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Brings the view of firms up to what their claims say: nodes, seats, occupations, and the edges to the claims they rest on. */
final class FirmViews {
    static final CypherFile KNOWN = CypherFile.of("publish/known-firms-with-claims");
    static final CypherFile CREATE = CypherFile.of("publish/create-firms");
    static final CypherFile UPDATE = CypherFile.of("publish/update-firms");
    static final CypherFile REMOVE = CypherFile.of("publish/remove-firms");
    static final CypherFile PUT_OCCUPATIONS = CypherFile.of("publish/put-occupations");
    static final CypherFile REMOVE_OCCUPATIONS = CypherFile.of("publish/remove-occupations");

    /** What the graph shows of a firm: its claims and where it is said to work. */
    private record Shown(List<Claim> claims, Set<String> places) {}

    private final Visibility visible;
    private final Derivation by;
    private final Redirects redirects;
    private final Consumer<CellPublication.Pair> touched;
    private volatile boolean loose;

    /**
     * @param redirects which firm each record stands for
     * @param touched takes every link and region in whose facts something may have changed; called by several threads
     */
    FirmViews(Visibility visible, Derivation by, Redirects redirects, Consumer<CellPublication.Pair> touched) {
        this.visible = visible;
        this.by = by;
        this.redirects = redirects;
        this.touched = touched;
    }

    /**
     * Derives and writes the firms of these claims.
     *
     * @param claims of the batch being published, already in the graph, whole firms
     */
    void publish(Collection<Claim> claims, Statements read, Statements write) {
        Map<String, Map<String, Claim>> byFirm = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.firm() != null) {
                byFirm.computeIfAbsent(claim.firm(), f -> new LinkedHashMap<>()).put(claim.id(), claim);
            }
        }
        loose |= byFirm.keySet().stream().anyMatch(RecordClaims::isLoose);
        deriveResolved(byFirm, read, write);
    }

    /** {@return whether a firm without a valid code was among the published} */
    boolean sawLoose() {
        return loose;
    }

    /** Derives and writes firms of which nothing new was said, but somebody stopped saying something. */
    void refresh(Collection<String> firms, Statements read, Statements write) {
        Map<String, Map<String, Claim>> byFirm = new LinkedHashMap<>();
        firms.forEach(firm -> byFirm.put(firm, Map.of()));
        deriveResolved(byFirm, read, write);
    }

    /**
     * Derives and writes firms whose records were resolved anew.
     *
     * @param firms that gain or lose a record
     * @param moved record to firm, for every record of these firms
     */
    void resolve(Collection<String> firms, Map<String, String> moved, Statements both) {
        Map<String, Map<String, Claim>> byFirm = new LinkedHashMap<>();
        firms.forEach(firm -> byFirm.put(firm, Map.of()));
        derive(byFirm, moved, both, both);
    }

    /** The claims of records go to the firms that these stand for. */
    private void deriveResolved(Map<String, Map<String, Claim>> byRecord, Statements read, Statements write) {
        Map<String, Redirects.Family> families = redirects.families(byRecord.keySet(), read);
        redirects.alone(families.values(), () -> {
            Map<String, Map<String, Claim>> byFirm = new LinkedHashMap<>();
            byRecord.forEach((record, claims) -> {
                Redirects.Family family = families.get(record);
                byFirm.computeIfAbsent(family == null ? record : family.firm(), f -> new LinkedHashMap<>())
                        .putAll(claims);
            });
            derive(byFirm, Map.of(), read, write);
        });
    }

    /** @param moved firms of records whose claims may be shown elsewhere; other claims stay where they are */
    private void derive(
            Map<String, Map<String, Claim>> byFirm, Map<String, String> moved, Statements read, Statements write) {
        Map<String, Shown> shown = shown(byFirm.keySet(), read);
        Map<String, Map<String, Claim>> said = new LinkedHashMap<>();
        byFirm.forEach((firm, handedIn) -> {
            said.computeIfAbsent(firm, f -> new LinkedHashMap<>()).putAll(handedIn);
            if (shown.containsKey(firm)) {
                shown.get(firm)
                        .claims
                        .forEach(c -> said.computeIfAbsent(
                                        moved.getOrDefault(String.valueOf(c.firm()), firm), f -> new LinkedHashMap<>())
                                .put(c.id(), c));
            }
        });
        Map<String, List<Claim>> visibleByFirm = visible(said);
        List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
        List<Map<String, @Nullable Object>> changed = new ArrayList<>();
        List<Map<String, @Nullable Object>> occupations = new ArrayList<>();
        List<Map<String, @Nullable Object>> ended = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String firm : byFirm.keySet()) {
            FirmBundle bundle = FirmBundle.of(firm, visibleByFirm.getOrDefault(firm, List.of()), by);
            @Nullable Shown before = shown.get(firm);
            bundle.byPlace().keySet().forEach(this::touch);
            if (before == null) {
                if (bundle.firm() != null) {
                    fresh.add(row(bundle, visibleByFirm.getOrDefault(firm, List.of()), true));
                }
                continue;
            }
            before.places.forEach(this::touch);
            if (bundle.firm() == null) {
                gone.add(firm);
                continue;
            }
            changed.add(row(bundle, visibleByFirm.getOrDefault(firm, List.of()), false));
            bundle.occupations().forEach(o -> occupations.add(occupation(firm, o)));
            Set<String> stale = new HashSet<>(before.places);
            stale.removeAll(bundle.byPlace().keySet());
            stale.forEach(place -> ended.add(place(firm, place)));
        }
        run(write, REMOVE_OCCUPATIONS, ended);
        run(write, CREATE, fresh);
        run(write, UPDATE, changed);
        run(write, PUT_OCCUPATIONS, occupations);
        if (!gone.isEmpty()) {
            write.run(REMOVE, Map.of("ids", gone));
        }
    }

    private static void run(Statements write, CypherFile file, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            write.run(file, Map.of("rows", rows));
        }
    }

    private void touch(String place) {
        touched.accept(CellPublication.Pair.parse(place));
    }

    private static Map<String, Shown> shown(Collection<String> firms, Statements read) {
        Map<String, Shown> shown = new HashMap<>();
        for (Map<String, Object> row : read.run(KNOWN, Map.of("ids", List.copyOf(firms)))) {
            List<Claim> claims = new ArrayList<>();
            if (row.get("claims") instanceof Collection<?> nodes) {
                nodes.forEach(node -> Claim.ofNode(cast(node)).ifPresent(claims::add));
            }
            Set<String> places = new LinkedHashSet<>();
            if (row.get("places") instanceof Collection<?> texts) {
                texts.forEach(t -> places.add(t.toString()));
            }
            shown.put(String.valueOf(row.get("id")), new Shown(claims, places));
        }
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }

    private Map<String, List<Claim>> visible(Map<String, Map<String, Claim>> said) {
        List<Claim> all = new ArrayList<>();
        said.values().forEach(claims -> all.addAll(claims.values()));
        Map<String, Claim> seen = new HashMap<>();
        visible.of(all).forEach(claim -> seen.put(claim.id(), claim));
        Map<String, List<Claim>> byFirm = new HashMap<>();
        said.forEach((firm, claims) -> byFirm.put(
                firm,
                claims.keySet().stream().map(seen::get).filter(Objects::nonNull).toList()));
        return byFirm;
    }

    private static Map<String, @Nullable Object> row(FirmBundle bundle, List<Claim> claims, boolean withOccupations) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("names", bundle.firm() == null ? List.of() : RecordClaims.complete(bundle.firm(), claims));
        row.put("id", bundle.id());
        row.put("firm", bundle.firm());
        row.put("seat", bundle.seat());
        row.put("claims", bundle.claims());
        if (withOccupations) {
            row.put("occupations", bundle.occupations());
        }
        return row;
    }

    private static Map<String, @Nullable Object> occupation(String firm, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("firm", firm);
        row.put("link", properties.get("linkCode"));
        row.put("region", properties.get("regionCode"));
        row.put("properties", properties);
        return row;
    }

    private static Map<String, @Nullable Object> place(String firm, String place) {
        CellPublication.Pair pair = CellPublication.Pair.parse(place);
        return new HashMap<>(Map.of("firm", firm, "link", pair.link(), "region", pair.region()));
    }
}
