/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Links back to rows of the sheet, with everything that was answered written into them: read again, they make the same chain and ask
 * nothing that was answered. Which links are shared with other chains no cell can say; that stays with the draft.
 */
final class SheetText {
    private static final String SEPARATOR = "、";

    private final String file;
    private final Map<String, String> names = new HashMap<>();

    private SheetText(List<Flow.Made> made, String file) {
        this.file = file;
        made.forEach(m -> names.put(m.link().key(), m.link().name()));
    }

    /** {@return the rows, a link's together, in the order of the links} */
    static List<SheetRow> of(List<Flow.Made> made, String file) {
        SheetText text = new SheetText(made, file);
        List<SheetRow> rows = new ArrayList<>();
        made.forEach(one -> text.add(one, rows));
        return rows;
    }

    private void add(Flow.Made one, List<SheetRow> rows) {
        List<Map<SheetColumn, String>> inputs = inputs(one);
        for (int i = 0; i < Math.max(1, inputs.size()); i++) {
            Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
            put(cells, SheetColumn.LINK, one.link().name());
            if (i == 0) {
                attributes(one, cells);
            }
            if (i < inputs.size()) {
                cells.putAll(inputs.get(i));
            }
            rows.add(new SheetRow(file, rows.size() + 2, cells));
        }
    }

    private void attributes(Flow.Made one, Map<SheetColumn, String> cells) {
        SheetLink link = one.link();
        put(cells, SheetColumn.STAGE, link.stage() == null ? "" : SheetWords.word(link.stage()));
        put(cells, SheetColumn.KIND, link.sort() == null ? "" : SheetWords.word(link.sort()));
        put(cells, SheetColumn.CORE, link.core() ? SheetWords.FLAGS.get(0) : "");
        put(cells, SheetColumn.OUTPUT, link.output());
        put(cells, SheetColumn.INDUSTRY, link.industry());
        put(cells, SheetColumn.UNIT, link.unit());
        put(cells, SheetColumn.ENGLISH, link.english());
        put(cells, SheetColumn.ALIASES, String.join(SEPARATOR, link.aliases()));
        put(cells, SheetColumn.NOTE, link.note());
        put(
                cells,
                SheetColumn.RECYCLE,
                one.returns().stream()
                        .map(r ->
                                r.input().equals(r.via()) ? name(r.input()) : name(r.input()) + " 经由 " + name(r.via()))
                        .collect(Collectors.joining(SEPARATOR)));
    }

    /** One row of what is needed, one of what is open, one of what may be missing; a lone choice is marked as such. */
    private List<Map<SheetColumn, String>> inputs(Flow.Made one) {
        List<Clause> said = new ArrayList<>();
        List<Clause> open = new ArrayList<>();
        List<Clause> optional = new ArrayList<>();
        for (Clause clause : one.clauses()) {
            (clause.optional() ? optional : clause.said() || !one.unsaid() ? said : open).add(clause);
        }
        List<Map<SheetColumn, String>> rows = new ArrayList<>();
        if (said.size() == 1 && open.isEmpty()) {
            Clause only = said.get(0);
            boolean choice = only.ways().size() > 1 && only.ways().stream().allMatch(way -> way.size() == 1);
            rows.add(
                    choice
                            ? row(
                                    only.ways().stream()
                                            .map(way -> name(way.get(0)))
                                            .toList(),
                                    SheetWords.RELATIONS.get(1))
                            : row(List.of(text(only)), null));
        } else if (!said.isEmpty()) {
            rows.add(row(said.stream().map(this::text).toList(), SheetWords.RELATIONS.get(0)));
        }
        if (!open.isEmpty()) {
            rows.add(row(open.stream().map(this::text).toList(), null));
        }
        if (!optional.isEmpty()) {
            rows.add(row(optional.stream().map(this::text).toList(), SheetWords.RELATIONS.get(2)));
        }
        return rows;
    }

    private static Map<SheetColumn, String> row(List<String> items, @Nullable String relation) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        put(cells, SheetColumn.UPSTREAM, String.join(SEPARATOR, items));
        put(cells, SheetColumn.RELATION, relation == null ? "" : relation);
        return cells;
    }

    private String text(Clause clause) {
        return clause.map(this::name).text();
    }

    private String name(String key) {
        return names.getOrDefault(key, key);
    }

    private static void put(Map<SheetColumn, String> cells, SheetColumn column, String value) {
        if (!value.isEmpty()) {
            cells.put(column, value);
        }
    }
}
