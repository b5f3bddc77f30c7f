/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.Membership;
import org.lianpu.chain.Route;
import org.lianpu.diagnosis.Completeness;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.LinkDiagnosis;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.diagnosis.MetricStatus;
import org.lianpu.diagnosis.StatusWord;
import org.lianpu.diagnosis.YearBasis;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.region.Region;
import org.lianpu.rules.Rules;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/** An assessment said in one language. */
final class AssessmentViews {
    private final Assessment assessment;
    private final Diagnosis diagnosis;
    private final Sentences say;
    private final Words words;

    private AssessmentViews(Assessment assessment, Words words, Rules rules) {
        this.assessment = assessment;
        this.diagnosis = assessment.diagnosis();
        this.words = words;
        this.say = new Sentences(words, rules, diagnosis.chain());
    }

    static AssessmentView of(Assessment assessment, Words words, Rules rules) {
        return new AssessmentViews(assessment, words, rules).view();
    }

    static GapsView gaps(Assessment assessment, Words words, Rules rules) {
        return new AssessmentViews(assessment, words, rules).gaps();
    }

    static AssessmentView.Place place(org.lianpu.region.Atlas atlas, Region region, Words words) {
        return new AssessmentView.Place(
                region.code().value(),
                region.name(),
                region.level().name(),
                atlas.path(region).stream().map(r -> words.name(r.name())).toList(),
                region.constructed());
    }

    private AssessmentView view() {
        Chain chain = diagnosis.chain();
        List<AssessmentView.LinkView> links =
                chain.members().stream().map(this::link).toList();
        Optional<AssessmentView.NextStep> next = next();
        return new AssessmentView(
                place(diagnosis.atlas(), diagnosis.region(), words),
                new AssessmentView.ChainRef(chain.code().value(), chain.name(), chain.version()),
                year(),
                diagnosis.yearBasis().name(),
                words.say("api.year." + diagnosis.yearBasis().name()),
                diagnosis.revision(),
                diagnosis.rules(),
                asOf(),
                headline(next),
                coverage(),
                completeness(diagnosis.completeness()),
                structure(),
                counts(),
                diagnosis.endowments().stream()
                        .map(e -> new AssessmentView.Anchor(
                                e.resource(),
                                e.name(),
                                e.link(),
                                e.reserve(),
                                e.unit(),
                                e.natShare(),
                                e.note(),
                                e.source(),
                                e.asOf()))
                        .toList(),
                next.orElse(null),
                links);
    }

    private @Nullable Integer year() {
        return diagnosis.yearBasis() == YearBasis.NONE || diagnosis.year() == 0 ? null : diagnosis.year();
    }

    /** The latest date of anything said of this chain here; empty where nothing was. */
    private String asOf() {
        return diagnosis.coverage().entries().stream()
                .filter(e -> e.region().equals(diagnosis.region().code().value()))
                .map(CoverageEntry::asOf)
                .max(String::compareTo)
                .map(Words::day)
                .orElse(year() == null ? "" : String.valueOf(diagnosis.year()));
    }

    private String headline(Optional<AssessmentView.NextStep> next) {
        int present = 0;
        int absent = 0;
        int unknown = 0;
        List<Membership> judged = diagnosis.chain().verdictLinks();
        for (Membership member : judged) {
            LinkStatus status = assessment.status(member.link().code());
            present += status.isPresent() ? 1 : 0;
            absent += status == LinkStatus.ABSENT ? 1 : 0;
            unknown += status == LinkStatus.UNKNOWN ? 1 : 0;
        }
        String sentence = words.say(
                "api.headline",
                words.name(diagnosis.region().name()),
                words.name(diagnosis.chain().name()),
                present,
                absent,
                unknown,
                judged.size());
        return next.map(n -> sentence
                        + (words.locale().getLanguage().equals("en") ? " " : "")
                        + words.say(
                                "api.headline.next",
                                words.name(n.name()),
                                n.word(),
                                n.hop() == null || n.hop() == 0 ? "" : words.say("api.hop", n.hop())))
                .orElse(sentence);
    }

