/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianpu.chain.Fixtures.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianpu.chain.Fixtures;
import org.lianpu.presence.Basis;
import org.lianpu.presence.Cells;
import org.lianpu.presence.CoverageBook;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.query.SourceRef;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/** From cells to a space: the basis, what is not known, and the guards of a specialisation (METHODS §0.2, M1). */
class LevelTableTests {
    private static final int REGIONS = 34;
    private static final int LINKS = 22;
    private static final int YEAR = 2024;

    private final Rules rules = Rules.load();
    private final List<Region> cities = IntStream.range(0, REGIONS)
            .mapToObj(i -> region(990_000 + 100 * (i + 1), RegionLevel.CITY))
            .toList();
    private final Atlas atlas = new Atlas(Stream.concat(Stream.of(region(0, RegionLevel.NATION)), cities.stream())
            .toList());
    private final Activities activities = new Activities(List.of(Fixtures.chain(
            "long",
            Fixtures.routes(
                    IntStream.range(0, LINKS).mapToObj(i -> "L" + i + "<-").toArray(String[]::new)))));

    private static Region region(int code, RegionLevel level) {
        String digits = String.format(Locale.ROOT, "%06d", code);
        return new Region(
                new RegionCode(digits),
                new Name(digits, digits),
                level,
                level == RegionLevel.NATION ? null : RegionCode.NATION,
                false,
                false,
                List.of(),
                true);
    }

    private static CoverageEntry said(
            String region, @Nullable String ofLink, @Nullable Double ic, CoverageEntry.@Nullable Answer answer) {
        return new CoverageEntry(
                region,
                ofLink,
                ic,
                answer,
                null,
                List.of(),
                null,
                null,
                YEAR,
                YEAR + "-06-30",
                SourceRef.of(Map.of("sourceId", "s", "sourceTitle", "s")));
    }

    /** A cell of {@code n} firms, of which {@code nObs} have an output. */
    private static Map.Entry<String, Cells.Peer> row(Region region, int l, int n, int nObs) {
        Double out = nObs > 0 ? (double) (nObs * (1 + (region.code().hashCode() + l) % 7)) : null;
        return Map.entry("L" + l, new Cells.Peer(region.code().value(), n, nObs, out, 0, null));
    }

    /** Each region has firms in a band of links of its own, with firms of known output among them. */
    private List<Map.Entry<String, Cells.Peer>> band(int known) {
        List<Map.Entry<String, Cells.Peer>> rows = new ArrayList<>();
        for (int r = 0; r < REGIONS; r++) {
            for (int i = 0; i < 6 + r % 5; i++) {
                rows.add(row(cities.get(r), (r * 7 + i) % LINKS, 10, known));
            }
        }
        return rows;
    }

    private LevelSpace space(List<Map.Entry<String, Cells.Peer>> rows, CoverageEntry... entries) {
        LevelTable table = new LevelTable(cities, activities, YEAR, rules);
        rows.forEach(row -> table.add(row.getKey(), row.getValue()));
        return table.space(RegionLevel.CITY, 1, Map.of("long", new CoverageBook(atlas, rules, List.of(entries))));
    }

    @Test
    void outputWhereMostFirmsHaveIt() {
        LevelSpace space = space(band(10), said("000000", null, 0.9, null));
        assertThat(space.grounds().basis()).isEqualTo(Basis.OUTPUT);
        assertThat(space.reason()).isEmpty();
        assertThat(space.complexity(cities.get(0).code()).status()).isEqualTo(Status.OK);
    }

    @Test
    void someFirmsWithoutOutputMakeEveryNumberPartial() {
        LevelSpace space = space(band(8), said("000000", null, 0.9, null));
        assertThat(space.grounds().basis()).isEqualTo(Basis.OUTPUT);
        assertThat(space.grounds().known()).isEqualTo(0.8);
        assertThat(space.reason()).contains(Reason.VALUES_MISSING);
        for (Score score : List.of(
                space.complexity(cities.get(0).code()),
                space.density(cities.get(0).code(), link("L0"), Convention.EXCL),
                space.complexity(link("L0")),
                space.neighbours(link("L0"), 1).get(0).phi())) {
            assertThat(score.status()).isEqualTo(Status.PARTIAL);
            assertThat(score.reason()).isEqualTo(Reason.VALUES_MISSING);
            assertThat(score.value()).isNotNull();
        }
    }

    @Test
    void firmsOfWhichNoValueIsKnownAreNoZero() {
        List<Map.Entry<String, Cells.Peer>> rows = band(10);
        RegionCode first = cities.get(0).code();
        rows.add(row(cities.get(0), 20, 3, 0));
        LevelSpace space = space(rows, said("000000", null, 0.9, null));
        assertThat(space.grounds().basis()).isEqualTo(Basis.OUTPUT);
        assertThat(space.advantage(first, link("L20"))).isEqualTo(Score.none(Reason.NO_VALUE));
        assertThat(space.advantage(first, link("L21")).value())
                .as("nobody there")
                .isZero();
    }

    @Test
    void ofARegionOfWhichNothingIsKnownNothingIsCounted() {
        LevelSpace space = space(band(10), said("000000", null, 0.9, null));
        assertThat(space.diversity(new RegionCode("999900"))).isNull();
        assertThat(space.specialised(new RegionCode("999900"), link("L0"))).isNull();
        assertThat(space.ubiquity(link("L99"))).isNull();
    }

    @Test
    void theCountWhereFewHaveOutput() {
        LevelSpace space = space(band(3), said("000000", null, 0.9, null));
        assertThat(space.grounds().basis()).isEqualTo(Basis.COUNT);
        assertThat(space.reason()).isEmpty();
    }

    @Test
    void withoutDeclaredCoverageNothingIsASpecialisation() {
        LevelSpace space = space(band(10));
        assertThat(space.reason()).contains(Reason.TOO_FEW_REGIONS);
        assertThat(space.space().regionsKept()).isZero();
        assertThat(space.advantage(cities.get(0).code(), link("L0")).value()).isNotNull();
        assertThat(space(band(10), said("000000", null, 0.49, null)).reason()).contains(Reason.TOO_FEW_REGIONS);
    }

    @Test
    void anAnswerThatTheFirmsContradictSaysNothingOfCoverage() {
        RegionCode first = cities.get(0).code();
        assertThat(space(band(10), said(first.value(), "L0", null, CoverageEntry.Answer.NONE))
                        .specialised(first, link("L0")))
                .isFalse();
        assertThat(space(band(10), said(first.value(), "L0", 0.9, null)).specialised(first, link("L0")))
                .isTrue();
    }

    @Test
    void noCellsNoSpace() {
        LevelSpace space = space(List.of(), said("000000", null, 0.9, null));
        assertThat(space.reason()).contains(Reason.TOO_FEW_REGIONS);
        assertThat(space.complexity(cities.get(0).code())).isEqualTo(Score.none(Reason.TOO_FEW_REGIONS));
        assertThat(space.grounds().basis()).isEqualTo(Basis.COUNT);
    }

    @ParameterizedTest
    @EnumSource
    void everyOriginOfAYearHasItsWords(AskedYear.From from) {
        assertThat(Words.of(Locale.CHINESE).all()).containsKey("api.relatedness.year." + from);
    }
}
