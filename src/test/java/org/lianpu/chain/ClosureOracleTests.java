/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianpu.words.Name;

/** The counter algorithm against a naive fixpoint, on seeded random AND/OR graphs (METHODS §G.2). */
class ClosureOracleTests {
    private static final int GRAPHS = 800;

    private record Case(List<LinkCode> links, List<Route> routes, Set<LinkCode> caps, Set<LinkCode> base) {}

    @ParameterizedTest
    @EnumSource(Start.class)
    void countersAgreeWithTheNaiveFixpoint(Start start) {
        int reached = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            Case c = random(seed);
            Set<LinkCode> expected = naive(c, start);
            assertThat(new Hypergraph(c.routes(), Set.of()).closure(c.caps(), c.base(), start))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            reached += expected.size() - c.base().size();
        }
        assertThat(reached).as("the graphs are not all blocked").isGreaterThan(GRAPHS);
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void oneMoreCapabilityNeverShrinksTheClosure(Start start) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Case c = random(seed);
            Hypergraph graph = new Hypergraph(c.routes(), Set.of());
            Set<LinkCode> before = graph.closure(c.caps(), c.base(), start);
            for (LinkCode more : c.links()) {
                Set<LinkCode> caps = new HashSet<>(c.caps());
                caps.add(more);
                assertThat(graph.closure(caps, c.base(), start))
                        .as("seed %d plus %s", seed, more)
                        .containsAll(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void newNamesChangeOnlyTheNames(Start start) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Case c = random(seed);
            List<LinkCode> shuffled = new ArrayList<>(c.links());
            Collections.shuffle(shuffled, new Random(seed));
            Map<LinkCode, LinkCode> names = new HashMap<>();
            for (int i = 0; i < shuffled.size(); i++) {
                names.put(c.links().get(i), new LinkCode("N-" + shuffled.get(i)));
            }
            Set<LinkCode> renamed = new Hypergraph(
                            c.routes().stream().map(r -> rename(r, names)).toList(), Set.of())
                    .closure(rename(c.caps(), names), rename(c.base(), names), start);
            assertThat(renamed)
                    .isEqualTo(rename(new Hypergraph(c.routes(), Set.of()).closure(c.caps(), c.base(), start), names));
        }
    }

    private static Set<LinkCode> naive(Case c, Start start) {
        Set<LinkCode> available = new HashSet<>(c.base());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Route route : c.routes()) {
                if (c.caps().contains(route.owner())
                        && route.needs().stream().allMatch(n -> met(n, route, available, c.caps(), start))) {
                    for (Yield y : route.yields()) {
                        changed |= available.add(y.link());
                    }
                }
            }
        }
        return available;
    }

    private static boolean met(Need need, Route route, Set<LinkCode> available, Set<LinkCode> caps, Start start) {
        return !need.essential()
                || route.needs().stream()
                        .filter(n -> n.equals(need)
                                || (n.essential()
                                        && n.group() != null
                                        && n.group().equals(need.group())))
                        .anyMatch(n -> available.contains(n.link())
                                || (start == Start.WARM && n.recycleVia() != null && caps.contains(n.recycleVia())));
    }

    private static Case random(int seed) {
        Random random = new Random(seed);
        List<LinkCode> links = new ArrayList<>();
        for (int i = 0, n = 4 + random.nextInt(6); i < n; i++) {
            links.add(new LinkCode("L" + i));
        }
        List<Route> routes = new ArrayList<>();
        for (LinkCode owner : links) {
            for (int r = 0, n = 1 + random.nextInt(3); r < n; r++) {
                List<Need> needs = new ArrayList<>();
                for (int k = 0, m = random.nextInt(4); k < m; k++) {
                    String group = random.nextInt(3) == 0 ? "g" + random.nextInt(2) : null;
                    LinkCode via = random.nextInt(6) == 0 ? any(links, random) : null;
                    needs.add(new Need(any(links, random), random.nextInt(8) > 0, group, null, null, via, null, null));
                }
                List<Yield> yields = new ArrayList<>(List.of(new Yield(owner, null, true)));
                if (random.nextInt(5) == 0) {
                    yields.add(new Yield(any(links, random), null, false));
                }
                String id = owner + "-" + r;
                routes.add(new Route(id, owner, new Name(id, id), needs, yields, null, null));
            }
        }
        return new Case(links, routes, some(links, random, 0.7), some(links, random, 0.15));
    }

    private static LinkCode any(List<LinkCode> links, Random random) {
        return links.get(random.nextInt(links.size()));
    }

    private static Set<LinkCode> some(List<LinkCode> links, Random random, double share) {
        Set<LinkCode> some = new HashSet<>();
        for (LinkCode link : links) {
            if (random.nextDouble() < share) {
                some.add(link);
            }
        }
        return some;
    }

    private static Set<LinkCode> rename(Set<LinkCode> links, Map<LinkCode, LinkCode> names) {
        Set<LinkCode> renamed = new HashSet<>();
        links.forEach(l -> renamed.add(name(l, names)));
        return renamed;
    }

    private static LinkCode name(LinkCode link, Map<LinkCode, LinkCode> names) {
        return Objects.requireNonNull(names.get(link));
    }

    private static Route rename(Route r, Map<LinkCode, LinkCode> names) {
        List<Need> needs = r.needs().stream()
                .map(n -> new Need(
                        name(n.link(), names),
                        n.essential(),
                        n.group(),
                        null,
                        null,
                        n.recycleVia() == null ? null : name(n.recycleVia(), names),
                        null,
                        null))
                .toList();
        List<Yield> yields = r.yields().stream()
                .map(y -> new Yield(name(y.link(), names), null, y.primary()))
                .toList();
        return new Route(r.id(), name(r.owner(), names), r.name(), needs, yields, null, null);
    }
}
