/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Row;
import org.lianpu.query.Ids;

/**
 * What one row of one source says of one subject. Claims are the truth of the graph, the rest is a view of them.
 *
 * @param id hash of source, subject and content: the same row is the same claim, whichever file it came in
 * @param kind name of the table
 * @param subject kind and key of what is spoken of
 * @param linkCode the link, where the claim is about one
 * @param regionCode the region, where the claim is about one
 * @param year year of {@code asOf}; 0 where the table is undated
 * @param asOf date the row speaks for, ISO; empty where the table is undated
 * @param precedence weight of the source's kind, higher wins
 * @param confidence 0–1
 * @param values property → value, as written on the view
 */
public record Claim(
        String id,
        String kind,
        String subject,
        @Nullable String linkCode,
        @Nullable String regionCode,
        long year,
        String asOf,
        long precedence,
        double confidence,
        String sourceId,
        Map<String, Object> values) {

    /** Which claim of a subject wins: source precedence, then date, confidence, id; never the order of arrival. */
    public static final Comparator<Claim> WINNER_FIRST = Comparator.comparingLong(Claim::precedence)
            .thenComparing(Claim::asOf)
            .thenComparingDouble(Claim::confidence)
            .thenComparing(Claim::id)
            .reversed();

    public static Claim of(
            Row row, String subject, @Nullable String link, @Nullable String region, long precedence, String firm) {
        Map<String, Object> values = new TreeMap<>();
        if (!firm.isEmpty()) {
            values.put("firmId", firm);
        }
        for (Column column : row.table().columns()) {
            Object value = row.get(column.name());
            // Personal data may be kept only as a keyed hash; until it is one, it is not kept at all.
            if (value != null && !column.isPersonal()) {
                values.put(column.claimProperty(), value);
            }
        }
        String asOf = row.text("as_of") == null ? "" : String.valueOf(row.text("as_of"));
        String source = row.text("source") == null ? "" : String.valueOf(row.text("source"));
        List<String> content = new ArrayList<>(List.of(source, subject));
        values.forEach((property, value) -> {
            content.add(property);
            content.add(String.valueOf(value));
        });
        double confidence = "UNCERTAIN".equals(values.get("evidence")) ? 0.5 : 1.0;
        return new Claim(
                Ids.of(content),
                row.table().name(),
                subject,
                link,
                region,
                asOf.isEmpty() ? 0 : Long.parseLong(asOf.substring(0, 4)),
                asOf,
                precedence,
                confidence,
                source,
                values);
    }

    public Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("kind", kind);
        parameters.put("subject", subject);
        parameters.put("linkCode", linkCode);
        parameters.put("regionCode", regionCode);
        parameters.put("year", year);
        parameters.put("asOf", asOf);
        parameters.put("precedence", precedence);
        parameters.put("confidence", confidence);
        parameters.put("sourceId", sourceId);
        parameters.put("values", values);
        return parameters;
    }
}
