/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.report.Told;
import org.lianpu.words.Words;

/** Notices counted by severity and grouped by code, said in one language. */
record NoticesView(long errors, long warnings, long infos, List<GroupView> groups) {
    private static final int EXAMPLES = 20;

    /** All notices of one kind: what it is, how to repair it, the first places. */
    record GroupView(
            String code, String severity, String title, String repair, long count, List<ExampleView> examples) {}

    /** One place. */
    record ExampleView(
            String file,
            int row,
            @Nullable String column,
            @Nullable String value,
            String message,
            String repair) {}

    static NoticesView of(Notices notices, Words words) {
        return new NoticesView(
                notices.count(Notice.Severity.ERROR),
                notices.count(Notice.Severity.WARNING),
                notices.count(Notice.Severity.INFO),
                notices.groups().stream().map(g -> group(g, words)).toList());
    }

    private static GroupView group(Notices.Group group, Words words) {
        List<ExampleView> examples = group.kept().stream()
                .limit(EXAMPLES)
                .map(notice -> example(Told.of(notice), words))
                .toList();
        return new GroupView(
                group.code(),
                group.severity().name(),
                words.say("notice." + group.code() + ".title"),
                examples.isEmpty() ? "" : examples.get(0).repair(),
                group.count(),
                examples);
    }

    private static ExampleView example(Told told, Words words) {
        return new ExampleView(
                told.at().file(),
                told.at().row(),
                told.at().column(),
                told.at().value(),
                told.message(words),
                told.repair(words));
    }
}
