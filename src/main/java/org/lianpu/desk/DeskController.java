/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.diagnosis.Diagnosis;
import org.lianpu.diagnosis.SheetRows;
import org.lianpu.gap.AssessmentDesk;
import org.lianpu.gap.AssessmentView;
import org.lianpu.intake.Entries;
import org.lianpu.intake.ImportReport;
import org.lianpu.words.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The verification sheet 核实单 and determinations 人工认定 of a region and chain: given out, answered, taken back. */
@RestController
@RequestMapping("/api/v1/regions/{region}/chains/{chain}")
class DeskController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AssessmentDesk assessments;
    private final Entries entries;

    DeskController(AssessmentDesk assessments, Entries entries) {
        this.assessments = assessments;
        this.entries = entries;
    }

    /** The sheet on the page. */
    record Sheet(String region, String chain, int year, List<SheetRows.SheetRow> rows) {}

    @GetMapping("/sheet")
    Sheet sheet(@PathVariable String region, @PathVariable String chain, Locale locale) {
        Diagnosis diagnosis = assessments.get(region, chain, null).diagnosis();
        return new Sheet(region, chain, diagnosis.year(), SheetRows.of(diagnosis, Words.of(locale)));
    }

    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String region, @PathVariable String chain) {
        Diagnosis diagnosis = assessments.get(region, chain, null).diagnosis();
        String name = "核实单_" + diagnosis.region().name().zh() + "_"
                + diagnosis.chain().name().zh() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(SheetRows.workbook(diagnosis));
    }

    /** One tick of the page. */
    record AnswerBody(
            @Nullable String link,
            @Nullable String answer,
            @Nullable String count,
            @Nullable String firms,
            @Nullable String basis,
            @Nullable String unit,
            @Nullable String asOf) {}

    /** Ticks of the page. */
    record AnswersBody(@Nullable List<AnswerBody> answers) {}

    /** What the graph says after an entry. */
    record After(long revision, AssessmentView diagnosis) {}

    @PostMapping("/sheet/answers")
    After answers(
            @PathVariable String region, @PathVariable String chain, @RequestBody AnswersBody body, Locale locale) {
        assessments.get(region, chain, null);
        List<Entries.Answer> answers = Bodies.required("answers", body.answers).stream()
                .map(a -> new Entries.Answer(
                        Bodies.required("link", a.link),
                        Bodies.required("answer", a.answer),
                        a.count,
                        a.firms,
                        a.basis,
                        a.unit,
                        a.asOf))
                .toList();
        return after(entries.answer(region, chain, answers), region, chain, locale);
    }

    @PostMapping(path = "/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> returned(
            @PathVariable String region, @PathVariable String chain, @RequestParam MultipartFile file, Locale locale)
            throws IOException {
        assessments.get(region, chain, null);
        ImportReport report = entries.returnedSheet(Uploads.of(file));
        return ResponseEntity.status(
                        report.status() == ImportReport.Status.REJECTED
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.OK)
                .body(ImportView.of(report, Words.of(locale)));
    }

    /** A determination. */
    record DeterminationBody(
            @Nullable String link,
            @Nullable String verdict,
            @Nullable String reason,
            @Nullable String unit,
            @Nullable String until) {}

    @PostMapping("/determinations")
    After determine(
            @PathVariable String region,
            @PathVariable String chain,
            @RequestBody DeterminationBody body,
            Locale locale) {
        assessments.get(region, chain, null);
        ImportReport report = entries.determine(
                region,
                chain,
                Bodies.required("link", body.link),
                Bodies.required("verdict", body.verdict),
                Bodies.required("reason", body.reason),
                Bodies.required("unit", body.unit),
                body.until);
        return after(report, region, chain, locale);
    }

    private After after(ImportReport report, String region, String chain, Locale locale) {
        Bodies.accepted(report);
        AssessmentView view = assessments.view(region, chain, null, Words.of(locale));
        return new After(view.revision(), view);
    }
}
