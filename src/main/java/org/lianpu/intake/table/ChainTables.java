/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.list;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.rate;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.share;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.chain;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.note;
import static org.lianpu.intake.table.CommonColumns.resource;
import static org.lianpu.intake.table.CommonColumns.route;
import static org.lianpu.intake.table.CommonColumns.source;
import static org.lianpu.intake.table.CommonColumns.year;

/** Chains, links and routes: what is made from what. */
final class ChainTables {
    private static final TableGroup GROUP = TableGroup.CHAIN;

    static final Table RESOURCES = Table.of(
            GROUP,
            "resources",
            "资源",
            code("resource", "资源编码").asKey().example("RS-EXAMPLE"),
            text("name_zh", "资源名称").mandatory().example("示例矿"),
            text("name_en", "英文名称").mandatory().example("Example ore"),
            text("unit", "单位").mandatory().example("万吨"),
            source().mandatory());
    static final Table LINKS = Table.of(
            GROUP,
            "links",
            "环节",
            code("link", "环节编码").asKey().example("TI-EXAMPLE"),
            text("name_zh", "环节名称").mandatory().example("示例环节"),
            text("name_en", "英文名称").mandatory().example("Example link"),
            choice("kind", "环节类别", "STAGE=工序", "MATERIAL=物料", "SERVICE=服务", "END_USE=终端应用")
                    .mandatory()
                    .example("物料"),
            text("unit", "单位").mandatory().example("吨"),
            flag("exogenous", "外生投入").example("否"),
            text("industry_code", "行业代码").example("3219"),
            text("industry_edition", "行业代码版本").example("2017"),
            number("km", "transport_radius_km", "运输半径").example("500"),
            number("环节单位/年", "min_scale", "最小经济规模").example("5000"),
            reference("links", "parent", "上级环节").example("海绵钛"),
            list("aliases", "别名").example("示例品；示例料"),
            text("output_zh", "主要产出").example("示例产品"),
            list("leaders", "代表企业", "代表企业(全国)").example("甲公司；乙公司"),
            text("maturity_zh", "成熟度").example("成熟"),
            text("barrier_zh", "进入门槛").example("投资大、周期长"),
            text("choke_zh", "卡点").example("装备依赖进口"),
            text("note_zh", "说明").example("示例行"),
            source().mandatory());
    static final Table CHAINS = Table.of(
            GROUP,
            "chains",
            "产业链",
            code("chain", "产业链编码").asKey().example("example-chain"),
            text("version", "版本").mandatory().example("1"),
            text("name_zh", "产业链名称").mandatory().example("示例链"),
            text("name_en", "英文名称").mandatory().example("Example chain"),
            text("description_zh", "说明").example("从原料到成品"),
            text("description_en", "英文说明").example("From feedstock to product"),
            source().mandatory());
    static final Table CHAIN_LINKS = Table.of(
            GROUP,
            "chain_links",
            "产业链环节",
            chain().asKey(),
            link().asKey(),
            choice("stage", "层级", "UPSTREAM=上游", "MIDSTREAM=中游", "DOWNSTREAM=下游", "SERVICE=配套服务")
                    .mandatory()
                    .example("中游"),
            flag("core", "核心环节").example("是"),
            number("", "weight", "权重").example("1"));
    static final Table ROUTES = Table.of(
            GROUP,
            "routes",
            "工艺路线",
            code("route", "路线编码").asKey().example("TI-SPONGE-R1"),
            link().mandatory(),
            text("name_zh", "路线名称").mandatory().example("镁热还原法"),
            text("name_en", "英文名称").mandatory().example("Magnesium reduction"),
            choice("semantics", "投入关系", "ALL=缺一不可", "UNKNOWN=未说明").example("缺一不可"),
            note(),
            source().mandatory());
    static final Table ROUTE_NEEDS = Table.of(
            GROUP,
            "route_needs",
            "路线投入",
            route().asKey(),
            reference("links", "link", "投入环节", "上游投入").asKey().example("四氯化钛"),
            flag("essential", "缺一不可").example("是"),
            text("group", "可替代组").example("feed"),
            number("投入单位/产出单位", "qty", "单耗").example("3.962"),
            text("qty_unit", "单耗单位").example("吨/吨"),
            choice("qty_kind", "单耗口径", "PHYSICAL=实物", "VALUE=价值").example("实物"),
            share("cost_share", "成本占比").example("35%"),
            reference("links", "recycle_via", "循环经由").example("氯化镁电解"),
            note(),
            source().mandatory());
    static final Table ROUTE_YIELDS = Table.of(
            GROUP,
            "route_yields",
            "路线产出",
            route().asKey(),
            reference("links", "link", "产出环节").asKey().example("海绵钛"),
            flag("primary", "主产品").example("是"),
            number("产出单位/主产品单位", "qty", "产出系数").example("1"),
            note(),
            source().mandatory());
    static final Table RESOURCE_LINKS =
            Table.of(GROUP, "resource_links", "资源供给环节", resource().asKey(), link().asKey(), source().mandatory());
    static final Table LINK_TERMS = Table.of(
            GROUP,
            "link_terms",
            "环节判别词",
            link().asKey(),
            text("term", "判别词", "词语").asKey().example("海绵钛"),
            choice("kind", "用于", "PRODUCT=产品", "SCOPE=经营范围", "NAME=名称", "CODE=行业代码")
                    .asKey()
                    .example("产品"),
            choice("mode", "归入或排除", "INCLUDE=归入", "EXCLUDE=排除").mandatory().example("归入"),
            source().mandatory());
    static final Table PRODUCT_ALIASES = Table.of(
            GROUP,
            "product_aliases",
            "产品别名",
            text("alias", "产品写法", "别名").asKey().example("海绵状金属钛"),
            text("product", "标准名称", "产品").mandatory().example("海绵钛"),
            reference("links", "link", "环节", "所属环节").example("海绵钛"),
            source().mandatory());
    static final Table LINK_TOTALS = Table.withoutView(
            GROUP,
            "link_totals",
            "环节全国总量",
            link().asKey(),
            year().asKey(),
            choice("basis", "口径", Choices.BASES).asKey().example("产值"),
            number("万元、人或家", "total", "总量").mandatory().example("1200000"),
            source().mandatory());
    static final Table LINK_FACTORS = Table.of(
            GROUP,
            "link_factors",
            "环节要素指标",
            reference("links", "link", "环节").asKey().orBlank().example("海绵钛"),
            year().asKey(),
            number("万元", "output", "产值").example("1200000"),
            integer("人", "employees", "从业人员").example("8000"),
            number("万元", "rd_cost", "研发费用", "研发经费").example("36000"),
            number("吨标煤", "energy_tce", "能耗", "综合能耗").example("500000"),
            share("utilisation", "产能利用率").example("76%"),
            share("cr4", "前四家份额").example("45%"),
            rate("price_change", "出厂价格同比").example("-3%"),
            rate("stock_change", "存货销售比同比").example("5%"),
            share("exclusive_share", "独家渠道份额").example("20%"),
            source().mandatory());
    static final Table LINK_CLASSES = Table.of(
            GROUP,
            "link_classes",
            "环节类型",
            link().asKey(),
            choice("class", "类型", Choices.CLASSES).alsoHeaded("产业类型").asKey().example("高载能"),
            text("basis", "依据", "依据原文").mandatory().example("六大高耗能行业"),
            asOf().mandatory(),
            source().mandatory());

    private ChainTables() {}
}
