/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianpu.intake.classify.LinkVerdict.Hit;
import org.lianpu.intake.classify.LinkVerdict.Verdict;
import org.lianpu.intake.classify.LinkVerdict.Why;
import org.lianpu.rules.ClassifyRules;

/**
 * Tells which links a firm is in, by what a registry row says of it (METHODS M24). Deterministic; thread-safe; made once
 * for the links and terms of all chains, since the terms of one chain keep those of another from being misread.
 */
public final class Classifier {
    private static final int DECIMALS = 10_000;

    private final ClassifyRules rules;
    private final Map<String, LinkProfile> links = new LinkedHashMap<>();
    private final Map<IndustryCode, Set<String>> byCode = new HashMap<>();
    private final Map<IndustryCode, Set<String>> excludedByCode = new HashMap<>();
    private final ScopeReader scopes;
    private final ClauseReader clauses;
    private final ClauseReader names;

    public Classifier(Collection<LinkProfile> profiles, Collection<LinkTerm> terms, ClassifyRules rules) {
        this.rules = rules;
        for (LinkProfile profile : profiles) {
            links.put(profile.link(), profile);
            if (profile.judged()) {
                profile.codes().forEach(code -> put(byCode, code, profile.link()));
            }
        }
        for (LinkTerm term : terms) {
            LinkProfile profile = links.get(term.link());
            if (term.use() == LinkTerm.Use.CODE && profile != null && profile.judged()) {
                IndustryCode.find(term.term(), IndustryCode.CURRENT)
                        .ifPresent(code -> put(term.include() ? byCode : excludedByCode, code, term.link()));
            }
        }
        ScopeWords words = ScopeWords.load();
        Vocabulary vocabulary = new Vocabulary(profiles, terms, words);
        scopes = new ScopeReader(words);
        clauses = new ClauseReader(vocabulary, words, false);
        names = new ClauseReader(vocabulary, words, true);
    }

    private static void put(Map<IndustryCode, Set<String>> map, IndustryCode code, String link) {
        map.computeIfAbsent(code, c -> new HashSet<>()).add(link);
    }

    /** {@return what the evidence says of each link that it speaks of, by link; none where it says too little} */
    public List<LinkVerdict> classify(FirmEvidence firm) {
        Tally tally = new Tally(links, firm.codes().stream().anyMatch(IndustryCode::isTrade));
        readScope(firm, tally);
        ClassifyRules.Weight weight = rules.weight();
        readProducts(firm.mainProducts(), EvidenceKind.PRODUCT, weight.mainProduct(), tally);
        readProducts(firm.otherProducts(), EvidenceKind.PRODUCT, weight.otherProduct(), tally);
        readProducts(firm.titleProducts(), EvidenceKind.TITLE, weight.titleProduct(), tally);
        readProducts(firm.bidProducts(), EvidenceKind.BID, weight.bidProduct(), tally);
        for (Mention mention : names.read(Normal.of(firm.nameStem()))) {
            tally.add(mention, EvidenceKind.NAME, weight.name(), firm.nameStem());
        }
        readCodes(firm.codes(), tally);
        List<LinkVerdict> verdicts = new ArrayList<>(2);
        Set<String> spoken = new HashSet<>(tally.links());
        spoken.addAll(firm.decisions().keySet());
        spoken.stream().sorted().forEach(link -> judge(link, firm, tally, verdicts));
        return verdicts;
    }

    private void readScope(FirmEvidence firm, Tally tally) {
        for (ScopeReader.Clause clause : scopes.clauses(Normal.of(firm.scope()))) {
            double weight = clause.first()
                    ? rules.weight().scopeFirst()
                    : rules.weight().scopeLater();
            for (Mention mention : clauses.read(clause.text())) {
                tally.add(mention, EvidenceKind.SCOPE, weight, clause.text());
            }
        }
    }

    private void readProducts(List<String> products, EvidenceKind kind, double weight, Tally tally) {
        for (String product : products) {
            String normal = Normal.of(product);
            String named = normal.substring(normal.lastIndexOf(':') + 1);
            for (Mention mention : clauses.read(named)) {
                tally.add(mention, kind, weight, product);
            }
        }
    }

    private void readCodes(Set<IndustryCode> codes, Tally tally) {
        for (IndustryCode code : codes) {
            excludedByCode.getOrDefault(code, Set.of()).forEach(tally::exclude);
            Set<String> mapped = byCode.getOrDefault(code, Set.of());
            double weight = mapped.size() == 1
                    ? rules.weight().codeOne()
                    : rules.weight().codeSeveral();
            mapped.forEach(link -> tally.count(link, new Hit(EvidenceKind.CODE, weight, code.code(), code.code())));
        }
    }

    private void judge(String link, FirmEvidence firm, Tally tally, List<LinkVerdict> verdicts) {
        List<Hit> hits = tally.hits(link);
        double score =
                Math.round(Math.min(1, hits.stream().mapToDouble(Hit::weight).sum()) * DECIMALS) / (double) DECIMALS;
        Set<Why> why = tally.reasons(link);
        Verdict decided = firm.decisions().get(link);
        if (decided != null) {
            why.add(Why.PERSON);
            verdicts.add(new LinkVerdict(link, decided, score, hits, why));
        } else if (tally.isExcluded(link) && hits.stream().allMatch(hit -> hit.kind() == EvidenceKind.CODE)) {
            why.add(Why.EXCLUDED);
            verdicts.add(new LinkVerdict(link, Verdict.REJECTED, score, hits, why));
        } else if (score >= rules.confirmed() && hits.size() >= rules.confirmedKinds()) {
            LinkProfile profile = links.get(link);
            boolean on = profile != null
                    && profile.chains().stream()
                            .anyMatch(chain -> rules.chains().getOrDefault(chain, false));
            if (!on) {
                why.add(Why.RULE_OFF);
            }
            verdicts.add(new LinkVerdict(link, on ? Verdict.CONFIRMED : Verdict.UNCERTAIN, score, hits, why));
        } else if (score >= rules.uncertain()) {
            if (score >= rules.confirmed()) {
                why.add(Why.ONE_KIND);
            }
            verdicts.add(new LinkVerdict(link, Verdict.UNCERTAIN, score, hits, why));
        }
    }
}
