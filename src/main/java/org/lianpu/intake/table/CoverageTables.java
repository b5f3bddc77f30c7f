/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.date;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.list;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.share;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.chain;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** How complete the data are. */
final class CoverageTables {
    private static final TableGroup GROUP = TableGroup.COVERAGE;

    static final Table COVERAGE = Table.of(
            GROUP,
            "coverage",
            "资料覆盖度",
            region().asKey(),
            chain().asKey(),
            reference("links", "link", "环节").asKey().orBlank().example("海绵钛"),
            share("ic", "资料覆盖度", "数据覆盖").mandatory().example("80%"),
            asOf().mandatory(),
            source().mandatory());
    static final Table REGISTRY_PROMISES = Table.of(
            GROUP,
            "registry_promises",
            "全量声明",
            region().asKey(),
            list("industries", "行业代码", "行业").example("32；33"),
            text("edition", "行业代码版本").example("2017"),
            asOf().mandatory(),
            reference("sources", "source", "来源").asKey().example("sample-source"));
    static final Table VERIFICATION = Table.of(
            GROUP,
            "verification",
            "核实单",
            region().asKey(),
            chain().asKey(),
            link().asKey(),
            choice("answer", "有/确认没有/不清楚", "YES=有", "NONE=确认没有/没有", "UNSURE=不清楚")
                    .mandatory()
                    .example("有"),
            integer("家", "count", "家数").example("1"),
            list("firms", "企业名称").example("示例钛业有限公司"),
            text("basis", "依据").example("实地核实"),
            text("unit", "核实单位").example("某乡镇"),
            date("as_of", "核实日期").mandatory().example("2025-06-30"),
            source().mandatory());

    private CoverageTables() {}
}
