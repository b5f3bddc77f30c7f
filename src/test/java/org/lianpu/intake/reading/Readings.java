/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;

/** What was read of files in a test: tables, rows, notices. */
record Readings(List<FoundTable> tables, List<List<TextRow>> rows, List<Notice> rejected, Notices notices) {
    static Readings of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Readings of(String name, byte[] bytes) {
        return of(new Upload(name, bytes), ReadingOptions.DETECT, Limits.DEFAULT);
    }

    static Readings of(InputFile file, ReadingOptions options, Limits limits) {
        Readings readings = new Readings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new Notices());
        try (Stream<FoundTable> tables = Reading.tables(List.of(file), options, limits, readings.notices())) {
            tables.forEach(readings::take);
        }
        return readings;
    }

    void take(FoundTable table) {
        tables.add(table);
        List<TextRow> its = new ArrayList<>();
        table.read(new RowSink() {
            @Override
            public void accept(TextRow row) {
                its.add(row);
            }

            @Override
            public void rejected(TextRow row, Notice why) {
                rejected.add(why);
            }
        });
        rows.add(its);
    }

    TableHead head() {
        return tables.get(0).head();
    }

    /** {@return the rows of the first table as text: number, colon, cells parted by |} */
    List<String> shown() {
        return shown(0);
    }

    List<String> shown(int table) {
        return rows.get(table).stream()
                .map(r -> r.row() + ":" + String.join("|", r.cells()))
                .toList();
    }

    /** {@return codes of the notices, with their row where they have one} */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Notices.Group group : notices.groups()) {
            for (Notice notice : group.kept()) {
                codes.add(notice.code()
                        + (notice.at().row() > 0 ? "@" + notice.at().row() : ""));
            }
        }
        return codes;
    }

    <N extends Notice> List<N> told(Class<N> kind) {
        return notices.groups().stream()
                .flatMap(g -> g.kept().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
