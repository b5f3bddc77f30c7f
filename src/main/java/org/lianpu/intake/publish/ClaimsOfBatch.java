/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Graph;

/** Brings the claims that a batch made, or made again, back from the graph, in the form in which they were checked. */
public final class ClaimsOfBatch {
    static final CypherFile MADE = CypherFile.of("intake/claims-first-said-by-batch");
    static final CypherFile REPEATED = CypherFile.of("intake/claims-said-again-by-batch");
    private static final int PARTS = 64;

    private final Graph graph;
    private final Workplace place;

    public ClaimsOfBatch(Graph graph, Workplace place) {
        this.graph = graph;
        this.place = place;
    }

    /** {@return the claims; working files stay in the place until it is removed} */
    public Checked read(String batch) {
        List<Claim> structure = new ArrayList<>();
        Partitions firms = new Partitions(place, "claims", PARTS);
        Pack pack = new Pack();
        for (CypherFile file : List.of(MADE, REPEATED)) {
            graph.stream(
                    file,
                    Map.of("batch", batch),
                    row -> claim(row).ifPresent(claim -> {
                        if (claim.firm() == null) {
                            structure.add(claim);
                        } else {
                            firms.add(Key.of('F', claim.firm()).low(), claim.pack(pack.clear()));
                        }
                    }));
        }
        firms.close();
        return new Checked(
                batch, structure, firms.parts().stream().map(this::byFirm).toList());
    }

    private Spool byFirm(Spool part) {
        if (part.records() == 0) {
            return part;
        }
        List<Claim> claims = new ArrayList<>();
        part.forEach(record -> claims.add(Claim.unpack(record)));
        claims.sort(Comparator.comparing((Claim c) -> String.valueOf(c.firm())).thenComparing(Claim::id));
        Spool sorted = new Spool(place, part.name() + "-sorted", 1 << 20);
        Pack pack = new Pack();
        claims.forEach(c -> sorted.add(c.pack(pack.clear())));
        sorted.close();
        part.discard();
        return sorted;
    }

    private static Optional<Claim> claim(Map<String, Object> row) {
        Map<String, Object> properties = new HashMap<>();
        if (row.get("claim") instanceof Map<?, ?> node) {
            node.forEach((property, value) -> properties.put(String.valueOf(property), value));
        }
        return Claim.ofNode(properties);
    }
}
