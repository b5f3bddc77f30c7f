/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param by what it is derived by
     */
    public static FirmBundle of(String id, Collection<Claim> claims, Derivation by) {
        List<Claim> ofFirm = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Claim claim : claims) {
            ids.add(claim.id());
            if (claim.table().equals(Tables.FIRMS)) {
                ofFirm.add(claim);
            }
        }
        ids.sort(null);
        if (ofFirm.isEmpty()) {
            return new FirmBundle(id, null, null, List.of(), ids);
        }
        Map<String, @Nullable Object> firm = firm(id, ofFirm, by.snapshots());
        String seat = String.valueOf(firm.get("seatCode"));
        return new FirmBundle(id, firm, seat, new Occupations(claims, firm, seat, by).rows(), ids);
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
        row.put("missingSince", Missing.since(claims, snapshots));
        if (counting.isEmpty()) {
            row.put("status", "UNKNOWN");
        }
        return row;
    }

    private static @Nullable String code(@Nullable Object uscc) {
        return uscc == null ? null : Uscc.find(uscc.toString()).map(Uscc::value).orElse(null);
    }

    /** {@return the ends of its occupations, as {@code link|region}} */
    public Map<String, Map<String, @Nullable Object>> byPlace() {
        Map<String, Map<String, @Nullable Object>> places = new LinkedHashMap<>();
        occupations.forEach(o -> places.put(o.get("linkCode") + "|" + o.get("regionCode"), new HashMap<>(o)));
        return places;
    }
}
