/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;

/** What reading made of files, as text that people can read and tests compare. */
final class Outcome {
    private final StringBuilder text = new StringBuilder();
    private final Notices notices = new Notices();

    static String of(List<? extends InputFile> files, ReadingOptions options, Limits limits) {
        Outcome outcome = new Outcome();
        try (Stream<FoundTable> tables = Reading.tables(files, options, limits, outcome.notices)) {
            tables.forEach(outcome::table);
        }
        outcome.notices();
        return outcome.text.toString();
    }

    static String of(InputFile file) {
        return of(List.of(file), ReadingOptions.DETECT, Limits.DEFAULT);
    }

    private void table(FoundTable table) {
        TableHead head = table.head();
        text.append("TABLE ").append(head.file()).append(" ").append(head.format());
        text.append(head.encoding() == null ? "" : " " + head.encoding());
        text.append(head.separator() == null ? "" : " separator " + shown(head.separator()));
        text.append(head.sheet() == null ? "" : " sheet " + head.sheet());
        text.append(" header in row ").append(head.headerRow()).append('\n');
        head.titles().forEach(t -> text.append("  title: ").append(shown(t)).append('\n'));
        text.append("  head: ").append(String.join(" | ", head.headings())).append('\n');
        if (!head.units().isEmpty()) {
            text.append("  units: ").append(new TreeMap<>(head.units())).append('\n');
        }
        table.read(new RowSink() {
            @Override
            public void accept(TextRow row) {
                text.append("  ").append(row.row()).append(": ");
                text.append(shown(String.join(" | ", row.cells()))).append('\n');
            }

            @Override
            public void rejected(TextRow row, Notice why) {
                text.append("  ")
                        .append(row.row())
                        .append(" REJECTED ")
                        .append(why.code())
                        .append(": ");
                text.append(shown(String.join(" | ", row.cells()))).append('\n');
            }
        });
    }

    private void notices() {
        List<String> lines = new ArrayList<>();
        for (Notices.Group group : notices.groups()) {
            for (Notice notice : group.kept()) {
                At at = notice.at();
                lines.add(shown(notice.severity() + " " + notice.code() + " " + at.file()
                        + (at.row() == 0 ? "" : " row " + at.row())
                        + (at.column() == null || at.column().isEmpty() ? "" : " [" + at.column() + "]")
                        + (at.value() == null ? "" : " = " + at.value())
                        + (notice.details().isEmpty() ? "" : " " + notice.details())));
            }
        }
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static String shown(String raw) {
        return raw.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}
