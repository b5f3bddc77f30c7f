/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianpu.intake.classify.LinkVerdict.Hit;
import org.lianpu.intake.classify.LinkVerdict.Why;

/**
 * What one firm's texts say of each link: the strongest hit of each kind, what is excluded, what is only sold. The scope
 * comes first: of a trading firm, a product counts as made only where the scope says that it is.
 */
final class Tally {
    private final Map<String, LinkProfile> profiles;
    private final boolean trader;
    private final Map<String, Map<EvidenceKind, Hit>> hits = new HashMap<>();
    private final Set<String> excluded = new HashSet<>();
    private final Set<String> sold = new HashSet<>();
    private final Set<String> idle = new HashSet<>();

    Tally(Map<String, LinkProfile> profiles, boolean trader) {
        this.profiles = profiles;
        this.trader = trader;
    }

    void add(Mention mention, EvidenceKind kind, double weight, String text) {
        LinkProfile link = profiles.get(mention.link());
        if (link == null || !link.judged() || !applies(mention.use(), kind)) {
            return;
        }
        switch (mention.stance()) {
            case EXCLUDED -> excluded.add(link.link());
            case IDLE -> idle.add(link.link());
            case DONE -> {
                if (activity(mention, kind, link) == link.activity()) {
                    count(link.link(), new Hit(kind, weight, text, mention.term()));
                } else if (link.activity() == Activity.MAKE) {
                    sold.add(link.link());
                }
            }
        }
    }

    private static boolean applies(LinkTerm.Use use, EvidenceKind kind) {
        return switch (use) {
            case PRODUCT -> true;
            case SCOPE -> kind != EvidenceKind.NAME;
            case NAME -> kind == EvidenceKind.NAME;
            case CODE -> false;
        };
    }

    /** What a text does not say follows from what the firm is: a trader trades, a service serves, others make. */
    private Activity activity(Mention mention, EvidenceKind kind, LinkProfile link) {
        if (mention.activity() != null) {
            return mention.activity();
        }
        if (link.activity() == Activity.SERVICE) {
            return Activity.SERVICE;
        }
        boolean made = kind != EvidenceKind.SCOPE
                && hits.getOrDefault(link.link(), Map.of()).containsKey(EvidenceKind.SCOPE);
        return trader && !made ? Activity.TRADE : Activity.MAKE;
    }

    void count(String link, Hit hit) {
        hits.computeIfAbsent(link, l -> new EnumMap<>(EvidenceKind.class))
                .merge(hit.kind(), hit, (one, other) -> one.weight() >= other.weight() ? one : other);
    }

    void exclude(String link) {
        excluded.add(link);
    }

    Set<String> links() {
        Set<String> links = new HashSet<>(hits.keySet());
        links.addAll(excluded);
        return links;
    }

    List<Hit> hits(String link) {
        return List.copyOf(hits.getOrDefault(link, Map.of()).values());
    }

    boolean isExcluded(String link) {
        return excluded.contains(link);
    }

    Set<Why> reasons(String link) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        boolean inScope = hits.getOrDefault(link, Map.of()).containsKey(EvidenceKind.SCOPE);
        if (sold.contains(link) && !inScope) {
            why.add(Why.SALES_ONLY);
        }
        if (idle.contains(link) && !inScope) {
            why.add(Why.IDLE);
        }
        return why;
    }
}
