/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianpu.intake.claim.Views;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;

/** Which firm each record stands for. Costs one count where no record stands for another; safe for several threads. */
final class Redirects {
    static final CypherFile ANY = CypherFile.of("identity/any-records");
    static final CypherFile FAMILIES = CypherFile.of("identity/families-of-records");

    /** A firm and all records that stand for it. */
    record Family(String firm, Set<String> records) {
        Family {
            records = Set.copyOf(records);
        }
    }

    private final Set<String> busy = new HashSet<>();
    private volatile boolean any;

    /** Looks whether there are any; to be repeated when records were resolved anew. */
    Redirects look(Statements read) {
        any = read.run(ANY, Map.of()).stream()
                .anyMatch(row -> row.get("records") instanceof Number n && n.longValue() > 0);
        return this;
    }

    /** {@return whether any record is known that may stand for another firm} */
    boolean any() {
        return any;
    }

    /** {@return the families of those of these records that stand for another firm, or share theirs} */
    Map<String, Family> families(Collection<String> records, Statements read) {
        Map<String, Family> families = new HashMap<>();
        if (!any) {
            return families;
        }
        for (List<String> chunk : Views.chunks(List.copyOf(records))) {
            for (Map<String, Object> row : read.run(FAMILIES, Map.of("ids", chunk))) {
                Family family = family(row);
                String id = String.valueOf(row.get("id"));
                if (family.records.size() > 1 || !family.firm.equals(id)) {
                    families.put(id, family);
                }
            }
        }
        return families;
    }

    static Family family(Map<String, Object> row) {
        Set<String> records = new TreeSet<>();
        if (row.get("records") instanceof Collection<?> ids) {
            ids.forEach(id -> records.add(id.toString()));
        }
        return new Family(String.valueOf(row.get("firm")), records);
    }

    /** Does work on firms that several threads may want to work on, while no other thread works on any of them. */
    void alone(Collection<Family> families, Runnable work) {
        List<String> firms = families.stream().map(Family::firm).distinct().toList();
        if (firms.isEmpty()) {
            work.run();
            return;
        }
        take(firms);
        try {
            work.run();
        } finally {
            release(firms);
        }
    }

    private synchronized void take(List<String> firms) {
        while (firms.stream().anyMatch(busy::contains)) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while another thread wrote the same firm", e);
            }
        }
        busy.addAll(new ArrayList<>(firms));
    }

    private synchronized void release(List<String> firms) {
        firms.forEach(busy::remove);
        notifyAll();
    }
}
