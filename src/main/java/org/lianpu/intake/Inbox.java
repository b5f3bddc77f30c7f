/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lianpu.intake.check.RawRows;
import org.lianpu.intake.mapping.BatchTables;
import org.lianpu.intake.mapping.Binder;
import org.lianpu.intake.mapping.BoundTable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.JoinIndexes;
import org.lianpu.intake.mapping.KnownHeadings;
import org.lianpu.intake.mapping.MappingContext;
import org.lianpu.intake.mapping.MappingShelf;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.reading.InputFile;
import org.lianpu.intake.reading.Limits;
import org.lianpu.intake.reading.Reading;
import org.lianpu.intake.reading.ReadingOptions;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;

/** What was handed in, opened: every table found, the mapping that fits it, and its rows as rows of ours. To be closed. */
final class Inbox implements AutoCloseable {
    private static final long ROWS_A_TIME = 1_000;

    /** A table of a file and how it is read. */
    record Opened(String handed, FoundTable table, Recognition recognition, BoundTable first) {}

    private final List<Stream<FoundTable>> found = new ArrayList<>();
    private final JoinIndexes joins;
    private final MappingContext context;
    private final Progress progress;
    private final List<Opened> opened = new ArrayList<>();
    private final long[] rows;

    /** A table before it is known how to read it. */
    private record Unread(InputFile file, FoundTable table) {}

    private Inbox(ImportOrder order, MappingShelf shelf, Rules rules, Notices notices, Progress progress) {
        this.progress = progress;
        KnownHeadings known = new KnownHeadings(Tables.ALL, shelf.mappings());
        List<Unread> tables = new ArrayList<>();
        for (InputFile file : order.files()) {
            ReadingOptions options =
                    order.wishesFor(file).options().withKnownHeading(known).withoutData(Set.of(Tables.HELP_SHEET));
            Stream<FoundTable> ofFile = Reading.tables(List.of(file), options, Limits.DEFAULT, notices);
            found.add(ofFile);
            ofFile.forEach(table -> tables.add(new Unread(file, table)));
        }
        this.joins = new JoinIndexes(
                BatchTables.of(tables.stream().map(Unread::table).toList()));
        this.context = MappingContext.of(order.parameters(), joins, rules);
        Binder binder = new Binder(context, notices);
        for (Unread unread : tables) {
            TableHead head = unread.table.head();
            Recognition recognition = Recognition.of(head, order.wishesFor(unread.file), shelf);
            opened.add(new Opened(unread.file.name(), unread.table, recognition, recognition.bind(binder, head)));
        }
        this.rows = new long[opened.size()];
    }

    static Inbox open(ImportOrder order, MappingShelf shelf, Rules rules, Notices notices, Progress progress) {
        return new Inbox(order, shelf, rules, notices, progress);
    }

    /** {@return the tables found, in the order of the files} */
    List<Opened> opened() {
        return List.copyOf(opened);
    }

    /** {@return names of the tables' files} */
    List<String> names() {
        return opened.stream().map(o -> o.table.head().file()).toList();
    }

    /** {@return every table's rows as rows of ours, the sources that mappings declare first} */
    List<RawRows> rows() {
        List<RawRows> all = new ArrayList<>();
        Set<FileMapping> used = new LinkedHashSet<>();
        opened.forEach(o -> {
            if (o.recognition.mapping() != null) {
                used.add(o.recognition.mapping());
            }
        });
        List<RawRow> declared = used.stream()
                .filter(m -> !m.source().isEmpty())
                .map(m -> RawRow.of(Tables.SOURCES, m.name(), 0, m.source()))
                .toList();
        if (!declared.isEmpty()) {
            all.add(RawRows.of(declared));
        }
        for (int i = 0; i < opened.size(); i++) {
            all.add(new Rows(i, opened.get(i)));
        }
        return all;
    }

    /** {@return the tables, for giving back what was refused} */
    List<FoundTable> tables() {
        return opened.stream().map(Opened::table).toList();
    }

    /** {@return what each table was read as} */
    List<ImportReport.FileSummary> summaries() {
        List<ImportReport.FileSummary> summaries = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            Opened o = opened.get(i);
            TableHead head = o.table.head();
            summaries.add(new ImportReport.FileSummary(
                    head.file(),
                    o.first.tables().stream().map(Table::name).toList(),
                    o.first.tables().stream().map(Table::title).toList(),
                    head.format(),
                    head.encoding(),
                    head.separator(),
                    head.sheet(),
                    head.headerRow(),
                    o.recognition.mappingName(),
                    o.first.taken().stream()
                            .map(t -> new ImportReport.Taken(t.table().name(), t.column(), t.heading(), t.constant()))
                            .toList(),
                    rows[i]));
        }
        return summaries;
    }

    @Override
    public void close() {
        joins.close();
        found.forEach(Stream::close);
    }

    /** The rows of one table. The first run tells what is wrong with them; a further one is silent. */
    private final class Rows implements RawRows {
        private final int number;
        private final Opened opened;
        private boolean told;

        Rows(int number, Opened opened) {
            this.number = number;
            this.opened = opened;
        }

        @Override
        public Set<Table> tables() {
            return Set.copyOf(opened.first.tables());
        }

        @Override
        public void forEach(Consumer<RawRow> sink) {
            BoundTable bound = told ? again() : opened.first;
            boolean counting = !told;
            told = true;
            long[] read = {0};
            opened.table.forEachRow(row -> {
                bound.map(row, sink);
                if (++read[0] % ROWS_A_TIME == 0) {
                    progress.advance(ROWS_A_TIME);
                }
            });
            bound.end();
            if (counting) {
                rows[number] = read[0];
            }
        }

        private BoundTable again() {
            Binder binder = new Binder(context, new Notices());
            return opened.recognition.bind(binder, opened.table.head());
        }
    }
}
