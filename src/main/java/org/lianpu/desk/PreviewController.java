/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportJobs;
import org.lianpu.intake.Previews;
import org.lianpu.intake.reading.Limits;
import org.lianpu.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files looked at before anything is taken from them, and how large they may be. */
@RestController
@RequestMapping("/api/v1/imports")
class PreviewController {
    private final Previews previews;
    private final ImportOrders orders;
    private final ImportJobs jobs;
    private final Bounds bounds;

    PreviewController(
            Previews previews,
            ImportOrders orders,
            ImportJobs jobs,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize request,
            @Value("${server.tomcat.max-part-count}") int parts) {
        this.previews = previews;
        this.orders = orders;
        this.jobs = jobs;
        this.bounds = Bounds.of(file.toBytes(), request.toBytes(), parts, Limits.DEFAULT);
    }

    /**
     * What is read at most. A plain text or a sheet within these bounds may have any number of rows.
     *
     * @param fileBytes one file
     * @param requestBytes all files handed in together
     * @param files files handed in together
     * @param archiveEntries files in an archive
     * @param archiveBytes bytes that an archive unpacks to
     * @param archiveRatio how many times its size a file in an archive may unpack to, beyond {@code archiveGrace} bytes
     * @param xlsBytes a workbook in the old format xls
     * @param sharedStringBytes the texts of a workbook in xlsx, unpacked
     * @param cellChars characters of a cell
     * @param columns columns of a table
     * @param jsonDepth how deep JSON may be nested
     * @param previewRows rows of a table that are shown
     * @param previewTables tables of which rows are shown
     */
    record Bounds(
            long fileBytes,
            long requestBytes,
            int files,
            int archiveEntries,
            long archiveBytes,
            int archiveRatio,
            long archiveGrace,
            long xlsBytes,
            long sharedStringBytes,
            int cellChars,
            int columns,
            int jsonDepth,
            int previewRows,
            int previewTables) {
        static Bounds of(long file, long request, int parts, Limits limits) {
            return new Bounds(
                    file,
                    request,
                    parts,
                    limits.archiveEntries(),
                    limits.archiveBytes(),
                    limits.archiveRatio(),
                    limits.archiveGrace(),
                    limits.xlsBytes(),
                    limits.sharedStringBytes(),
                    limits.cellChars(),
                    limits.columns(),
                    limits.jsonDepth(),
                    Previews.ROWS,
                    Previews.TABLES);
        }
    }

    /** {@return how large files may be} */
    @GetMapping("/limits")
    Bounds limits() {
        return bounds;
    }

    /** {@return how the files would be read; takes the same parameters as an import, writes nothing and asks no database} */
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PreviewView preview(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable MultipartFile mapping,
            @ModelAttribute ImportWishes wishes,
            Locale locale)
            throws IOException {
        Path folder = jobs.folderForUploads();
        try {
            return PreviewView.of(
                    previews.look(orders.of(Uploads.required(files), mapping, wishes, folder)), Words.of(locale));
        } finally {
            jobs.discard(folder);
        }
    }
}
