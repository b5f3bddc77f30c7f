/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.office.Determination;
import org.lianpu.presence.CoverageBook;
import org.lianpu.project.ProjectOnLink;
import org.lianpu.region.Atlas;
import org.lianpu.region.Endowment;
import org.lianpu.region.Region;

/**
 * The state of a chain in a region, as of one revision and one version of the rules.
 *
 * @param year the year the counts stand for; 0 where nothing is known anywhere
 * @param revision of the data
 * @param rules version of the thresholds
 * @param publishing a large import is being published: lists may run ahead of verdicts
 * @param links every link with a verdict, chain order
 * @param completeness K over all, core and service links
 * @param endowments what the region has
 * @param projects all projects on links of the chain here, in transit or not
 * @param determinations what people determined
 */
public record Diagnosis(
        Region region,
        Atlas atlas,
        Chain chain,
        int year,
        YearBasis yearBasis,
        long revision,
        String rules,
        boolean publishing,
        Map<LinkCode, LinkDiagnosis> links,
        Completeness completeness,
        CoverageBook coverage,
        List<Endowment> endowments,
        List<ProjectOnLink> projects,
        List<Determination> determinations) {
    public Diagnosis {
        links = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(links));
        endowments = List.copyOf(endowments);
        projects = List.copyOf(projects);
        determinations = List.copyOf(determinations);
    }

    /** {@return the projects on a link that are on their way and do not produce} */
    public List<ProjectOnLink> transit(LinkCode link) {
        return projects.stream()
                .filter(p -> p.link().equals(link.value()) && p.phase().inTransit())
                .toList();
    }

    public Optional<Determination> determination(LinkCode link) {
        return determinations.stream()
                .filter(d -> d.link().equals(link.value()))
                .findFirst();
    }
}
