/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.classify.LinkVerdict;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/**
 * The occupations of one firm: what rows say of it, link by link; for links of which no row speaks, what its papers say (METHODS M24).
 * What a person decided goes before both.
 */
final class Occupations {
    private static final int LONGEST_TEXT = 120;

    private final Map<String, @Nullable Object> firm;
    private final String seat;
    private final Derivation by;
    private final Map<Table, List<Claim>> said = new HashMap<>();
    private final Map<String, LinkVerdict.Verdict> decisions = new HashMap<>();

    /**
     * @param claims every claim about the firm that may be seen
     * @param firm properties of the firm
     */
    Occupations(Collection<Claim> claims, Map<String, @Nullable Object> firm, String seat, Derivation by) {
        this.firm = firm;
        this.seat = seat;
        this.by = by;
        for (Claim claim : claims) {
            if (by.snapshots().counts(claim)) {
                said.computeIfAbsent(claim.table(), t -> new ArrayList<>()).add(claim);
            }
        }
        Map<String, Claim> winners = new HashMap<>();
        for (Claim claim : said(Tables.LINK_DECISIONS)) {
            winners.merge(
                    String.valueOf(claim.text("link")), claim, (a, b) -> Claim.WINNER_FIRST.compare(a, b) <= 0 ? a : b);
        }
        winners.forEach((link, claim) ->
                decisions.put(link, LinkVerdict.Verdict.valueOf(String.valueOf(claim.text("decision")))));
    }

    private List<Claim> said(Table table) {
        return said.getOrDefault(table, List.of());
    }

    /** {@return properties of the occupations, one a link and region, in order} */
    List<Map<String, @Nullable Object>> rows() {
        Map<String, List<Claim>> byPlace = new TreeMap<>();
        Set<String> links = new HashSet<>();
        for (Claim claim : said(Tables.OCCUPATIONS)) {
            String link = String.valueOf(claim.text("link"));
            String region = claim.text("region") == null ? seat : claim.text("region");
            LinkVerdict.Verdict decided = decisions.get(link);
            links.add(link);
            byPlace.computeIfAbsent(link + "|" + region, k -> new ArrayList<>())
                    .add(decided == null ? claim : claim.with("evidence", decided.name()));
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byPlace.values().forEach(claims -> rows.add(saidSo(claims)));
        for (LinkVerdict verdict : by.signs().read(firm, said(Tables.PRODUCTS), decisions)) {
            boolean decided = verdict.reasons().contains(LinkVerdict.Why.PERSON);
            if (!links.contains(verdict.link()) && (decided || verdict.verdict() != LinkVerdict.Verdict.REJECTED)) {
                rows.add(readSo(verdict));
            }
        }
        long producing =
                rows.stream().filter(r -> Boolean.TRUE.equals(r.get("counts"))).count();
        rows.forEach(row -> Strength.complete(row, firm, producing));
        return rows;
    }

    private Map<String, @Nullable Object> saidSo(List<Claim> claims) {
        Map<String, @Nullable Object> row = Resolution.resolve(Tables.OCCUPATIONS, claims);
        boolean atSeat = row.get("region") == null;
        row.put("regionCode", atSeat ? seat : row.get("region"));
        row.put("linkCode", row.get("link"));
        if (atSeat) {
            // 注册地≠生产地: where no place of production is given, the seat stands in for it and says so (METHODS §0.3)
            row.put("location", "REGISTERED");
        }
        for (String gone : List.of("firm", "firmName", "link", "region", "source", "year")) {
            row.remove(gone);
        }
        row.put("years", Facts.of(claims));
        row.put("missingSince", Missing.since(claims, by.snapshots()));
        complete(row);
        return row;
    }

    /** An occupation that no row states: at the seat, at work as long as the firm is, with the reasons for it. */
    private Map<String, @Nullable Object> readSo(LinkVerdict verdict) {
        List<Claim> papers = new ArrayList<>(said(Tables.FIRMS));
        papers.addAll(said(Tables.PRODUCTS));
        papers.addAll(said(Tables.LINK_DECISIONS).stream()
                .filter(c -> verdict.link().equals(c.text("link")))
                .toList());
        Claim last = papers.stream().min(Claim.WINNER_FIRST).orElseThrow();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("linkCode", verdict.link());
        row.put("regionCode", seat);
        row.put("location", "REGISTERED");
        row.put("phase", "PRODUCING");
        row.put("evidence", verdict.verdict().name());
        row.put("derived", true);
        row.put("score", verdict.score());
        row.put("why", verdict.hits().stream().map(Occupations::text).toList());
        List<String> reasons =
                verdict.reasons().stream().map(LinkVerdict.Why::code).sorted().toList();
        row.put("reasons", reasons.isEmpty() ? null : reasons);
        row.put("claimId", last.id());
        row.put("sourceId", last.sourceId());
        row.put("batchId", last.seen().get(0).batch());
        row.put("asOf", last.asOf());
        row.put("years", Facts.read(papers, verdict.verdict()));
        row.put("missingSince", Missing.since(said(Tables.FIRMS), by.snapshots()));
        complete(row);
        return row;
    }

    /** {@return kind of evidence, weight, word found and where it stands, parted by bars} */
    private static String text(LinkVerdict.Hit hit) {
        String text = hit.text().length() > LONGEST_TEXT ? hit.text().substring(0, LONGEST_TEXT) + "…" : hit.text();
        return String.join("|", hit.kind().code(), String.valueOf(hit.weight()), hit.term(), text);
    }

    private void complete(Map<String, @Nullable Object> row) {
        boolean active = "ACTIVE".equals(firm.get("status"));
        row.put("counts", active && Phases.producing(row.get("phase")) && "CONFIRMED".equals(row.get("evidence")));
        row.put("active", active);
        Object revenue = firm.get("revenue");
        row.put("revenueKnown", revenue != null);
        row.put("aboveScale", aboveScale(firm.get("aboveScale"), revenue));
    }

    /** 规上: by the list where it says so, else by its main revenue (METHODS M6). */
    private @Nullable Boolean aboveScale(@Nullable Object flag, @Nullable Object revenue) {
        if ("yes".equals(flag) || "no".equals(flag)) {
            return "yes".equals(flag);
        }
        return revenue instanceof Number n ? Boolean.valueOf(n.doubleValue() >= by.revenueFloor()) : null;
    }
}
