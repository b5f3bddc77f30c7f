/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.Chains;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;
import org.lianpu.office.Determinations;
import org.lianpu.presence.Cell;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.Cells;
import org.lianpu.presence.CoverageBook;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.presence.Coverages;
import org.lianpu.presence.StaleRevision;
import org.lianpu.project.ProjectOnLink;
import org.lianpu.project.Projects;
import org.lianpu.query.PerRevision;
import org.lianpu.query.Revisions;
import org.lianpu.region.Atlas;
import org.lianpu.region.Endowments;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.region.Regions;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Service;

/**
 * Diagnoses a chain in a region. Reads the chain and its cells by key; the cost does not grow with the firms. All reads
 * of one answer belong to one revision: where a publication came in between, the answer is read again.
 */
@Service
public class Diagnoses {
    private static final int ATTEMPTS = 20;

    private final Chains chains;
    private final Regions regions;
    private final Cells cells;
    private final Coverages coverages;
    private final Comparisons comparisons;
    private final Surroundings surroundings;
    private final Rules rules;
    private final PerRevision<ChainCode, Optional<Chain>> keptChains = new PerRevision<>();

    /** What stands around the cells: shown with them, never counted. */
    private record Surroundings(Endowments endowments, Projects projects, Determinations determinations) {}

    Diagnoses(
            Chains chains,
            Regions regions,
            Cells cells,
            Coverages coverages,
            Comparisons comparisons,
            Endowments endowments,
            Projects projects,
            Determinations determinations,
            Rules rules) {
        this.chains = chains;
        this.regions = regions;
        this.cells = cells;
        this.coverages = coverages;
        this.comparisons = comparisons;
        this.surroundings = new Surroundings(endowments, projects, determinations);
        this.rules = rules;
    }

    /** {@return the chain as of the newest revision} */
    public Optional<Chain> chain(ChainCode code) {
        return keptChains.get(cells.state().chains(), code, chains::find);
    }

    /**
     * {@return the diagnosis, or nothing where region or chain does not exist}
     *
     * @param asked the year; null for the declared one (METHODS §0.2)
     */
    public Optional<Diagnosis> find(RegionCode region, ChainCode chain, @Nullable Integer asked) {
        for (int attempt = 1; ; attempt++) {
            Revisions.State before = cells.state();
            try {
                Optional<Diagnosis> diagnosis = read(region, chain, asked, before);
                if (cells.state().revision() == before.revision() || attempt >= ATTEMPTS) {
                    return diagnosis;
                }
            } catch (StaleRevision e) {
                if (attempt >= ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Optional<Diagnosis> read(
            RegionCode code, ChainCode chainCode, @Nullable Integer asked, Revisions.State state) {
        Atlas atlas = regions.at(state);
        Optional<Region> region = atlas.find(code).filter(r -> !r.pseudo());
        Optional<Chain> chain = keptChains.get(state.chains(), chainCode, chains::find);
        if (region.isEmpty() || chain.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(diagnose(atlas, region.get(), chain.get(), asked, state));
    }

    private Diagnosis diagnose(
            Atlas atlas, Region region, Chain chain, @Nullable Integer asked, Revisions.State state) {
        List<LinkCode> links = judged(chain);
        List<String> codes = links.stream().map(LinkCode::value).toList();
        CoverageBook book = coverages.of(atlas, region, chain.code().value());
        YearBasis yearBasis = YearBasis.ASKED;
        int year;
        if (asked != null) {
            year = asked;
        } else {
            OptionalInt declared = book.declaredYear(region);
            OptionalInt known = declared.isPresent() ? declared : cells.latestYear(region, codes, state.revision());
            yearBasis = declared.isPresent()
                    ? YearBasis.DECLARED
                    : known.isPresent() ? YearBasis.LATEST_FACT : YearBasis.NONE;
            year = known.isPresent() ? known.getAsInt() : nationYear(atlas, codes, state.revision());
        }
        Map<CellKey, Cell> read = cells.ofRegion(region, codes, year, state.revision());
        Comparison comparison =
                comparisons.compare(new Comparisons.Question(atlas, region, codes, year, state.revision()), read, book);
        List<ProjectOnLink> projects =
                surroundings.projects.of(region.prefix(), chain.code().value());
        Map<LinkCode, LinkDiagnosis> diagnoses = new LinkedHashMap<>();
        for (LinkCode link : links) {
            diagnoses.put(link, judge(region, link, year, read, comparison, book, projects));
        }
        Map<LinkCode, LinkStatus> statuses = new LinkedHashMap<>();
        diagnoses.forEach((link, d) -> statuses.put(link, d.judgement().status()));
        return new Diagnosis(
                region,
                atlas,
                chain,
                year,
                yearBasis,
                state.revision(),
                rules.version(),
                state.publishing(),
                diagnoses,
                Completeness.of(chain, statuses),
                book,
                surroundings.endowments.of(region.code(), chain.code().value()),
                projects,
                surroundings.determinations.of(
                        region.code().value(), chain.code().value()));
    }

    private int nationYear(Atlas atlas, Collection<String> links, long revision) {
        return atlas.find(RegionCode.NATION)
                .map(nation -> cells.latestYear(nation, links, revision))
                .orElse(OptionalInt.empty())
                .orElse(0);
    }

    /** {@return the links of the chain that get a verdict} */
    static List<LinkCode> judged(Chain chain) {
        List<LinkCode> links = new ArrayList<>();
        for (Membership member : chain.members()) {
            if (chain.hasVerdict(member.link().code())) {
                links.add(member.link().code());
            }
        }
        return links;
    }

    private LinkDiagnosis judge(
            Region region,
            LinkCode link,
            int year,
            Map<CellKey, Cell> read,
            Comparison comparison,
            CoverageBook book,
            List<ProjectOnLink> projects) {
        int building = (int) projects.stream()
                .filter(p -> p.link().equals(link.value()) && p.phase().underConstruction())
                .count();
        Cell known = read.getOrDefault(Cells.key(region, link.value(), year), Cell.EMPTY);
        Cell cell = known.withUnderConstruction(building);
        Cell nation =
                read.getOrDefault(new CellKey("NATION", RegionCode.NATION.value(), link.value(), year), Cell.EMPTY);
        Optional<CoverageEntry> answer = book.answer(region, link.value(), year);
        // "None here" cannot make what is known disappear: then the sheet and the data disagree, and coverage is as
        // declared.
        boolean contradicted = known.n() > 0
                && answer.filter(a -> a.answer() == CoverageEntry.Answer.NONE).isPresent();
        Optional<CoverageEntry> statement = book.statement(region, link.value(), year);
        Optional<Double> ic = contradicted ? statement.map(CoverageEntry::ic) : book.ic(region, link.value(), year);
        int reported = answer.filter(a -> a.answer() == CoverageEntry.Answer.YES)
                .map(a -> a.count() == null ? 1 : Math.max(1, a.count()))
                .orElse(0);
        Observation observation = new Observation(
                region.level(),
                cell,
                nation,
                ic.orElse(null),
                comparison.basis(),
                comparison.reference(link.value()),
                comparison.peers(link.value()),
                null,
                null,
                reported);
        LinkFacts facts = observation.facts(rules);
        return new LinkDiagnosis(
                link,
                cell,
                nation,
                ic.orElse(null),
                statement.orElse(null),
                answer.orElse(null),
                answer.isPresent()
                        ? null
                        : book.lapsed(region, link.value(), year).orElse(null),
                facts,
                new StatusRule(rules).judge(facts));
    }
}
