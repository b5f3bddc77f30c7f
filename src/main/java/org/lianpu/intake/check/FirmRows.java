/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.check.FirmJoin.Answer;
import org.lianpu.intake.claim.Claim;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.RowNotice;
import org.lianpu.intake.spool.Key;
import org.lianpu.intake.spool.Pack;
import org.lianpu.intake.spool.Spool;
import org.lianpu.intake.spool.Unpack;
import org.lianpu.intake.spool.Values;
import org.lianpu.intake.spool.Workplace;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Row;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/**
 * The rows that speak of firms, streamed: typed, their references resolved and kept in working files; then, once every firm of the files
 * is known, each mention of a firm is decided and each row becomes its claim. Memory does not grow with the files.
 */
final class FirmRows {
    /** Rows decided at a time, with one look into the graph. */
    private static final int AT_A_TIME = 5_000;

    private static final int IN_MEMORY = 4 << 20;

    private final Typing typing;
    private final RowChecks checks;
    private final CreditCodes codes;
    private final Precedences precedences;
    private final GraphFirms graphFirms;
    private final Notices notices;
    private final Spool spool;
    private final FirmJoin join;
    private final FileNames files = new FileNames();
    private final Pack pack = new Pack();

    FirmRows(
            Typing typing,
            RowChecks checks,
            CreditCodes codes,
            Precedences precedences,
            GraphFirms graphFirms,
            Workplace place,
            Notices notices) {
        this.typing = typing;
        this.checks = checks;
        this.codes = codes;
        this.precedences = precedences;
        this.graphFirms = graphFirms;
        this.notices = notices;
        this.spool = new Spool(place, "rows", IN_MEMORY);
        this.join = new FirmJoin(place);
    }

    /** Takes a row of a file, or tells what is wrong with it. */
    void add(RawRow raw) {
        Row row = typing.typed(raw).filter(checks::resolve).orElse(null);
        if (row == null) {
            if (raw.table().equals(Tables.FIRMS)) {
                refuse(raw);
            }
            return;
        }
        if (row.is(Tables.FIRMS)) {
            define(row);
        } else {
            ask(row);
        }
        pack.clear()
                .count(Tables.ALL.indexOf(row.table()))
                .count(files.number(raw))
                .count(row.number());
        Values.put(pack, row.cells());
        spool.add(pack);
    }

    private void define(Row row) {
        codes.ofFirm(row);
        IndustryCodes.shipped().check(row, notices);
        String name = String.valueOf(row.text("name_zh"));
        String region = String.valueOf(row.text("seat_region"));
        @Nullable String key = row.text("firm_key");
        String id = idOf(row);
        FirmKeys.ofFirm(id, name, region, key, String.valueOf(row.text("source")))
                .forEach(k -> join.define(k, id));
    }

    /** Keeps under which keys a refused firm would have been found, so that rows that mention it can say why they fail. */
    private void refuse(RawRow raw) {
        Table table = raw.table();
        @Nullable String uscc = raw.cell(table.index("uscc"));
        @Nullable String name = raw.cell(table.index("name_zh"));
        @Nullable String key = raw.cell(table.index("firm_key"));
        if (uscc != null) {
            join.define(FirmKeys.ofCode(Uscc.find(uscc).map(Uscc::value).orElse(uscc)), null);
        }
        String source = String.valueOf(raw.cell(table.index("source")));
        if (name != null || key != null) {
            FirmKeys.ofMention(key == null ? String.valueOf(name) : key, name, null, source)
                    .forEach(k -> join.define(k, null));
        }
    }

    private void ask(Row row) {
        for (int i = 0; i < row.cells().length; i++) {
            Column column = row.table().columns().get(i);
            if (column.type() == ColumnType.FIRM && row.cells()[i] != null) {
                codes.ofMention(row, column.name(), String.valueOf(row.cells()[i]));
                join.ask(keys(row, i));
            }
        }
    }

    private static List<Key> keys(Row row, int column) {
        String text = String.valueOf(row.cells()[column]);
        return Uscc.find(text)
                .map(code -> List.of(FirmKeys.ofCode(code.value())))
                .orElseGet(() -> FirmKeys.ofMention(
                        text, nameOf(row, column), row.text("region"), String.valueOf(row.text("source"))));
    }

    /** {@return the name that a row gives beside the code or key: {@code firm_name} beside {@code firm}} */
    private static @Nullable String nameOf(Row row, int column) {
        return row.text(row.table().columns().get(column).name() + "_name");
    }

    /** {@return rows taken so far} */
    long count() {
        return spool.records();
    }

    /** Decides every mention and gives the claims of all rows that pass to {@code sink}. */
    void claims(BiConsumer<Claim, Row> sink) {
        spool.close();
        FirmJoin.Answers answers = join.join();
        List<Decided> waiting = new ArrayList<>(AT_A_TIME);
        long[] mention = {0};
        spool.forEach(record -> {
            Decided decided = new Decided(row(record));
            for (int i = 0; i < decided.row.cells().length; i++) {
                if (decided.row.table().columns().get(i).type() == ColumnType.FIRM
                        && decided.row.cells()[i] != null) {
                    decided.take(i, answers.get(mention[0]++));
                }
            }
            waiting.add(decided);
            if (waiting.size() == AT_A_TIME) {
                decide(waiting, sink);
            }
        });
        decide(waiting, sink);
        spool.discard();
    }

