/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Visibility;
import org.lianpu.intake.identity.FirmRecord;
import org.lianpu.intake.identity.RecordKeys;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/**
 * Finds out, once the firms of a batch are in the graph, which records without a valid code are firms that are there already (METHODS M23).
 * Looks only at records that what changed can have changed, a few hundred at a time; what it ends with is what resolving all records anew
 * would. Nothing is done, and nothing asked, where no record lacks a code.
 */
final class IdentityPass {
    static final CypherFile TOUCHED_BY_KEYS = CypherFile.of("identity/records-touched-by-keys");
    static final CypherFile TOUCHED_BY_RECORDS = CypherFile.of("identity/records-touched-by-records");
    static final CypherFile PUT_RECORDS = CypherFile.of("identity/put-records");
    static final CypherFile RESOLVE_NEW = CypherFile.of("identity/resolve-new-records");
    private static final int AT_A_TIME = 500;

    /** Runs statements in one transaction. */
    @FunctionalInterface
    interface Together {
        void run(Consumer<Statements> work);
    }

    private final Rules rules;
    private final Visibility visible;
    private final Redirects redirects;
    private final Statements read;
    private final Together together;
    private final Settlement settlement;
    private final Set<String> settled = new HashSet<>();

    IdentityPass(
            Rules rules,
            Visibility visible,
            Redirects redirects,
            FirmViews firms,
            SubjectViews subjects,
            Statements read,
            Together together) {
        this.rules = rules;
        this.visible = visible;
        this.redirects = redirects;
        this.read = read;
        this.together = together;
        this.settlement = new Settlement(rules, visible, firms, subjects);
    }

    /** {@return whether a batch holds decisions of persons on who is who} */
    static boolean decides(Checked batch) {
        return batch.structure().stream().anyMatch(claim -> claim.table().equals(Tables.FIRM_MATCHES));
    }

    /**
     * Resolves what a batch may have changed.
     *
     * @param loose whether the batch speaks of a firm without a valid code
     * @return the firms that records stood for before, where they stand for another now
     */
    Map<String, String> after(Checked batch, boolean loose) {
        if (!loose && !redirects.any()) {
            return Map.of();
        }
        if (loose) {
            records(
                    batch,
                    ids -> prepare(ids.stream().filter(RecordClaims::isLoose).toList()));
            redirects.look(read);
        }
        records(batch, ids -> settle(touched(ids)));
        Set<String> named = new TreeSet<>();
        for (Claim claim : batch.structure()) {
            if (claim.table().equals(Tables.FIRM_MATCHES)) {
                named.add(String.valueOf(claim.text("record_a")));
                named.add(String.valueOf(claim.text("record_b")));
            }
        }
        settle(new TreeSet<>(new RecordStore(read, visible, 0).meant(named).values()));
        return settlement.former();
    }

    /** Resolves all these records, none of which has been looked at before. */
    void all(Spool loose) {
        inChunks(loose, this::prepare);
        redirects.look(read);
        inChunks(loose, this::settle);
    }

    private static void inChunks(Spool ids, Consumer<List<String>> work) {
        List<String> waiting = new ArrayList<>(AT_A_TIME);
        ids.forEach(record -> {
            waiting.add(record.text());
            if (waiting.size() == AT_A_TIME) {
                work.accept(List.copyOf(waiting));
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            work.accept(List.copyOf(waiting));
        }
    }

    private static void records(Checked batch, Consumer<List<String>> work) {
        Set<String> waiting = new LinkedHashSet<>();
        batch.firms()
                .forEach(spool -> spool.forEach(record -> {
                    String firm = Claim.unpack(record).firm();
                    if (firm != null) {
                        if (waiting.size() == AT_A_TIME && !waiting.contains(firm)) {
                            work.accept(List.copyOf(waiting));
                            waiting.clear();
                        }
                        waiting.add(firm);
                    }
                }));
        if (!waiting.isEmpty()) {
            work.accept(List.copyOf(waiting));
        }
    }

    /** Keeps what the records are found by, so that they find each other. */
    private void prepare(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        together.run(tx -> {
            RecordStore store = new RecordStore(tx, visible, rules.er().blockMax());
            List<String> found = new ArrayList<>();
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (FirmRecord record : store.records(ids)) {
                found.add(record.id());
                rows.add(Map.of("id", record.id(), "record", properties(record, store)));
            }
            tx.run(PUT_RECORDS, Map.of("rows", rows));
            tx.run(RESOLVE_NEW, Map.of("ids", found));
        });
    }

    /** {@return the properties of the node of a record} */
    static Map<String, @Nullable Object> properties(FirmRecord record, RecordStore store) {
        RecordKeys keys = RecordClaims.keys(record);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", record.name());
        properties.put("nameKey", keys.nameKey());
        properties.put("stemKey", keys.stemKey());
        properties.put("brand", keys.brand());
        properties.put("seat", record.region());
        properties.put("firmKey", store.firmKey(record.id()));
        properties.put("sourceId", store.sourceOf(record.id()));
        return properties;
    }

    /**
     * {@return the records that may look otherwise now: those that share a name, a stem in a city or a brand with anything that was ever
     * said of these, and those that have to do with them}
     */
    private Set<String> touched(List<String> ids) {
        Set<String> names = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        Set<String> brands = new TreeSet<>();
        for (Claim claim : RecordStore.firmClaims(ids, read)) {
            RecordClaims.record(String.valueOf(claim.firm()), List.of(claim))
                    .map(RecordClaims::keys)
                    .ifPresent(keys -> {
                        names.add(keys.nameKey());
                        names.addAll(keys.otherNames());
                        add(stems, keys.stemKey());
                        add(brands, keys.brand());
                    });
        }
        Map<String, Integer> counts = new RecordStore(read, visible, rules.er().blockMax()).countOf(brands);
        Map<String, Object> parameters = Map.of(
                "names",
                List.copyOf(names),
                "stems",
                List.copyOf(stems),
                "brands",
                brands.stream()
                        .filter(b -> counts.getOrDefault(b, 0) <= rules.er().blockDf())
                        .toList(),
                "askedBrands",
                List.copyOf(brands),
                "limit",
                rules.er().blockMax() + 1);
        Set<String> touched = new LinkedHashSet<>();
        read.run(TOUCHED_BY_KEYS, parameters).forEach(row -> touched.add(String.valueOf(row.get("id"))));
        ids.stream().filter(RecordClaims::isLoose).forEach(touched::add);
        Set<String> texts = new TreeSet<>();
        read.run(TOUCHED_BY_RECORDS, Map.of("ids", ids)).forEach(row -> texts.add(String.valueOf(row.get("text"))));
        touched.addAll(new RecordStore(read, visible, 0).meant(texts).values());
        return touched;
    }

    private static void add(Set<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /** What was reached before is not looked at again: the pass changes nothing that a component follows from. */
    private void settle(Collection<String> touched) {
        List<String> waiting = new ArrayList<>(AT_A_TIME);
        for (String id : touched) {
            if (!settled.contains(id)) {
                waiting.add(id);
            }
            if (waiting.size() == AT_A_TIME) {
                settleTogether(waiting);
            }
        }
        settleTogether(waiting);
    }

    private void settleTogether(List<String> waiting) {
        waiting.removeIf(settled::contains);
        if (!waiting.isEmpty()) {
            Set<String> reached = new TreeSet<>();
            together.run(tx -> reached.addAll(settlement.settle(waiting, tx)));
            settled.addAll(reached);
            waiting.clear();
        }
    }
}
