/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.Chains;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;
import org.lianpu.region.Regions;
import org.lianpu.rules.Rules;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is near a link, and what is near a region: relatedness, density and complexity (METHODS M7, M8), never a verdict. */
@RestController
class RelatednessController {
    private static final int FIRST_YEAR = 1949;

    private final LevelSpaces spaces;
    private final RelatedLinks related;
    private final Regions regions;
    private final Chains chains;
    private final Rules rules;
    private final Clock clock;

    RelatednessController(
            LevelSpaces spaces, RelatedLinks related, Regions regions, Chains chains, Rules rules, Clock clock) {
        this.spaces = spaces;
        this.related = related;
        this.regions = regions;
        this.chains = chains;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/api/v1/relatedness/links/{link}")
    ResponseEntity<RelatednessView.OfLink> link(
            @PathVariable String link,
            @RequestParam(defaultValue = "CITY") RegionLevel level,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        LinkCode code = LinkCode.read(link);
        requireYear(year);
        Activities activities = spaces.activities();
        Link found = activities.find(code).orElseThrow(() -> unknownLink(code));
        AskedYear asked = spaces.year(year, null, null);
        LevelSpace space = spaces.of(level, asked.value());
        Words words = Words.of(locale);
        List<RelatednessView.Neighbour> neighbours = space
                .neighbours(code, rules.complexity().neighbours())
                .stream()
                .flatMap(near -> activities.find(near.link()).stream()
                        .map(other -> neighbour(found, other, near, space, activities, words)))
                .toList();
        return tagged(space, locale)
                .body(new RelatednessView.OfLink(
                        code.value(),
                        found.name(),
                        activities.chainsOf(code),
                        RelatednessView.grounds(space, asked, rules, words),
                        space.ubiquity(code),
                        RelatednessView.Measure.of("M8.PCI", space.complexity(code), words),
                        neighbours));
    }

    /** Writes the nearest links of every link as {@code RELATED_TO}, for those who look at the graph itself; {@return how many} */
    @PostMapping("/api/v1/relatedness/links")
    Map<String, Integer> store(
            @RequestParam(defaultValue = "CITY") RegionLevel level,
            @RequestParam(required = false) @Nullable Integer year) {
        requireYear(year);
        return Map.of(
                "written", related.store(level, spaces.year(year, null, null).value()));
    }

    private static RelatednessView.Neighbour neighbour(
            Link link, Link other, LevelSpace.Neighbour near, LevelSpace space, Activities activities, Words words) {
        return new RelatednessView.Neighbour(
                other.code().value(),
                other.name(),
                activities.chainsOf(other.code()),
                RelatednessView.Measure.of("M7.PROXIMITY", near.phi(), words),
                near.together(),
                activities.adjacent(link.code(), other.code()),
                RelatednessView.Measure.of("M8.PCI", space.complexity(other.code()), words));
    }

    @GetMapping("/api/v1/regions/{region}/relatedness")
    ResponseEntity<RelatednessView.OfRegion> region(
            @PathVariable String region,
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable RegionLevel level,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        requireYear(year);
        Region found = regions.current()
                .find(RegionCode.read(region))
                .filter(r -> !r.pseudo())
                .orElseThrow(() -> unknownRegion(region));
        @Nullable Chain asked = chain == null ? null : chain(chain);
        AskedYear of =
                spaces.year(year, found, asked == null ? null : asked.code().value());
        LevelSpace space = spaces.of(level == null ? found.level() : level, of.value());
        Words words = Words.of(locale);
        Map<LinkCode, Position> positions = asked == null ? Map.of() : Position.of(asked);
        List<RelatednessView.LinkNumbers> links = spaces.activities().all().stream()
                .filter(link -> asked == null || asked.link(link.code()).isPresent())
                .map(link -> numbers(found.code(), link, positions.get(link.code()), space, words))
                .toList();
        return tagged(space, locale)
                .body(new RelatednessView.OfRegion(
                        found.code().value(),
                        found.name(),
                        asked == null ? null : asked.code().value(),
                        RelatednessView.grounds(space, of, rules, words),
                        space.diversity(found.code()),
                        RelatednessView.Measure.of("M8.ECI", space.complexity(found.code()), words),
                        RelatednessView.Measure.of("M8.COI", space.outlook(found.code()), words),
                        links));
    }

    private static RelatednessView.LinkNumbers numbers(
            RegionCode region, Link link, @Nullable Position position, LevelSpace space, Words words) {
        LinkCode code = link.code();
        return new RelatednessView.LinkNumbers(
                code.value(),
                link.name(),
                space.specialised(region, code),
                RelatednessView.Measure.of("M1.LQ", space.advantage(region, code), words),
                RelatednessView.Measure.of("M7.DENSITY.EXCL", space.density(region, code, Convention.EXCL), words),
                RelatednessView.Measure.of("M7.DENSITY.INCL", space.density(region, code, Convention.INCL), words),
                RelatednessView.Measure.of("M8.COG", space.outlookGain(region, code), words),
                RelatednessView.Measure.of("M8.COG.ATLAS", space.outlookGainAtlas(region, code), words),
                RelatednessView.Measure.of("M8.PCI", space.complexity(code), words),
                position == null ? null : RelatednessView.Steps.of(position, words));
    }

    /** Same revision, rules and language, same answer. */
    private ResponseEntity.BodyBuilder tagged(LevelSpace space, Locale locale) {
        return ResponseEntity.ok()
                .eTag(space.grounds().revision() + "-" + rules.version() + "-" + locale.getLanguage())
                .cacheControl(CacheControl.noCache());
    }

    private void requireYear(@Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LocalDate.now(clock).getYear())) {
            throw Problem.badRequest(
                    "year-out-of-range",
                    Words.both("api.problem.year", String.valueOf(year)),
                    Words.both("api.problem.year.repair"));
        }
    }

    private Chain chain(String code) {
        return chains.find(ChainCode.read(code)).orElseThrow(() -> {
            String known = chains.list().stream().map(e -> e.code().value()).collect(Collectors.joining(", "));
            return Problem.notFound(
                    "unknown-chain",
                    Words.both("api.problem.chain", code),
                    Words.both("api.problem.chain.repair", known));
        });
    }

    private static Problem unknownRegion(String region) {
        return Problem.notFound(
                "unknown-region", Words.both("api.problem.region", region), Words.both("api.problem.region.repair"));
    }

    private static Problem unknownLink(LinkCode link) {
        return Problem.notFound(
                "unknown-link",
                Words.both("api.problem.noLink", link.value()),
                Words.both("api.problem.noLink.repair"));
    }
}
