/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;

/**
 * Completeness of a chain in a region 链条完整度 (METHODS M2): weight of present links over weight of links of known
 * status. Services are counted apart and never enter K.
 *
 * @param k all links with a verdict, 0–1; NO_DATA if every one is unknown
 * @param core core links only
 * @param services service links only
 * @param unknownShare weight of unknown links over all, of those in k, 0–1
 */
public record Completeness(Metric k, Metric core, Metric services, double unknownShare) {

    /** {@return completeness of {@code chain}; a link without a status counts as unknown} */
    public static Completeness of(Chain chain, Map<LinkCode, LinkStatus> statuses) {
        List<Membership> links = chain.verdictLinks();
        double all = weight(links);
        double unknown = weight(links.stream()
                .filter(m -> status(m, statuses) == LinkStatus.UNKNOWN)
                .toList());
        return new Completeness(
                share("M2.K", links, statuses),
                share("M2.K.CORE", links.stream().filter(Membership::core).toList(), statuses),
                share("M2.K.SERVICES", chain.serviceLinks(), statuses),
                all == 0 ? 0 : unknown / all);
    }

    private static Metric share(String formula, Collection<Membership> links, Map<LinkCode, LinkStatus> statuses) {
        double all = weight(links);
        double present = 0;
        double known = 0;
        for (Membership m : links) {
            LinkStatus status = status(m, statuses);
            present += status.isPresent() ? m.weight() : 0;
            known += status == LinkStatus.UNKNOWN ? 0 : m.weight();
        }
        if (all == 0) {
            return Metric.none(formula, MetricStatus.NOT_APPLICABLE);
        }
        if (known == 0) {
            return Metric.none(formula, MetricStatus.NO_DATA);
        }
        if (known == all) {
            return Metric.ok(formula, present / known);
        }
        return Metric.partial(formula, present / known, present / all, (present + all - known) / all, known / all);
    }

    private static LinkStatus status(Membership m, Map<LinkCode, LinkStatus> statuses) {
        return statuses.getOrDefault(m.link().code(), LinkStatus.UNKNOWN);
    }

    private static double weight(Collection<Membership> links) {
        return links.stream().mapToDouble(Membership::weight).sum();
    }
}
