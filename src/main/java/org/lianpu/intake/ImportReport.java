/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notices;

/**
 * What an import did, or would do.
 *
 * @param status what became of it
 * @param revision the revision that readers see now
 * @param batch id of the batch; null when nothing was written
 * @param files what each file was read as
 * @param claims distinct claims the rows make
 * @param notices every problem found
 */
public record ImportReport(
        Status status, long revision, @Nullable String batch, List<FileSummary> files, int claims, Notices notices) {
    /** What became of an import. */
    public enum Status {
        /** Written and published. */
        IMPORTED,
        /** The same rows were published before; nothing was written. */
        ALREADY_IMPORTED,
        /** Only checked, as asked. */
        CHECKED,
        /** Errors, or warnings that were not accepted; nothing was written. */
        REJECTED
    }

    /**
     * What one file was read as.
     *
     * @param file name as handed in
     * @param table name of its table
     * @param title Chinese title of the table
     * @param encoding charset it was decoded with
     * @param rows rows in form
     */
    public record FileSummary(String file, String table, String title, String encoding, int rows) {}
}
