/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server's report about files handed in, as the REST interface gives it. */
record ImportAnswer(
        String status,
        long revision,
        @Nullable String batch,
        long claims,
        long rejected,
        @Nullable Delta delta,
        List<TableRead> tables,
        Notices notices) {

    /** A file and what it was read as. */
    record TableRead(
            String table,
            String title,
            String file,
            @Nullable String format,
            @Nullable String encoding,
            @Nullable String mapping,
            long rows) {}

    /** How the rows differ from what was known. */
    record Delta(long fresh, long changed, long same, long vanished, long before, long moved) {}

    /** All notices, counted and grouped. */
    record Notices(long errors, long warnings, long infos, List<Group> groups) {}

    /** All notices of one kind. */
    record Group(String code, String severity, String title, String repair, long count, List<Place> examples) {}

    /** One place; row 0 where the file as a whole is meant. */
    record Place(
            String file,
            int row,
            @Nullable String column,
            @Nullable String value,
            String message,
            @Nullable String repair) {}

    /** {@return whether something keeps these files out} */
    boolean refused() {
        return status.equals("REJECTED") || notices.errors > 0;
    }

    /** {@return the exit code that tells a script the same} */
    int exitCode() {
        return refused() ? ExitCode.DATA : ExitCode.OK;
    }
}
