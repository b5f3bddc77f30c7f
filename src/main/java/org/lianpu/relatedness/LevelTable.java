/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.LinkCode;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cells;
import org.lianpu.presence.CoverageBook;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.region.Region;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;

/** The cells of one level and year as they are read, and the space that follows from them. */
final class LevelTable {
    private final List<Region> peers;
    private final Activities compared;
    private final int year;
    private final Rules rules;
    private final Map<String, Map<String, Cells.Peer>> cells = new HashMap<>();

    LevelTable(List<Region> peers, Activities compared, int year, Rules rules) {
        this.peers = peers;
        this.compared = compared;
        this.year = year;
        this.rules = rules;
    }

    /** Adds a cell: a region in a link. */
    void add(String link, Cells.Peer cell) {
        cells.computeIfAbsent(cell.region(), r -> new HashMap<>()).put(link, cell);
    }

    /** @param books by chain, what was declared of it or answered */
    LevelSpace space(RegionLevel level, long revision, Map<String, CoverageBook> books) {
        List<Region> there =
                peers.stream().filter(r -> cells.containsKey(r.code().value())).toList();
        List<String> links = compared.codes();
        Basis basis = basis();
        double[][] values = new double[there.size()][links.size()];
        for (int r = 0; r < values.length; r++) {
            for (int a = 0; a < links.size(); a++) {
                values[r][a] = value(cell(there.get(r), links.get(a)), basis);
            }
        }
        Advantage advantage = Advantage.of(
                new ActivityMatrix(there.stream().map(r -> r.code().value()).toList(), links, values));
        Specialisation m = advantage.specialisation((r, a) -> counts(there.get(r), links.get(a), books));
        LevelSpace.Grounds grounds =
                new LevelSpace.Grounds(level, year, revision, basis, known(basis), compared.chains());
        return new LevelSpace(
                grounds,
                advantage,
                (r, a) -> isUnknown(cell(there.get(r), links.get(a)), basis),
                ProductSpace.of(m, SizeRule.of(rules)));
    }

    private Cells.@Nullable Peer cell(Region region, String link) {
        return cells.getOrDefault(region.code().value(), Map.of()).get(link);
    }

    /** What is not known adds nothing; {@link #known} says how much that is. */
    private static double value(Cells.@Nullable Peer cell, Basis basis) {
        Double known = cell == null || cell.n() == 0 ? null : basis.of(cell);
        return known == null ? 0 : Math.max(0, known);
    }

    private static boolean isUnknown(Cells.@Nullable Peer cell, Basis basis) {
        return cell != null && cell.n() > 0 && basis.of(cell) == null;
    }

    private List<Cells.Peer> all() {
        List<Cells.Peer> all = new ArrayList<>();
        cells.values().forEach(ofRegion -> all.addAll(ofRegion.values()));
        return all;
    }

    /** One for all regions and links of the level and year (METHODS §0.2). */
    private Basis basis() {
        return Basis.choose(
                all().stream().mapToLong(Cells.Peer::n).sum(),
                all().stream().mapToLong(Cells.Peer::nObs).sum(),
                all().stream().mapToLong(Cells.Peer::empObs).sum(),
                rules.basis().minCoverage());
    }

    private double known(Basis basis) {
        long n = all().stream().mapToLong(Cells.Peer::n).sum();
        long known = all().stream()
                .mapToLong(c -> switch (basis) {
                    case OUTPUT -> c.nObs();
                    case EMPLOYEES -> c.empObs();
                    case COUNT -> c.n();
                })
                .sum();
        return n == 0 ? 1 : known / (double) n;
    }

    /** The guards of M1: one firm proves no specialisation, and neither does a thin list. */
    private boolean counts(Region region, String link, Map<String, CoverageBook> books) {
        Cells.Peer cell = cell(region, link);
        return cell != null
                && cell.n() >= rules.complexity().minFirms()
                && compared.chainsOf(new LinkCode(link)).stream()
                        .anyMatch(chain -> Optional.ofNullable(books.get(chain))
                                .flatMap(book -> coverage(book, region, link))
                                .filter(ic -> ic >= rules.coverage().mid())
                                .isPresent());
    }

    /** An answer "none here" that the firms contradict says nothing of coverage; then it is as declared. */
    private Optional<Double> coverage(CoverageBook book, Region region, String link) {
        boolean contradicted = book.answer(region, link, year)
                .filter(a -> a.answer() == CoverageEntry.Answer.NONE)
                .isPresent();
        return contradicted ? book.statement(region, link, year).map(CoverageEntry::ic) : book.ic(region, link, year);
    }
}
