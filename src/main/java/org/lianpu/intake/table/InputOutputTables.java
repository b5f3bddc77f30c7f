/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** Input–output tables: what sectors sell each other. */
final class InputOutputTables {
    private static final TableGroup GROUP = TableGroup.INPUT_OUTPUT;

    static final Table INPUT_OUTPUT_OUTPUTS = Table.of(
            GROUP,
            "input_output_outputs",
            "投入产出部门",
            code("io_table", "投入产出表").asKey().example("IO-EXAMPLE-2020"),
            code("sector", "部门代码", "部门").asKey().example("S1"),
            text("name_zh", "部门名称").mandatory().example("有色金属冶炼"),
            reference("links", "link", "对应环节", "环节").example("海绵钛"),
            number("万元", "output", "总产出").mandatory().example("1000000"),
            integer("", "year", "年份").example("2020"),
            region(),
            source().mandatory());
    static final Table INPUT_OUTPUT_FLOWS = Table.of(
            GROUP,
            "input_output_flows",
            "投入产出流量",
            code("io_table", "投入产出表").asKey().example("IO-EXAMPLE-2020"),
            code("from_sector", "卖方部门", "投入部门").asKey().example("S1"),
            code("to_sector", "买方部门", "使用部门").asKey().example("S1"),
            number("万元", "value", "流量", "金额").signed().mandatory().example("120000"),
            source().mandatory());

    private InputOutputTables() {}
}
