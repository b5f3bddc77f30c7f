/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.intake.spool.Values;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.Ids;

/**
 * What one row of one source says of one subject. Claims are the truth of the graph, the rest is a view of them. The id is a hash of
 * source, subject and content: the same row is the same claim, whichever file it came in. Rows about firms leave their date out of the
 * content: a register that says the same every month makes one claim with many {@linkplain Sighting sightings}, not many claims.
 */
public final class Claim {
    /** Which claim of a subject wins: source precedence, then date, confidence, id; never the order of arrival. */
    public static final Comparator<Claim> WINNER_FIRST = Comparator.comparingLong(Claim::precedence)
            .thenComparing(Claim::asOf)
            .thenComparingDouble(Claim::confidence)
            .thenComparing(Claim::id)
            .reversed();

    /** Columns whose cell is kept under the name by which all claims are searched, and not a second time under its own. */
    private static final Map<String, String> KEPT_ONCE = Map.of(
            "firm",
            "firmId",
            "link",
            "linkCode",
            "region",
            "regionCode",
            "seat_region",
            "regionCode",
            "source",
            "sourceId");

    private static final String AS_OF = "as_of";
    private static final String SOURCE = "source";
    /** What a row says by the way (that the firm it names exists) goes behind what says so in so many words. */
    private static final int BELOW_ALL = 1_000;

    private final String id;
    private final Table table;
    private final String subject;
    private final long precedence;
    private final boolean implied;
    private final @Nullable String firm;
    private final @Nullable Object[] values;
    private final List<Sighting> seen;

    private Claim(
            String id,
            Table table,
            String subject,
            long precedence,
            boolean implied,
            @Nullable String firm,
            @Nullable Object[] values,
            List<Sighting> seen) {
        this.id = id;
        this.table = table;
        this.subject = subject;
        this.precedence = precedence;
        this.implied = implied;
        this.firm = firm;
        this.values = values;
        this.seen = List.copyOf(seen);
    }

    /**
     * Makes the claim of a row whose references and firms are resolved.
     *
     * @param firm id of the firm, where the row is one that defines a firm; null for rows of other tables
     * @param precedence weight of the source's kind, higher wins
     * @param implied whether the row says so only by the way
     * @param batch the batch that the row is handed in with; blank while that is unknown
     */
    public static Claim of(Row row, @Nullable String firm, long precedence, boolean implied, String batch) {
        Table table = row.table();
        @Nullable Object[] values = row.cells();
        String subject = Subjects.of(table, values, firm);
        List<String> content = new ArrayList<>(2 + 2 * values.length);
        content.add(row.text(SOURCE) == null ? "" : String.valueOf(row.text(SOURCE)));
        content.add(subject);
        for (int i = 0; i < values.length; i++) {
            Column column = table.columns().get(i);
            if (column.isPersonal()) {
                // May be kept only as a keyed hash; until it is one, it is not kept at all.
                values[i] = null;
            }
            if (values[i] != null && !(table.ofFirms() && column.name().equals(AS_OF))) {
                content.add(column.name());
                content.add(String.valueOf(values[i]));
            }
        }
        String asOf = row.text(AS_OF) == null ? "" : String.valueOf(row.text(AS_OF));
        return new Claim(
                Ids.of(content),
                table,
                subject,
                precedence - (implied ? BELOW_ALL : 0),
                implied,
                firm == null ? firstFirm(table, values) : firm,
                values,
                List.of(new Sighting(asOf, batch)));
    }

