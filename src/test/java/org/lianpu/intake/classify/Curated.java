/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lianpu.intake.identity.Dictionary;
import org.lianpu.intake.identity.NameParser;
import org.lianpu.rules.Rules;

/** The curated chains and their terms, as the classifier takes them. */
final class Curated {
    static final List<LinkProfile> LINKS = links();
    static final List<LinkTerm> TERMS = terms();
    static final Classifier CLASSIFIER =
            new Classifier(LINKS, TERMS, Rules.load().classify());
    static final NameParser NAMES = new NameParser(Dictionary.REGIONS);

    private Curated() {}

    private static List<LinkProfile> links() {
        Map<String, Set<String>> chains = new HashMap<>();
        for (String chain : List.of("titanium", "textile-garment")) {
            Dictionary.rows("/data-import/chains/" + chain + "/chain_links.csv")
                    .forEach(row -> chains.computeIfAbsent(row.apply("link"), l -> new HashSet<>())
                            .add(row.apply("chain")));
        }
        Map<String, LinkProfile> links = new HashMap<>();
        for (String folder : List.of("services", "titanium", "textile-garment")) {
            for (Function<String, String> row : Dictionary.rows("/data-import/chains/" + folder + "/links.csv")) {
                LinkProfile link = link(row, chains.getOrDefault(row.apply("link"), Set.of()));
                links.put(link.link(), link);
            }
        }
        return List.copyOf(links.values());
    }

    private static LinkProfile link(Function<String, String> row, Set<String> chains) {
        List<String> names = new ArrayList<>(List.of(row.apply("name_zh")));
        Arrays.stream(row.apply("aliases").split("[；/]"))
                .filter(alias -> !alias.isBlank())
                .forEach(names::add);
        Set<IndustryCode> codes = new HashSet<>();
        IndustryCode.find(row.apply("industry_code"), row.apply("industry_edition"))
                .ifPresent(codes::add);
        String kind = row.apply("kind");
        Activity activity = Activity.of(kind.equals("SERVICE"), codes);
        boolean judged = !kind.equals("END_USE") && !row.apply("exogenous").equals("yes");
        return new LinkProfile(row.apply("link"), activity, judged, names, codes, chains);
    }

    private static List<LinkTerm> terms() {
        List<LinkTerm> terms = new ArrayList<>();
        for (String chain : List.of("titanium", "textile-garment")) {
            Dictionary.rows("/data-import/chains/" + chain + "/link_terms.csv")
                    .forEach(row -> terms.add(new LinkTerm(
                            row.apply("link"),
                            row.apply("term"),
                            LinkTerm.Use.valueOf(row.apply("kind")),
                            row.apply("mode").equals("INCLUDE"))));
        }
        return List.copyOf(terms);
    }

    static FirmEvidence evidence(Function<String, String> row) {
        Set<IndustryCode> codes = new HashSet<>();
        IndustryCode.find(row.apply("industry_code"), IndustryCode.CURRENT).ifPresent(codes::add);
        return new FirmEvidence(
                NAMES.parse(row.apply("name")).stem(),
                codes,
                row.apply("scope"),
                list(row.apply("main_products")),
                list(row.apply("other_products")),
                list(row.apply("title_products")),
                list(row.apply("bid_products")),
                Map.of());
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("；"));
    }
}
