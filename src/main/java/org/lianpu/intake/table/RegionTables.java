/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.share;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.note;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.resource;
import static org.lianpu.intake.table.CommonColumns.source;
import static org.lianpu.intake.table.CommonColumns.year;

/** What a region has: resources, totals, costs, declared types. */
final class RegionTables {
    private static final TableGroup GROUP = TableGroup.REGION;

    static final Table ENDOWMENTS = Table.of(
            GROUP,
            "endowments",
            "资源禀赋",
            region().asKey(),
            resource().asKey(),
            number("见单位列", "reserve", "储量").example("1200"),
            text("unit", "单位").example("万吨"),
            share("nat_share", "占全国比重").example("2.5%"),
            note(),
            asOf().mandatory(),
            source().mandatory());
    static final Table REGION_TOTALS = Table.withoutView(
            GROUP,
            "region_totals",
            "地区总量",
            region().asKey(),
            year().asKey(),
            choice("basis", "口径", Choices.BASES).asKey().example("产值"),
            number("万元、人或家", "total", "总量").mandatory().example("900000"),
            source().mandatory());
    static final Table REGION_FACTORS = Table.of(
            GROUP,
            "region_factors",
            "地区要素",
            region().asKey(),
            year().asKey(),
            number("元/年", "wage", "制造业平均工资", "平均工资").example("62000"),
            number("元/㎡", "land_price", "工业地价", "工业用地价格").example("180"),
            number("元/千瓦时", "power_price", "工业电价").example("0.45"),
            share("clean_share", "清洁能源占比").example("70%"),
            integer("人", "labour", "劳动力", "劳动年龄人口").example("180000"),
            integer("人", "graduates", "高校毕业生", "毕业生").example("3000"),
            share("rd_intensity", "研发强度", "研发投入强度").example("1.2%"),
            number("万元", "high_tech_output", "高技术产业产值").example("50000"),
            number("公里/百平方公里", "road_density", "公路密度", "路网密度").example("55"),
            number("吨标煤", "energy_headroom", "用能空间", "能耗指标余量").signed().example("100000"),
            number("吨二氧化碳", "carbon_headroom", "碳排放空间").signed().example("200000"),
            number("万元", "industrial_output", "工业总产值").example("900000"),
            number("万元", "capital", "工业资产").example("1500000"),
            share("mining_output_share", "采矿业产值占比").example("12%"),
            share("mining_jobs_share", "采矿业从业占比").example("6%"),
            flag("resource_city", "资源型城市").example("否"),
            choice("city_role", "城市定位", "CENTRAL=中心城市", "SUBCENTRE=省域副中心城市", "OTHER=其他")
                    .example("其他"),
            flag("policy_met", "产业能源碳政策相符").example("是"),
            flag("zoning_met", "生态环境分区管控相符").example("是"),
            flag("standards_met", "环保能效安全标准相符").example("是"),
            flag("swap_met", "产能置换落实").example("是"),
            source().mandatory());
    static final Table REGION_LINK_FACTORS = Table.of(
            GROUP,
            "region_link_factors",
            "地区环节指标",
            region().asKey(),
            link().asKey(),
            year().asKey(),
            number("万元", "output", "产值").example("42000"),
            integer("人", "employees", "从业人员").example("500"),
            number("万元", "capital", "资产", "资产总计").example("60000"),
            source().mandatory());
    static final Table REGION_TYPES = Table.of(
            GROUP,
            "region_types",
            "地区类型",
            region().asKey(),
            choice("type", "类型", "RESOURCE=资源型", "COST_LOWLAND=要素成本优势/制造成本洼地", "OTHER=其他")
                    .alsoHeaded("地区类型")
                    .asKey()
                    .example("资源型"),
            text("basis", "依据").mandatory().example("国发〔2013〕45号名单"),
            text("unit", "认定单位").example("某市发展和改革委员会"),
            asOf().mandatory(),
            source().mandatory());

    private RegionTables() {}
}
