/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/**
 * Which sources handed in all they have, and when. A claim that the next such snapshot does not repeat is 未再出现 from that day; after
 * the second it stops counting: one gap may be a slip of the list, two are not.
 */
public final class Snapshots {
    public static final CypherFile SNAPSHOTS = CypherFile.of("intake/snapshots");
    /** Nobody ever handed in all of a source. */
    public static final Snapshots NONE = new Snapshots(Map.of(), "", Integer.MAX_VALUE);

    private static final int ALL = 100_000;

    private record Snapshot(String asOf, Set<String> kinds) {}

    private final Map<String, List<Snapshot>> bySource;
    private final String own;
    private final int missesThatEnd;

    private Snapshots(Map<String, List<Snapshot>> bySource, String own, int missesThatEnd) {
        this.bySource = bySource;
        this.own = own;
        this.missesThatEnd = missesThatEnd;
    }

    /** {@return id of the source of which the batch in question is all there is; blank where it is just some rows} */
    public String sourceOfBatch() {
        return own;
    }

    /**
     * Reads the snapshots that count now.
     *
     * @param batch the batch in question
     * @param counts whether it counts already, being published, or no more, being taken back
     */
    public static Snapshots of(Statements graph, String batch, boolean counts, Rules rules) {
        String own = "";
        Map<String, List<Snapshot>> bySource = new HashMap<>();
        for (Map<String, Object> row : graph.run(SNAPSHOTS, Map.of("limit", ALL))) {
            boolean mine = batch.equals(row.get("id"));
            own = mine ? String.valueOf(row.get("source")) : own;
            if (mine ? counts : "PUBLISHED".equals(row.get("status"))) {
                Set<String> kinds = new java.util.HashSet<>();
                if (row.get("kinds") instanceof Collection<?> names) {
                    names.forEach(name -> kinds.add(name.toString()));
                }
                bySource.computeIfAbsent(String.valueOf(row.get("source")), s -> new ArrayList<>())
                        .add(new Snapshot(String.valueOf(row.get("asOf")), kinds));
            }
        }
        return bySource.isEmpty() && own.isEmpty()
                ? NONE
                : new Snapshots(bySource, own, rules.snapshot().missesThatEnd());
    }

    private List<Snapshot> missing(Claim claim) {
        String last = claim.asOf();
        return bySource.getOrDefault(claim.sourceId(), List.of()).stream()
                .filter(s -> s.asOf.compareTo(last) > 0
                        && s.kinds.contains(claim.table().name()))
                .toList();
    }

    /** {@return whether the claim still counts: its source was not handed in whole twice without it} */
    public boolean counts(Claim claim) {
        return bySource.isEmpty() || claim.implied() || missing(claim).size() < missesThatEnd;
    }

    /** {@return the day of the first snapshot without the claim; null where it is in the last one, or no snapshot was taken} */
    public @Nullable String missingSince(Claim claim) {
        if (bySource.isEmpty() || claim.implied()) {
            return null;
        }
        List<Snapshot> missing = missing(claim);
        return missing.isEmpty() ? null : missing.get(0).asOf;
    }
}
