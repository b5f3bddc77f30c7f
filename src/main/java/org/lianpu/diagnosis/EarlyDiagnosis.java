/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianpu.chain.Chain;
import org.lianpu.chain.Chains;
import org.lianpu.office.Determinations;
import org.lianpu.presence.CellKey;
import org.lianpu.presence.Cells;
import org.lianpu.project.Projects;
import org.lianpu.query.EarlyReading;
import org.lianpu.query.Revisions;
import org.lianpu.region.Endowments;
import org.lianpu.region.RegionCode;
import org.springframework.stereotype.Component;

/**
 * The questions of a diagnosis, the last ones first: whoever asks for a diagnosis meanwhile begins with the others. Which region and chain is
 * of no consequence, but questions are planned by the length of their lists, so the links are those of a real chain.
 */
@Component
class EarlyDiagnosis implements EarlyReading {
    private static final RegionCode COUNTY = new RegionCode("653001");
    private static final String PREFIX = "6530";

    private final Chains chains;
    private final Cells cells;
    private final Endowments endowments;
    private final Projects projects;
    private final Determinations determinations;

    EarlyDiagnosis(
            Chains chains, Cells cells, Endowments endowments, Projects projects, Determinations determinations) {
        this.chains = chains;
        this.cells = cells;
        this.endowments = endowments;
        this.projects = projects;
        this.determinations = determinations;
    }

    @Override
    public void run() {
        Optional<Chain> chain =
                chains.list().stream().findFirst().map(Chains.Entry::code).flatMap(chains::find);
        if (chain.isEmpty()) {
            return;
        }
        String code = chain.get().code().value();
        endowments.of(COUNTY, code);
        projects.of(PREFIX, code);
        determinations.of(COUNTY.value(), code);
        List<String> links =
                Diagnoses.judged(chain.get()).stream().map(link -> link.value()).toList();
        Revisions.State state = cells.state();
        cells.ofLevel("COUNTY", links, 0, state.revision());
        cells.ofLevel(CellKey.TOTAL, Set.of(CellKey.ALL_LINKS), 0, state.revision());
    }
}
