/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/**
 * A way of making a link 工艺路线: AND over its essential needs; several routes of one owner are OR (METHODS §0.5).
 *
 * @param owner whoever is in this link runs the route
 * @param semantics whether it is said that all essential needs go together
 */
public record Route(
        String id,
        LinkCode owner,
        Name name,
        List<Need> needs,
        List<Yield> yields,
        Semantics semantics,
        @Nullable String note,
        @Nullable String sourceId) {

    public Route {
        needs = List.copyOf(needs);
        yields = List.copyOf(yields);
    }

    /** A route whose essential needs all go together. */
    public Route(
            String id,
            LinkCode owner,
            Name name,
            List<Need> needs,
            List<Yield> yields,
            @Nullable String note,
            @Nullable String sourceId) {
        this(id, owner, name, needs, yields, Semantics.ALL, note, sourceId);
    }

    /** {@return whether it matters that nobody said if all inputs are needed or one is enough} */
    public boolean isUnsaid() {
        return Unsaid.in(this);
    }

    /**
     * {@return this route as seen inside a chain: inputs and outputs beyond its links are its boundary, bought or sold there,
     * and block nothing; neither does what could be replaced by one of them}
     */
    public Route within(Set<LinkCode> links) {
        Set<String> open = needs.stream()
                .filter(n -> !links.contains(n.link()))
                .flatMap(n -> Optional.ofNullable(n.group()).stream())
                .collect(Collectors.toSet());
        return new Route(
                id,
                owner,
                name,
                needs.stream()
                        .filter(n -> links.contains(n.link()))
                        .map(n -> n.group() != null && open.contains(n.group()) ? n.optional() : n)
                        .toList(),
                yields.stream().filter(y -> links.contains(y.link())).toList(),
                beyond(links) ? Semantics.UNKNOWN_BEYOND : semantics,
                note,
                sourceId);
    }

    private boolean beyond(Set<LinkCode> links) {
        return semantics != Semantics.ALL && needs.stream().anyMatch(n -> n.essential() && !links.contains(n.link()));
    }

    /** {@return the co-products: what is made besides the owner} */
    public List<LinkCode> coProducts() {
        return yields.stream().map(Yield::link).filter(l -> !l.equals(owner)).toList();
    }

    /** {@return whether {@code link} is an essential input that no other input of this route replaces} */
    public boolean cannotRunWithout(LinkCode link) {
        return needs.stream()
                .anyMatch(n -> n.essential() && n.link().equals(link) && (n.group() == null || aloneInGroup(n)));
    }

    private boolean aloneInGroup(Need need) {
        return needs.stream()
                .noneMatch(n -> n.essential()
                        && need.group() != null
                        && need.group().equals(n.group())
                        && !n.link().equals(need.link()));
    }
}
