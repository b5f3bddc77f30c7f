/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianpu.embedded.ImporterFiles;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.claim.Derivation;
import org.lianpu.intake.claim.FirmBundle;
import org.lianpu.intake.publish.RecordClaims;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Partitions;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/**
 * Importer files of firms, their claims and occupations, and working files of the facts that cells are made of, written in one pass over
 * the claims. Not for several threads.
 */
final class FirmFiles {
    private static final int LINK_PARTS = 64;

    private final Workplace place;
    private final GraphCopy copy;
    private final UnaryOperator<List<Claim>> visible;
    private final Derivation by;
    private final Map<Table, ImporterCsv> claims = new LinkedHashMap<>();
    private final Map<Table, List<Property>> claimColumns = new HashMap<>();
    private final List<Property> firmColumns = Columns.ofView(
            Tables.FIRMS,
            Property.text("id"),
            Property.text("name"),
            Property.text("nameKey"),
            Property.text("stemKey"),
            Property.text("brand"),
            Property.text("seatCode"),
            Property.text("missingSince"));
    private final List<Property> occupationColumns = Columns.ofView(
            Tables.OCCUPATIONS,
            Property.text("linkCode"),
            Property.text("regionCode"),
            Property.decimal("strength"),
            Property.text("strengthBasis"),
            Property.truth("counts"),
            Property.truth("active"),
            Property.truth("revenueKnown"),
            Property.truth("aboveScale"),
            Property.texts("years"),
            Property.truth("derived"),
            Property.decimal("score"),
            Property.texts("why"),
            Property.texts("reasons"),
            Property.text("missingSince"));
    private final ImporterCsv firms;
    private final ImporterCsv seats;
    private final ImporterCsv hasClaims;
    private final ImporterCsv occupies;
    private final ImporterCsv names;
    private final ImporterCsv alsoNamed;
    private final Partitions facts;
    private final Pack pack = new Pack();
    private long next;

    /** @param firstFree the first node id that is not taken */
    FirmFiles(Workplace place, GraphCopy copy, UnaryOperator<List<Claim>> visible, Derivation by, long firstFree) {
        this.place = place;
        this.visible = visible;
        this.copy = copy;
        this.by = by;
        this.next = firstFree;
        this.firms = new ImporterCsv(place.file("firms.csv"), Columns.header(firmColumns, ":ID"));
        this.seats = new ImporterCsv(place.file("seats.csv"), List.of(":START_ID", ":END_ID"));
        this.hasClaims = new ImporterCsv(place.file("has-claims.csv"), List.of(":START_ID", ":END_ID"));
        this.names = new ImporterCsv(place.file("names.csv"), List.of(":ID", "key:string"));
        this.alsoNamed = new ImporterCsv(place.file("also-named.csv"), List.of(":START_ID", ":END_ID"));
        this.occupies =
                new ImporterCsv(place.file("occupies.csv"), Columns.header(occupationColumns, ":START_ID", ":END_ID"));
        this.facts = new Partitions(place, "facts", LINK_PARTS);
    }

    /** Writes a firm with everything that is said of it. */
    void write(String id, List<Claim> said) {
        List<Claim> claimed = visible.apply(said);
        FirmBundle bundle = FirmBundle.of(id, claimed, by);
        Map<String, @Nullable Object> properties = bundle.firm();
        long firm = -1;
        if (properties != null) {
            firm = next++;
            copy.written(id, firm);
            for (String name : RecordClaims.complete(properties, claimed)) {
                long node = next++;
                names.cell(node).cell(name).end();
                alsoNamed.cell(firm).cell(node).end();
            }
            firms.cell(firm);
            Columns.write(firms, firmColumns, properties);
            Long seat = copy.find("Region", Objects.requireNonNull(bundle.seat()));
            if (seat != null) {
                seats.cell(firm).cell(seat.longValue()).end();
            }
            for (Map<String, @Nullable Object> occupation : bundle.occupations()) {
                occupation(id, firm, occupation);
            }
        }
        Set<String> seen = Set.copyOf(bundle.claims());
        for (Claim claim : said) {
            long node = claim(claim);
            if (firm >= 0 && seen.contains(claim.id())) {
                hasClaims.cell(firm).cell(node).end();
            }
        }
    }

    private void occupation(String id, long firm, Map<String, @Nullable Object> occupation) {
        String link = String.valueOf(occupation.get("linkCode"));
        Long node = copy.find("Link", link);
        if (node == null) {
            throw new IllegalStateException("link " + link + " is not in the graph");
        }
        occupies.cell(firm).cell(node.longValue());
        Columns.write(occupies, occupationColumns, occupation);
        Object above = occupation.get("aboveScale");
        pack.clear().put(link).put(String.valueOf(occupation.get("regionCode"))).put(id);
        pack.put(Boolean.TRUE.equals(occupation.get("active")))
                .count(above == null ? 0 : Boolean.TRUE.equals(above) ? 1 : 2)
                .put(Boolean.TRUE.equals(occupation.get("revenueKnown")));
        List<String> years = new ArrayList<>();
        if (occupation.get("years") instanceof List<?> texts) {
            texts.forEach(t -> years.add(t.toString()));
        }
        pack.count(years.size());
        years.forEach(pack::put);
        facts.add(Key.of('L', link).low(), pack);
    }

    private long claim(Claim claim) {
        ImporterCsv csv = claims.computeIfAbsent(claim.table(), table -> {
            claimColumns.put(table, Columns.ofClaims(table));
            return new ImporterCsv(
                    place.file("claims-" + table.name() + ".csv"),
                    Columns.header(claimColumns.getOrDefault(table, List.of()), ":ID"));
        });
        long node = next++;
        csv.cell(node);
        Columns.write(csv, claimColumns.getOrDefault(claim.table(), List.of()), claim.properties());
        return node;
    }

    /** {@return the first node id that is not taken} */
    long firstFree() {
        return next;
    }

    /** {@return the facts, by link} */
    Partitions facts() {
        return facts;
    }

    /** Ends writing and adds the files to those of the copy. */
    void finish(
            List<ImporterFiles.Nodes> nodes,
            List<ImporterFiles.Relationships> relationships,
            List<java.nio.file.Path> multiline) {
        facts.close();
        List<ImporterCsv> all = new ArrayList<>(List.of(firms, seats, hasClaims, occupies, names, alsoNamed));
        all.addAll(claims.values());
        for (ImporterCsv csv : all) {
            csv.close();
            if (csv.multiline()) {
                multiline.add(csv.path());
            }
        }
        nodes.add(new ImporterFiles.Nodes(List.of("Firm"), firms.path()));
        claims.values().forEach(csv -> nodes.add(new ImporterFiles.Nodes(List.of("Claim"), csv.path())));
        nodes.add(new ImporterFiles.Nodes(List.of("FirmName"), names.path()));
        relationships.add(new ImporterFiles.Relationships("ALSO_NAMED", alsoNamed.path()));
        relationships.add(new ImporterFiles.Relationships("SEATED_IN", seats.path()));
        relationships.add(new ImporterFiles.Relationships("HAS_CLAIM", hasClaims.path()));
        relationships.add(new ImporterFiles.Relationships("OCCUPIES", occupies.path()));
    }
}
