/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chains;
import org.lianpu.presence.Cells;
import org.lianpu.presence.CoverageBook;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.presence.Coverages;
import org.lianpu.presence.StaleRevision;
import org.lianpu.presence.Standings;
import org.lianpu.query.Graph;
import org.lianpu.query.PerRevision;
import org.lianpu.query.Revisions;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;
import org.lianpu.region.Regions;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Service;

/**
 * Reads the links of all chains in all regions of a level and year, and keeps what follows from them until the next publication. All
 * reads of one answer belong to one revision: where a publication came in between, the answer is read again.
 */
@Service
public class LevelSpaces {
    private static final int ATTEMPTS = 20;

    private record Key(RegionLevel level, int year) {}

    private final Graph graph;
    private final Cells cells;
    private final Standings standings;
    private final Clock clock;
    private final Regions regions;
    private final Chains chains;
    private final Coverages coverages;
    private final Rules rules;
    private final PerRevision<Key, LevelSpace> spaces = new PerRevision<>();
    private final PerRevision<String, Map<String, CoverageBook>> books = new PerRevision<>();
    private final PerRevision<String, Activities> activities = new PerRevision<>();

    LevelSpaces(
            Graph graph,
            Cells cells,
            Standings standings,
            Clock clock,
            Regions regions,
            Chains chains,
            Coverages coverages,
            Rules rules) {
        this.graph = graph;
        this.cells = cells;
        this.standings = standings;
        this.clock = clock;
        this.regions = regions;
        this.chains = chains;
        this.coverages = coverages;
        this.rules = rules;
    }

    /** {@return all regions of the level in all links, as of the newest revision} */
    public LevelSpace of(RegionLevel level, int year) {
        for (int attempt = 1; ; attempt++) {
            Revisions.State before = graph.read(Revisions::read);
            try {
                LevelSpace space = spaces.get(before.revision(), new Key(level, year), key -> read(key, before));
                if (graph.read(Revisions::read).revision() == before.revision() || attempt >= ATTEMPTS) {
                    return space;
                }
            } catch (StaleRevision e) {
                if (attempt >= ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * {@return the year of an answer (METHODS §0.2): the one asked for, else the latest declared for the region, else the latest of which
     * anything is known in the nation}
     *
     * @param region null for anywhere
     * @param chain the chain asked about; null for any
     */
    AskedYear year(@Nullable Integer asked, @Nullable Region region, @Nullable String chain) {
        if (asked != null) {
            return new AskedYear(asked, AskedYear.From.ASKED);
        }
        Revisions.State state = graph.read(Revisions::read);
        OptionalInt declared = declaredYear(state, region, chain);
        if (declared.isPresent()) {
            return new AskedYear(declared.getAsInt(), AskedYear.From.DECLARED);
        }
        OptionalInt known = regions.at(state)
                .find(RegionCode.NATION)
                .map(nation -> cells.latestYear(nation, activities(state).codes(), state.revision()))
                .orElse(OptionalInt.empty());
        return known.isPresent()
                ? new AskedYear(known.getAsInt(), AskedYear.From.LATEST_FACT)
                : new AskedYear(LocalDate.now(clock).getYear(), AskedYear.From.NONE);
    }

    private OptionalInt declaredYear(Revisions.State state, @Nullable Region region, @Nullable String chain) {
        Stream<CoverageBook> asked = books(state).entrySet().stream()
                .filter(e -> chain == null || chain.equals(e.getKey()))
                .map(Map.Entry::getValue);
        return region == null
                ? asked.flatMap(book -> book.entries().stream())
                        .mapToInt(CoverageEntry::year)
                        .max()
                : asked.flatMapToInt(book -> book.declaredYear(region).stream()).max();
    }

    /** {@return the links that regions are compared by} */
    Activities activities() {
        return activities(graph.read(Revisions::read));
    }

    private Activities activities(Revisions.State state) {
        return activities.get(
                state.chains(),
                "",
                k -> new Activities(chains.list().stream()
                        .flatMap(e -> chains.find(e.code()).stream())
                        .toList()));
    }

    /** By chain, everything declared or answered anywhere in the nation. */
    private Map<String, CoverageBook> books(Revisions.State state) {
        return books.get(state.revision(), "", k -> {
            Atlas atlas = regions.at(state);
            Map<String, CoverageBook> read = new HashMap<>();
            Optional<Region> nation = atlas.find(RegionCode.NATION);
            for (String chain : activities(state).chains()) {
                nation.ifPresent(n -> read.put(chain, coverages.of(atlas, n, chain)));
            }
            return read;
        });
    }

    private LevelSpace read(Key key, Revisions.State state) {
        Activities compared = activities(state);
        Atlas atlas = regions.at(state);
        LevelTable table = new LevelTable(Standings.peers(atlas, key.level), compared, key.year, rules);
        standings
                .of(atlas, key.level, compared.codes(), key.year, state.revision())
                .forEach((link, cells) -> cells.forEach(cell -> table.add(link, cell)));
        return table.space(key.level, state.revision(), books(state));
    }
}
