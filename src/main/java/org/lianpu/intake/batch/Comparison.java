/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.publish.Publication;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;

/** Holds checked claims against what the same sources said before. */
public final class Comparison {
    static final CypherFile SAID_BEFORE = CypherFile.of("intake/claims-of-subjects-by-source");
    private static final int AT_A_TIME = 5_000;
    private static final int PARTS = 32;

    private final Graph graph;
    private final Workplace place;
    private long fresh;
    private long changed;
    private long same;
    private long moved;
    private long vanished;
    private long before;

    public Comparison(Graph graph, Workplace place) {
        this.graph = graph;
        this.place = place;
    }

    /** {@return the differences; {@code snapshotOf} is the source of which the claims are all there is, blank for none} */
    public Delta compare(Checked checked, String snapshotOf, Progress progress) {
        List<Claim> waiting = new ArrayList<>(AT_A_TIME);
        Partitions subjects = new Partitions(place, "compared", PARTS);
        Pack pack = new Pack();
        Set<String> kinds = new HashSet<>();
        checked.forEach(claim -> {
            waiting.add(claim);
            if (waiting.size() == AT_A_TIME) {
                compare(waiting);
                progress.advance(AT_A_TIME);
            }
            if (!snapshotOf.isEmpty() && claim.sourceId().equals(snapshotOf)) {
                kinds.add(claim.table().name());
                subjects.add(
                        Key.of('S', claim.subject()).low(),
                        pack.clear().put(true).put(claim.subject()));
            }
        });
        compare(waiting);
        if (!snapshotOf.isEmpty()) {
            graph.stream(Publication.CLAIMS_OF_SOURCE, Map.of("source", snapshotOf), row -> {
                if (kinds.contains(String.valueOf(row.get("kind")))) {
                    String subject = String.valueOf(row.get("subject"));
                    subjects.add(
                            Key.of('S', subject).low(), pack.clear().put(false).put(subject));
                }
            });
            countVanished(subjects);
        }
        subjects.discard();
        return new Delta(fresh, changed, same, vanished, before, moved);
    }

    private void countVanished(Partitions subjects) {
        subjects.close();
        subjects.parts().forEach(part -> {
            Set<String> now = new HashSet<>();
            Set<String> then = new HashSet<>();
            part.forEach(record -> (record.truth() ? now : then).add(record.text()));
            before += then.size();
            then.removeAll(now);
            vanished += then.size();
        });
    }

    private void compare(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        List<Map<String, String>> rows = claims.stream()
                .map(c -> Map.of("subject", c.subject(), "source", c.sourceId()))
                .distinct()
                .toList();
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Set<String>> seats = new HashMap<>();
        graph.read(tx -> tx.run(SAID_BEFORE, Map.of("rows", rows))).forEach(row -> {
            String key = row.get("subject") + "\n" + row.get("source");
            known.put(key, texts(row.get("ids")));
            seats.put(key, texts(row.get("seats")));
        });
        for (Claim claim : claims) {
            String key = claim.subject() + "\n" + claim.sourceId();
            Set<String> ids = known.getOrDefault(key, Set.of());
            if (ids.isEmpty()) {
                fresh++;
            } else if (ids.contains(claim.id())) {
                same++;
            } else {
                changed++;
                String seat = claim.text("seat_region");
                if (claim.table().equals(Tables.FIRMS)
                        && seat != null
                        && !seats.getOrDefault(key, Set.of()).contains(seat)) {
                    moved++;
                }
            }
        }
        claims.clear();
    }

    private static Set<String> texts(@Nullable Object list) {
        Set<String> texts = new HashSet<>();
        if (list instanceof Collection<?> values) {
            values.forEach(v -> texts.add(String.valueOf(v)));
        }
        return texts;
    }
}
