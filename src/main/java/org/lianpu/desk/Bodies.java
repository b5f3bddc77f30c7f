/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.ImportReport;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.lianpu.words.Words;

/** What all entries have in common: a required part, and an entry that the intake did not accept. */
final class Bodies {
    private static final int UNPROCESSABLE = 422;

    private Bodies() {}

    /** {@return the part, which must be there} */
    static <T> T required(String name, @Nullable T part) {
        if (part == null || part.toString().isBlank()) {
            throw Problem.badRequest(
                    "incomplete-body", Words.both("api.problem.body", name), Words.both("api.problem.body.repair"));
        }
        return part;
    }

    /** Throws what the intake found wrong with an entry. */
    static void accepted(ImportReport report) {
        if (report.status() == ImportReport.Status.REJECTED) {
            ImportView zh = ImportView.of(report, Words.of(Locale.CHINESE));
            ImportView en = ImportView.of(report, Words.of(Locale.ENGLISH));
            throw new Problem(
                    UNPROCESSABLE,
                    "entry-rejected",
                    new Name(
                            Words.of(Locale.CHINESE).say("api.problem.rejected", zh.summary()),
                            Words.of(Locale.ENGLISH).say("api.problem.rejected", en.summary())),
                    new Name(repair(zh), repair(en)));
        }
    }

    private static String repair(ImportView view) {
        return view.notices().groups().isEmpty()
                ? ""
                : view.notices().groups().get(0).repair();
    }
}
