/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.date;
import static org.lianpu.intake.table.Column.deadline;
import static org.lianpu.intake.table.Column.firm;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.list;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.note;
import static org.lianpu.intake.table.CommonColumns.platform;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** Parks and projects. */
final class ProjectTables {
    private static final TableGroup GROUP = TableGroup.PROJECT;

    static final Table PARKS = Table.of(
            GROUP,
            "parks",
            "园区",
            code("park", "园区编码").asKey().example("PK-EXAMPLE"),
            text("name_zh", "园区", "园区名称").mandatory().example("示例县工业园"),
            region().mandatory(),
            choice("level", "园区级别", Choices.LEVELS).example("省级"),
            list("leading", "主导产业").example("钛材；化工"),
            number("亩", "area_mu", "面积", "规划面积").example("5000"),
            number("亩", "used_mu", "已用", "已用面积").example("3200"),
            number("亩", "available_mu", "可供", "可供用地").example("800"),
            number("平方米", "plant_sqm", "标准厂房").example("40000"),
            number("吨标煤", "energy_tce", "能耗指标").example("60000"),
            text("environment_zh", "环评容量", "生态环境容量").example("尚有余量"),
            list("amenities", "配套设施").example("污水处理厂；铁路专用线"),
            number("度", "longitude", "经度").signed().example("100.4"),
            number("度", "latitude", "纬度").signed().example("30.4"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PROJECTS = Table.of(
            GROUP,
            "projects",
            "项目",
            code("project", "项目编码").asKey().example("PJ-EXAMPLE"),
            text("name_zh", "项目名称").mandatory().example("示例钛材项目"),
            region().mandatory(),
            choice("phase", "阶段", Choices.PHASES).mandatory().example("签约"),
            date("phase_date", "阶段日期").example("2025-03-20"),
            choice("category", "类别", "BUILD=建链", "EXTEND=延链", "FILL=补链", "STRENGTHEN=强链")
                    .alsoHeaded("类别(建/延/补/强)")
                    .example("补链"),
            text("investor", "投资方").example("示例矿业有限公司"),
            firm("investor_firm", "投资企业").example("示例矿业有限公司"),
            platform(),
            reference("parks", "park", "园区", "落地园区").example("示例县工业园"),
            number("万元", "investment", "总投资").example("120000"),
            number("万元", "fixed_investment", "固定资产投资").example("90000"),
            number("万元", "paid_in", "到位资金").example("15000"),
            number("亩", "land_mu", "用地", "用地(亩)").example("300"),
            number("吨标煤", "energy_tce", "用能", "用能(吨标煤)").example("20000"),
            number("万元/年", "output", "预计产值").example("150000"),
            number("万元/年", "tax", "预计税收").signed().example("6000"),
            integer("人", "jobs", "预计用工").example("400"),
            number("万元/年", "actual_output", "实际产值").example("0"),
            number("万元/年", "actual_tax", "实际税收").signed().example("0"),
            integer("人", "actual_jobs", "实际用工").example("0"),
            date("talks_date", "在谈日期", "洽谈日期").example("2024-10-10"),
            date("signed_date", "签约日期").example("2025-03-20"),
            date("building_date", "开工日期").example("2025-05-01"),
            date("completed_date", "竣工日期").example("2025-06-01"),
            date("producing_date", "投产日期").example("2025-06-10"),
            date("full_date", "达产日期").example("2025-06-20"),
            date("above_scale_date", "入规日期").example("2025-06-30"),
            date("ended_date", "终止日期").example("2025-06-30"),
            deadline("planned_producing", "计划投产").example("2027-12-31"),
            reference("regions", "origin", "转出地").example("示例区"),
            choice("transfer_mode", "转移方式", "ENTRUSTED=托管", "JOINT=共建", "SUPPLY=供应链对接", "WHOLE=整体搬迁")
                    .example("共建"),
            reference("projects", "same_as", "同一项目", "重复项目").example("示例钛材项目"),
            text("problems_zh", "存在问题").example("用地手续未完"),
            text("unit", "责任单位").example("某县投资促进局"),
            note(),
            asOf().mandatory(),
            source().mandatory());
    static final Table PROJECT_LINKS = Table.of(
            GROUP,
            "project_links",
            "项目环节",
            reference("projects", "project", "项目").asKey().example("示例钛材项目"),
            link().asKey(),
            number("见产能单位", "capacity", "设计产能").example("5000"),
            number("见产能单位", "producing_capacity", "已投产产能").example("0"),
            text("capacity_unit", "产能单位").example("吨"),
            source().mandatory());

    private ProjectTables() {}
}
