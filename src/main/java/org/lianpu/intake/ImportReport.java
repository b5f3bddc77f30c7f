/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.batch.Delta;
import org.lianpu.intake.notice.Notices;

/**
 * What an import did, or would do.
 *
 * @param status what became of it
 * @param revision the revision that readers see now
 * @param batch id of the batch; null when nothing was written
 * @param files what each file was read as
 * @param claims distinct claims the rows make
 * @param rejected rows that were not taken; with the import refused, rows that would not have been
 * @param delta how the claims differ from what the graph has; null where that was not looked at
 * @param notices every problem found
 */
public record ImportReport(
        Status status,
        long revision,
        @Nullable String batch,
        List<FileSummary> files,
        long claims,
        long rejected,
        @Nullable Delta delta,
        Notices notices) {
    /** What became of an import. */
    public enum Status {
        /** Written and published. */
        IMPORTED,
        /** The same rows were published before; nothing was written. */
        ALREADY_IMPORTED,
        /** Only checked, as asked. */
        CHECKED,
        /** Errors, or warnings that were not accepted; nothing was written. */
        REJECTED,
        /** A batch was taken back. */
        UNDONE
    }

    /**
     * What one table of a file was read as.
     *
     * @param file name as handed in
     * @param tables names of our tables that its rows became
     * @param titles their Chinese titles
     * @param format CSV, TSV, XLSX, XLS, JSON, JSONL
     * @param encoding charset it was decoded with; null where it is no text
     * @param separator field separator; null where there is none
     * @param sheet name of the sheet; null where there is none
     * @param headerRow row number of the header
     * @param mapping name of the mapping that was used; null for a file in our own form
     * @param taken which heading became which column
     * @param rows rows read
     */
    public record FileSummary(
            String file,
            List<String> tables,
            List<String> titles,
            String format,
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable String sheet,
            int headerRow,
            @Nullable String mapping,
            List<Taken> taken,
            long rows) {}

    /**
     * What a column of ours was made from.
     *
     * @param heading the file's heading
     * @param constant the value where the file gives none; null for none
     */
    public record Taken(
            String table,
            String column,
            String heading,
            @Nullable String constant) {}
}
