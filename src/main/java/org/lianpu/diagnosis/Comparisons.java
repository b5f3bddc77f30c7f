/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.Cells;
import org.lianpu.presence.CoverageBook;
import org.lianpu.presence.Standings;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Component;

/** Puts a region's cells beside those of its peers and beside the official totals. */
@Component
class Comparisons {
    private final Standings standings;
    private final Rules rules;

    Comparisons(Standings standings, Rules rules) {
        this.standings = standings;
        this.rules = rules;
    }

    /** Which region, links, year and revision are asked for. */
    record Question(Atlas atlas, Region region, List<String> links, int year, long revision) {}

    Comparison compare(Question asked, Map<CellKey, Cell> read, CoverageBook book) {
        List<Cell> nation = new ArrayList<>();
        for (String link : asked.links) {
            nation.add(read.getOrDefault(nationKey(link, asked.year), Cell.EMPTY));
        }
        Basis basis = Basis.choose(nation, rules.basis().minCoverage());
        Map<String, List<Cells.Peer>> peers =
                standings.of(asked.atlas, asked.region.level(), asked.links, asked.year, asked.revision);
        double median = Peers.of(values(
                        basis,
                        standings
                                .totals(asked.atlas, asked.region.level(), asked.year, asked.revision)
                                .values()))
                .median();
        @Nullable Double regionTotal = total(basis, read, asked.region.code().value(), CellKey.ALL_LINKS, asked.year);
        @Nullable Double nationTotal = total(basis, read, RegionCode.NATION.value(), CellKey.ALL_LINKS, asked.year);
        Optional<Region> nationRegion = asked.atlas.find(RegionCode.NATION);
        Map<String, Reference> references = new HashMap<>();
        Map<String, Peers> byLink = new HashMap<>();
        for (String link : asked.links) {
            @Nullable Double linkTotal = total(basis, read, RegionCode.NATION.value(), link, asked.year);
            boolean wholeNation = nationRegion
                    .flatMap(n -> book.statement(n, link, asked.year))
                    .filter(e -> e.ic() != null && e.ic() >= rules.coverage().high())
                    .isPresent();
            if (linkTotal == null && wholeNation) {
                linkTotal = basis.of(read.getOrDefault(nationKey(link, asked.year), Cell.EMPTY));
            }
            boolean official = regionTotal != null && nationTotal != null && linkTotal != null;
            references.put(link, new Reference(regionTotal, linkTotal, nationTotal, median, official));
            byLink.put(link, Peers.of(values(basis, peers.getOrDefault(link, List.of()))));
        }
        return new Comparison(basis, references, byLink);
    }

    private static CellKey nationKey(String link, int year) {
        return new CellKey("NATION", RegionCode.NATION.value(), link, year);
    }

    private static @Nullable Double total(Basis basis, Map<CellKey, Cell> read, String region, String link, int year) {
        Cell cell = read.get(new CellKey(CellKey.TOTAL, region, link, year));
        if (cell == null) {
            return null;
        }
        return switch (basis) {
            case OUTPUT -> cell.out();
            case EMPLOYEES -> cell.emp();
            case COUNT -> cell.n() == 0 ? null : Double.valueOf(cell.n());
        };
    }

    private static double[] values(Basis basis, java.util.Collection<Cells.Peer> peers) {
        return peers.stream()
                .map(basis::of)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