    private Row row(Unpack record) {
        Table table = Tables.ALL.get(record.number());
        int file = record.number();
        int number = record.number();
        return new Row(table, files.name(file), number, files.headings(file), Values.get(record));
    }

    private void decide(List<Decided> waiting, BiConsumer<Claim, Row> sink) {
        graphFirms.lookUp(waiting.stream().flatMap(d -> d.unknown().stream()).toList());
        for (Decided decided : waiting) {
            Row row = decided.row;
            if (decided.settle()) {
                decided.implied.forEach((implied, id) -> sink.accept(claim(implied, id, true), implied));
                sink.accept(claim(row, row.is(Tables.FIRMS) ? idOf(row) : null, false), row);
            }
        }
        waiting.clear();
    }

    private Claim claim(Row row, @Nullable String firm, boolean implied) {
        return Claim.of(row, firm, precedences.of(row.text("source")), implied, "");
    }

    private static String idOf(Row firm) {
        return FirmKeys.id(
                firm.text("uscc"),
                String.valueOf(firm.text("name_zh")),
                String.valueOf(firm.text("seat_region")),
                firm.text("firm_key"));
    }

    /** A row with what is known of the firms it mentions. */
    private final class Decided {
        private final Row row;
        private final List<Integer> columns = new ArrayList<>(2);
        private final List<Answer> answers = new ArrayList<>(2);
        private final Map<Row, String> implied = new LinkedHashMap<>(1);

        Decided(Row row) {
            this.row = row;
        }

        void take(int column, Answer answer) {
            columns.add(column);
            answers.add(answer);
        }

        /** {@return the mentions that the files do not answer} */
        List<GraphFirms.Mention> unknown() {
            List<GraphFirms.Mention> mentions = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!(answers.get(i) instanceof Answer.Found)) {
                    mentions.add(mention(columns.get(i)));
                }
            }
            return mentions;
        }

        private GraphFirms.Mention mention(int column) {
            return new GraphFirms.Mention(
                    String.valueOf(row.cells()[column]),
                    nameOf(row, column),
                    row.text("region"),
                    String.valueOf(row.text("source")));
        }

        /** Puts the ids in place of what the cells say; {@return whether every firm is known} */
        boolean settle() {
            if (sayTheSame()) {
                notices.add(new RowNotice.SameFirmTwice(row.at(heading(1))));
                return false;
            }
            boolean sound = true;
            for (int i = 0; i < columns.size(); i++) {
                int column = columns.get(i);
                Column heading = row.table().columns().get(column);
                @Nullable String name = nameOf(row, column);
                @Nullable Row alongside = name == null ? null : impliedFirm(column, name);
                @Nullable String id = known(i, column, alongside);
                if (id == null) {
                    sound = false;
                } else {
                    if (alongside != null) {
                        implied.put(alongside, id);
                    }
                    row.put(heading.name(), id);
                }
            }
            if (sound && sayTheSame()) {
                notices.add(new RowNotice.SameFirmTwice(row.at(heading(1))));
                return false;
            }
            return sound;
        }

        /** {@return whether two cells that mean firms, a supplier and its customer, mean one} */
        private boolean sayTheSame() {
            return columns.size() == 2
                    && String.valueOf(row.cells()[columns.get(0)]).equals(row.cells()[columns.get(1)]);
        }

        private String heading(int of) {
            return row.table().columns().get(columns.get(of)).name();
        }

        private @Nullable String known(int i, int column, @Nullable Row alongside) {
            Answer answer = answers.get(i);
            if (answer instanceof Answer.Found found) {
                return found.id();
            }
            Answer ofGraph = graphFirms.answer(mention(column));
            if (ofGraph instanceof Answer.Found found) {
                return found.id();
            }
            String heading = row.table().columns().get(column).name();
            List<String> several = answer instanceof Answer.Ambiguous a
                    ? a.ids()
                    : ofGraph instanceof Answer.Ambiguous b ? b.ids() : List.of();
            if (!several.isEmpty()) {
                notices.add(new RowNotice.AmbiguousReference(row.at(heading), "firms", several));
                return null;
            }
            if (answer instanceof Answer.Refused) {
                notices.add(new RowNotice.ParentRejected(row.at(heading)));
                return null;
            }
            if (alongside != null) {
                return idOf(alongside);
            }
            String meant = CreditCodes.suggestion(String.valueOf(row.cells()[column]));
            notices.add(new RowNotice.UnknownReference(row.at(heading), "firms", meant));
            return null;
        }

        /** A row that names its firm implies it, whether the firm is known yet or not: the order of files must not matter. */
        private @Nullable Row impliedFirm(int column, String name) {
            @Nullable String region = row.text("region");
            if (region == null) {
                return null;
            }
            Table firms = Tables.FIRMS;
            @Nullable Object[] cells = new @Nullable Object[firms.columns().size()];
            String key = String.valueOf(row.cells()[column]);
            var code = Uscc.find(key);
            if (code.isPresent()) {
                cells[firms.index("uscc")] = code.get().value();
            } else if (!FirmNames.key(key).equals(FirmNames.key(name))) {
                cells[firms.index("firm_key")] = key;
            }
            cells[firms.index("name_zh")] = name;
            cells[firms.index("seat_region")] = region;
            cells[firms.index("as_of")] = row.text("as_of");
            cells[firms.index("source")] = row.text("source");
            return new Row(firms, row.at().file(), row.number(), firms.ownHeadings(), cells);
        }
    }
}
