/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportJobs;
import org.lianpu.intake.ImportReport;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files handed in: checked, and written unless only a check was asked for; watched while it goes on. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private final ImportJobs jobs;
    private final ImportOrders orders;

    ImportController(ImportJobs jobs, ImportOrders orders) {
        this.jobs = jobs;
        this.orders = orders;
    }

    /**
     * Begins an import.
     *
     * @return with {@code async}, 202 and where to look; otherwise, when it is done, 200 with the report, or 422 with the same report
     *     where something keeps the files out
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> load(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable MultipartFile mapping,
            @ModelAttribute ImportWishes wishes,
            @RequestParam(defaultValue = "false") boolean async,
            Locale locale)
            throws IOException, InterruptedException {
        ImportJobs.Job job = jobs.begin(orders.of(Uploads.required(files), mapping, wishes, jobs.folderForUploads()));
        if (async) {
            return JobView.accepted(job, locale);
        }
        ImportReport report = JobView.report(jobs, job);
        return ResponseEntity.status(
                        report.status() == ImportReport.Status.REJECTED
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.OK)
                .body(ImportView.of(report, Words.of(locale)));
    }

    /** {@return the imports since the server was started, newest first} */
    @GetMapping
    List<JobView> list(Locale locale) {
        List<JobView> all = new ArrayList<>();
        jobs.list().forEach(job -> all.add(JobView.of(job, Words.of(locale))));
        Collections.reverse(all);
        return all;
    }

    @GetMapping("/{id}")
    JobView get(@PathVariable String id, Locale locale) {
        return JobView.of(job(id), Words.of(locale));
    }

    /** Asks it to stop; what was acknowledged can be resumed. */
    @DeleteMapping("/{id}")
    JobView stop(@PathVariable String id, Locale locale) {
        ImportJobs.Job job = job(id);
        jobs.stop(job);
        return JobView.of(job, Words.of(locale));
    }

    /** {@return every notice, for programs} */
    @GetMapping("/{id}/report.json")
    ResponseEntity<FileSystemResource> reportJson(@PathVariable String id) {
        return file(job(id).folder().resolve("report.json"), MediaType.APPLICATION_JSON);
    }

    /** {@return the report as a page that opens anywhere} */
    @GetMapping("/{id}/report.html")
    ResponseEntity<FileSystemResource> reportPage(@PathVariable String id) {
        return file(job(id).folder().resolve("report.html"), new MediaType("text", "html", StandardCharsets.UTF_8));
    }

    private static ResponseEntity<FileSystemResource> file(Path file, MediaType type) {
        if (!Files.exists(file)) {
            throw noReport();
        }
        return ResponseEntity.ok().contentType(type).body(new FileSystemResource(file));
    }

    /** {@return the refused rows of all files, to be put right and handed in alone} */
    @GetMapping("/{id}/rejected.zip")
    ResponseEntity<StreamingResponseBody> rejected(@PathVariable String id) {
        Path folder = job(id).folder().resolve("rejected");
        if (!Files.isDirectory(folder)) {
            throw noReport();
        }
        String name = ContentDisposition.attachment()
                .filename("rejected.zip", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(out -> zip(folder, out));
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("UTF-8"));
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private ImportJobs.Job job(String id) {
        return jobs.find(id)
                .orElseThrow(() -> Problem.notFound(
                        "unknown-import",
                        Words.both("api.problem.import.unknown"),
                        Words.both("api.problem.import.unknown.repair")));
    }

    private static Problem noReport() {
        return Problem.notFound(
                "no-report", Words.both("api.problem.report.none"), Words.both("api.problem.report.none.repair"));
    }
}
