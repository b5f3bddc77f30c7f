/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.onesheet.Answer;
import org.lianpu.intake.onesheet.ChainDrafts;
import org.lianpu.intake.onesheet.ChainVersions;
import org.lianpu.intake.onesheet.ChainWorkbook;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** One sheet makes a chain 一张表建链: handed in, asked about, answered, published. */
@RestController
@RequestMapping("/api/v1/chain-drafts")
class ChainDraftController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String TEMPLATE = "一张表建链.xlsx";

    private final ChainDrafts drafts;
    private final ChainVersions versions;

    ChainDraftController(ChainDrafts drafts, ChainVersions versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    /** {@return the workbook to fill in, or the example already filled in} */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "false") boolean filled) {
        return workbook(TEMPLATE, ChainWorkbook.template(filled));
    }

    @GetMapping
    List<DraftView> list(Locale locale) {
        return drafts.list().stream()
                .map(made -> DraftView.of(made, Words.of(locale)))
                .toList();
    }

    /**
     * Takes a sheet.
     *
     * @return the draft with what is wrong and what is asked; with {@code dryRun} nothing is kept
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    DraftView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw Problem.badRequest("no-file", Words.both("api.problem.file"), Words.both("api.problem.file.repair"));
        }
        return DraftView.of(drafts.upload(Uploads.of(file), name, code, english, !dryRun), Words.of(locale));
    }

    @GetMapping("/{chain}")
    DraftView get(@PathVariable String chain, Locale locale) {
        return DraftView.of(drafts.get(chain), Words.of(locale));
    }

    /** {@return the sheet with the answers written into it, to go on with} */
    @GetMapping("/{chain}/sheet.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String chain) {
        ChainDrafts.Made made = drafts.get(chain);
        return workbook(
                made.draft().name() + ".xlsx", ChainWorkbook.of(made.chain().sheet()));
    }

    /** An answer; without a choice the answer given before is taken back. */
    record AnswerBody(
            @Nullable String question,
            @Nullable String choice,
            @Nullable List<String> names) {}

    @PostMapping("/{chain}/answers")
    DraftView answer(@PathVariable String chain, @RequestBody AnswerBody body, Locale locale) {
        Answer answer = body.choice == null || body.choice.isBlank()
                ? null
                : new Answer(body.choice, body.names == null ? List.of() : body.names);
        return DraftView.of(drafts.answer(chain, Bodies.required("question", body.question), answer), Words.of(locale));
    }

    /**
     * What became of a publication.
     *
     * @param status PUBLISHED, UNCHANGED or REJECTED
     * @param version in the graph; null where none is
     * @param diagnosis where the diagnosis of the chain is; {@code {region}} stands for the code of a region
     */
    record PublishedView(
            String status,
            @Nullable String version,
            long revision,
            String diagnosis,
            NoticesView notices,
            DraftView draft) {}

    @PostMapping("/{chain}/publish")
    ResponseEntity<PublishedView> publish(
            @PathVariable String chain, @RequestParam(defaultValue = "false") boolean acceptWarnings, Locale locale) {
        ChainVersions.Outcome outcome = versions.publish(chain, acceptWarnings);
        Words words = Words.of(locale);
        DraftView draft = DraftView.of(outcome.made(), words);
        return ResponseEntity.status(
                        outcome.status() == ChainVersions.Status.REJECTED
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.OK)
                .body(new PublishedView(
                        outcome.status().name(),
                        outcome.version(),
                        outcome.revision(),
                        "/api/v1/regions/{region}/chains/" + draft.chain() + "/diagnosis",
                        NoticesView.of(outcome.notices(), words),
                        draft));
    }

    /** Takes a draft back to what was published, or altogether where nothing was; what is in the graph stays. */
    @DeleteMapping("/{chain}")
    ResponseEntity<DraftView> discard(@PathVariable String chain, Locale locale) {
        Optional<ChainDrafts.Made> left = drafts.discard(chain);
        return left.map(made -> ResponseEntity.ok(DraftView.of(made, Words.of(locale))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<byte[]> workbook(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
