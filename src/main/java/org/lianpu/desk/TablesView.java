/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.Table;
import org.lianpu.words.Words;

/** The tables that may be handed in, said in one language. */
record TablesView(List<TableView> tables) {
    /**
     * A table.
     *
     * @param group the tables it is explained with
     * @param meaning what a row of it is
     */
    record TableView(
            String name,
            String title,
            String group,
            String meaning,
            List<ColumnView> columns,
            String templateCsv,
            String templateXlsx) {}

    /**
     * A column.
     *
     * @param headings that a file may use, the first being the one a template shows
     * @param type its kind in words, with the table that it points at
     * @param unit null for what has none
     * @param choices the words that may stand in it; empty where it is free
     */
    record ColumnView(
            String name,
            String title,
            List<String> headings,
            String type,
            @Nullable String unit,
            boolean required,
            boolean key,
            @Nullable String reference,
            List<String> choices,
            String example,
            String meaning) {}

    static TablesView of(List<Table> tables, Words words) {
        return new TablesView(tables.stream().map(t -> table(t, words)).toList());
    }

    static TableView table(Table table, Words words) {
        String template = "/api/v1/templates/" + table.name();
        return new TableView(
                table.name(),
                title(table, words),
                words.say("table.group." + table.group()),
                words.name(table.meaning()),
                table.columns().stream().map(c -> column(table, c, words)).toList(),
                template + ".csv",
                template + ".xlsx");
    }

    private static ColumnView column(Table table, Column column, Words words) {
        return new ColumnView(
                column.name(),
                title(column, words),
                column.headings(),
                words.say("table.type." + column.type()),
                column.unit() == null || column.unit().isBlank() ? null : column.unit(),
                column.required(),
                column.key(),
                column.reference(),
                column.choiceWords(),
                column.example(),
                words.name(table.meaningOf(column)));
    }

    /** {@return what a table is called: its Chinese title, or its English name in words} */
    static String title(Table table, Words words) {
        return isEnglish(words) ? inWords(table.name()) : table.title();
    }

    /** {@return what a column is called} */
    static String title(Column column, Words words) {
        return isEnglish(words) || column.headings().isEmpty()
                ? inWords(column.name())
                : column.headings().get(0);
    }

    private static boolean isEnglish(Words words) {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static String inWords(String name) {
        return name.replace('_', ' ');
    }
}
