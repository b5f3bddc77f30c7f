/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.chain.Chain;
import org.lianpu.chain.LinkCode;
import org.lianpu.diagnosis.CoverageBand;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.Evidence;
import org.lianpu.diagnosis.Flip;
import org.lianpu.diagnosis.Judgement;
import org.lianpu.diagnosis.LinkDiagnosis;
import org.lianpu.diagnosis.LinkStatus;
import org.lianpu.diagnosis.StatusFlag;
import org.lianpu.diagnosis.StatusReason;
import org.lianpu.diagnosis.StatusWord;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.rules.Rules;
import org.lianpu.words.Words;

/** Verdicts, evidence and actions said in words; every figure in a sentence is one that was computed. */
final class Sentences {
    private final Words words;
    private final Rules rules;
    private final Chain chain;

    Sentences(Words words, Rules rules, Chain chain) {
        this.words = words;
        this.rules = rules;
        this.chain = chain;
    }

    String word(StatusWord word) {
        return words.say("status." + word.name());
    }

    String link(LinkCode code) {
        return chain.link(code).map(l -> words.name(l.name())).orElse(code.value());
    }

    private String links(List<LinkCode> codes) {
        return codes.stream().map(this::link).collect(Collectors.joining(words.say("api.comma")));
    }

    String coverage(@Nullable Double ic) {
        return words.say("coverage." + CoverageBand.of(ic, rules.coverage()).name());
    }

    /** {@return why the link has its status, with the numbers it rests on} */
    String reason(LinkDiagnosis d) {
        Judgement judgement = d.judgement();
        StringBuilder reason = new StringBuilder(main(d));
        CoverageEntry answer = d.answer();
        if (answer != null
                && answer.answer() == CoverageEntry.Answer.NONE
                && d.cell().n() > 0) {
            add(
                    reason,
                    words.say(
                            "api.status.contradiction",
                            who(answer),
                            answer.asOf(),
                            d.cell().n()));
        }
        CoverageEntry lapsed = d.lapsed();
        if (lapsed != null) {
            String count = lapsed.count() == null ? "" : words.say("api.claim.count", lapsed.count());
            add(
                    reason,
                    words.say(
                            "api.status.lapsed",
                            words.say("answer." + lapsed.answer()),
                            count,
                            Words.day(lapsed.asOf())));
        }
        if (judgement.flags().contains(StatusFlag.ABSENT_EVERYWHERE)) {
            add(reason, words.say("api.status.everywhere"));
        }
        if (d.cell().nCarried() > 0) {
            add(reason, words.say("api.status.carried", d.cell().nCarried()));
        }
        Optional.ofNullable(judgement.ifUncertainCounted())
                .ifPresent(word -> add(reason, words.say("api.status.uncertain", word(word))));
        return reason.toString();
    }

    private void add(StringBuilder text, String more) {
        text.append(words.say("api.semicolon")).append(more);
    }

    private String main(LinkDiagnosis d) {
        StatusReason reason = d.judgement().reason();
        String key = "api.status." + reason.name();
        CoverageEntry answer = d.answer();
        int firms = d.cell().n();
        return switch (reason) {
            case LOW_COVERAGE ->
                words.say(
                        firms > 0 ? key + ".present" : key,
                        percent(d.ic()),
                        percent(rules.coverage().mid()),
                        firms);
            case UNCERTAIN_EVIDENCE -> words.say(key, d.cell().nUnc());
            case NOBODY_FOUND ->
                answer != null && answer.answer() == CoverageEntry.Answer.NONE
                        ? words.say(key + ".sheet", who(answer), Words.day(answer.asOf()))
                        : words.say(key, percent(d.ic()));
            case REPORTED_WITHOUT_NAMES ->
                answer == null
                        ? words.say(key, d.facts().reportedCount(), "")
                        : words.say(key, d.facts().reportedCount(), who(answer));
            case NO_REFERENCE, NOT_EVALUABLE -> words.say(key, firms);
            case RULE_MET -> words.say(key, firms, word(d.judgement().word()));
        };
    }

    String who(CoverageEntry answer) {
        String unit = answer.unit();
        return unit == null || unit.isBlank() ? answer.source().title() : unit;
    }

    String percent(@Nullable Double share) {
        return share == null ? words.say("api.flip.unknown") : number(share * 100, 1) + "%";
    }

    /** {@return the number with at most so many decimals, no trailing zeros} */
    static String number(double value, int decimals) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(decimals, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@return what the test is, and for which word} */
    String test(Evidence evidence) {
        String name = words.say("api.test." + evidence.test().name());
        return evidence.rule() == LinkStatus.UNKNOWN
                ? name
                : words.say("api.test.of", name, word(StatusWord.of(evidence.rule())));
    }

    @Nullable
    String note(Evidence evidence) {
        return evidence.note() == null ? null : words.say("api.note." + evidence.note());
    }

    /** {@return one piece of knowledge or growth that would change the verdict} */
    String flip(Flip flip) {
        String target = flip.target() == null ? "" : word(StatusWord.of(flip.target()));
        String text = switch (flip.kind()) {
            case NEED_COVERAGE ->
                words.say("api.flip.NEED_COVERAGE", percent(flip.value()), percent(flip.needed()), answers());
            case NEED_SHARE, NEED_POOL ->
                words.say("api.flip." + flip.kind().name(), percent(flip.value()), percent(flip.needed()), target);
            default -> words.say("api.flip." + flip.kind().name(), plain(flip.value()), plain(flip.needed()), target);
        };
        boolean said = switch (flip.kind()) {
            case NEED_SHARE, NEED_POOL, NEED_RANK, NEED_LQ, NEED_ABOVE -> true;
            default -> target.isEmpty();
        };
        return said ? text : text + words.say("api.flip.lead", target);
    }

    private String answers() {
        return words.say("answer.YES") + " / " + words.say("answer.NONE") + " / " + words.say("answer.UNSURE");
    }

    private static String plain(@Nullable Double value) {
        return value == null ? "" : number(value, 2);
    }

    String label(@Nullable GapLabel label) {
        return words.say("action." + (label == null ? "NONE" : label.name()));
    }

    /** {@return why the action follows} */
    String reason(Action action, Diagnosis diagnosis) {
        Reason reason = action.reason();
        String key = "api.action." + reason.kind().name();
        String steps = action.hop() == null || action.hop() == 0 ? "" : words.say("api.action.steps", action.hop());
        List<LinkCode> links = reason.links();
        String text = switch (reason.kind()) {
            case UNKNOWN -> unknown(action);
            case BETWEEN_ANCHORS, BETWEEN_FAR_ANCHORS, RETURNS_INPUT_OF_GAP ->
                words.say(key, link(links.get(0)), link(links.get(1)));
            case AFTER_ANCHOR, BEFORE_ANCHOR -> words.say(key, links(links), steps);
            case NOT_NEEDED ->
                words.say(
                        key,
                        Optional.ofNullable(diagnosis.links().get(action.link()))
                                .map(d -> d.facts().notNeededReason())
                                .orElse(""));
            default -> words.say(key, links(links));
        };
        return action.secureStart() ? text + words.say("api.semicolon") + words.say("api.action.secure") : text;
    }

    private String unknown(Action action) {
        Action absent = action.ifAbsent();
        return absent == null || absent.label() == null
                ? words.say("api.action.UNKNOWN.service")
                : words.say("api.action.UNKNOWN", words.say("api.action.then", label(absent.label())));
    }

    Locale locale() {
        return words.locale();
    }

    Words words() {
        return words;
    }
}
