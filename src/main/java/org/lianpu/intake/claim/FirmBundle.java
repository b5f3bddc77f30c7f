/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.table.Tables;

/**
 * The view of one firm: what follows from every claim about it. A pure function of the claims, so that crash, replay and undo need no
 * care.
 *
 * @param id the firm
 * @param firm properties of its node; null when no claim says that it exists
 * @param seat code of the region of its seat
 * @param occupations properties of its occupations, one a link and production region, in order
 * @param claims ids of the claims it rests on
 */
public record FirmBundle(
        String id,
        @Nullable Map<String, @Nullable Object> firm,
        @Nullable String seat,
        List<Map<String, @Nullable Object>> occupations,
        List<String> claims) {

    /**
     * Derives the view.
     *
     * @param claims every claim about the firm that may be seen
     * @param snapshots which claims their source stopped repeating
     * @param revenueFloor 主营收入 in 万元 from which a firm counts as 规上 where no list says (METHODS M6)
     */
    public static FirmBundle of(String id, Collection<Claim> claims, Snapshots snapshots, double revenueFloor) {
        List<Claim> ofFirm = new ArrayList<>();
        List<Claim> ofLinks = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Claim claim : claims) {
            ids.add(claim.id());
            if (claim.table().equals(Tables.FIRMS)) {
                ofFirm.add(claim);
            } else if (claim.table().equals(Tables.OCCUPATIONS) && snapshots.counts(claim)) {
                ofLinks.add(claim);
            }
        }
        ids.sort(null);
        if (ofFirm.isEmpty()) {
            return new FirmBundle(id, null, null, List.of(), ids);
        }
        Map<String, @Nullable Object> firm = firm(id, ofFirm, snapshots);
        String seat = String.valueOf(firm.get("seatCode"));
        List<Map<String, @Nullable Object>> occupations = occupations(ofLinks, firm, seat, snapshots, revenueFloor);
        return new FirmBundle(id, firm, seat, occupations, ids);
    }

    /** A firm whose every register stopped repeating it is kept, with the day since when, and is not active any more. */
    private static Map<String, @Nullable Object> firm(String id, List<Claim> claims, Snapshots snapshots) {
        List<Claim> counting = claims.stream().filter(snapshots::counts).toList();
        Map<String, @Nullable Object> row = Resolution.resolve(Tables.FIRMS, counting.isEmpty() ? claims : counting);
        row.put("id", id);
        row.put("name", row.get("nameZh"));
        row.put("nameKey", FirmNames.key(String.valueOf(row.get("nameZh"))));
        row.put("seatCode", row.remove("seatRegion"));
        row.put("uscc", code(row.get("uscc")));
        row.remove("source");
        row.remove("year");
        if (row.get("status") == null) {
            // A list of firms at work says so by listing them; UNKNOWN must be said.
            row.put("status", "ACTIVE");
        }
        row.put("missingSince", missingSince(claims, snapshots));
        if (counting.isEmpty()) {
            row.put("status", "UNKNOWN");
        }
        return row;
    }

    /** {@return the day since when nobody repeats any of these claims; null while somebody does} */
    private static @Nullable String missingSince(List<Claim> claims, Snapshots snapshots) {
        String since = "";
        for (Claim claim : claims) {
            if (!claim.implied()) {
                String missing = snapshots.missingSince(claim);
                if (missing == null) {
                    return null;
                }
                since = missing.compareTo(since) > 0 ? missing : since;
            }
        }
        return since.isEmpty() ? null : since;
    }

    private static @Nullable String code(@Nullable Object uscc) {
        return uscc == null ? null : Uscc.find(uscc.toString()).map(Uscc::value).orElse(null);
    }

    private static List<Map<String, @Nullable Object>> occupations(
            List<Claim> claims,
            Map<String, @Nullable Object> firm,
            String seat,
            Snapshots snapshots,
            double revenueFloor) {
        Map<String, List<Claim>> byPlace = new TreeMap<>();
        for (Claim claim : claims) {
            String region = claim.text("region") == null ? seat : claim.text("region");
            byPlace.computeIfAbsent(claim.text("link") + "|" + region, k -> new ArrayList<>())
                    .add(claim);
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byPlace.values().forEach(said -> {
            Map<String, @Nullable Object> row = occupation(said, firm, seat, revenueFloor);
            row.put("missingSince", missingSince(said, snapshots));
            rows.add(row);
        });
        long producing =
                rows.stream().filter(r -> Boolean.TRUE.equals(r.get("counts"))).count();
        rows.forEach(row -> Strength.complete(row, firm, producing));
        return rows;
    }

    private static Map<String, @Nullable Object> occupation(
            List<Claim> said, Map<String, @Nullable Object> firm, String seat, double revenueFloor) {
        Map<String, @Nullable Object> row = Resolution.resolve(Tables.OCCUPATIONS, said);
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
        boolean active = "ACTIVE".equals(firm.get("status"));
        row.put("counts", active && Phases.producing(row.get("phase")) && "CONFIRMED".equals(row.get("evidence")));
        row.put("active", active);
        Object revenue = firm.get("revenue");
        row.put("revenueKnown", revenue != null);
        row.put("aboveScale", aboveScale(firm.get("aboveScale"), revenue, revenueFloor));
        row.put("years", Facts.of(said));
        return row;
    }

    /** 规上: by the list where it says so, else by its main revenue (METHODS M6). */
    private static @Nullable Boolean aboveScale(@Nullable Object flag, @Nullable Object revenue, double floor) {
        if ("yes".equals(flag) || "no".equals(flag)) {
            return "yes".equals(flag);
        }
        return revenue instanceof Number n ? Boolean.valueOf(n.doubleValue() >= floor) : null;
    }

    /** {@return the ends of its occupations, as {@code link|region}} */
    public Map<String, Map<String, @Nullable Object>> byPlace() {
        Map<String, Map<String, @Nullable Object>> places = new LinkedHashMap<>();
        occupations.forEach(o -> places.put(o.get("linkCode") + "|" + o.get("regionCode"), new HashMap<>(o)));
        return places;
    }
}
