/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianpu.LianpuIT;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.Diagnoses;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.gap.Action;
import org.lianpu.gap.Assessment;
import org.lianpu.gap.Assessments;
import org.lianpu.gap.GapLabel;
import org.lianpu.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first start puts in answers the questions of the two worked cases and of the constructed region. */
@LianpuIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {
    private static final String ATUSHI = "653001";
    private static final String PINGSHAN = "511529";
    private static final String CONSTRUCTED = "990000";

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Assessments assessments;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Diagnoses diagnoses;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Entries entries;

    @BeforeAll
    void load() {
        Imports.loadSamples(importer);
    }

    @Test
    void countyWithoutDataHasEveryLinkToVerifyAndNoneMissing() {
        assertThat(assess("654003", "titanium").diagnosis().links())
                .isNotEmpty()
                .allSatisfy((link, d) -> {
                    assertThat(d.judgement().status()).as(link.value()).isEqualTo(LinkStatus.UNKNOWN);
                });
        assertThat(assess("654003", "textile-garment").diagnosis().links())
                .isNotEmpty()
                .allSatisfy((link, d) -> {
                    assertThat(d.judgement().status()).as(link.value()).isEqualTo(LinkStatus.UNKNOWN);
                });
    }

    @Test
    void atushiHasEveryLinkToVerifyAndNoneMissing() {
        Diagnosis diagnosis = diagnosis(ATUSHI, "titanium");
        assertThat(diagnosis.links()).hasSizeGreaterThanOrEqualTo(8).allSatisfy((link, d) -> {
            assertThat(d.judgement().status()).as(link.value()).isEqualTo(LinkStatus.UNKNOWN);
        });
    }

    @ParameterizedTest
    @CsvSource({"TI-CON,1", "TI-SLAG,2", "TI-TICL4,3", "TI-SPONGE,4", "TI-INGOT,5", "TI-MILL,6", "TI-TIO2,2"})
    void everyStepFromAtushisOreWouldExtendDownAtItsHop(String link, int hop) {
        Action action = action(ATUSHI, link);
        assertThat(action.label()).isEqualTo(GapLabel.VERIFY);
        Action ifAbsent = Objects.requireNonNull(action.ifAbsent());
        assertThat(ifAbsent.label()).isEqualTo(GapLabel.EXTEND_DOWN);
        assertThat(ifAbsent.hop()).isEqualTo(hop);
        assertThat(ifAbsent.via().get(0)).isEqualTo(new LinkCode("TI-ORE"));
        assertThat(ifAbsent.via().get(ifAbsent.via().size() - 1)).isEqualTo(new LinkCode(link));
    }

    /** A neighbour of the county of the case, so that the order of the tests does not matter. */
    @Test
    void threeTicksMakeMissingWithAnActionWithinASecondOrSo() {
        List<String> ticked = List.of("TI-CON", "TI-SLAG", "TI-TICL4");
        Assessment before = assess("653022", "titanium");
        ticked.forEach(link -> assertThat(before.status(new LinkCode(link))).isEqualTo(LinkStatus.UNKNOWN));
        ImportReport endowed = importer.load(
                List.of(Imports.csv(
                        "endowments.csv", "region,resource,as_of,source", "653022,RS-VTM,2024-01-01,ex-constructed")),
                null,
                Consent.ACCEPT_WARNINGS);
        assertThat(endowed.status()).isEqualTo(ImportReport.Status.IMPORTED);
        long start = System.nanoTime();
        ImportReport report = entries.answer(
                "653022",
                "titanium",
                ticked.stream()
                        .map(link -> new Entries.Answer(link, "NONE", null, null, null, null, null))
                        .toList());
        Assessment after = assess("653022", "titanium");
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(report.status()).isEqualTo(ImportReport.Status.IMPORTED);
        for (String link : ticked) {
            assertThat(after.status(new LinkCode(link))).as(link).isEqualTo(LinkStatus.ABSENT);
            assertThat(Objects.requireNonNull(after.actions().get(new LinkCode(link)))
                            .label())
                    .as(link)
                    .isEqualTo(GapLabel.EXTEND_DOWN);
        }
        assertThat(after.status(new LinkCode("TI-SPONGE"))).isEqualTo(LinkStatus.UNKNOWN);
        // The page promises one second on an idle machine of two cores; a busy one gets three times that.
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void pingshanHasYarnUngradedAndWeavingInTransit() {
        Diagnosis diagnosis = diagnosis(PINGSHAN, "textile-garment");
        assertThat(status(diagnosis, "TX-YARN")).isEqualTo(LinkStatus.UNGRADED);
        assertThat(status(diagnosis, "TX-WEAVE")).isEqualTo(LinkStatus.UNKNOWN);
        assertThat(diagnosis.transit(new LinkCode("TX-WEAVE")))
                .singleElement()
                .satisfies(p -> assertThat(p.project()).isEqualTo("PJ-PINGSHAN-TEX"));
        assertThat(diagnosis.links()).allSatisfy((link, d) -> {
            assertThat(d.judgement().status()).as(link.value()).isNotEqualTo(LinkStatus.ABSENT);
        });
    }

    @ParameterizedTest
    @CsvSource({"TI-TICL4", "TI-SPONGE"})
    void constructedRegionFillsTheGapBetweenPresentLinks(String link) {
        assertThat(assess(CONSTRUCTED, "titanium").status(new LinkCode(link))).isEqualTo(LinkStatus.ABSENT);
        assertThat(action(CONSTRUCTED, link).label()).isEqualTo(GapLabel.FILL);
    }

    @Test
    void samplesWithoutTotalsGiveNoStrongLinkAnywhere() {
        List<String> regions = Imports.run("""
                        MATCH (c:Cell) WHERE c.level <> 'LEAF'
                        MATCH (r:Region {code: c.regionCode}) WHERE NOT coalesce(r.pseudo, false)
                        RETURN DISTINCT r.code AS region
                        """, Map.of()).stream()
                .map(r -> r.get("region").asString())
                .toList();
        assertThat(regions).contains(CONSTRUCTED, "000000").hasSizeGreaterThan(20);
        List<String> strong = regions.stream()
                .flatMap(region -> Stream.of("titanium", "textile-garment")
                        .flatMap(chain -> diagnosis(region, chain).links().entrySet().stream()
                                .filter(e -> List.of(LinkStatus.STRONG, LinkStatus.LEADING)
                                        .contains(e.getValue().judgement().status()))
                                .map(e -> region + " " + e.getKey())))
                .toList();
        assertThat(strong).isEmpty();
    }

    private Assessment assess(String region, String chain) {
        return assessments
                .find(new RegionCode(region), new ChainCode(chain), null)
                .orElseThrow();
    }

    private Diagnosis diagnosis(String region, String chain) {
        return diagnoses
                .find(new RegionCode(region), new ChainCode(chain), null)
                .orElseThrow();
    }

    private Action action(String region, String link) {
        return Objects.requireNonNull(assess(region, "titanium").actions().get(new LinkCode(link)));
    }

    private static LinkStatus status(Diagnosis diagnosis, String link) {
        return Objects.requireNonNull(diagnosis.links().get(new LinkCode(link)))
                .judgement()
                .status();
    }
}
