/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.rules.Rules;
import org.lianpu.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a chain is in a region: diagnosis, gaps, one link with everything known of it. */
@RestController
@RequestMapping("/api/v1/regions/{region}/chains/{chain}")
class AssessmentController {
    private static final int MOST_FIRMS = 200;

    private final AssessmentDesk desk;
    private final LinkPages linkPages;
    private final Rules rules;

    AssessmentController(AssessmentDesk desk, LinkPages linkPages, Rules rules) {
        this.desk = desk;
        this.linkPages = linkPages;
        this.rules = rules;
    }

    @GetMapping("/diagnosis")
    ResponseEntity<AssessmentView> diagnosis(
            @PathVariable String region,
            @PathVariable String chain,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        AssessmentView view = desk.view(region, chain, year, Words.of(locale));
        return tagged(view.revision(), locale).body(view);
    }

    @GetMapping("/gaps")
    ResponseEntity<GapsView> gaps(
            @PathVariable String region,
            @PathVariable String chain,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        GapsView view = AssessmentViews.gaps(desk.get(region, chain, year), Words.of(locale), rules);
        return tagged(view.revision(), locale).body(view);
    }

    @GetMapping("/links/{link}")
    ResponseEntity<LinkPage> link(
            @PathVariable String region,
            @PathVariable String chain,
            @PathVariable String link,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "20") int limit,
            Locale locale) {
        Assessment assessment = desk.get(region, chain, year);
        LinkPage page = linkPages.of(assessment, link, Math.max(1, Math.min(limit, MOST_FIRMS)), Words.of(locale));
        return tagged(assessment.diagnosis().revision(), locale).body(page);
    }

    /** Same revision, rules and language, same answer; the browser asks again each time and mostly hears 304. */
    private ResponseEntity.BodyBuilder tagged(long revision, Locale locale) {
        return ResponseEntity.ok()
                .eTag(revision + "-" + rules.version() + "-" + locale.getLanguage())
                .cacheControl(CacheControl.noCache());
    }
}
