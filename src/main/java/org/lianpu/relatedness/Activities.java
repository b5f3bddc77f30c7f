/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianpu.chain.Chain;
import org.lianpu.chain.Feeds;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.LinkKind;
import org.lianpu.chain.Membership;

/**
 * The links of all chains that regions are compared by: steps and materials that are not bought anywhere (METHODS §0.4). Services
 * and final uses are left out. Immutable.
 */
final class Activities {
    private record Pair(LinkCode from, LinkCode to) {}

    private final List<String> chains;
    private final Map<LinkCode, Link> links = new TreeMap<>();
    private final Map<LinkCode, Set<String>> chainsOf = new TreeMap<>();
    private final Set<Pair> feeds = new HashSet<>();

    Activities(List<Chain> all) {
        chains = all.stream().map(c -> c.code().value()).toList();
        for (Chain chain : all) {
            for (Membership member : chain.members()) {
                Link link = member.link();
                if ((link.kind() == LinkKind.STAGE || link.kind() == LinkKind.MATERIAL) && !link.exogenous()) {
                    links.put(link.code(), link);
                    chainsOf.computeIfAbsent(link.code(), l -> new TreeSet<>())
                            .add(chain.code().value());
                }
            }
            Feeds.of(chain.routes()).forEach(f -> feeds.add(new Pair(f.from(), f.to())));
        }
    }

    /** {@return codes of all chains} */
    List<String> chains() {
        return chains;
    }

    /** {@return codes of the links, ascending} */
    List<String> codes() {
        return links.keySet().stream().map(LinkCode::value).toList();
    }

    Optional<Link> find(LinkCode code) {
        return Optional.ofNullable(links.get(code));
    }

    /** {@return the links, by code} */
    List<Link> all() {
        return List.copyOf(links.values());
    }

    /** {@return codes of the chains that the link belongs to} */
    List<String> chainsOf(LinkCode link) {
        return List.copyOf(chainsOf.getOrDefault(link, new TreeSet<>()));
    }

    /** {@return whether one of the two feeds the other in some chain: then they are found together by construction} */
    boolean adjacent(LinkCode a, LinkCode b) {
        return feeds.contains(new Pair(a, b)) || feeds.contains(new Pair(b, a));
    }
}