    private AssessmentView.Coverage coverage() {
        Optional<Double> ic = diagnosis.coverage().ic(diagnosis.region(), null, diagnosis.year());
        String note = diagnosis
                .coverage()
                .statement(diagnosis.region(), null, diagnosis.year())
                .map(s -> words.say("api.coverage.note.declared", s.source().title(), s.asOf()))
                .orElse(words.say(ic.isPresent() ? "api.coverage.note.children" : "api.coverage.note.none"));
        return new AssessmentView.Coverage(say.coverage(ic.orElse(null)), ic.orElse(null), note);
    }

    private AssessmentView.CompletenessView completeness(Completeness c) {
        String note = c.k().value() == null
                ? words.say("api.completeness.note.none")
                : c.k().status() == MetricStatus.PARTIAL
                        ? words.say("api.completeness.note.partial", say.percent(c.k().lo()), say.percent(c.k().hi()))
                        : words.say("api.completeness.note.all");
        return new AssessmentView.CompletenessView(
                c.k().value(), c.core().value(), c.unknownShare(), c.services().value(), c.k().lo(), c.k().hi(), note);
    }

    private AssessmentView.StructureView structure() {
        List<AssessmentView.LinkName> unsaid = diagnosis.chain().unsaid().stream()
                .map(Route::owner)
                .distinct()
                .map(link -> new AssessmentView.LinkName(link.value(), name(link)))
                .toList();
        return new AssessmentView.StructureView(
                (unsaid.isEmpty() ? MetricStatus.OK : MetricStatus.PARTIAL).name(),
                unsaid,
                count(assessment.count(assessment.oneStep())),
                count(assessment.count(assessment.closed())),
                unsaid.isEmpty() ? null : words.say("api.structure.unsaid", unsaid.size()));
    }

