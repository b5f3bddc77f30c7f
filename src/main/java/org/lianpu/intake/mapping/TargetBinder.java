/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.mapping.SourceBinder.Found;
import org.lianpu.intake.mapping.TargetMapper.DirectionPart;
import org.lianpu.intake.mapping.TargetMapper.EachPart;
import org.lianpu.intake.mapping.TargetMapper.JoinPart;
import org.lianpu.intake.mapping.TargetMapper.SplitPart;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.FileNotice;
import org.lianpu.intake.notice.MappingNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;

/** Lays one target table of a mapping on one foreign table. */
final class TargetBinder {
    private final FileMapping mapping;
    private final TargetRule rule;
    private final Table table;
    private final MappingContext context;
    private final SourceBinder sources;
    private final Places places;
    private final Notices notices;
    /** Our columns that a join, pair or split feeds. */
    private final Map<String, Found> fed = new HashMap<>();

    private final List<JoinPart> joins = new ArrayList<>();
    private final Map<String, Integer> joinNames = new HashMap<>();

    TargetBinder(
            FileMapping mapping,
            TargetRule rule,
            Table table,
            MappingContext context,
            SourceBinder sources,
            Notices notices) {
        this.mapping = mapping;
        this.rule = rule;
        this.table = table;
        this.context = context;
        this.sources = sources;
        this.places = new Places(mapping, context.parameters(), sources.head(), notices);
        this.notices = notices;
    }

    TargetMapper bind() {
        checkColumns();
        rule.joins().forEach(this::join);
        List<SplitPart> splits = splits();
        DirectionPart direction = direction();
        int count = table.columns().size();
        boolean complete = true;
        @Nullable ColumnMapper[] columns = new ColumnMapper[count];
        @Nullable String[] constants = new String[count];
        List<String> headings = new ArrayList<>();
        FormBinder forms = new FormBinder(sources.head(), context.rules().magnitude(), notices);
        for (int i = 0; i < count; i++) {
            Column column = table.columns().get(i);
            constants[i] = constant(column);
            Found found = found(column);
            columns[i] = found == null ? null : column(i, column, found, constants[i], forms);
            headings.add(found == null ? column.name() : found.heading());
            complete &= !tellMissing(column, columns[i], constants[i]);
        }
        TargetMapper.Parts parts = new TargetMapper.Parts(
                table,
                List.copyOf(headings),
                Collections.unmodifiableList(Arrays.asList(columns)),
                Collections.unmodifiableList(Arrays.asList(constants)),
                new ConditionBinder(sources, rule, joins, joinNames, notices).bind(rule.where()),
                rule.skipWhenBlank().stream()
                        .map(this::indexOf)
                        .filter(i -> i >= 0)
                        .toList(),
                each(),
                splits,
                List.copyOf(joins),
                direction,
                rule.distinct(),
                rule.once(),
                complete);
        return new TargetMapper(parts, new RowRun(sources.head().file(), notices, count, joins.size(), splits.size()));
    }

