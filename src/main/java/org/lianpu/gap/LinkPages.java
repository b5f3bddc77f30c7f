/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianpu.chain.Chain;
import org.lianpu.chain.ChainGraph;
import org.lianpu.chain.LinkCode;
import org.lianpu.chain.RouteViews;
import org.lianpu.diagnosis.LinkDiagnosis;
import org.lianpu.firm.Occupant;
import org.lianpu.firm.Occupants;
import org.lianpu.firm.Statement;
import org.lianpu.rules.Rules;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.stereotype.Service;

/** Gathers what is known of one link; the cost follows the limit, not the firms of the link. */
@Service
class LinkPages {
    private static final List<String> KINDS = List.of("verification", "determinations", "occupations", "coverage");
    private static final int MOST_STATEMENTS = 50;

    private final Occupants occupants;
    private final Rules rules;

    LinkPages(Occupants occupants, Rules rules) {
        this.occupants = occupants;
        this.rules = rules;
    }

    LinkPage of(Assessment assessment, String link, int limit, Words words) {
        Chain chain = assessment.diagnosis().chain();
        LinkCode code = LinkCode.read(link);
        AssessmentView.LinkView view = AssessmentViews.of(assessment, words, rules).links().stream()
                .filter(l -> l.code().equals(link))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "unknown-link",
                        Words.both("api.problem.link", link, chain.code().value()),
                        Words.both("api.problem.link.repair", chain.code().value())));
        String prefix = assessment.diagnosis().region().prefix();
        List<Occupant> here = occupants.inLinkOfRegion(link, prefix, limit + 1);
        List<Occupant> nation = occupants.inLink(link, limit + 1);
        LinkDiagnosis judged = assessment.diagnosis().links().get(code);
        List<ChainGraph.RouteView> routes = RouteViews.of(chain, code);
        return new LinkPage(
                view,
                routes,
                chain.usersOf(code).stream()
                        .map(user -> new LinkPage.LinkRef(
                                user.value(),
                                chain.link(user).map(l -> l.name()).orElseThrow()))
                        .toList(),
                firms(here, limit, words),
                firms(nation, limit, words),
                judged == null ? nation.size() : judged.nation().n(),
                nation.size() > limit || here.size() > limit,
                occupants
                        .statements(link, assessment.diagnosis().region().code().value(), KINDS, MOST_STATEMENTS)
                        .stream()
                        .map(s -> claim(s, words))
                        .toList());
    }

    private static List<LinkPage.FirmView> firms(List<Occupant> occupants, int limit, Words words) {
        return occupants.stream()
                .limit(limit)
                .map(o -> new LinkPage.FirmView(
                        o.id(),
                        o.name(),
                        new LinkPage.RegionRef(o.regionCode(), o.regionName()),
                        o.phase(),
                        words.say("phase." + o.phase()),
                        o.evidence(),
                        words.say("evidence." + o.evidence()),
                        o.location(),
                        o.product(),
                        o.output(),
                        o.capacity(),
                        o.capacityUnit(),
                        o.counts(),
                        why(o, words),
                        o.asOf(),
                        o.source()))
                .toList();
    }

    /** {@return by what it was told that the firm is in the link; blank where a row says so} */
    private static String why(Occupant occupant, Words words) {
        List<String> parts = new ArrayList<>();
        for (String hit : occupant.why()) {
            String[] fields = hit.split("\\|", 4);
            parts.add(words.say("api.firm.read.hit", words.say("classify.kind." + fields[0]), fields[3]));
        }
        occupant.reasons().forEach(code -> parts.add(words.say("classify.reason." + code)));
        return parts.isEmpty() ? "" : words.say("api.firm.read", String.join(words.say("api.firm.read.and"), parts));
    }

    private static LinkPage.ClaimView claim(Statement statement, Words words) {
        Map<String, Object> values = statement.values();
        String text = switch (statement.kind()) {
            case "verification" ->
                words.say(
                        "api.claim.verification",
                        words.say("answer." + values.get("answer")),
                        values.containsKey("count") ? words.say("api.claim.count", values.get("count")) : "",
                        values.containsKey("basis") ? words.say("api.claim.basis", values.get("basis")) : "");
            case "determinations" ->
                words.say(
                        "api.claim.determinations",
                        words.say("status." + values.get("verdict")),
                        Objects.requireNonNullElse(values.get("reason"), ""));
            case "coverage" -> words.say("api.claim.coverage", String.valueOf(values.get("ic")));
            default -> {
                String firm = String.valueOf(values.getOrDefault("firmName", values.get("firmId")));
                yield values.containsKey("product")
                        ? words.say("api.claim.occupations", firm, values.get("product"))
                        : words.say("api.claim.occupations.none", firm);
            }
        };
        return new LinkPage.ClaimView(
                statement.id(),
                statement.kind(),
                new LinkPage.ClaimSource(
                        statement.source().id(),
                        statement.source().title(),
                        statement.source().year(),
                        statement.publisher(),
                        statement.url()),
                Words.day(statement.asOf()),
                text);
    }
}
