/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.classify.Classifier;
import org.lianpu.intake.classify.FirmEvidence;
import org.lianpu.intake.classify.IndustryCode;
import org.lianpu.intake.classify.LinkProfile;
import org.lianpu.intake.classify.LinkTerm;
import org.lianpu.intake.classify.LinkVerdict;
import org.lianpu.intake.identity.NameParser;
import org.lianpu.intake.identity.RegionNames;
import org.lianpu.query.Ids;
import org.lianpu.rules.ClassifyRules;

/**
 * Tells from the papers of a firm (its name, 行业代码, 经营范围, products) which links it is in (METHODS M24): links, their terms and the
 * names of regions as the graph holds them at one moment. Thread-safe.
 */
public final class LinkSigns {
    private final Classifier classifier;
    private final NameParser names;
    private final Map<String, String> linkNames = new HashMap<>();
    private final String fingerprint;

    public LinkSigns(
            Collection<LinkProfile> links,
            Collection<LinkTerm> terms,
            Collection<RegionNames.Entry> regions,
            ClassifyRules rules) {
        classifier = new Classifier(links, terms, rules);
        names = new NameParser(new RegionNames(regions));
        links.forEach(link -> {
            if (!link.names().isEmpty()) {
                linkNames.put(link.link(), link.names().get(0));
            }
        });
        fingerprint = Ids.of(List.of(text(rules), sorted(links), sorted(terms), sorted(regions)));
    }

    private static String sorted(Collection<? extends Record> all) {
        return String.join("\n", all.stream().map(LinkSigns::text).sorted().toList());
    }

    private static String text(ClassifyRules rules) {
        return List.of(rules.confirmed(), rules.confirmedKinds(), rules.uncertain(), rules.weight())
                + new TreeMap<>(rules.chains()).toString();
    }

    /** Sets and maps of one content may iterate in another order in each process. */
    private static String text(Record value) {
        return value instanceof LinkProfile link
                ? link.link()
                        + link.activity()
                        + link.judged()
                        + link.names()
                        + link.codes().stream()
                                .map(IndustryCode::toString)
                                .sorted()
                                .toList()
                        + link.chains().stream().sorted().toList()
                : value.toString();
    }

    /** {@return the same for signs that judge all firms alike} */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * {@return what the papers say, one a link; nothing for links of which they say too little}
     *
     * @param firm resolved properties of the firm
     * @param products claims that it makes or sells something
     * @param decisions link → what a person decided
     */
    List<LinkVerdict> read(
            Map<String, @Nullable Object> firm,
            Collection<Claim> products,
            Map<String, LinkVerdict.Verdict> decisions) {
        String scope = text(firm.get("scope"));
        Set<IndustryCode> codes = codes(firm);
        if (scope.isEmpty() && codes.isEmpty() && products.isEmpty() && decisions.isEmpty()) {
            return List.of();
        }
        List<String> main = new ArrayList<>();
        List<String> other = new ArrayList<>();
        List<String> title = new ArrayList<>();
        List<String> bid = new ArrayList<>();
        for (Claim product : products) {
            List<String> list = switch (text(product.value("role"))) {
                case "MAIN" -> main;
                case "CHAMPION", "SPECIALISED" -> title;
                case "BID", "CERTIFICATE" -> bid;
                case "TRADED" -> null;
                default -> other;
            };
            if (list != null) {
                list.add(name(product));
            }
        }
        String stem = names.parse(text(firm.get("nameZh")), text(firm.get("seatCode")))
                .stem();
        return classifier.classify(new FirmEvidence(stem, codes, scope, main, other, title, bid, decisions));
    }

    /** A row that names the link of its product leaves nothing to be read from the product's name. */
    private String name(Claim product) {
        String link = text(product.value("link"));
        return linkNames.getOrDefault(link, text(product.value("product")));
    }

    private static Set<IndustryCode> codes(Map<String, @Nullable Object> firm) {
        String edition = text(firm.get("industryEdition"));
        Set<IndustryCode> codes = new HashSet<>();
        IndustryCode.find(text(firm.get("industryCode")), edition.isEmpty() ? IndustryCode.CURRENT : edition)
                .ifPresent(codes::add);
        return codes;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
