/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Checked;
import org.lianpu.intake.claim.LinkSigns;
import org.lianpu.intake.classify.Activity;
import org.lianpu.intake.classify.IndustryCode;
import org.lianpu.intake.classify.LinkProfile;
import org.lianpu.intake.classify.LinkTerm;
import org.lianpu.intake.identity.RegionNames;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.CypherFile;
import org.lianpu.query.Statements;
import org.lianpu.rules.Rules;

/**
 * The {@linkplain LinkSigns signs} that the graph holds: links, their terms, names of regions. Kept in memory as long as the graph says
 * that its firms were told by the same. Thread-safe.
 */
public final class Signs {
    static final CypherFile IN_FORCE = CypherFile.of("publish/signs-in-force");
    static final CypherFile LINKS = CypherFile.of("publish/links-and-their-words");
    static final CypherFile REGIONS = CypherFile.of("publish/names-of-regions");
    private static final Set<Table> TABLES =
            Set.of(Tables.LINKS, Tables.CHAINS, Tables.CHAIN_LINKS, Tables.LINK_TERMS, Tables.REGIONS);
    private static final int MOST_LINKS = 100_000;
    private static final int MOST_REGIONS = 1_000_000;

    /**
     * What the graph says.
     *
     * @param signs fingerprint of those by which its firms were told; blank where none were
     * @param firms how many firms it shows
     */
    record InForce(String signs, long firms) {}

    private final Rules rules;
    private volatile @Nullable LinkSigns last;

    public Signs(Rules rules) {
        this.rules = rules;
    }

    static InForce inForce(Statements read) {
        return read.run(IN_FORCE, Map.of()).stream()
                .findFirst()
                .map(row ->
                        new InForce(text(row.get("signs")), row.get("firms") instanceof Number n ? n.longValue() : 0))
                .orElse(new InForce("", 0));
    }

    /** {@return whether a batch may say something of what links are told by} */
    static boolean areIn(Checked batch) {
        return batch.structure().stream().anyMatch(claim -> TABLES.contains(claim.table()));
    }

    /**
     * {@return the signs as the graph holds them}
     *
     * @param inForce fingerprint of those by which its firms were told
     * @param changed whether they may be others since
     */
    LinkSigns of(Statements read, String inForce, boolean changed) {
        LinkSigns known = last;
        if (known == null || changed || !known.fingerprint().equals(inForce)) {
            known = read(read);
            last = known;
        }
        return known;
    }

    /** {@return the signs as the graph holds them} */
    public LinkSigns read(Statements read) {
        List<LinkProfile> links = new ArrayList<>();
        List<LinkTerm> terms = new ArrayList<>();
        for (Map<String, Object> row : read.run(LINKS, Map.of("limit", MOST_LINKS))) {
            LinkProfile link = link(row);
            links.add(link);
            if (row.get("terms") instanceof Collection<?> all) {
                all.forEach(term -> terms.add(term(link.link(), (List<?>) term)));
            }
        }
        List<RegionNames.Entry> regions = new ArrayList<>();
        for (Map<String, Object> row : read.run(REGIONS, Map.of("limit", MOST_REGIONS))) {
            regions.add(new RegionNames.Entry(
                    text(row.get("region")), "COUNTY".equals(row.get("level")), texts(row.get("names"))));
        }
        return new LinkSigns(links, terms, regions, rules.classify());
    }

    private static LinkProfile link(Map<String, Object> row) {
        String edition = text(row.get("industryEdition"));
        Set<IndustryCode> codes = new HashSet<>();
        IndustryCode.find(text(row.get("industryCode")), edition.isEmpty() ? IndustryCode.CURRENT : edition)
                .ifPresent(codes::add);
        String kind = text(row.get("kind"));
        return new LinkProfile(
                text(row.get("link")),
                Activity.of("SERVICE".equals(kind), codes),
                !"END_USE".equals(kind) && !Boolean.TRUE.equals(row.get("exogenous")),
                texts(row.get("names")),
                codes,
                Set.copyOf(texts(row.get("chains"))));
    }

    private static LinkTerm term(String link, List<?> term) {
        return new LinkTerm(
                link, text(term.get(0)), LinkTerm.Use.valueOf(text(term.get(1))), "INCLUDE".equals(text(term.get(2))));
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
