/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.date;
import static org.lianpu.intake.table.Column.firm;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.list;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.rate;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.share;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.source;

/** Firms, where they are and what they make. */
final class FirmTables {
    private static final TableGroup GROUP = TableGroup.FIRM;

    static final Table FIRMS = Table.withoutView(
            GROUP,
            "firms",
            "企业",
            text("firm_key", "企业编号", "股票代码").asKey().orBlank().example("EX-1"),
            text("uscc", "统一社会信用代码", "信用代码").asKey().orBlank().example("915101008718060690"),
            text("name_zh", "企业名称", "单位名称").asKey().example("示例钛业有限公司"),
            text("name_en", "英文名称").example("Example Titanium Co., Ltd."),
            list("former_names", "曾用名").example("示例海绵钛厂"),
            list("aliases", "企业简称", "字号").example("示例钛业"),
            text("stock_code", "证券代码").example("000000"),
            reference("regions", "seat_region", "注册地", "所在地").mandatory().example("示例县"),
            text("address", "注册地址", "住所", "地址").example("示例县工业园 1 号"),
            choice(
                            "form",
                            "主体类型",
                            "COMPANY=公司/企业法人",
                            "PARTNERSHIP=合伙企业",
                            "SOLE=个人独资企业",
                            "COOPERATIVE=农民专业合作社",
                            "INDIVIDUAL=个体工商户",
                            "BRANCH=分支机构",
                            "INSTITUTION=事业单位/社会团体",
                            "OTHER=其他")
                    .alsoHeaded("企业类型")
                    .example("公司"),
            choice("status", "经营状态", "ACTIVE=存续/在业/开业", "CLOSED=注销/吊销", "SUSPENDED=停业/歇业", "MOVED=迁出", "UNKNOWN=不明")
                    .alsoHeaded("登记状态")
                    .example("存续"),
            date("founded", "成立日期").example("2015-03-01"),
            number("万元", "registered_capital", "注册资本").example("5000"),
            text("industry_code", "行业代码").example("3219"),
            text("industry_edition", "行业代码版本").example("2017"),
            text("scope", "经营范围").example("海绵钛生产、销售"),
            choice("size", "企业规模", "LARGE=大型", "MEDIUM=中型", "SMALL=小型", "MICRO=微型")
                    .alsoHeaded("规模")
                    .example("中型"),
            choice("above_scale", "规上", "yes=是", "no=否", "unknown=不明")
                    .alsoHeaded("是否规上")
                    .example("是"),
            number("万元", "revenue", "营业收入", "主营业务收入").example("32000"),
            rate("growth", "营收增速", "近三年营收年均增速").example("12%"),
            rate("margin", "净利率").example("6%"),
            rate("leverage", "资产负债率").example("55%"),
            number("万元", "tax_paid", "税收", "纳税额").signed().example("900"),
            share("rd_share", "研发占比", "研发投入占比").example("4%"),
            integer("人", "employees", "从业人员").example("260"),
            integer("人", "insured", "参保人数").example("240"),
            list("titles", "资质", "资质(专精特新等)").example("专精特新小巨人；高新技术企业"),
            date("titles_checked_at", "资质核查日期").example("2025-06-30"),
            integer("件", "patents", "发明专利").example("12"),
            date("patents_checked_at", "专利核查日期").example("2025-06-30"),
            integer("件", "risk_events", "风险事件", "近24个月风险事件数").example("0"),
            flag("blacklisted", "严重违法失信").example("否"),
            date("risk_checked_at", "风险核查日期").example("2025-06-30"),
            text("expansion", "扩张信号").example("公告拟在西部建设新厂"),
            flag("trade_coverage", "往来已收全").example("否"),
            text("legal_rep", "法定代表人").personal().example("张某"),
            text("phone", "联系电话").personal().example("0800-0000000"),
            text("website", "网址", "网站").example("https://example.com"),
            asOf().mandatory(),
            source().mandatory());
    static final Table SITES = Table.of(
            GROUP,
            "sites",
            "厂址",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            reference("regions", "region", "实际经营地", "地区", "所在地区").asKey().example("示例区"),
            text("name_zh", "厂址名称").asKey().orBlank().example("一厂"),
            choice("kind", "用途", "PLANT=生产/工厂", "RESEARCH=研发", "WAREHOUSE=仓储", "OFFICE=办公")
                    .example("生产"),
            text("address", "地址", "经营地址").example("示例区工业大道 8 号"),
            number("度", "longitude", "经度").signed().example("100.4"),
            number("度", "latitude", "纬度").signed().example("30.4"),
            date("opened", "投用日期", "启用日期").example("2021-05-01"),
            date("closed", "关停日期").example("2025-01-31"),
            number("亩", "land_mu", "用地", "用地(亩)").example("120"),
            integer("人", "employees", "从业人员").example("200"),
            asOf().mandatory(),
            source().mandatory());
    static final Table OCCUPATIONS = Table.withoutView(
            GROUP,
            "occupations",
            "企业占据环节",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            text("firm_name", "企业名称").example("示例钛业有限公司"),
            reference("links", "link", "环节", "所属环节").asKey().example("海绵钛"),
            reference("regions", "region", "生产地", "地区", "实际经营地")
                    .asKey()
                    .orBlank()
                    .example("示例县"),
            choice("location", "地点口径", "SITE=生产地", "REGISTERED=注册地").example("生产地"),
            choice("phase", "阶段", Choices.PHASES).example("投产"),
            choice("evidence", "证据", Choices.EVIDENCE).alsoHeaded("证据等级").example("已证实"),
            number("万元/年", "output", "产值").example("30000"),
            number("见产能单位", "capacity", "产能").example("10000"),
            text("capacity_unit", "产能单位").example("吨"),
            share("utilisation", "产能利用率").example("80%"),
            integer("人", "employees", "从业人员").example("200"),
            share("share", "收入占比").example("85%"),
            share("market_share", "市场占有率").example("5%"),
            text("product", "主营产品", "产品").example("海绵钛"),
            text("grade", "产品等级", "牌号").example("0 级"),
            integer("", "since", "进入年份").example("2016"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PRODUCTS = Table.of(
            GROUP,
            "products",
            "产品",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            text("product", "产品", "产品名称").asKey().example("海绵钛"),
            choice(
                            "role",
                            "证据类别",
                            "MAIN=主营",
                            "SIDE=兼营",
                            "CHAMPION=单项冠军产品",
                            "SPECIALISED=专精特新产品",
                            "BID=中标产品",
                            "CERTIFICATE=认证产品",
                            "TRADED=经销")
                    .alsoHeaded("产品类别")
                    .asKey()
                    .orBlank()
                    .example("主营"),
            share("share", "收入占比").example("85%"),
            reference("links", "link", "环节", "所属环节").example("海绵钛"),
            reference("regions", "region", "地区", "生产地").example("示例县"),
            text("grade", "产品等级", "牌号").example("0 级"),
            asOf().mandatory(),
            source().mandatory());
    static final Table CONTROLS = Table.of(
            GROUP,
            "controls",
            "控股关系",
            firm("controller", "控股方", "股东").asKey().example("示例矿业有限公司"),
            firm("controlled", "被控股方", "被投资企业").asKey().example("示例钛业有限公司"),
            choice("kind", "关系", "CONTROLS=控股/实际控制", "HOLDS=参股").example("控股"),
            share("share", "持股比例").example("60%"),
            asOf().mandatory(),
            source().mandatory());
    static final Table BRANCHES = Table.of(
            GROUP,
            "branches",
            "分支机构",
            firm("branch", "分支机构").asKey().example("示例钛业有限公司"),
            firm("parent", "所属企业", "总公司").mandatory().example("示例矿业有限公司"),
            asOf().mandatory(),
            source().mandatory());
    static final Table FIRM_MATCHES = Table.of(
            GROUP,
            "firm_matches",
            "同名判定",
            text("record_a", "记录甲").asKey().example("915101008718060690"),
            text("record_b", "记录乙").asKey().example("EX-1"),
            flag("same", "是否同一家").mandatory().example("否"),
            text("reason", "理由").example("法定代表人与地址均不同"),
            text("unit", "判定单位").mandatory().example("某县市场监督管理局"),
            asOf().mandatory(),
            source().mandatory());
    static final Table LINK_DECISIONS = Table.of(
            GROUP,
            "link_decisions",
            "归类判定",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            link().asKey(),
            choice("decision", "判定", "CONFIRMED=已证实/属于", "REJECTED=否定/不属于")
                    .mandatory()
                    .example("已证实"),
            text("reason", "理由").example("实地核实在产"),
            text("unit", "判定单位").mandatory().example("某县工业和信息化局"),
            asOf().mandatory(),
            source().mandatory());

    private FirmTables() {}
}
