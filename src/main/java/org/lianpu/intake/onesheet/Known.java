/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Link;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Route;
import org.lianpu.words.Name;

/** What the graph has already: links with the chains they are in, routes, chains, industry codes. */
public final class Known {
    /** Nothing. */
    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of());

    /**
     * A chain.
     *
     * @param source that says it; null where nobody knows
     * @param batch that said it
     */
    public record ChainEntry(
            String code,
            Name name,
            String version,
            @Nullable String source,
            @Nullable String batch,
            Set<LinkCode> links) {
        public ChainEntry {
            links = Set.copyOf(links);
        }
    }

    /** An industry of a classification. */
    public record Industry(String code, String edition, String name) {}

    private final Map<LinkCode, Link> links = new LinkedHashMap<>();
    private final Map<String, List<Link>> byName = new HashMap<>();
    private final List<Route> routes;
    private final Map<String, ChainEntry> chains = new TreeMap<>();
    private final Map<String, Industry> industries = new HashMap<>();
    private final int industryListSize;

    public Known(List<Link> links, List<Route> routes, List<ChainEntry> chains, List<Industry> industries) {
        this.routes = List.copyOf(routes);
        chains.forEach(c -> this.chains.put(c.code(), c));
        for (Link link : links) {
            this.links.put(link.code(), link);
            Set<String> keys = new LinkedHashSet<>();
            keys.add(LinkNames.key(link.name().zh()));
            keys.add(LinkNames.key(link.name().en()));
            link.aliases().forEach(alias -> keys.add(LinkNames.key(alias)));
            keys.forEach(
                    key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(link));
        }
        Map<String, Integer> sizes = new HashMap<>();
        for (Industry industry : industries) {
            // The newest edition says what a code means.
            this.industries.merge(
                    industry.code(), industry, (a, b) -> a.edition().compareTo(b.edition()) >= 0 ? a : b);
            sizes.merge(industry.edition(), 1, Integer::sum);
        }
        this.industryListSize =
                sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** {@return the links of this name or alias that others than {@code source} say} */
    List<Link> foreign(String key, String source) {
        return byName.getOrDefault(key, List.of()).stream()
                .filter(l -> !source.equals(l.sourceId()))
                .toList();
    }

    /** {@return the links that {@code source} says} */
    List<Link> own(String source) {
        return links.values().stream().filter(l -> source.equals(l.sourceId())).toList();
    }

    Optional<Link> link(LinkCode code) {
        return Optional.ofNullable(links.get(code));
    }

    /** {@return the ways of making a link} */
    List<Route> routesOf(LinkCode owner) {
        return routes.stream().filter(r -> r.owner().equals(owner)).toList();
    }

    /** {@return the chains that the link is in} */
    List<ChainEntry> chainsOf(LinkCode link) {
        return chains.values().stream().filter(c -> c.links().contains(link)).toList();
    }

    Optional<ChainEntry> chain(String code) {
        return Optional.ofNullable(chains.get(code));
    }

    /** {@return the chain of this name, other than the one with this code} */
    Optional<ChainEntry> otherChain(String name, String code) {
        String key = LinkNames.key(name);
        return chains.values().stream()
                .filter(c -> !c.code().equals(code))
                .filter(c -> LinkNames.key(c.name().zh()).equals(key)
                        || LinkNames.key(c.name().en()).equals(key))
                .findFirst();
    }

    Optional<Industry> industry(String code) {
        return Optional.ofNullable(industries.get(code));
    }

    /** {@return entries of the fullest edition of the classification} */
    int industryListSize() {
        return industryListSize;
    }
}