    private int indexOf(String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells every column of ours that the mapping names and the table does not have. */
    private void checkColumns() {
        checkColumns(rule.columns().keySet(), "columns");
        checkColumns(rule.constants().keySet(), "constants");
        checkColumns(rule.skipWhenBlank(), "skip_when_blank");
        rule.joins().forEach(join -> checkColumns(join.take().values(), "join.take"));
        if (rule.pair() != null) {
            checkColumns(List.of(rule.pair().upstreamColumn(), rule.pair().downstreamColumn()), "pair");
        }
    }

    private void checkColumns(Collection<String> names, String place) {
        for (String name : names) {
            if (!table.has(name)) {
                ColumnRule column = rule.columns().get(name);
                TreeSet<String> known = new TreeSet<>();
                table.columns().forEach(c -> known.add(c.name()));
                notices.add(new MappingNotice.UnknownMappingTarget(
                        At.row(mapping.name(), column == null ? rule.line() : column.line())
                                .cell(place, name),
                        HeadingIndex.nearest(name, known)));
            }
        }
    }

    private void join(TargetRule.Join join) {
        JoinIndex index = context.joins().find(join, sources.head().file(), notices);
        List<CellSource> key = new ArrayList<>();
        String heading = "";
        for (String here : join.key().keySet()) {
            Found found = sources.need(List.of(here));
            if (found != null) {
                key.add(found.source());
                heading = heading.isEmpty() ? found.heading() : heading;
            }
        }
        if (index == null || key.size() < join.key().size()) {
            return;
        }
        int slot = 0;
        for (Map.Entry<String, String> take : join.take().entrySet()) {
            CellSource source = new CellSource.Joined(joins.size(), slot++);
            feed(take.getValue(), new Found(source, join.file() + ":" + take.getKey()));
        }
        joinNames.putIfAbsent(join.called(), joins.size());
        joins.add(new JoinPart(index, key, heading, join.file(), join.optional()));
    }

    private void feed(String column, Found found) {
        ColumnRule own = rule.columns().get(column);
        boolean twice = fed.putIfAbsent(column, found) != null || (own != null && own.take() != null);
        if (twice) {
            notices.add(new MappingNotice.InvalidMappingValue(
                    new At(mapping.name(), rule.line(), column, found.heading()), Phrase.of("one_origin")));
        }
    }

    private List<SplitPart> splits() {
        List<SplitPart> splits = new ArrayList<>();
        for (TargetRule.Split split : rule.splits()) {
            Found found = sources.need(split.from());
            if (found == null) {
                continue;
            }
            List<Integer> columns = new ArrayList<>();
            for (String group : split.pattern().groups()) {
                Optional<Column> column = table.columns().stream()
                        .filter(c -> c.property().equals(group) || c.name().equals(group))
                        .findFirst();
                if (column.isEmpty()) {
                    checkColumns(List.of(group), "split.pattern");
                } else {
                    columns.add(indexOf(column.get().name()));
                    feed(column.get().name(), new Found(new CellSource.Group(splits.size(), group), found.heading()));
                }
            }
            splits.add(new SplitPart(found.source(), split.pattern(), found.heading(), columns));
        }
        return splits;
    }

    private @Nullable DirectionPart direction() {
        TargetRule.Pair pair = rule.pair();
        if (pair == null) {
            return null;
        }
        Found from = sources.need(pair.from());
        Found to = sources.need(pair.to());
        Found word = pair.direction().isEmpty() ? sources.need(pair.heading()) : null;
        if (from == null || to == null || (word == null && pair.direction().isEmpty())) {
            return null;
        }
        boolean fromIsUpstream = pair.direction().equals("downstream");
        String both = from.heading() + "/" + to.heading();
        String up = word != null ? both : fromIsUpstream ? from.heading() : to.heading();
        String down = word != null ? both : fromIsUpstream ? to.heading() : from.heading();
        feed(pair.upstreamColumn(), new Found(new CellSource.End(from.source(), to.source(), true), up));
        feed(pair.downstreamColumn(), new Found(new CellSource.End(from.source(), to.source(), false), down));
        return new DirectionPart(
                word == null ? null : word.source(),
                word == null ? "" : word.heading(),
                pair.downstreamWords(),
                pair.upstreamWords(),
                fromIsUpstream);
    }

    private @Nullable EachPart each() {
        TargetRule.Each each = rule.each();
        Found found = each == null ? null : sources.need(each.from());
        return each == null || found == null ? null : new EachPart(found.source(), each.separators());
    }

    private @Nullable String constant(Column column) {
        String text = rule.constants().get(column.name());
        if (text == null) {
            text = rule.shared().get(column.name());
        }
        if (text == null && column.name().equals("source")) {
            text = mapping.source().get("source_id");
        }
        String filled = text == null ? "" : places.fill(text);
        return filled.isEmpty() ? null : filled;
    }

    private @Nullable Found found(Column column) {
        Found given = fed.get(column.name());
        ColumnRule own = rule.columns().get(column.name());
        if (given != null || own == null || own.take() == null) {
            return given;
        }
        return sources.take(own.take(), own.blanks(), column.name(), places);
    }

    private @Nullable ColumnMapper column(
            int index, Column column, Found found, @Nullable String constant, FormBinder forms) {
        ColumnRule own = Objects.requireNonNullElseGet(
                rule.columns().get(column.name()), () -> ColumnRule.of(rule.line(), null));
        FormBinder.Bound form = forms.bind(table, column, own, found);
        return form.usable()
                ? new ColumnMapper(
                        index,
                        column,
                        found.heading(),
                        found.source(),
                        own,
                        form.form(),
                        constant,
                        new Usual(context.rules().filled(), !column.required() && column.type() != ColumnType.LIST))
                : null;
    }

    /** {@return whether a column that must be there is not, having told so} */
    private boolean tellMissing(Column column, @Nullable ColumnMapper mapper, @Nullable String constant) {
        boolean missing = column.required() && mapper == null && constant == null;
        if (missing) {
            notices.add(new FileNotice.MissingColumn(sources.headerRow().cell(column.name(), null)));
        }
        return missing;
    }
}
