/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;

import java.util.List;
import java.util.Optional;

/** Every table that may be handed in, in the order in which their views are written: what is pointed at comes first. */
public final class Tables {
    private static final String[] PHASES = {
        "TALKS=在谈/洽谈",
        "SIGNED=签约/已签约",
        "BUILDING=开工/在建",
        "COMPLETED=竣工",
        "PRODUCING=投产",
        "FULL=达产",
        "ABOVE_SCALE=入规",
        "ENDED=终止"
    };
    private static final String[] STATUSES = {
        "UNKNOWN=待核实", "ABSENT=缺失", "NOT_NEEDED=暂不补", "BUILDING=缺失（在建）", "UNGRADED=有（强弱未评）",
        "YOUNG=起步", "WEAK=薄弱", "PRESENT=有一定基础", "STRONG=优势", "LEADING"
    };

    public static final Table SOURCES = Table.of(
            "sources",
            "来源",
            code("source_id", "来源编号").asKey(),
            text("title", "标题", "文献名称").mandatory(),
            text("publisher", "发布单位"),
            text("document", "文号"),
            Column.of(ColumnType.INTEGER, "year", "年份").mandatory(),
            text("url", "网址"),
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
                    .mandatory(),
            choice("access", "使用范围", "PUBLIC=公开", "INTERNAL=内部", "STATISTICS_UNIT=统计单位级", "TAX=税务", "PERSONAL=个人信息")
                    .mandatory(),
            text("note", "说明"));
    public static final Table REGIONS = Table.of(
            "regions",
            "地区",
            code("region", "地区代码", "行政区划代码").asKey(),
            text("name_zh", "地区名称").mandatory(),
            text("name_en", "英文名称"),
            choice("level", "层级", "NATION=全国", "PROVINCE=省级", "CITY=地级", "COUNTY=县级")
                    .mandatory(),
            reference("regions", "parent", "上级地区"),
            flag("pseudo", "虚设"),
            text("standing_code", "同级代码"),
            Column.of(ColumnType.LIST, "aliases", "简称"),
            flag("constructed", "构造"),
            reference("sources", "source", "来源").mandatory());
    public static final Table INDUSTRIES = Table.of(
            "industries",
            "行业代码",
            code("industry", "行业代码").asKey(),
            code("edition", "版本").asKey(),
            text("name_zh", "行业名称").mandatory());
    public static final Table RESOURCES = Table.of(
            "resources",
            "资源",
            code("resource", "资源编码").asKey(),
            text("name_zh", "资源名称").mandatory(),
            text("name_en", "英文名称").mandatory(),
            text("unit", "单位").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table LINKS = Table.of(
            "links",
            "环节",
            code("link", "环节编码").asKey(),
            text("name_zh", "环节名称").mandatory(),
            text("name_en", "英文名称").mandatory(),
            choice("kind", "环节类别", "STAGE=工序", "MATERIAL=物料", "SERVICE=服务", "END_USE=终端应用")
                    .mandatory(),
            text("unit", "单位").mandatory(),
            flag("exogenous", "外生投入"),
            text("industry_code", "行业代码"),
            text("industry_edition", "行业代码版本"),
            number("km", "transport_radius_km", "运输半径"),
            number("环节单位/年", "min_scale", "最小经济规模"),
            Column.of(ColumnType.LIST, "aliases", "别名"),
            text("output_zh", "主要产出"),
            text("note_zh", "说明"),
            reference("sources", "source", "来源").mandatory());
    public static final Table CHAINS = Table.of(
            "chains",
            "产业链",
            code("chain", "产业链编码").asKey(),
            text("version", "版本").mandatory(),
            text("name_zh", "产业链名称").mandatory(),
            text("name_en", "英文名称").mandatory(),
            text("description_zh", "说明"),
            text("description_en", "英文说明"),
            reference("sources", "source", "来源").mandatory());
    public static final Table CHAIN_LINKS = Table.of(
            "chain_links",
            "产业链环节",
            reference("chains", "chain", "产业链").asKey(),
            reference("links", "link", "环节").asKey(),
            choice("stage", "层级", "UPSTREAM=上游", "MIDSTREAM=中游", "DOWNSTREAM=下游", "SERVICE=配套服务")
                    .mandatory(),
            flag("core", "核心环节"),
            number("", "weight", "权重"));
    public static final Table ROUTES = Table.of(
            "routes",
            "工艺路线",
            code("route", "路线编码").asKey(),
            reference("links", "link", "环节").mandatory(),
            text("name_zh", "路线名称").mandatory(),
            text("name_en", "英文名称").mandatory(),
            text("note_zh", "说明"),
            reference("sources", "source", "来源").mandatory());
    public static final Table ROUTE_NEEDS = Table.of(
            "route_needs",
            "路线投入",
            reference("routes", "route", "路线编码").asKey(),
            reference("links", "link", "投入环节").asKey(),
            flag("essential", "缺一不可"),
            text("group", "可替代组"),
            number("投入单位/产出单位", "qty", "单耗"),
            text("qty_unit", "单耗单位"),
            reference("links", "recycle_via", "循环经由"),
            text("note_zh", "说明"),
            reference("sources", "source", "来源").mandatory());
    public static final Table ROUTE_YIELDS = Table.of(
            "route_yields",
            "路线产出",
            reference("routes", "route", "路线编码").asKey(),
            reference("links", "link", "产出环节").asKey(),
            flag("primary", "主产品"),
            number("产出单位/主产品单位", "qty", "产出系数"),
            text("note_zh", "说明"),
            reference("sources", "source", "来源").mandatory());
    public static final Table RESOURCE_LINKS = Table.of(
            "resource_links",
            "资源供给环节",
            reference("resources", "resource", "资源").asKey(),
            reference("links", "link", "环节").asKey(),
            reference("sources", "source", "来源").mandatory());
    public static final Table ENDOWMENTS = Table.of(
            "endowments",
            "资源禀赋",
            reference("regions", "region", "地区").asKey(),
            reference("resources", "resource", "资源").asKey(),
            number("见单位列", "reserve", "储量"),
            text("unit", "单位"),
            Column.of(ColumnType.SHARE, "nat_share", "占全国比重"),
            text("note_zh", "说明"),
            Column.of(ColumnType.DATE, "as_of", "截至日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table REGION_TOTALS = Table.withoutView(
            "region_totals",
            "地区总量",
            reference("regions", "region", "地区").asKey(),
            Column.of(ColumnType.INTEGER, "year", "年份").asKey(),
            choice("basis", "口径", "OUTPUT=产值", "EMPLOYEES=从业人员", "COUNT=家数").asKey(),
            number("万元、人或家", "total", "总量").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table LINK_TOTALS = Table.withoutView(
            "link_totals",
            "环节全国总量",
            reference("links", "link", "环节").asKey(),
            Column.of(ColumnType.INTEGER, "year", "年份").asKey(),
            choice("basis", "口径", "OUTPUT=产值", "EMPLOYEES=从业人员", "COUNT=家数").asKey(),
            number("万元、人或家", "total", "总量").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table FIRMS = Table.withoutView(
            "firms",
            "企业",
            text("firm_key", "企业编号", "股票代码").asKey().orBlank(),
            text("uscc", "统一社会信用代码", "信用代码").asKey().orBlank(),
            text("name_zh", "企业名称", "单位名称").asKey(),
            text("name_en", "英文名称"),
            text("stock_code", "证券代码"),
            reference("regions", "seat_region", "注册地", "所在地").mandatory(),
            choice("status", "经营状态", "ACTIVE=存续/在业/开业", "CLOSED=注销/吊销", "UNKNOWN=不明"),
            Column.of(ColumnType.DATE, "founded", "成立日期"),
            number("万元", "revenue", "营业收入", "主营业务收入"),
            choice("above_scale", "规上", "yes=是", "no=否", "unknown=不明"),
            Column.of(ColumnType.INTEGER, "employees", "从业人员").in("人"),
            Column.of(ColumnType.LIST, "titles", "资质"),
            Column.of(ColumnType.DATE, "as_of", "截至日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table OCCUPATIONS = Table.withoutView(
            "occupations",
            "企业占据环节",
            Column.of(ColumnType.FIRM, "firm", "企业").asKey(),
            text("firm_name", "企业名称"),
            reference("links", "link", "环节").asKey(),
            reference("regions", "region", "生产地", "地区").asKey(),
            choice("location", "地点口径", "SITE=生产地", "REGISTERED=注册地"),
            choice("phase", "阶段", PHASES),
            choice("evidence", "证据", "CONFIRMED=已证实", "UNCERTAIN=待核", "REJECTED=否定"),
            number("万元/年", "output", "产值"),
            number("见产能单位", "capacity", "产能"),
            text("capacity_unit", "产能单位"),
            Column.of(ColumnType.INTEGER, "employees", "从业人员").in("人"),
            Column.of(ColumnType.SHARE, "share", "收入占比"),
            text("product", "主营产品", "产品"),
            Column.of(ColumnType.INTEGER, "since", "进入年份"),
            Column.of(ColumnType.DATE, "as_of", "截至日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table PLATFORMS = Table.of(
            "platforms",
            "产业互联网平台",
            code("platform", "平台编码").asKey(),
            text("name_zh", "平台名称").mandatory(),
            text("name_en", "英文名称"),
            text("operator", "运营主体"),
            reference("chains", "chain", "产业链"),
            choice("side", "面向市场", "UPSTREAM=上游采购", "DOWNSTREAM=下游销售", "BOTH=双边"),
            text("note_zh", "说明"),
            Column.of(ColumnType.DATE, "as_of", "截至日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table PROJECTS = Table.of(
            "projects",
            "项目",
            code("project", "项目编码").asKey(),
            text("name_zh", "项目名称").mandatory(),
            reference("regions", "region", "地区").mandatory(),
            choice("phase", "阶段", PHASES).mandatory(),
            Column.of(ColumnType.DATE, "phase_date", "阶段日期"),
            text("investor", "投资方"),
            reference("platforms", "platform", "平台"),
            number("万元", "investment", "总投资"),
            number("亩", "land_mu", "用地"),
            number("万元/年", "output", "预计产值"),
            text("note_zh", "说明"),
            Column.of(ColumnType.DATE, "as_of", "截至日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table PROJECT_LINKS = Table.of(
            "project_links",
            "项目环节",
            reference("projects", "project", "项目").asKey(),
            reference("links", "link", "环节").asKey(),
            number("见产能单位", "capacity", "设计产能"),
            text("capacity_unit", "产能单位"),
            reference("sources", "source", "来源").mandatory());
    public static final Table COVERAGE = Table.of(
            "coverage",
            "资料覆盖度",
            reference("regions", "region", "地区").asKey(),
            reference("chains", "chain", "产业链").asKey(),
            reference("links", "link", "环节").asKey().orBlank(),
            Column.of(ColumnType.SHARE, "ic", "资料覆盖度").mandatory(),
            Column.of(ColumnType.DATE, "as_of", "截至日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table VERIFICATION = Table.of(
            "verification",
            "核实单",
            reference("regions", "region", "地区").asKey(),
            reference("chains", "chain", "产业链").asKey(),
            reference("links", "link", "环节").asKey(),
            choice("answer", "有/确认没有/不清楚", "YES=有", "NONE=确认没有/没有", "UNSURE=不清楚")
                    .mandatory(),
            Column.of(ColumnType.INTEGER, "count", "家数").in("家"),
            Column.of(ColumnType.LIST, "firms", "企业名称"),
            text("basis", "依据"),
            text("unit", "核实单位"),
            Column.of(ColumnType.DATE, "as_of", "核实日期").mandatory(),
            reference("sources", "source", "来源").mandatory());
    public static final Table DETERMINATIONS = Table.of(
            "determinations",
            "人工认定",
            reference("regions", "region", "地区").asKey(),
            reference("chains", "chain", "产业链").asKey(),
            reference("links", "link", "环节").asKey(),
            choice("verdict", "认定", STATUSES).mandatory(),
            text("reason", "理由").mandatory(),
            text("unit", "认定单位").mandatory(),
            Column.of(ColumnType.DATE, "as_of", "认定日期").mandatory(),
            text("until", "有效期至"),
            reference("sources", "source", "来源").mandatory());

    public static final List<Table> ALL = List.of(
            SOURCES,
            REGIONS,
            INDUSTRIES,
            RESOURCES,
            LINKS,
            CHAINS,
            CHAIN_LINKS,
            ROUTES,
            ROUTE_NEEDS,
            ROUTE_YIELDS,
            RESOURCE_LINKS,
            ENDOWMENTS,
            REGION_TOTALS,
            LINK_TOTALS,
            FIRMS,
            OCCUPATIONS,
            PLATFORMS,
            PROJECTS,
            PROJECT_LINKS,
            COVERAGE,
            VERIFICATION,
            DETERMINATIONS);

    private Tables() {}

    /** {@return the table whose rows a file of this name holds: {@code firms.csv}, {@code firms-2024.csv}} */
    public static Optional<Table> ofFile(String fileName) {
        String base = fileName.replaceAll("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        return ALL.stream()
                .filter(t -> base.equals(t.name()) || base.startsWith(t.name() + "-") || base.equals(t.title()))
                .findFirst();
    }

    public static Optional<Table> find(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
