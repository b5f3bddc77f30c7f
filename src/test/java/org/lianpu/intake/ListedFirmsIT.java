/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianpu.LianpuIT;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.Diagnoses;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.intake.reading.Upload;
import org.lianpu.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of listed firms without declared coverage proves nothing absent. The lists stand beside the project, not in it. */
@LianpuIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListedFirmsIT {
    private static final Path LISTS = Path.of("..", "shared", "data", "listed-firms");

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Importer importer;

    @Autowired
    @SuppressWarnings("NullAway.Init") // Spring sets it
    private Diagnoses diagnoses;

    @BeforeAll
    void load() throws IOException {
        assumeThat(LISTS.resolve("titanium_company_links.csv"))
                .as("the lists of listed firms stand beside the project in ../shared")
                .exists();
        Imports.loadSamples(importer);
        load("titanium_company_links.csv", "listed-titanium.yml");
        load("textile_company_links.csv", "listed-textile.yml");
    }

    private void load(String list, String mapping) throws IOException {
        ImportReport report = importer.load(
                List.of(new Upload(list, Files.readAllBytes(LISTS.resolve(list)))),
                Files.readString(Path.of("data-import", "mappings", mapping)),
                Consent.ACCEPT_WARNINGS);
        assertThat(report.status())
                .as(() -> Imports.notices(report).toString())
                .isEqualTo(ImportReport.Status.IMPORTED);
    }

    @Test
    void sichuansSpongeIsToBeVerifiedNotMissing() {
        var links = diagnoses
                .find(new RegionCode("510000"), new ChainCode("titanium"), null)
                .orElseThrow()
                .links();
        assertThat(Objects.requireNonNull(links.get(new LinkCode("TI-SPONGE")))
                        .judgement()
                        .status())
                .isEqualTo(LinkStatus.UNKNOWN);
        assertThat(links).allSatisfy((link, d) -> {
            assertThat(d.judgement().status()).as(link.value()).isNotEqualTo(LinkStatus.ABSENT);
        });
    }

    @Test
    void everyRowIsHeldAsAnUncertainStatementOfItsSource() {
        assertThat(Imports.run(
                                "MATCH (c:Claim {kind: 'occupations', sourceId: 'lf-listed-titanium'}) "
                                        + "RETURN count(c) AS n, collect(DISTINCT c.evidence) AS evidence",
                                Map.of())
                        .get(0)
                        .asMap())
                .containsEntry("evidence", List.of("UNCERTAIN"))
                .extractingByKey("n")
                .matches(n -> n instanceof Long l && l > 20);
    }
}
