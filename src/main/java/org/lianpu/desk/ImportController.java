/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.Consent;
import org.lianpu.intake.ImportReport;
import org.lianpu.intake.Importer;
import org.lianpu.intake.reading.Upload;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files handed in: checked, and written unless only a check was asked for. */
@RestController
class ImportController {
    private final Importer importer;

    ImportController(Importer importer) {
        this.importer = importer;
    }

    /** {@return 200 with the report, or 422 with the same report where something keeps the files out} */
    @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> load(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable MultipartFile mapping,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean acceptWarnings,
            Locale locale)
            throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            uploads.add(Uploads.of(file));
        }
        if (uploads.isEmpty()) {
            throw Problem.badRequest("no-file", Words.both("api.problem.file"), Words.both("api.problem.file.repair"));
        }
        Consent consent =
                dryRun ? Consent.CHECK_ONLY : acceptWarnings ? Consent.ACCEPT_WARNINGS : Consent.WRITE_IF_CLEAN;
        String yaml = mapping == null ? null : new String(mapping.getBytes(), StandardCharsets.UTF_8);
        ImportReport report = importer.load(uploads, yaml, consent);
        return ResponseEntity.status(
                        report.status() == ImportReport.Status.REJECTED
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.OK)
                .body(ImportView.of(report, Words.of(locale)));
    }
}
