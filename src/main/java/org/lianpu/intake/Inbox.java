/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.RawRows;
import org.lianpu.intake.mapping.BatchTables;
import org.lianpu.intake.mapping.Binder;
import org.lianpu.intake.mapping.BoundTable;
import org.lianpu.intake.mapping.FileMapping;
import org.lianpu.intake.mapping.JoinIndexes;
import org.lianpu.intake.mapping.MappingContext;
import org.lianpu.intake.mapping.MappingShelf;
import org.lianpu.intake.mapping.TableChoice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.reading.Limits;
import org.lianpu.intake.reading.Reading;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;

/** What was handed in, opened: every table found, the mapping that fits it, and its rows as rows of ours. To be closed. */
final class Inbox implements AutoCloseable {
    private static final long ROWS_A_TIME = 1_000;

    /** A table of a file and how it is read. */
    private record Opened(FoundTable table, @Nullable FileMapping mapping, BoundTable first) {}

    private final Stream<FoundTable> found;
    private final JoinIndexes joins;
    private final MappingContext context;
    private final Progress progress;
    private final List<Opened> opened = new ArrayList<>();
    private final long[] rows;

    private Inbox(ImportOrder order, MappingShelf shelf, Rules rules, Notices notices, Progress progress) {
        this.progress = progress;
        this.found = Reading.tables(
                order.files(), order.options().withKnownHeading(Inbox::isKnown), Limits.DEFAULT, notices);
        List<FoundTable> tables =
                found.filter(t -> !Tables.HELP_SHEET.equals(t.head().sheet())).toList();
        this.joins = new JoinIndexes(BatchTables.of(tables));
        this.context = MappingContext.of(order.parameters(), joins, rules);
        Binder binder = new Binder(context, notices);
        for (FoundTable table : tables) {
            @Nullable FileMapping mapping = mapping(table.head(), order.mapping(), shelf);
            BoundTable bound = mapping == null ? binder.bindOwn(table.head()) : binder.bind(table.head(), mapping);
            opened.add(new Opened(table, mapping, bound));
        }
        this.rows = new long[opened.size()];
    }

    static Inbox open(ImportOrder order, MappingShelf shelf, Rules rules, Notices notices, Progress progress) {
        return new Inbox(order, shelf, rules, notices, progress);
    }

    private static boolean isKnown(String heading) {
        return Tables.ALL.stream().anyMatch(t -> t.findColumn(heading).isPresent());
    }

    /** What the user chose; else a saved mapping whose header this is; else our own form by name; else a saved mapping that nearly fits. */
    private static @Nullable FileMapping mapping(TableHead head, @Nullable FileMapping chosen, MappingShelf shelf) {
        if (chosen != null) {
            return chosen;
        }
        Optional<MappingShelf.Recognised> recognised = shelf.recognise(head);
        if (recognised.isEmpty()) {
            return null;
        }
        boolean ours = TableChoice.of(head, Tables.ALL)
                .filter(choice -> choice.how() != TableChoice.How.HEADINGS)
                .isPresent();
        return recognised.get().exact() || !ours ? recognised.get().mapping() : null;
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
            if (o.mapping != null) {
                used.add(o.mapping);
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
                    o.mapping == null ? null : o.mapping.name(),
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
        found.close();
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
            TableHead head = opened.table.head();
            return opened.mapping == null ? binder.bindOwn(head) : binder.bind(head, opened.mapping);
        }
    }
}