    private static @Nullable String firstFirm(Table table, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (table.columns().get(i).type() == ColumnType.FIRM && values[i] != null) {
                return String.valueOf(values[i]);
            }
        }
        return null;
    }

    public String id() {
        return id;
    }

    public Table table() {
        return table;
    }

    /** {@return kind and key of what is spoken of} */
    public String subject() {
        return subject;
    }

    public long precedence() {
        return precedence;
    }

    public boolean implied() {
        return implied;
    }

    /** {@return the firm spoken of first; null in tables that do not speak of firms} */
    public @Nullable String firm() {
        return firm;
    }

    /** {@return when and by which batches it was said; never empty} */
    public List<Sighting> seen() {
        return seen;
    }

    /** {@return the latest date for which it was said, ISO; empty where the table is undated} */
    public String asOf() {
        String latest = "";
        for (Sighting sighting : seen) {
            latest = sighting.asOf().compareTo(latest) > 0 ? sighting.asOf() : latest;
        }
        return latest;
    }

    /** {@return year of {@link #asOf()}; 0 where the table is undated} */
    public int year() {
        return Sighting.year(asOf());
    }

    /** {@return 0–1} */
    public double confidence() {
        return "UNCERTAIN".equals(value("evidence")) ? 0.5 : 1.0;
    }

    public String sourceId() {
        Object source = value(SOURCE);
        return source == null ? "" : source.toString();
    }

    /** {@return the cell of this column, null where it is blank or there is no such column} */
    public @Nullable Object value(String column) {
        int index = table.indexOrNone(column);
        return index < 0 ? null : values[index];
    }

    /** {@return the cell as text} */
    public @Nullable String text(String column) {
        Object value = value(column);
        return value == null ? null : value.toString();
    }

    /** {@return the same claim as said by these} */
    public Claim seenBy(Collection<Sighting> sightings) {
        return new Claim(id, table, subject, precedence, implied, firm, values, List.copyOf(sightings));
    }

    /** {@return the claim as if it said this in one column; its id stays, since nobody said so} */
    Claim with(String column, Object value) {
        @Nullable Object[] changed = values.clone();
        changed[table.indexOrNone(column)] = value;
        return new Claim(id, table, subject, precedence, implied, firm, changed, seen);
    }

    /** {@return the cells, not a copy} */
    @Nullable
    Object[] values() {
        return values;
    }

    /** {@return the properties of its node} */
    public Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            String column = table.columns().get(i).name();
            if (values[i] != null && !KEPT_ONCE.containsKey(column)) {
                properties.put(table.columns().get(i).claimProperty(), values[i]);
            }
        }
        String region = text("region") != null ? text("region") : text("seat_region");
        properties.put("id", id);
        properties.put("kind", table.name());
        properties.put("subject", subject);
        properties.put("linkCode", text("link"));
        properties.put("regionCode", region);
        properties.put("year", (long) year());
        properties.put(Column.text(AS_OF).property(), asOf());
        properties.put("precedence", precedence);
        properties.put("confidence", confidence());
        properties.put("sourceId", sourceId());
        properties.put("firmId", firm);
        properties.put("otherFirmId", Subjects.otherFirm(table, values));
        properties.put("implied", implied ? Boolean.TRUE : null);
        properties.put("batchId", seen.get(0).batch());
        properties.put("seen", seen.stream().map(Sighting::text).toList());
        return properties;
    }

    /** {@return the claim that a node holds; nothing where its table is not known to this version} */
    public static Optional<Claim> ofNode(Map<String, Object> node) {
        return Tables.find(String.valueOf(node.get("kind"))).map(table -> {
            @Nullable Object[] values = new @Nullable Object[table.columns().size()];
            for (int i = 0; i < values.length; i++) {
                Column column = table.columns().get(i);
                values[i] = node.get(KEPT_ONCE.getOrDefault(column.name(), column.claimProperty()));
            }
            List<Sighting> seen = node.get("seen") instanceof Collection<?> texts
                    ? texts.stream().map(t -> Sighting.parse(t.toString())).toList()
                    : List.of(new Sighting("", String.valueOf(node.get("batchId"))));
            return new Claim(
                    String.valueOf(node.get("id")),
                    table,
                    String.valueOf(node.get("subject")),
                    ((Number) node.getOrDefault("precedence", 0L)).longValue(),
                    Boolean.TRUE.equals(node.get("implied")),
                    node.get("firmId") == null ? null : String.valueOf(node.get("firmId")),
                    values,
                    seen);
        });
    }

    /** Writes the claim into a record. */
    public Pack pack(Pack pack) {
        pack.put(id)
                .count(Tables.ALL.indexOf(table))
                .put(subject)
                .put(precedence)
                .put(implied)
                .put(firm);
        Values.put(pack, values);
        pack.count(seen.size());
        seen.forEach(s -> pack.put(s.asOf()).put(s.batch()));
        return pack;
    }

    /** {@return the claim that {@link #pack} wrote} */
    public static Claim unpack(Unpack record) {
        String id = record.text();
        Table table = Tables.ALL.get(record.number());
        String subject = record.text();
        long precedence = record.fixed();
        boolean implied = record.truth();
        String firm = record.textOrNull();
        @Nullable Object[] values = Values.get(record);
        int sightings = record.number();
        List<Sighting> seen = new ArrayList<>(sightings);
        for (int i = 0; i < sightings; i++) {
            seen.add(new Sighting(record.text(), record.text()));
        }
        return new Claim(id, table, subject, precedence, implied, firm, values, seen);
    }

    /** Claims are told apart by id. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return subject + " by " + sourceId() + " " + seen;
    }
}
