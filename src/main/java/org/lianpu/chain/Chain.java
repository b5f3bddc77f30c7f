/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;

/** A chain 产业链: its links and the routes between them. Immutable; members and routes keep their order. */
public final class Chain {
    private final ChainCode code;
    private final Name name;
    private final String version;
    private final @Nullable String description;
    private final List<Membership> members;
    private final List<Route> routes;
    private final @Nullable String sourceId;
    private final Map<LinkCode, Membership> byCode = new LinkedHashMap<>();
    private final Set<LinkCode> owners = new LinkedHashSet<>();

    public Chain(
            ChainCode code,
            Name name,
            String version,
            @Nullable String description,
            List<Membership> members,
            List<Route> routes,
            @Nullable String sourceId) {
        this.code = code;
        this.name = name;
        this.version = version;
        this.description = description;
        this.members = List.copyOf(members);
        this.routes = List.copyOf(routes);
        this.sourceId = sourceId;
        this.members.forEach(m -> byCode.put(m.link().code(), m));
        this.routes.forEach(r -> owners.add(r.owner()));
    }

    public ChainCode code() {
        return code;
    }

    public Name name() {
        return name;
    }

    public String version() {
        return version;
    }

    public @Nullable String description() {
        return description;
    }

    public List<Membership> members() {
        return members;
    }

    public List<Route> routes() {
        return routes;
    }

    public @Nullable String sourceId() {
        return sourceId;
    }

    public Optional<Membership> member(LinkCode link) {
        return Optional.ofNullable(byCode.get(link));
    }

    public Optional<Link> link(LinkCode link) {
        return member(link).map(Membership::link);
    }

    /** {@return the ways of making {@code owner}, in order; empty if none} */
    public List<Route> routesOf(LinkCode owner) {
        return routes.stream().filter(r -> r.owner().equals(owner)).toList();
    }

    /** {@return the routes of which nobody said whether all inputs are needed or any one is enough} */
    public List<Route> unsaid() {
        return routes.stream().filter(Route::isUnsaid).toList();
    }

    /** {@return the chain as it is where any one input of those routes is enough; it stands as it is where all are needed} */
    public Chain loosened() {
        return unsaid().isEmpty()
                ? this
                : new Chain(code, name, version, description, members, Unsaid.loosened(routes), sourceId);
    }

    /** {@return both readings of the chain; one and the same where everything is said} */
    public Readings readings() {
        Hypergraph every = Hypergraph.of(this);
        return unsaid().isEmpty() ? Readings.declared(every) : new Readings(every, Hypergraph.of(loosened()));
    }

    /** {@return the owners of routes that need {@code link}, each once} */
    public List<LinkCode> usersOf(LinkCode link) {
        return routes.stream()
                .filter(r -> r.needs().stream().anyMatch(n -> n.link().equals(link)))
                .map(Route::owner)
                .distinct()
                .toList();
    }

    /** {@return the members with a verdict in K: STAGE and MATERIAL that own a route and are not exogenous (METHODS §0.4)} */
    public List<Membership> verdictLinks() {
        return members.stream().filter(m -> hasChainVerdict(m.link())).toList();
    }

    /** {@return the service links: a verdict and completeness of their own} */
    public List<Membership> serviceLinks() {
        return members.stream()
                .filter(m -> m.link().kind() == LinkKind.SERVICE && !m.link().exogenous())
                .toList();
    }

    /** {@return whether the link gets a verdict at all, as chain or as service link} */
    public boolean hasVerdict(LinkCode link) {
        Membership m = byCode.get(link);
        return m != null
                && (hasChainVerdict(m.link())
                        || (m.link().kind() == LinkKind.SERVICE && !m.link().exogenous()));
    }

    private boolean hasChainVerdict(Link link) {
        return (link.kind() == LinkKind.STAGE || link.kind() == LinkKind.MATERIAL)
                && !link.exogenous()
                && owners.contains(link.code());
    }
}
