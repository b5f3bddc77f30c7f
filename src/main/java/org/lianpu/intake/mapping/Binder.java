/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.Tables;

/**
 * Lays a mapping, or none, on a foreign table. Everything that can be known from the header is told here, once; what is left for the rows is
 * a list of functions by index.
 */
public final class Binder {
    private final MappingContext context;
    private final Notices notices;

    public Binder(MappingContext context, Notices notices) {
        this.context = context;
        this.notices = notices;
    }

    /**
     * Binds a mapping to a table.
     *
     * @return the mapper of its rows; with no target where the mapping has nothing for this file
     */
    public BoundTable bind(TableHead head, FileMapping mapping) {
        SourceBinder sources = new SourceBinder(head, notices);
        List<TargetMapper> targets = new ArrayList<>();
        List<TargetRule> rules = mapping.targetsFor(head.file(), head.sheet());
        if (rules.isEmpty()) {
            notices.add(new MappingNotice.FileNotMapped(At.file(head.file()), mapping.title()));
            return none(head);
        }
        for (TargetRule rule : rules) {
            Optional<Table> table = table(head, mapping, rule);
            table.ifPresent(t -> targets.add(new TargetBinder(mapping, rule, t, context, sources, notices).bind()));
        }
        List<String> left = sources.left();
        if (!left.isEmpty() && !targets.isEmpty()) {
            notices.add(new MappingNotice.ColumnsLeft(At.row(head.file(), head.headerRow()), left));
        }
        return new BoundTable(targets, left);
    }

    private static BoundTable none(TableHead head) {
        return new BoundTable(
                List.of(), head.headings().stream().filter(h -> !h.isBlank()).toList());
    }

    private Optional<Table> table(TableHead head, FileMapping mapping, TargetRule rule) {
        if (rule.table().isEmpty()) {
            return chosen(head);
        }
        Optional<Table> table = context.findTable(rule.table());
        if (table.isEmpty()) {
            notices.add(new MappingNotice.UnknownMappingTarget(
                    At.row(mapping.name(), rule.line()).cell("table", rule.table()),
                    context.nearestTable(rule.table())));
        }
        return table;
    }

    private Optional<Table> chosen(TableHead head) {
        Optional<TableChoice> choice = TableChoice.of(head, context.tables());
        if (choice.isEmpty()) {
            notices.add(new FileNotice.UnknownTable(
                    At.file(head.file()),
                    context.tables().stream().map(Table::name).toList()));
        } else {
            notices.add(new MappingNotice.TableChosen(
                    At.file(head.file()),
                    choice.get().table().title(),
                    choice.get().how().shown()));
        }
        return choice.map(TableChoice::table);
    }

    /**
     * Binds a table in our own headings, English or Chinese, units in brackets allowed.
     *
     * @return the mapper of its rows; with no target where no table fits
     */
    public BoundTable bindOwn(TableHead head) {
        return chosen(head).map(table -> bindOwn(head, table)).orElseGet(() -> none(head));
    }

    /** Binds a table in our own headings that is known to hold rows of the given table. */
    public BoundTable bindOwn(TableHead head, Table table) {
        Map<String, Column> known = TableChoice.columns(table);
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        At header = At.row(head.file(), head.headerRow());
        for (String raw : head.headings()) {
            String heading = raw.strip();
            Optional<Column> column = TableChoice.find(known, heading);
            if (heading.isEmpty()) {
                continue;
            }
            if (column.isEmpty()) {
                tellUnknown(table, header.cell(heading, heading));
            } else if (rules.containsKey(column.get().name())) {
                notices.add(new FileNotice.DuplicateColumn(header.cell(heading, heading)));
            } else {
                ColumnRule.Cell cell = new ColumnRule.Cell(List.of(heading));
                rules.put(column.get().name(), ColumnRule.of(head.headerRow(), cell));
            }
        }
        FileMapping none = new FileMapping("", "", Map.of(), Map.of(), List.of(), List.of());
        TargetRule rule = new TargetRule(
                head.headerRow(),
                table.name(),
                "",
                "",
                rules,
                Map.of(),
                Map.of(),
                Condition.ALWAYS,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                false,
                false);
        SourceBinder sources = new SourceBinder(head, notices);
        TargetMapper target = new TargetBinder(none, rule, table, context, sources, notices).bind();
        return new BoundTable(List.of(target), sources.left());
    }

    /** A heading near one of ours is probably a slip, and its data would be lost; any other is a column of the office's own. */
    private void tellUnknown(Table table, At at) {
        TreeSet<String> names = new TreeSet<>();
        table.columns().forEach(c -> names.addAll(c.allHeadings()));
        String near = HeadingIndex.nearest(String.valueOf(at.column()), names);
        notices.add(near.isEmpty() ? new MappingNotice.ColumnNotTaken(at) : new FileNotice.UnknownColumn(at, near));
    }

    /** {@return the row of {@code sources} that the mapping declares; empty where it declares none} */
    public Optional<RawRow> sourceRow(FileMapping mapping) {
        if (mapping.source().isEmpty()) {
            return Optional.empty();
        }
        Table table = context.findTable(Tables.SOURCES.name()).orElse(Tables.SOURCES);
        Places places = new Places(mapping, context.parameters(), notices);
        List<Column> columns = table.columns();
        @Nullable String[] cells = new String[columns.size()];
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = mapping.source().getOrDefault(columns.get(i).name(), "");
            cells[i] = text.isEmpty() ? null : places.fill(text);
            headings.add("source." + columns.get(i).name());
        }
        for (String name : mapping.source().keySet()) {
            if (!table.has(name)) {
                notices.add(new MappingNotice.UnknownMappingTarget(
                        At.file(mapping.name()).cell("source", name), ""));
            }
        }
        return Optional.of(new RawRow(table, mapping.name(), 0, List.copyOf(headings), cells));
    }
}
