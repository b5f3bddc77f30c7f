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

/**
 * Which sources handed in all they have, and when. A claim that the next such snapshot does not repeat is 未再出现 from that day; after
 * the second it stops counting: one gap may be a slip of the list, two are not.
 */
public final class Snapshots {
    public static final CypherFile SNAPSHOTS = CypherFile.of("intake/snapshots");
    /** Nobody ever handed in all of a source. */
    public static final Snapshots NONE = new Snapshots(Map.of());

    private static final int MISSES_THAT_END = 2;
    private static final int ALL = 100_000;

    private record Snapshot(String asOf, Set<String> kinds) {}

    private final Map<String, List<Snapshot>> bySource;

    private Snapshots(Map<String, List<Snapshot>> bySource) {
        this.bySource = bySource;
    }

    /**
     * Reads the snapshots that count now.
     *
     * @param batch the batch being published, which counts already; blank for none
     */
    public static Snapshots of(Statements graph, String batch) {
        Map<String, List<Snapshot>> bySource = new HashMap<>();
        for (Map<String, Object> row : graph.run(SNAPSHOTS, Map.of("limit", ALL))) {
            if ("PUBLISHED".equals(row.get("status")) || batch.equals(row.get("id"))) {
                Set<String> kinds = new java.util.HashSet<>();
                if (row.get("kinds") instanceof Collection<?> names) {
                    names.forEach(name -> kinds.add(name.toString()));
                }
                bySource.computeIfAbsent(String.valueOf(row.get("source")), s -> new ArrayList<>())
                        .add(new Snapshot(String.valueOf(row.get("asOf")), kinds));
            }
        }
        return bySource.isEmpty() ? NONE : new Snapshots(bySource);
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
        return bySource.isEmpty() || claim.implied() || missing(claim).size() < MISSES_THAT_END;
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
