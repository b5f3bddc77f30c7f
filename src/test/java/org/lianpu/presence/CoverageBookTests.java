/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianpu.query.SourceRef;
import org.lianpu.region.Atlas;
import org.lianpu.region.Region;
import org.lianpu.region.RegionCode;
import org.lianpu.region.RegionLevel;
import org.lianpu.rules.Rules;
import org.lianpu.words.Name;

/** METHODS §0.9: which statement of coverage holds for a region and a link. */
class CoverageBookTests {
    private static final Region NATION = region("000000", RegionLevel.NATION, null);
    private static final Region PROVINCE = region("990000", RegionLevel.PROVINCE, "000000");
    private static final Region CITY = region("990100", RegionLevel.CITY, "990000");
    private static final Region A = region("990101", RegionLevel.COUNTY, "990100");
    private static final Region B = region("990102", RegionLevel.COUNTY, "990100");
    private static final Atlas ATLAS = new Atlas(List.of(NATION, PROVINCE, CITY, A, B));

    private static Region region(String code, RegionLevel level, @Nullable String parent) {
        return new Region(
                new RegionCode(code),
                new Name(code, code),
                level,
                parent == null ? null : new RegionCode(parent),
                false,
                false,
                List.of(),
                true);
    }

    private static CoverageEntry declared(Region region, @Nullable String link, double ic, String asOf) {
        return new CoverageEntry(
                region.code().value(),
                link,
                ic,
                null,
                null,
                List.of(),
                null,
                null,
                Integer.parseInt(asOf.substring(0, 4)),
                asOf,
                new SourceRef("s", "s", 2024));
    }

    private static CoverageEntry answered(Region region, String link, CoverageEntry.Answer answer, String asOf) {
        return new CoverageEntry(
                region.code().value(),
                link,
                null,
                answer,
                null,
                List.of(),
                null,
                null,
                Integer.parseInt(asOf.substring(0, 4)),
                asOf,
                new SourceRef("s", "s", 2024));
    }

    private static CoverageBook book(CoverageEntry... entries) {
        return new CoverageBook(ATLAS, Rules.load(), List.of(entries));
    }

    @Test
    void nothingDeclaredIsNothingKnown() {
        assertThat(book().ic(A, "L", 2024)).isEmpty();
        assertThat(book().ic(PROVINCE, "L", 2024)).isEmpty();
    }

    @Test
    void declarationHoldsForTheRegionsInsideAndAllLinks() {
        CoverageBook book = book(declared(PROVINCE, null, 0.9, "2024"));
        assertThat(book.ic(A, "L", 2024)).contains(0.9);
        assertThat(book.ic(CITY, "M", 2024)).contains(0.9);
        assertThat(book.ic(A, null, 2024)).contains(0.9);
        assertThat(book.ic(NATION, "L", 2024)).contains(0.9);
    }

    @Test
    void narrowestRegionThenLinkThenLatestWins() {
        CoverageBook book = book(
                declared(PROVINCE, "L", 0.9, "2024"),
                declared(CITY, null, 0.3, "2022"),
                declared(CITY, null, 0.4, "2023"),
                declared(CITY, "M", 0.8, "2022"));
        assertThat(book.ic(A, "L", 2024)).contains(0.4);
        assertThat(book.ic(A, "M", 2024)).contains(0.8);
        assertThat(book.ic(PROVINCE, "L", 2024)).contains(0.9);
    }

    @Test
    void parentWithoutItsOwnHasTheMeanOfItsChildrenUndeclaredOnesCountingZero() {
        assertThat(book(declared(A, null, 0.8, "2024")).ic(CITY, "L", 2024).orElseThrow())
                .isCloseTo(0.4, within(1e-12));
        assertThat(book(declared(A, null, 0.8, "2024"), declared(B, "L", 0.6, "2024"))
                        .ic(CITY, "L", 2024)
                        .orElseThrow())
                .isCloseTo(0.7, within(1e-12));
    }

    @Test
    void declarationOfALaterYearSaysNothingOfAnEarlierOne() {
        CoverageBook book = book(declared(A, null, 0.9, "2024"));
        assertThat(book.ic(A, "L", 2023)).isEmpty();
        int carried = Rules.load().carryForward();
        assertThat(book.ic(A, "L", 2024 + carried)).contains(0.9);
        assertThat(book.ic(A, "L", 2025 + carried)).isEmpty();
    }

    @Test
    void confirmedNoneIsFullCoverageForItsLinkOnly() {
        CoverageBook book =
                book(declared(A, null, 0.1, "2024"), answered(A, "L", CoverageEntry.Answer.NONE, "2024-06-30"));
        assertThat(book.ic(A, "L", 2024)).contains(1.0);
        assertThat(book.ic(A, "M", 2024)).contains(0.1);
        assertThat(book.ic(B, "L", 2024)).isEmpty();
    }

    @Test
    void confirmedNoneHoldsForTheMonthsOfTheRules() {
        CoverageBook book = book(answered(A, "L", CoverageEntry.Answer.NONE, "2024-06-30"));
        assertThat(Rules.load().sheet().validMonths()).isEqualTo(12);
        assertThat(book.answer(A, "L", 2025)).isPresent();
        assertThat(book.answer(A, "L", 2026)).isEmpty();
    }

    @Test
    void laterAnswerReplacesAnEarlierOne() {
        CoverageBook book = book(
                answered(A, "L", CoverageEntry.Answer.NONE, "2024-01-01"),
                answered(A, "L", CoverageEntry.Answer.UNSURE, "2024-06-01"));
        assertThat(book.answer(A, "L", 2024).orElseThrow().answer()).isEqualTo(CoverageEntry.Answer.UNSURE);
        assertThat(book.ic(A, "L", 2024)).isEmpty();
    }
}
