/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.deadline;
import static org.lianpu.intake.table.Column.firm;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.chain;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** What one side offers and the other needs. */
final class MatchTables {
    private static final TableGroup GROUP = TableGroup.MATCH;

    static final Table FUNDERS = Table.of(
            GROUP,
            "funders",
            "资金方",
            code("funder", "资金方编码").asKey().example("FU-EXAMPLE"),
            text("name_zh", "资金方名称", "资源").mandatory().example("示例产业基金"),
            choice(
                            "kind",
                            "资金方类别",
                            "GOVERNMENT_FUND=政府产业基金",
                            "FIRM_FUND=企业基金",
                            "VENTURE=创投/VC",
                            "EQUITY=私募股权/PE",
                            "BANK=银行",
                            "SUPPLY_CHAIN=供应链金融机构")
                    .alsoHeaded("类别")
                    .mandatory()
                    .example("政府产业基金"),
            region(),
            chain(),
            number("万元", "size", "规模").example("100000"),
            number("万元", "ticket_min", "单笔下限").example("1000"),
            number("万元", "ticket_max", "单笔上限").example("20000"),
            text("limits_zh", "控制边界", "投向限制").example("返投比例不低于 1 倍"),
            choice("verified", "核实状态", Choices.EVIDENCE).example("待核"),
            asOf().mandatory(),
            source().mandatory());
    static final Table OFFERS = Table.of(
            GROUP,
            "offers",
            "可提供条件",
            code("offer", "条件编码").asKey().example("OF-EXAMPLE"),
            region().mandatory(),
            choice(
                            "kind",
                            "条件类别",
                            "FUND=资金",
                            "SITE=园区空间/场地",
                            "ORGANISING=组织号召",
                            "POOLED_PURCHASE=集中采购",
                            "ENERGY=能源",
                            "LOGISTICS=物流",
                            "SCENE=应用场景",
                            "TALENT=人才",
                            "GENERAL_POLICY=普惠政策")
                    .alsoHeaded("类别")
                    .mandatory()
                    .example("资金"),
            text("content_zh", "内容").mandatory().example("产业基金可参股"),
            text("unit", "提供单位").example("某县国有资产公司"),
            reference("funders", "funder", "资金方").example("示例产业基金"),
            reference("parks", "park", "园区").example("示例县工业园"),
            reference("associations", "association", "协会").example("示例县钛业协会"),
            reference("links", "link", "环节").example("海绵钛"),
            number("见单位列", "amount", "数量", "金额").example("5000"),
            text("amount_unit", "数量单位").example("万元"),
            deadline("until", "有效期至").example("2027-12-31"),
            asOf().mandatory(),
            source().mandatory());
    static final Table NEEDS = Table.of(
            GROUP,
            "needs",
            "诉求与需求",
            code("need", "需求编码").asKey().example("ND-EXAMPLE"),
            choice(
                            "kind",
                            "需求类别",
                            "EQUITY=股权",
                            "SUPPLY_CHAIN_FINANCE=供应链金融",
                            "GOODS=货源",
                            "SITE=场地",
                            "LOGISTICS=物流",
                            "ORGANISING=组织号召",
                            "TECHNOLOGY=技术",
                            "TALENT=人才",
                            "FINANCING=融资",
                            "POLICY=政策",
                            "MARKET=市场")
                    .alsoHeaded("需求类别(技术/人才/融资/政策)")
                    .mandatory()
                    .example("供应链金融"),
            reference("platforms", "platform", "平台").example("示例平台"),
            firm("firm", "企业").example("示例钛业有限公司"),
            reference("clusters", "cluster", "集群").example("示例县钛材集群"),
            region(),
            reference("links", "link", "环节").example("海绵钛"),
            text("content_zh", "内容", "诉求").mandatory().example("需要供应链金融授信"),
            number("见单位列", "amount", "金额或人数", "金额").example("3000"),
            text("amount_unit", "数量单位").example("万元"),
            deadline("deadline", "期限").example("2026-12-31"),
            text("partner", "对接单位").example("某县金融办"),
            choice("state", "状态", "OPEN=待对接", "DOING=对接中", "MET=已解决", "DROPPED=已撤回")
                    .example("待对接"),
            asOf().mandatory(),
            source().mandatory());

    private MatchTables() {}
}
