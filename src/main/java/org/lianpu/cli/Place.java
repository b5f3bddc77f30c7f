/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianpu.gap.AssessmentView;
import org.lianpu.words.Name;

/**
 * The region and chain of a question, found as people type them: a region by code, name or pinyin initials, a chain by code or name. What is
 * not found or could be several is told with the candidates.
 */
record Place(AssessmentView.Place region, Chain chain) {
    private static final int MOST_SHOWN = 12;

    /** A chain as the list of chains has it. */
    record Chain(String code, Name name) {}

    static Place find(Api api, String region, String chain) {
        return new Place(region(api, region), chain(api, chain));
    }

    /** {@return the path of this region and chain in the REST interface} */
    String path() {
        return "/api/v1/regions/" + region.code() + "/chains/" + chain.code();
    }

    private static AssessmentView.Place region(Api api, String asked) {
        if (asked.isBlank()) {
            throw Misuse.of("cli.misuse.region.blank");
        }
        List<AssessmentView.Place> found = List.of(
                api.get("/api/v1/regions?limit=200&q=" + Api.encode(asked.strip()), AssessmentView.Place[].class));
        List<AssessmentView.Place> exact = found.stream()
                .filter(r -> same(r.code(), asked)
                        || same(r.name().zh(), asked)
                        || same(r.name().en(), asked))
                .toList();
        List<AssessmentView.Place> best = exact.isEmpty() ? found : exact;
        if (best.isEmpty()) {
            throw Misuse.of("cli.misuse.region.unknown", asked);
        }
        if (best.size() > 1) {
            throw Misuse.of("cli.misuse.region.several", asked, String.valueOf(best.size()))
                    .listing(best.stream().limit(MOST_SHOWN).map(Place::line).collect(Collectors.joining("\n"))
                            + (best.size() > MOST_SHOWN ? "\n  …" : ""));
        }
        return best.get(0);
    }

    private static String line(AssessmentView.Place region) {
        return "  " + region.code() + "  " + String.join(" ", region.path())
                + (region.path().isEmpty() ? "" : " ") + region.name().zh();
    }

    private static Chain chain(Api api, String asked) {
        Chain[] chains = api.get("/api/v1/chains", Chain[].class);
        return Arrays.stream(chains)
                .filter(c -> same(c.code(), asked)
                        || same(c.name().zh(), asked)
                        || same(c.name().en(), asked))
                .findFirst()
                .orElseThrow(() -> Misuse.of("cli.misuse.chain", asked)
                        .listing(Arrays.stream(chains)
                                .map(c -> "  " + c.code() + "  " + c.name().zh() + "  "
                                        + c.name().en())
                                .collect(Collectors.joining("\n"))));
    }

    private static boolean same(String known, String asked) {
        return known.toLowerCase(Locale.ROOT).equals(asked.strip().toLowerCase(Locale.ROOT));
    }
}
