/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianpu.LianpuIT;
import org.lianpu.chain.ChainCode;
import org.lianpu.gap.Assessments;
import org.lianpu.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** The few samples of a rehearsal stand on their own: what is cut away is nowhere pointed at. */
@LianpuIT
class RehearsalSamplesIT {
    @Test
    void areTakenAndAnswerTheFirstQuestion(@Autowired Importer importer, @Autowired Assessments assessments) {
        for (var files : List.of(Samples.structure(true), Samples.files("examples/atushi"))) {
            var report = importer.load(files, null, Consent.ACCEPT_WARNINGS);
            assertThat(report.status())
                    .as(report.notices().groups().toString())
                    .isEqualTo(ImportReport.Status.IMPORTED);
        }
        assertThat(assessments
                        .find(new RegionCode("653001"), new ChainCode("titanium"), null)
                        .orElseThrow()
                        .diagnosis()
                        .links())
                .isNotEmpty();
    }
}
