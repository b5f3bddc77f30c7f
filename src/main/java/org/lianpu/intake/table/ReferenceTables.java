/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.list;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.source;

/** What the other tables point at: sources, codes of regions and of industries. */
final class ReferenceTables {
    private static final TableGroup GROUP = TableGroup.REFERENCE;

    static final Table SOURCES = Table.of(
            GROUP,
            "sources",
            "来源",
            code("source_id", "来源编号").asKey().example("sample-source"),
            text("title", "标题", "文献名称").mandatory().example("某县重点企业名单"),
            text("publisher", "发布单位").example("某县工业和信息化局"),
            text("document", "文号").example("工信函〔2025〕1号"),
            integer("", "year", "年份").mandatory().example("2025"),
            text("url", "网址").example("https://example.com/list"),
            choice(
                            "kind",
                            "来源类别",
                            "TEXTBOOK=教材",
                            "STANDARD=标准",
                            "POLICY=政策",
                            "PRESS=报道",
                            "FILING=公告",
                            "CASE=案例",
                            "CONSTRUCTED=构造",
                            "REGISTRY=名录",
                            "OFFICE=部门填报")
                    .mandatory()
                    .example("部门填报"),
            choice("access", "使用范围", "PUBLIC=公开", "INTERNAL=内部", "STATISTICS_UNIT=统计单位级", "TAX=税务", "PERSONAL=个人信息")
                    .mandatory()
                    .example("内部"),
            text("note", "说明").example("名单截至 2025 年 6 月"));
    static final Table INDUSTRIES = Table.of(
            GROUP,
            "industries",
            "行业代码",
            code("industry", "行业代码").asKey().example("3219"),
            code("edition", "版本").asKey().example("2017"),
            text("name_zh", "行业名称").mandatory().example("其他常用有色金属冶炼"));
    static final Table REGIONS = Table.of(
            GROUP,
            "regions",
            "地区",
            code("region", "地区代码", "行政区划代码").asKey().example("990103"),
            text("name_zh", "地区名称").mandatory().example("示例新区"),
            text("name_en", "英文名称").example("Example New District"),
            choice("level", "层级", "NATION=全国", "PROVINCE=省级", "CITY=地级", "COUNTY=县级")
                    .mandatory()
                    .example("县级"),
            reference("regions", "parent", "上级地区").example("990100"),
            flag("pseudo", "虚设").example("否"),
            text("standing_code", "同级代码").example("990103"),
            list("aliases", "简称").example("示例新区管委会辖区"),
            number("度", "longitude", "经度").signed().example("100.5"),
            number("度", "latitude", "纬度").signed().example("30.5"),
            flag("constructed", "构造").example("是"),
            source().mandatory());
    static final Table REGION_CHANGES = Table.of(
            GROUP,
            "region_changes",
            "区划变更",
            code("old_code", "旧代码", "原区划代码").asKey().example("990199"),
            reference("regions", "region", "现行地区", "现区划代码").asKey().example("示例县"),
            text("old_name", "旧名称", "原名称").example("原示例县"),
            choice("kind", "变更方式", "RENAMED=更名", "MERGED=合并/并入", "SPLIT=拆分", "UPGRADED=撤县设区/撤县设市/升格", "RECODED=改隶/换代码")
                    .mandatory()
                    .example("撤县设区"),
            integer("", "year", "变更年份").example("2019"),
            source().mandatory());

    private ReferenceTables() {}
}
