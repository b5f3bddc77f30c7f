/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Need;
import org.lianpu.chain.Route;
import org.lianpu.chain.Semantics;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.query.Ids;

/**
 * A chain as rows of the tables that everybody else hands in: sources, chains, links, chain_links, routes, route_needs, route_yields.
 * Nothing of a draft reaches the graph another way.
 */
final class DraftRows {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final String file;
    private final Map<LinkCode, SheetRow> places;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<String> content = new ArrayList<>();

    private DraftRows(String file, Map<LinkCode, SheetRow> places) {
        this.file = file;
        this.places = places;
    }

    /**
     * The rows of a version.
     *
     * @param content hash of what they say but for the version
     */
    record Version(String version, List<RawRow> rows, String content) {}

    /**
     * {@return the rows of a chain}
     *
     * @param kept links that left the chain and their routes, which others still use
     * @param year of the sheet as a source
     */
    static Version of(DraftChain draft, String version, Kept kept, String file, int year) {
        DraftRows made = new DraftRows(file, draft.rows());
        Chain chain = draft.chain();
        String source = String.valueOf(chain.sourceId());
        made.source(chain, source, year);
        made.chain(chain, version, source);
        Set<LinkCode> shared = draft.shared();
        for (Membership member : chain.members()) {
            if (!shared.contains(member.link().code())) {
                made.link(member.link(), source);
            }
            made.member(chain, member);
        }
        kept.links().forEach(link -> made.link(link, source));
        chain.routes().stream().filter(r -> !shared.contains(r.owner())).forEach(r -> made.route(r, source));
        kept.routes().forEach(r -> made.route(r, source));
        return new Version(version, List.copyOf(made.rows), Ids.of(made.content));
    }

    private void source(Chain chain, String source, int year) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("source_id", source);
        row.put("title", "“" + chain.name().zh() + "”产业链一张表");
        row.put("year", String.valueOf(year));
        row.put("kind", "OFFICE");
        row.put("access", "INTERNAL");
        // The year says when, not what: a sheet handed in again next year unchanged says nothing new.
        rows.add(RawRow.of(Tables.SOURCES, file, 1, row));
    }

    private void chain(Chain chain, String version, String source) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("chain", chain.code().value());
        row.put("name_zh", chain.name().zh());
        row.put("name_en", chain.name().en());
        row.put("source", source);
        content.add(row.toString());
        row.put("version", version);
        rows.add(RawRow.of(Tables.CHAINS, file, 1, row));
    }

    private void link(Link link, String source) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("link", link.code().value());
        row.put("name_zh", link.name().zh());
        row.put("name_en", link.name().en());
        row.put("kind", link.kind().name());
        row.put("unit", link.unit());
        row.put("exogenous", link.exogenous() ? YES : NO);
        put(row, "industry_code", link.industryCode());
        put(row, "industry_edition", link.industryEdition());
        put(row, "aliases", link.aliases().isEmpty() ? null : String.join("；", link.aliases()));
        put(row, "output_zh", link.outputZh());
        put(row, "note_zh", link.note());
        row.put("source", source);
        add(Tables.LINKS, link.code(), row);
    }

    private void member(Chain chain, Membership member) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("chain", chain.code().value());
        row.put("link", member.link().code().value());
        row.put("stage", member.stage().name());
        row.put("core", member.core() ? YES : NO);
        add(Tables.CHAIN_LINKS, member.link().code(), row);
    }

    private void route(Route route, String source) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("route", route.id());
        row.put("link", route.owner().value());
        row.put("name_zh", route.name().zh());
        row.put("name_en", route.name().en());
        row.put("semantics", (route.semantics() == Semantics.ALL ? Semantics.ALL : Semantics.UNKNOWN).name());
        row.put("source", source);
        add(Tables.ROUTES, route.owner(), row);
        route.needs().forEach(need -> need(route, need, source));
        Map<String, String> made = new LinkedHashMap<>();
        made.put("route", route.id());
        made.put("link", route.owner().value());
        made.put("primary", YES);
        made.put("source", source);
        add(Tables.ROUTE_YIELDS, route.owner(), made);
    }

    private void need(Route route, Need need, String source) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("route", route.id());
        row.put("link", need.link().value());
        row.put("essential", need.essential() ? YES : NO);
        put(row, "group", need.group());
        put(
                row,
                "recycle_via",
                need.recycleVia() == null ? null : need.recycleVia().value());
        row.put("source", source);
        add(Tables.ROUTE_NEEDS, route.owner(), row);
    }

    private void add(Table table, LinkCode about, Map<String, String> row) {
        @Nullable SheetRow place = places.get(about);
        content.add(table.name() + row);
        rows.add(RawRow.of(table, file, place == null ? 1 : place.row(), row));
    }

    private static void put(Map<String, String> row, String column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            row.put(column, value);
        }
    }
}
