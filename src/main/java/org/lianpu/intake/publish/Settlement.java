/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Views;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.identity.CodeChanges;
import org.lianpu.intake.identity.Decision;
import org.lianpu.intake.identity.FirmRecord;
import org.lianpu.intake.identity.Neighbourhood;
import org.lianpu.intake.identity.Partition;
import org.lianpu.intake.identity.Question;
import org.lianpu.intake.identity.Reason;
import org.lianpu.intake.identity.Redirect;
import org.lianpu.intake.identity.Resolver;
import org.lianpu.intake.identity.StandardNames;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/** Resolves the components of a few records and brings firms, views and questions up to what comes out, in one transaction. */
final class Settlement {
    static final CypherFile RESOLVE = CypherFile.of("identity/resolve-records");
    static final CypherFile REMOVE_RECORDS = CypherFile.of("identity/remove-records");
    static final CypherFile PUT_QUESTIONS = CypherFile.of("identity/put-questions");
    static final CypherFile REMOVE_QUESTIONS = CypherFile.of("identity/remove-questions");
    static final CypherFile CLAIMS_NAMING = CypherFile.of("identity/claims-naming-firms");

    /** What the graph holds of a record. */
    private record Stored(
            Redirects.Family family,
            @Nullable Object score,
            @Nullable Object rule,
            @Nullable Object by) {}

    private final Rules rules;
    private final Visibility visible;
    private final FirmViews firms;
    private final SubjectViews subjects;
    private final Map<String, String> former = new HashMap<>();

    Settlement(Rules rules, Visibility visible, FirmViews firms, SubjectViews subjects) {
        this.rules = rules;
        this.visible = visible;
        this.firms = firms;
        this.subjects = subjects;
    }

    /** {@return the firms that records stood for at first, where they stand for another now} */
    Map<String, String> former() {
        return former;
    }

