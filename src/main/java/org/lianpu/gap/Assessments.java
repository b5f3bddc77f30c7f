/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainCode;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Readings;
import org.lianpu.chain.Start;
import org.lianpu.diagnosis.Diagnoses;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.SingleSource;
import org.lianpu.diagnosis.StatusWord;
import org.lianpu.presence.Cells;
import org.lianpu.query.PerRevision;
import org.lianpu.region.RegionCode;
import org.lianpu.rules.Rules;
import org.springframework.stereotype.Service;

/** Diagnoses with their actions; each is computed once per revision and written as verdicts when first asked for. */
@Service
public class Assessments {
    private record Key(
            RegionCode region, ChainCode chain, @Nullable Integer year) {}

    private final Diagnoses diagnoses;
    private final Cells cells;
    private final Verdicts verdicts;
    private final Rules rules;
    private final PerRevision<Key, Optional<Assessment>> kept = new PerRevision<>();

    Assessments(Diagnoses diagnoses, Cells cells, Verdicts verdicts, Rules rules) {
        this.diagnoses = diagnoses;
        this.cells = cells;
        this.verdicts = verdicts;
        this.rules = rules;
    }

    /** {@return the assessment, or nothing where region or chain does not exist} */
    public Optional<Assessment> find(RegionCode region, ChainCode chain, @Nullable Integer year) {
        return kept.get(cells.state().revision(), new Key(region, chain, year), key -> {
            Optional<Assessment> assessment =
                    diagnoses.find(key.region, key.chain, key.year).map(this::assess);
            assessment.ifPresent(verdicts::write);
            return assessment;
        });
    }

    Assessment assess(Diagnosis diagnosis) {
        Map<LinkCode, StatusWord> words = new LinkedHashMap<>();
        Map<LinkCode, Integer> ranks = new LinkedHashMap<>();
        Set<LinkCode> present = new LinkedHashSet<>();
        Set<LinkCode> singleSource = new HashSet<>();
        diagnosis.links().forEach((link, d) -> {
            words.put(link, d.judgement().word());
            if (d.judgement().status().isPresent()) {
                present.add(link);
            }
            if (d.judgement().status().isGraded() && SingleSource.holds(d.cell(), rules.choke())) {
                singleSource.add(link);
            }
            Optional.ofNullable(d.rank()).ifPresent(rank -> ranks.put(link, rank));
        });
        Set<LinkCode> base = resourceLinks(diagnosis);
        Chain chain = diagnosis.chain();
        Readings readings = chain.readings();
        ActionRule rule = new ActionRule(rules.action().hops(), rules.action().buildBelow());
        // The fall of LQ* over three years needs cells of both years and official totals of both; not asked here.
        Situation situation = new Situation(words, base, ranks, singleSource, Set.of(), Set.of());
        Map<LinkCode, Action> actions = rule.actions(chain, situation);
        return new Assessment(
                diagnosis,
                actions,
                readings.agree() ? Map.of() : others(actions, rule.actions(chain.loosened(), situation)),
                readings.oneStep(present, base),
                readings.closure(present, base, Start.COLD));
    }

    /** {@return of the actions in the loose reading those that say something else} */
    private static Map<LinkCode, Action> others(Map<LinkCode, Action> strict, Map<LinkCode, Action> loose) {
        Map<LinkCode, Action> others = new HashMap<>(loose);
        others.keySet().removeIf(link -> label(strict.get(link)) == label(loose.get(link)));
        return others;
    }

    private static @Nullable GapLabel label(@Nullable Action action) {
        if (action == null) {
            return null;
        }
        return action.ifAbsent() == null ? action.label() : action.ifAbsent().label();
    }

    /** Resources are anchors where they supply a link that is not bought anywhere anyhow (METHODS M11). */
    static Set<LinkCode> resourceLinks(Diagnosis diagnosis) {
        Set<LinkCode> links = new LinkedHashSet<>();
        diagnosis
                .endowments()
                .forEach(e -> Optional.ofNullable(e.link())
                        .map(LinkCode::new)
                        .filter(l -> diagnosis
                                .chain()
                                .link(l)
                                .filter(x -> !x.exogenous())
                                .isPresent())
                        .ifPresent(links::add));
        return links;
    }
}
