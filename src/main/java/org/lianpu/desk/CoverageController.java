/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.gap.AssessmentDesk;
import org.lianpu.intake.Entries;
import org.lianpu.intake.ImportReport;
import org.lianpu.presence.CoverageEntry;
import org.lianpu.query.SourceRef;
import org.lianpu.words.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 资料覆盖度: what was declared, and declaring it. */
@RestController
class CoverageController {
    private final AssessmentDesk assessments;
    private final Entries entries;

    CoverageController(AssessmentDesk assessments, Entries entries) {
        this.assessments = assessments;
        this.entries = entries;
    }

    /** One declaration or answer. */
    record Statement(
            String region,
            String chain,
            @Nullable String link,
            @Nullable Double ic,
            String kind,
            @Nullable String answer,
            SourceRef source,
            String asOf) {}

    @GetMapping("/api/v1/coverage")
    List<Statement> statements(@RequestParam String region, @RequestParam String chain) {
        return assessments.get(region, chain, null).diagnosis().coverage().entries().stream()
                .map(e -> new Statement(
                        e.region(),
                        chain,
                        e.link(),
                        e.answer() == CoverageEntry.Answer.NONE ? Double.valueOf(1) : e.ic(),
                        e.answer() == null ? "DECLARED" : "SHEET",
                        e.answer() == null ? null : e.answer().name(),
                        e.source(),
                        Words.day(e.asOf())))
                .toList();
    }

    /** The document a declaration rests on. */
    record SourceBody(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String year) {}

    /** A declaration. */
    record CoverageBody(
            @Nullable String region,
            @Nullable String chain,
            @Nullable String link,
            @Nullable String ic,
            @Nullable SourceBody source,
            @Nullable String asOf) {}

    /** The revision in which the declaration is visible. */
    record Declared(long revision) {}

    @PostMapping("/api/v1/coverage")
    Declared declare(@RequestBody CoverageBody body) {
        SourceBody source = Bodies.required("source", body.source);
        ImportReport report = entries.declareCoverage(
                Bodies.required("region", body.region),
                Bodies.required("chain", body.chain),
                body.link,
                Bodies.required("ic", body.ic),
                Bodies.required("asOf", body.asOf),
                Bodies.required("source.title", source.title),
                source.publisher,
                source.year);
        Bodies.accepted(report);
        return new Declared(report.revision());
    }
}
