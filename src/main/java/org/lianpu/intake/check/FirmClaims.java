/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Sighting;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FirmNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Tables;

/**
 * The claims about firms, shared out by firm, each part put in order: everything about one firm together, what is said twice kept once,
 * one credit code given to two names settled.
 */
final class FirmClaims {
    private static final int PARTS = 64;
    private static final Comparator<Said> BY_FIRM = Comparator.<Said, String>comparing(
                    s -> String.valueOf(s.claim.firm()))
            .thenComparing(s -> Tables.ALL.indexOf(s.claim.table()))
            .thenComparing(s -> s.claim.id())
            .thenComparing(s -> s.at.file())
            .thenComparing(s -> s.at.row());

    /** A claim and the row that made it. */
    private record Said(Claim claim, At at) {}

    private final Workplace place;
    private final Notices notices;
    private final Partitions said;
    private final Pack pack = new Pack();
    private final Map<String, Integer> fileNumbers = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    FirmClaims(Workplace place, Notices notices) {
        this.place = place;
        this.notices = notices;
        this.said = new Partitions(place, "said", PARTS);
    }

    void add(Claim claim, Row row) {
        int file = fileNumbers.computeIfAbsent(row.at().file(), name -> {
            files.add(name);
            return files.size() - 1;
        });
        pack.clear().count(file).count(row.number());
        said.add(Key.of('F', String.valueOf(claim.firm())).low(), claim.pack(pack));
    }

    /** {@return the claims, each once, in spools that hold whole firms} */
    List<Spool> inOrder(Fingerprint fingerprint) {
        said.close();
        List<Spool> ordered = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Spool raw = said.parts().get(part);
            Spool clean = new Spool(place, "claims-" + part, 1 << 20);
            if (raw.records() > 0) {
                List<Said> all = new ArrayList<>(Math.toIntExact(raw.records()));
                raw.forEach(record -> all.add(said(record)));
                all.sort(BY_FIRM);
                settle(all).forEach(claim -> {
                    fingerprint.add(claim);
                    clean.add(claim.pack(pack.clear()));
                });
            }
            clean.close();
            raw.discard();
            ordered.add(clean);
        }
        return ordered;
    }

    private Said said(Unpack record) {
        At at = At.row(files.get(record.number()), record.number());
        return new Said(Claim.unpack(record), at);
    }

    private List<Claim> settle(List<Said> sorted) {
        List<Claim> claims = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sameFirm(sorted.get(from), sorted.get(to))) {
                to++;
            }
            Set<Claim> refused = takenCodes(sorted.subList(from, to));
            Map<String, Said> first = new LinkedHashMap<>();
            Map<String, Set<Sighting>> sightings = new HashMap<>();
            for (Said said : sorted.subList(from, to)) {
                if (!refused.contains(said.claim)) {
                    once(said, first, sightings);
                }
            }
            first.forEach((id, said) -> claims.add(said.claim.seenBy(sightings.getOrDefault(id, Set.of()))));
            from = to;
        }
        return claims;
    }

    private static boolean sameFirm(Said a, Said b) {
        return String.valueOf(a.claim.firm()).equals(b.claim.firm());
    }

    private void once(Said said, Map<String, Said> first, Map<String, Set<Sighting>> sightings) {
        Said same = first.putIfAbsent(said.claim.id(), said);
        boolean anew = sightings
                .computeIfAbsent(said.claim.id(), id -> new LinkedHashSet<>())
                .addAll(said.claim.seen());
        // An implied firm repeats for each of its rows; only rows of the file are worth a word.
        if (same != null && !anew && !said.claim.implied()) {
            notices.add(new RowNotice.RepeatedRow(said.at, same.at.row()));
        }
    }

    /**
     * One valid code under two names in one list of one day: one of the rows has another firm's code. Kept is the row whose region is
     * the one in the code, else the one with the smaller claim id: never the first to arrive. The others are refused.
     */
    private Set<Claim> takenCodes(List<Said> firm) {
        Map<String, List<Said>> byList = new LinkedHashMap<>();
        for (Said said : firm) {
            if (said.claim.table().equals(Tables.FIRMS) && !said.claim.implied() && said.claim.text("uscc") != null) {
                byList.computeIfAbsent(said.claim.sourceId() + "|" + said.claim.asOf(), k -> new ArrayList<>())
                        .add(said);
            }
        }
        Set<Claim> refused = new LinkedHashSet<>();
        for (List<Said> rows : byList.values()) {
            Said kept = rows.stream()
                    .min(Comparator.comparingInt((Said s) -> -regionAgrees(s.claim))
                            .thenComparing(s -> s.claim.id()))
                    .orElseThrow();
            for (Said said : rows) {
                if (!nameKey(said.claim).equals(nameKey(kept.claim))) {
                    refused.add(said.claim);
                    notices.add(new FirmNotice.CodeOfAnotherFirm(
                            said.at.cell("uscc", said.claim.text("uscc")), kept.at.row(), nameOf(kept.claim)));
                }
            }
        }
        return refused;
    }

    private static String nameOf(Claim claim) {
        return String.valueOf(claim.text("name_zh"));
    }

    private static String nameKey(Claim claim) {
        return FirmNames.key(nameOf(claim));
    }

    /** {@return how many digits of the seat's code stand in the credit code: 6, 4, 2 or 0} */
    private static int regionAgrees(Claim claim) {
        @Nullable String seat = claim.text("seat_region");
        String id = String.valueOf(claim.firm());
        if (seat == null || id.length() < 8) {
            return 0;
        }
        for (int digits = 6; digits > 0; digits -= 2) {
            if (seat.length() >= digits && id.substring(2, 2 + digits).equals(seat.substring(0, digits))) {
                return digits;
            }
        }
        return 0;
    }
}
