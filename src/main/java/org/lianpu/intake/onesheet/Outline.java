/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.SheetNotice;

/** Rows of the sheet to links: the rows of one link taken together, inputs cut into names, closed words understood. */
final class Outline {
    private static final Pattern RETURN = Pattern.compile("(.+?)\\s*(?:经由|←|:|：|=)\\s*(.+?)");

    private final int longestName;
    private final UnaryOperator<String> same;
    private final Notices notices;
    private final Map<String, List<SheetRow>> rows = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * Prepares reading.
     *
     * @param same the name that a name stands for, where somebody said that two are one
     */
    Outline(int longestName, UnaryOperator<String> same, Notices notices) {
        this.longestName = longestName;
        this.same = same;
        this.notices = notices;
    }

    /** {@return the names of links as written, each once, before any two are taken for one} */
    static List<String> namesOf(List<SheetRow> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            String name = LinkNames.clean(row.cell(SheetColumn.LINK));
            if (!name.isEmpty()) {
                names.putIfAbsent(LinkNames.key(name), name);
            }
        }
        return List.copyOf(names.values());
    }

    /** {@return the links in the order of their first rows} */
    List<SheetLink> links(List<SheetRow> all) {
        gather(all);
        Set<String> known = new LinkedHashSet<>(namesOf(all));
        rows.values().forEach(of -> of.forEach(row -> known.addAll(list(row.cell(SheetColumn.ALIASES)))));
        InputCell cells = new InputCell(known);
        List<SheetLink> links = new ArrayList<>();
        rows.forEach((key, of) -> links.add(link(names.getOrDefault(key, key), key, of, cells)));
        return links;
    }

    /** A row without a link belongs to the one above: its name was not repeated. */
    private void gather(List<SheetRow> all) {
        String above = "";
        for (SheetRow row : all) {
            String name = LinkNames.clean(row.cell(SheetColumn.LINK));
            if (name.isEmpty() && above.isEmpty()) {
                notices.add(new SheetNotice.RowWithoutLink(row.at(SheetColumn.LINK)));
                continue;
            }
            if (name.length() > longestName) {
                notices.add(new SheetNotice.LinkNameTooLong(row.at(SheetColumn.LINK), longestName));
                continue;
            }
            above = name.isEmpty() ? above : same.apply(name);
            names.putIfAbsent(LinkNames.key(above), above);
            rows.computeIfAbsent(LinkNames.key(above), k -> new ArrayList<>()).add(row);
        }
    }

    private SheetLink link(String name, String key, List<SheetRow> of, InputCell cells) {
        return new SheetLink(
                name,
                key,
                of.get(0),
                word(of, SheetColumn.KIND, SheetWords::sort, SheetWords.SORTS, name),
                word(of, SheetColumn.STAGE, SheetWords::stage, SheetWords.STAGES, name),
                Boolean.TRUE.equals(word(of, SheetColumn.CORE, SheetWords::flag, SheetWords.FLAGS, name)),
                joined(of, SheetColumn.OUTPUT),
                text(of, SheetColumn.INDUSTRY, name),
                text(of, SheetColumn.UNIT, name),
                text(of, SheetColumn.ENGLISH, name),
                list(joined(of, SheetColumn.ALIASES)),
                joined(of, SheetColumn.NOTE),
                clauses(name, of, cells),
                returns(of));
    }

    private static String joined(List<SheetRow> of, SheetColumn column) {
        return of.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private String text(List<SheetRow> of, SheetColumn column, String name) {
        @Nullable SheetRow first = null;
        for (SheetRow row : of) {
            if (row.cell(column).isEmpty()) {
                continue;
            }
            if (first == null) {
                first = row;
            } else if (!LinkNames.key(first.cell(column)).equals(LinkNames.key(row.cell(column)))) {
                notices.add(new SheetNotice.DoubledLink(row.at(column), name, first.row(), first.cell(column)));
            }
        }
        return first == null ? "" : first.cell(column);
    }

    private <T> @Nullable T word(
            List<SheetRow> of,
            SheetColumn column,
            Function<String, Optional<T>> meaning,
            List<String> words,
            String name) {
        @Nullable T first = null;
        @Nullable SheetRow where = null;
        for (SheetRow row : of) {
            if (row.cell(column).isEmpty()) {
                continue;
            }
            Optional<T> found = meaning.apply(row.cell(column));
            if (found.isEmpty()) {
                notices.add(new SheetNotice.UnknownSheetWord(row.at(column), String.join("、", words)));
            } else if (where == null) {
                first = found.get();
                where = row;
            } else if (!found.get().equals(first)) {
                notices.add(new SheetNotice.DoubledLink(row.at(column), name, where.row(), where.cell(column)));
            }
        }
        return first;
    }

    /** Rows that name single alternatives are one clause together; each other row says for itself how its inputs go together. */
    private List<Clause> clauses(String name, List<SheetRow> of, InputCell cells) {
        List<Clause> clauses = new ArrayList<>();
        List<Clause> singles = new ArrayList<>();
        @Nullable SheetRow single = null;
        for (SheetRow row : of) {
            List<Clause> items = cells.clauses(row.cell(SheetColumn.UPSTREAM)).stream()
                    .map(c -> c.map(same))
                    .toList();
            if (items.isEmpty()) {
                continue;
            }
            SheetWords.@Nullable Relation relation = relation(row);
            if (relation == SheetWords.Relation.ALL) {
                items.forEach(c -> clauses.add(c.asSaid()));
            } else if (relation == SheetWords.Relation.OPTIONAL) {
                items.forEach(c -> clauses.add(c.asOptional()));
            } else if (relation == null) {
                clauses.addAll(items);
            } else if (items.size() > 1 || items.get(0).ways().size() > 1) {
                clauses.add(Clause.anyOf(items));
            } else {
                singles.addAll(items);
                single = row;
            }
        }
        if (single != null) {
            if (new LinkedHashSet<>(singles).size() == 1) {
                notices.add(new SheetNotice.LoneAlternative(single.at(SheetColumn.RELATION), name));
            }
            clauses.add(Clause.anyOf(singles));
        }
        return List.copyOf(new LinkedHashSet<>(clauses));
    }

    private SheetWords.@Nullable Relation relation(SheetRow row) {
        String cell = row.cell(SheetColumn.RELATION);
        Optional<SheetWords.Relation> relation = SheetWords.relation(cell);
        if (relation.isEmpty() && !cell.isEmpty()) {
            notices.add(new SheetNotice.UnknownSheetWord(
                    row.at(SheetColumn.RELATION), String.join("、", SheetWords.RELATIONS)));
        }
        return relation.orElse(null);
    }

    /** {@code 镁}, or {@code 镁 经由 氯化镁电解} where another link gives it back. */
    private List<SheetLink.Return> returns(List<SheetRow> of) {
        List<SheetLink.Return> returns = new ArrayList<>();
        for (SheetRow row : of) {
            for (String item : list(row.cell(SheetColumn.RECYCLE))) {
                Matcher both = RETURN.matcher(item);
                returns.add(
                        both.matches()
                                ? new SheetLink.Return(
                                        same.apply(LinkNames.clean(both.group(1))),
                                        same.apply(LinkNames.clean(both.group(2))))
                                : new SheetLink.Return(same.apply(item), same.apply(item)));
            }
        }
        return returns;
    }

    static List<String> list(String cell) {
        return InputCell.ITEMS
                .splitAsStream(cell)
                .map(LinkNames::clean)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