    private static AssessmentView.CountView count(Assessment.Count count) {
        return new AssessmentView.CountView(count.value(), count.lo(), count.hi());
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StatusWord word : StatusWord.values()) {
            int links = (int) diagnosis.chain().verdictLinks().stream()
                    .filter(m -> diagnosis(m.link().code())
                            .filter(d -> d.judgement().word() == word)
                            .isPresent())
                    .count();
            if (links > 0) {
                counts.put(word.name(), links);
            }
        }
        return counts;
    }

    private Optional<LinkDiagnosis> diagnosis(LinkCode link) {
        return Optional.ofNullable(diagnosis.links().get(link));
    }

    private Optional<AssessmentView.NextStep> next() {
        return assessment.gaps().stream()
                .findFirst()
                .flatMap(code -> diagnosis(code).map(d -> {
                    Action action = java.util.Objects.requireNonNull(
                            assessment.actions().get(code));
                    Action shown = action.ifAbsent() == null ? action : action.ifAbsent();
                    String word = action.ifAbsent() == null
                            ? say.label(action.label())
                            : say.label(action.label()) + " → " + say.label(shown.label());
                    return new AssessmentView.NextStep(
                            code.value(),
                            name(code),
                            d.judgement().word().name(),
                            action.label() == null ? null : action.label().name(),
                            word,
                            action.hop(),
                            say.reason(shown, diagnosis));
                }));
    }

    private Name name(LinkCode code) {
        return diagnosis.chain().link(code).map(l -> l.name()).orElse(new Name(code.value(), code.value()));
    }

    private AssessmentView.LinkView link(Membership member) {
        LinkCode code = member.link().code();
        Optional<LinkDiagnosis> judged = diagnosis(code);
        Optional<StatusWord> word = judged.map(d -> d.judgement().word());
        return new AssessmentView.LinkView(
                code.value(),
                member.link().name(),
                member.stage().name(),
                member.link().kind().name(),
                member.core(),
                judged.isPresent(),
                word.map(Enum::name).orElse(null),
                word.map(say::word).orElse(""),
                judged.map(say::reason).orElse(""),
                judged.map(d -> d.cell().n()).orElse(0),
                judged.map(d -> d.cell().nUnc()).orElse(0),
                diagnosis.transit(code).size(),
                judged.map(LinkDiagnosis::ic).orElse(null),
                judged.map(d -> say.coverage(d.ic())).orElse(""),
                year(),
                judged.map(this::evidence).orElse(List.of()),
                judged.map(d -> d.judgement().flips().stream().map(say::flip).toList())
                        .orElse(List.of()),
                judged.map(d -> d.judgement().notEvaluable().stream()
                                .map(e -> say.test(e))
                                .distinct()
                                .toList())
                        .orElse(List.of()),
                action(assessment.actions().get(code), assessment.otherwise().get(code)),
                judged.map(LinkDiagnosis::answer).map(this::answer).orElse(null),
                diagnosis.determination(code).map(d -> determination(d, word)).orElse(null),
                transit(code),
                judged.map(d -> d.nation().n()).orElse(null),
                judged.map(d -> Measures.of(d, words)).orElse(List.of()));
    }

    private List<AssessmentView.EvidenceView> evidence(LinkDiagnosis d) {
        List<AssessmentView.EvidenceView> evidence = new ArrayList<>();
        d.judgement()
                .evidence()
                .forEach(e -> evidence.add(new AssessmentView.EvidenceView(
                        e.test().name(), say.test(e), e.value(), e.cutoff(), e.unit(), e.passed(), say.note(e))));
        return evidence;
    }

    private AssessmentView.@Nullable ActionView action(@Nullable Action action, @Nullable Action otherwise) {
        if (action == null) {
            return null;
        }
        GapLabel label = action.label();
        return new AssessmentView.ActionView(
                label == null ? "NONE" : label.name(),
                say.label(label),
                action.reason().kind().name(),
                action.hop(),
                say.reason(action, diagnosis),
                action(action.ifAbsent(), null),
                action.secondary().stream().map(say::label).toList(),
                action.via().stream().map(LinkCode::value).toList(),
                action.parentGap() == null ? null : action.parentGap().value(),
                action(otherwise == null || otherwise.ifAbsent() == null ? otherwise : otherwise.ifAbsent(), null));
    }

    private AssessmentView.AnswerView answer(CoverageEntry answer) {
        return new AssessmentView.AnswerView(
                String.valueOf(answer.answer()),
                answer.count(),
                answer.basis(),
                say.who(answer),
                Words.day(answer.asOf()),
                answer.source());
    }

    private AssessmentView.DeterminationView determination(
            org.lianpu.office.Determination d, Optional<StatusWord> computed) {
        return new AssessmentView.DeterminationView(
                d.verdict(),
                words.say("status." + d.verdict()),
                d.reason(),
                d.unit(),
                Words.day(d.asOf()),
                d.until(),
                computed.filter(w -> !w.name().equals(d.verdict())).isPresent());
    }

    private List<AssessmentView.TransitView> transit(LinkCode code) {
        return diagnosis.transit(code).stream()
                .map(p -> new AssessmentView.TransitView(
                        p.project(),
                        p.name(),
                        p.phase().name(),
                        words.say("phase." + p.phase().name()),
                        p.capacity(),
                        p.unit(),
                        p.investor(),
                        p.note(),
                        p.source(),
                        p.asOf()))
                .toList();
    }

    private GapsView gaps() {
        AssessmentView whole = view();
        Map<String, AssessmentView.LinkView> byCode = new LinkedHashMap<>();
        whole.links().forEach(l -> byCode.put(l.code(), l));
        List<GapsView.Gap> gaps = new ArrayList<>();
        for (LinkCode code : assessment.gaps()) {
            AssessmentView.LinkView link = java.util.Objects.requireNonNull(byCode.get(code.value()));
            AssessmentView.ActionView action = java.util.Objects.requireNonNull(link.action());
            gaps.add(new GapsView.Gap(
                    gaps.size() + 1,
                    link.code(),
                    link.name(),
                    String.valueOf(link.status()),
                    link.word(),
                    action,
                    link.core(),
                    link.stage(),
                    new GapsView.Supplied(
                            Assessment.in(assessment.oneStep(), code), Assessment.in(assessment.closed(), code)),
                    link.nationalFirms() == null ? 0 : link.nationalFirms(),
                    link.nTransit(),
                    action.hop(),
                    action.reason(),
                    link.flip()));
        }
        return new GapsView(
                whole.region(),
                whole.chain(),
                whole.year(),
                whole.revision(),
                whole.rules(),
                whole.asOf(),
                gaps.size(),
                gaps);
    }
}
