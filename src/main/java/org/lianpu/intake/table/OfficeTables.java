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
import static org.lianpu.intake.table.CommonColumns.chain;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.note;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** The office of the chain chief: meetings, tasks, leads and what people determine. */
final class OfficeTables {
    private static final TableGroup GROUP = TableGroup.OFFICE;

    static final Table CHAIN_CHIEFS = Table.of(
            GROUP,
            "chain_chiefs",
            "链长",
            region().asKey(),
            chain().asKey(),
            text("chief", "链长").mandatory().example("某某"),
            text("title", "职务").example("副县长"),
            text("office", "链长办", "工作专班").example("某县钛产业链工作专班"),
            text("lead_department", "牵头部门").example("某县工业和信息化局"),
            list("departments", "成员单位").example("发改局；自然资源局"),
            date("since", "任职日期").example("2025-01-01"),
            asOf().mandatory(),
            source().mandatory());
    static final Table MEETINGS = Table.of(
            GROUP,
            "meetings",
            "链长会议",
            code("meeting", "会议编码").asKey().example("MT-EXAMPLE"),
            text("name_zh", "会议名称", "会议").mandatory().example("示例县钛产业链第一次链长会"),
            region().mandatory(),
            chain().mandatory(),
            date("held", "会议日期").mandatory().example("2025-06-20"),
            text("chair", "主持人").example("某某"),
            text("summary_zh", "会议纪要", "纪要").example("议定三项工作"),
            source().mandatory());
    static final Table LEADS = Table.of(
            GROUP,
            "leads",
            "招商线索",
            code("lead", "线索编号", "线索编码").asKey().example("LD-EXAMPLE"),
            region().mandatory(),
            chain(),
            link(),
            date("received", "首报时间").mandatory().example("2025-06-01"),
            text("first_unit", "首报单位").mandatory().example("某县商务局"),
            text("investor", "投资主体").mandatory().example("示例矿业有限公司"),
            firm("firm", "投资企业").example("示例矿业有限公司"),
            text("investor_zh", "投资方介绍").example("本地矿山企业"),
            text("content_zh", "投资内容").mandatory().example("建设海绵钛生产线"),
            text("process_zh", "工艺流程").example("镁热还原法"),
            number("万元", "investment", "总投资额").example("80000"),
            number("万元", "fixed_investment", "固定资产投资").example("60000"),
            text("benefit_zh", "项目效益").example("年利润 5000 万元"),
            text("siting_zh", "选址要求").example("靠近铁路"),
            number("亩", "land_mu", "用地").example("200"),
            number("吨标煤", "energy_tce", "用能").example("15000"),
            text("environment_zh", "生态环境容量").example("需环评"),
            number("万元/年", "output", "预计产值").example("90000"),
            number("万元/年", "tax", "税收", "预计税收").signed().example("4000"),
            text("support_zh", "需政府协调支持事项").example("用电接入"),
            text("judgement_zh", "研判").example("方向相符，能耗可行"),
            choice("conclusion", "结论", "PURSUE=推进/跟进", "HOLD=暂缓", "DROP=放弃").example("推进"),
            date("responded", "响应日期").example("2025-06-02"),
            date("judged", "研判日期").example("2025-06-04"),
            date("replied", "答复日期").example("2025-06-08"),
            reference("projects", "project", "项目").example("示例钛材项目"),
            asOf().mandatory(),
            source().mandatory());
    static final Table TASKS = Table.of(
            GROUP,
            "tasks",
            "督办任务",
            code("task", "任务编码").asKey().example("TK-EXAMPLE"),
            text("matter_zh", "议定事项", "任务").mandatory().example("对接钛材企业"),
            reference("meetings", "meeting", "来源会议").example("MT-EXAMPLE"),
            region().mandatory(),
            chain(),
            link(),
            reference("projects", "project", "项目").example("示例钛材项目"),
            text("unit", "责任单位").mandatory().example("某县投资促进局"),
            list("partners", "配合单位").example("自然资源局；供电公司"),
            deadline("deadline", "时限", "完成时限").example("2026-12-31"),
            text("progress_zh", "进展").example("已联系两家"),
            choice("state", "完成情况", "OPEN=未开始", "DOING=进行中", "DONE=已完成", "DROPPED=已取消")
                    .example("进行中"),
            text("proof", "佐证").example("洽谈记录"),
            choice("alert", "预警", "RED=红", "YELLOW=黄", "GREEN=绿")
                    .alsoHeaded("预警(红/黄/绿)")
                    .example("绿"),
            asOf().mandatory(),
            source().mandatory());
    static final Table PROBLEMS = Table.of(
            GROUP,
            "problems",
            "产业问题",
            code("problem", "问题编码").asKey().example("PB-EXAMPLE"),
            region().mandatory(),
            chain(),
            link(),
            text("content_zh", "问题").mandatory().example("海绵钛外购比重高"),
            text("cause_zh", "成因").example("本地无产能"),
            text("impact_zh", "影响").example("成本偏高"),
            choice("severity", "严重度", "HIGH=严重", "MEDIUM=较重", "LOW=一般")
                    .alsoHeaded("严重程度")
                    .example("较重"),
            text("measure_zh", "措施").example("引进海绵钛项目"),
            text("unit", "责任单位").example("某县工业和信息化局"),
            deadline("deadline", "时限").example("2026-12-31"),
            text("indicator_zh", "验证指标").example("本地配套率达到 60%"),
            choice("state", "状态", "OPEN=未解决", "DOING=解决中", "DONE=已解决").example("未解决"),
            asOf().mandatory(),
            source().mandatory());
    static final Table TECH_ITEMS = Table.of(
            GROUP,
            "tech_items",
            "关键技术攻关",
            code("item", "攻关编码").asKey().example("TE-EXAMPLE"),
            link().mandatory(),
            text("name_zh", "技术或产品").mandatory().example("高品质海绵钛"),
            reference("regions", "region", "地区").example("示例县"),
            text("level_zh", "现状水平").example("可产 1 级"),
            list("leaders", "国内外领先者").example("甲公司；乙公司"),
            choice("difficulty", "替代难度", "HIGH=高", "MEDIUM=中", "LOW=低").example("高"),
            text("unit", "承担单位").example("示例钛业有限公司"),
            text("mode_zh", "攻关方式").example("联合攻关"),
            deadline("deadline", "时限").example("2027-12-31"),
            asOf().mandatory(),
            source().mandatory());
    static final Table DETERMINATIONS = Table.of(
            GROUP,
            "determinations",
            "人工认定",
            region().asKey(),
            chain().asKey(),
            link().asKey(),
            choice("verdict", "认定", Choices.STATUSES).mandatory().example("薄弱"),
            text("reason", "理由").mandatory().example("仅一家小厂在产"),
            text("unit", "认定单位").mandatory().example("某县工业和信息化局"),
            date("as_of", "认定日期").mandatory().example("2025-06-30"),
            deadline("until", "有效期至").example("2026-06-30"),
            source().mandatory());
    static final Table MARKET_CHECKS = Table.of(
            GROUP,
            "market_checks",
            "市场条件核对",
            link().asKey(),
            choice("side", "面向市场", "UPSTREAM=上游采购", "DOWNSTREAM=下游销售").asKey().example("下游销售"),
            choice("part", "特征", "ONE=一剩", "TWO=二碎", "THREE=三自由").asKey().example("一剩"),
            text("item", "核对项").asKey().example("供给是否大于需求"),
            choice("answer", "答复", "YES=是", "NO=否", "UNSURE=不清楚").mandatory().example("是"),
            text("basis", "依据").example("行业协会年报"),
            text("unit", "答复单位").mandatory().example("某县工业和信息化局"),
            asOf().mandatory(),
            source().mandatory());
    static final Table ROAD_TIMES = Table.of(
            GROUP,
            "road_times",
            "路径见效时间",
            choice("road", "发展路径", Choices.ROADS).asKey().example("R1"),
            integer("月", "months_lo", "最短月数").mandatory().example("12"),
            integer("月", "months_hi", "最长月数").mandatory().example("36"),
            note(),
            source().mandatory());

    private OfficeTables() {}
}
