/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianpu.intake.table.Column;
import org.lianpu.intake.table.ColumnType;
import org.lianpu.intake.table.Table;
import org.lianpu.intake.table.TableGroup;
import org.lianpu.intake.table.Tables;
import org.lianpu.words.Name;
import org.lianpu.words.Words;

/** {@code data-import/TABLES.md}: every table with its columns. */
final class TablesPage {
    private TablesPage() {}

    static String text() {
        Markdown page = new Markdown()
                .line("# 数据表 · Tables")
                .blank()
                .line("> 由 `DocsTests` 从声明生成，请勿手改。Generated from the declarations; do not edit.")
                .blank()
                .line("- 表头用中文列名（第一个是模板上的，括号里的也认）或英文列名，大小写不计；只填有的列。")
                .line("- **键**决定两行说的是不是同一件事；“键，可空”的列空着也算一种取值。")
                .line("- 文件名即表名，可带后缀：`firms-2025.csv`；模板见 [`templates/`](templates)。")
                .line(
                        "- Headings may be Chinese or English; fill only what you have. The key decides whether two rows speak of"
                                + " one thing. A file is named after its table.")
                .blank();
        for (TableGroup group : TableGroup.values()) {
            Name title = Words.both("table.group." + group);
            page.line("**" + title.zh() + "** "
                    + in(group).stream()
                            .map(t -> "[" + t.title() + "](#" + t.name() + ")")
                            .collect(Collectors.joining(" · "))
                    + "  ");
        }
        for (TableGroup group : TableGroup.values()) {
            Name title = Words.both("table.group." + group);
            page.blank().line("## " + title.zh() + " · " + title.en());
            in(group).forEach(table -> describe(table, page));
        }
        return page.toString();
    }

    private static List<Table> in(TableGroup group) {
        return Tables.ALL.stream().filter(t -> t.group() == group).toList();
    }

    private static void describe(Table table, Markdown page) {
        String files = "[csv](templates/" + table.name() + ".csv) · [xlsx](templates/" + table.name() + ".xlsx)";
        page.blank()
                .line("<a id=\"" + table.name() + "\"></a>")
                .line("### " + table.title() + " `" + table.name() + "`")
                .blank()
                .line(table.meaning().zh() + " " + table.meaning().en() + "  ")
                .line("键：" + table.key().stream().map(c -> c.headings().get(0)).collect(Collectors.joining(" + "))
                        + "。模板：" + files)
                .blank()
                .head("列", "英文列名", "类型", "单位", "必填", "示例", "含义");
        table.columns()
                .forEach(c -> page.row(List.of(
                        headings(c),
                        "`" + c.name() + "`",
                        type(c),
                        unit(c),
                        Templates.required(c),
                        c.example(),
                        table.meaningOf(c).zh() + "<br>" + table.meaningOf(c).en())));
    }

    private static String headings(Column column) {
        List<String> others = new ArrayList<>(column.headings());
        String first = others.remove(0);
        return others.isEmpty() ? first : first + "（" + String.join("、", others) + "）";
    }

    private static String type(Column column) {
        if (column.reference() != null) {
            Table target = Tables.find(column.reference()).orElseThrow();
            return "→ [" + target.title() + "](#" + target.name() + ")";
        }
        if (column.type() == ColumnType.FIRM) {
            return "→ [" + Tables.FIRMS.title() + "](#" + Tables.FIRMS.name() + ")";
        }
        String personal = column.isPersonal() ? "；个人信息" : "";
        return Templates.type(column)
                + Templates.choices(column).map(c -> "：" + c).orElse("")
                + personal;
    }

    private static String unit(Column column) {
        return column.unit() == null ? "" : column.unit();
    }
}
