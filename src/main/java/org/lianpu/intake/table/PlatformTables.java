/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.date;
import static org.lianpu.intake.table.Column.firm;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.list;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.chain;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.note;
import static org.lianpu.intake.table.CommonColumns.platform;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** Industrial-internet platforms, what they trade, need and build. */
final class PlatformTables {
    private static final TableGroup GROUP = TableGroup.PLATFORM;

    static final Table PLATFORMS = Table.of(
            GROUP,
            "platforms",
            "产业互联网平台",
            code("platform", "平台编码").asKey().example("PF-EXAMPLE"),
            text("name_zh", "平台名称").mandatory().example("示例平台"),
            text("name_en", "英文名称").example("Example platform"),
            text("operator", "运营主体").example("示例平台科技有限公司"),
            firm("operator_firm", "运营企业").example("示例钛业有限公司"),
            reference("chains", "chain", "产业链", "所属产业链").example("钛"),
            reference("regions", "region", "所在地", "平台所在地").example("示例市"),
            choice("side", "面向市场", Choices.SIDES).alsoHeaded("面向市场(上游采购/下游销售)").example("双边"),
            number("万元/年", "gmv", "在线交易规模").example("800000"),
            choice("gmv_basis", "交易规模口径", Choices.GMV).example("总额"),
            choice("assurance", "交易规模依据", Choices.ASSURANCE).example("自报"),
            number("万元", "valuation", "估值").example("500000"),
            text("valuation_basis", "估值依据").example("某轮融资"),
            integer("家", "connected_firms", "连接企业数").example("3000"),
            text("leader_basis", "链主地位依据").example("行业协会排名第一"),
            list("services", "可带入服务商").example("仓储；检测"),
            list("modes", "对接模式").example("投资引入；合资供应链公司"),
            list("landed", "已落地地区").example("某省某县"),
            note(),
            asOf().mandatory(),
            source().mandatory());
    static final Table CHAIN_ROLES = Table.of(
            GROUP,
            "chain_roles",
            "链上角色",
            chain().asKey(),
            firm("firm", "企业").asKey().orBlank().example("示例钛业有限公司"),
            reference("platforms", "platform", "平台").asKey().orBlank().example("示例平台"),
            choice("role", "角色", "LEADER=链主", "LEAD=龙头", "DIGITAL_HQ=产业链数字经济总部", "BRAIN=产业大脑")
                    .asKey()
                    .example("链主"),
            reference("regions", "region", "认定范围", "地区").example("示例省"),
            text("unit", "认定单位").example("某省工业和信息化厅"),
            text("basis", "依据").example("链主企业名单"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PLATFORM_MEMBERS = Table.of(
            GROUP,
            "platform_members",
            "平台成员",
            platform().asKey(),
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            choice("role", "角色", "SUPPLIER=供应商", "CUSTOMER=采购商/客户", "SERVICE=服务商", "PARTNER=合作伙伴")
                    .example("供应商"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PLATFORM_RELATIONS = Table.of(
            GROUP,
            "platform_relations",
            "企业与平台关系",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            platform().asKey(),
            choice("kind", "关系", "COMPETES=竞争", "SUPPLIES=供应", "OWNS=持股/控股", "JOINED=入驻")
                    .asKey()
                    .example("入驻"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PLATFORM_TRADES = Table.of(
            GROUP,
            "platform_trades",
            "平台交易",
            platform().asKey(),
            link().asKey(),
            choice("side", "面向市场", Choices.SIDES).asKey().example("下游销售"),
            number("万元/年", "gmv", "交易规模", "在线交易规模").example("120000"),
            choice("basis", "交易规模口径", Choices.GMV).example("总额"),
            choice("assurance", "交易规模依据", Choices.ASSURANCE).example("审计"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PLATFORM_RISKS = Table.of(
            GROUP,
            "platform_risks",
            "平台风险",
            platform().asKey(),
            choice("status", "经营状态", "ACTIVE=存续/在业/开业", "CLOSED=注销/吊销", "SUSPENDED=停业/歇业", "UNKNOWN=不明")
                    .example("存续"),
            integer("件", "risk_events", "风险事件").example("0"),
            flag("blacklisted", "严重违法失信").example("否"),
            text("risks_zh", "风险说明").example("未见处罚"),
            asOf().mandatory(),
            source().mandatory());
    static final Table FACILITIES = Table.of(
            GROUP,
            "facilities",
            "平台设施",
            code("facility", "设施编码").asKey().example("FA-EXAMPLE"),
            text("name_zh", "设施名称").mandatory().example("示例结算中心"),
            choice(
                            "kind",
                            "设施类别",
                            "SETTLEMENT=结算中心",
                            "FINANCE=金融中心",
                            "LOGISTICS=物流中心",
                            "REGIONAL_HQ=区域总部",
                            "CATEGORY_HQ=品类总部",
                            "PARK=产业园区",
                            "FORWARD_WAREHOUSE=前置仓")
                    .alsoHeaded("可落地设施")
                    .mandatory()
                    .example("结算中心"),
            platform().mandatory(),
            region().mandatory(),
            choice("mode", "建设方式", "OWN=自建", "JOINT=共建", "LEASE=租用", "ENTRUST=托管")
                    .example("共建"),
            choice("phase", "阶段", Choices.PHASES).example("签约"),
            date("opened", "投用日期").example("2025-01-01"),
            asOf().mandatory(),
            source().mandatory());

    private PlatformTables() {}
}