    /** {@return the records of the components of the touched ones: as long as nothing is handed in, they are settled} */
    Set<String> settle(Collection<String> touched, Statements tx) {
        RecordStore store = new RecordStore(tx, visible, rules.er().blockMax());
        Resolver resolver = new Resolver(rules, StandardNames.parser(), CodeChanges.NONE, store);
        Set<String> ids = new TreeSet<>(touched);
        Map<String, Stored> stored = new HashMap<>();
        Set<Decision> decisions = new LinkedHashSet<>();
        Map<String, FirmRecord> component = component(ids, stored, decisions, resolver, store, tx);
        Partition partition = resolver.resolve(component.values(), decisions);

        Map<String, String> now = new TreeMap<>(partition.canonical());
        Map<String, String> before = new HashMap<>();
        Set<String> changed = new TreeSet<>();
        for (String id : ids) {
            Stored was = stored.get(id);
            String old = was == null ? id : was.family.firm();
            if (!old.equals(now.get(id))) {
                before.put(id, old);
                changed.add(old);
                if (now.containsKey(id)) {
                    changed.add(Objects.requireNonNull(now.get(id)));
                }
            }
        }
        // A record that is gone is shown nowhere; what it says, should it linger, must not count for another firm.
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> now.putIfAbsent(id, id));
        List<Claim> elsewhere = changed.isEmpty() ? List.of() : elsewhere(changed, now, before, tx);
        if (!changed.isEmpty()) {
            firms.resolve(changed, now, tx);
        }
        writeRecords(component, partition, stored, ids, store, tx);
        writeQuestions(component, partition, ids, tx);
        before.forEach(former::putIfAbsent);
        if (!elsewhere.isEmpty()) {
            subjects.publish(elsewhere, before, tx, tx);
        }
        return ids;
    }

    /**
     * Reaches from the touched records over what they share, over firms and over decisions, until nothing more is found.
     *
     * @param ids touched records, to which those found are added; some of them may be gone
     */
    private Map<String, FirmRecord> component(
            Set<String> ids,
            Map<String, Stored> stored,
            Set<Decision> decisions,
            Resolver resolver,
            RecordStore store,
            Statements tx) {
        Neighbourhood neighbourhood =
                new Neighbourhood(resolver, store, rules.er().review());
        Map<String, FirmRecord> component = new TreeMap<>();
        Set<String> open = new TreeSet<>(ids);
        while (!open.isEmpty()) {
            List<FirmRecord> start = store.records(open);
            component.putAll(neighbourhood.of(start));
            Set<String> reached = new TreeSet<>(component.keySet());
            reached.addAll(open);
            reached.removeAll(stored.keySet());
            Set<String> next = new TreeSet<>(reached);
            for (List<String> chunk : Views.chunks(List.copyOf(reached))) {
                tx.run(Redirects.FAMILIES, Map.of("ids", chunk)).forEach(row -> {
                    Stored was = new Stored(Redirects.family(row), row.get("score"), row.get("rule"), row.get("by"));
                    stored.put(String.valueOf(row.get("id")), was);
                    next.addAll(was.family.records());
                });
                store.decisions(chunk).forEach(decision -> {
                    decisions.add(decision);
                    next.add(decision.left());
                    next.add(decision.right());
                });
            }
            ids.addAll(reached);
            next.removeAll(ids);
            open = next;
        }
        return component;
    }

    /** {@return what is said of firms that change beside what they are and where they work} */
    private static List<Claim> elsewhere(
            Set<String> changed, Map<String, String> now, Map<String, String> before, Statements tx) {
        Set<String> records = new TreeSet<>(changed);
        now.forEach((record, firm) -> {
            if (changed.contains(firm) || changed.contains(before.getOrDefault(record, firm))) {
                records.add(record);
            }
        });
        List<Claim> claims = new ArrayList<>();
        tx.run(CLAIMS_NAMING, Map.of("firms", List.copyOf(changed), "records", List.copyOf(records)))
                .forEach(row -> Claim.ofNode(properties(row.get("claim")))
                        .filter(c -> c.table().view() != null)
                        .ifPresent(claims::add));
        return claims;
    }

    private static Map<String, Object> properties(@Nullable Object node) {
        Map<String, Object> properties = new HashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> properties.put(name.toString(), value));
        }
        return properties;
    }

    private void writeRecords(
            Map<String, FirmRecord> component,
            Partition partition,
            Map<String, Stored> stored,
            Set<String> ids,
            RecordStore store,
            Statements tx) {
        Map<String, Redirect> redirect = new HashMap<>();
        partition.redirects().forEach(r -> redirect.put(r.record(), r));
        Map<String, Integer> sizes = new HashMap<>();
        partition.canonical().values().forEach(firm -> sizes.merge(firm, 1, Integer::sum));
        List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Set<String> gone = new TreeSet<>(ids);
        partition.canonical().forEach((id, firm) -> {
            if (!RecordClaims.isLoose(id) && sizes.getOrDefault(firm, 0) == 1) {
                return;
            }
            gone.remove(id);
            Stored was = stored.get(id);
            Map<String, @Nullable Object> row = row(id, firm, redirect.get(id));
            if (was == null) {
                fresh.add(Map.of(
                        "id", id, "record", IdentityPass.properties(Objects.requireNonNull(component.get(id)), store)));
            }
            if (was == null
                    || !was.family.firm().equals(firm)
                    || !Objects.equals(was.score, row.get("score"))
                    || !Objects.equals(was.rule, row.get("rule"))
                    || !Objects.equals(was.by, row.get("by"))) {
                rows.add(row);
            }
        });
        run(tx, IdentityPass.PUT_RECORDS, fresh);
        run(tx, RESOLVE, rows);
        if (!gone.isEmpty()) {
            tx.run(REMOVE_RECORDS, Map.of("ids", List.copyOf(gone)));
        }
    }

    private static Map<String, @Nullable Object> row(String id, String firm, @Nullable Redirect redirect) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("firm", firm);
        row.put("score", redirect == null ? null : redirect.score());
        row.put("rule", redirect == null ? null : redirect.rule().code());
        row.put("judgement", redirect == null ? null : redirect.judgement().name());
        row.put("by", redirect == null ? null : redirect.by());
        return row;
    }

    private static void writeQuestions(
            Map<String, FirmRecord> component, Partition partition, Set<String> ids, Statements tx) {
        tx.run(REMOVE_QUESTIONS, Map.of("ids", List.copyOf(ids)));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Question question : partition.questions()) {
            FirmRecord left = Objects.requireNonNull(component.get(question.left()));
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", question.id());
            row.put("a", question.left());
            row.put("b", question.right());
            row.put("firmA", partition.canonical().get(question.left()));
            row.put("firmB", partition.canonical().get(question.right()));
            row.put("score", question.score());
            row.put("reasons", question.reasons().stream().map(Reason::code).toList());
            row.put("brand", RecordClaims.keys(left).brand());
            row.put("group", question.group());
            rows.add(row);
        }
        run(tx, PUT_QUESTIONS, rows);
    }

    private static void run(Statements tx, CypherFile file, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(file, Map.of("rows", rows));
        }
    }
}
