/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

/** Columns that mean the same in every table; their words are {@code table.any.<name>}. */
final class CommonColumns {
    private CommonColumns() {}

    static Column region() {
        return Column.reference("regions", "region", "地区", "所在地区").example("示例县");
    }

    static Column chain() {
        return Column.reference("chains", "chain", "产业链", "所属产业链", "产业链名称").example("钛");
    }

    static Column link() {
        return Column.reference("links", "link", "环节", "所属环节", "环节名称").example("海绵钛");
    }

    static Column resource() {
        return Column.reference("resources", "resource", "资源").example("钒钛磁铁矿");
    }

    static Column route() {
        return Column.reference("routes", "route", "路线编码", "工艺路线").example("TI-SPONGE-R1");
    }

    static Column platform() {
        return Column.reference("platforms", "platform", "平台", "平台名称").example("示例平台");
    }

    static Column year() {
        return Column.integer("", "year", "年份").example("2024");
    }

    /** The day the row speaks for; with it, rows of different days stand side by side and the later wins. */
    static Column asOf() {
        return Column.date("as_of", "截至日期").example("2025-06-30");
    }

    static Column source() {
        return Column.reference("sources", "source", "来源").example("sample-source");
    }

    static Column note() {
        return Column.text("note_zh", "说明").example("示例行");
    }
}
