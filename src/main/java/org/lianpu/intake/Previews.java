/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.check.Typing;
import org.lianpu.intake.mapping.MappingSuggestion;
import org.lianpu.intake.notice.Notice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.progress.Progress;
import org.lianpu.intake.reading.FoundTable;
import org.lianpu.intake.reading.RowSink;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.CellParser;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;
import org.lianpu.rules.Rules;
import org.lianpu.words.Words;
import org.springframework.stereotype.Service;

/** Looks at files before anything is taken from them: how they would be read, and a mapping drafted for them. Asks no database. */
@Service
public class Previews {
    /** Rows of a table that are shown. */
    public static final int ROWS = 20;
    /** Tables that are looked into; of more, only the heads are told. */
    public static final int TABLES = 40;

    private final SavedMappings mappings;
    private final Rules rules;
    private final Clock clock;

    Previews(SavedMappings mappings, Rules rules, Clock clock) {
        this.mappings = mappings;
        this.rules = rules;
        this.clock = clock;
    }

    /** {@return how the files of the order would be read} */
    public Preview look(ImportOrder order) {
        Notices notices = new Notices();
        Map<String, List<Notice>> byFile = new LinkedHashMap<>();
        Notices listened = new Notices(notice -> {
            notices.add(notice);
            byFile.computeIfAbsent(notice.at().file(), file -> new ArrayList<>())
                    .add(notice);
        });
        try (Inbox inbox = Inbox.open(order, mappings.shelf(), rules, listened, new Progress())) {
            Typing typing = new Typing(new CellParser(clock, listened), listened);
            List<Preview.TablePreview> tables = new ArrayList<>();
            for (Inbox.Opened opened : inbox.opened()) {
                Sample sample = new Sample(tables.size() < TABLES ? ROWS : 0);
                sample.read(opened.table());
                sample.taken.forEach(row -> opened.first().map(row, raw -> typing.typed(raw)));
                List<Notice> told = byFile.getOrDefault(opened.table().head().file(), List.of());
                tables.add(preview(opened, sample, told));
            }
            return new Preview(tables, notices);
        }
    }

    private static Preview.TablePreview preview(Inbox.Opened opened, Sample sample, List<Notice> told) {
        Map<Integer, List<Notice>> problems = new TreeMap<>();
        told.forEach(notice -> problems.computeIfAbsent(notice.at().row(), row -> new ArrayList<>())
                .add(notice));
        return new Preview.TablePreview(
                opened.handed(),
                opened.table().head(),
                opened.recognition(),
                opened.first().tables(),
                opened.first().taken(),
                opened.first().left(),
                sample.rows,
                sample.more,
                problems);
    }

    /**
     * A drafted mapping.
     *
     * @param head of the table that it was drafted for
     */
    public record Drafted(TableHead head, MappingSuggestion suggestion) {}

    /**
     * Drafts a mapping for the first table of the order's files.
     *
     * @param wanted our table that it holds; null to guess it
     * @param words language of the comments
     * @return the draft; nothing where no table was found or none of ours is near
     */
    public Optional<Drafted> draft(ImportOrder order, @Nullable Table wanted, Words words) {
        try (Inbox inbox = Inbox.open(order, mappings.shelf(), rules, new Notices(), new Progress())) {
            if (inbox.opened().isEmpty()) {
                return Optional.empty();
            }
            FoundTable first = inbox.opened().get(0).table();
            return MappingSuggestion.draft(
                            first.head(), first.first(MappingSuggestion.SAMPLE), wanted, Tables.ALL, words)
                    .map(suggestion -> new Drafted(first.head(), suggestion));
        }
    }

    /** The first rows of a table, with those that cannot be taken. */
    private static final class Sample implements RowSink {
        private final int most;
        private final List<Preview.SampleRow> rows = new ArrayList<>();
        private final List<TextRow> taken = new ArrayList<>();
        private boolean more;

        Sample(int most) {
            this.most = most;
        }

        void read(FoundTable table) {
            if (most == 0) {
                more = true;
                return;
            }
            try {
                table.read(this);
            } catch (Enough e) {
                more = true;
            }
        }

        @Override
        public void accept(TextRow row) {
            add(row, false);
            taken.add(row);
        }

        @Override
        public void rejected(TextRow row, Notice why) {
            add(row, true);
        }

        private void add(TextRow row, boolean refused) {
            if (rows.size() == most) {
                throw new Enough();
            }
            rows.add(new Preview.SampleRow(row.row(), row.cells(), refused));
        }
    }

    /** Ends a run through a table. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough rows", null, false, false);
        }
    }
}
