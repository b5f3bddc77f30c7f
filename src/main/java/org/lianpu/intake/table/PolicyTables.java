/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.date;
import static org.lianpu.intake.table.Column.deadline;
import static org.lianpu.intake.table.Column.flag;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.route;
import static org.lianpu.intake.table.CommonColumns.source;

/** Policies, their clauses, and what they allow or forbid. */
final class PolicyTables {
    private static final TableGroup GROUP = TableGroup.POLICY;

    static final Table POLICIES = Table.of(
            GROUP,
            "policies",
            "政策",
            code("policy", "政策编码").asKey().example("PO-EXAMPLE"),
            text("name_zh", "政策", "政策名称").mandatory().example("示例县促进钛产业发展若干措施"),
            text("document", "文号").mandatory().example("示府办〔2025〕1号"),
            choice("level", "政策层级", Choices.LEVELS).alsoHeaded("层级").mandatory().example("县级"),
            reference("regions", "region", "适用地区", "地区").example("示例县"),
            date("issued", "日期", "发布日期").example("2025-01-01"),
            deadline("until", "有效期至").example("2028-12-31"),
            text("targets_zh", "支持对象").example("辖区内钛材企业"),
            text("support_zh", "支持方式").example("贷款贴息"),
            text("constraints_zh", "约束").example("不得新增产能"),
            flag("general", "普惠").example("是"),
            choice("fair_competition", "公平竞争审查标记", "PASSED=已通过", "PENDING=未审查", "ISSUE=存疑")
                    .example("已通过"),
            text("url", "网址").example("https://example.com/policy"),
            source().mandatory());
    static final Table POLICY_CLAUSES = Table.of(
            GROUP,
            "policy_clauses",
            "政策条款",
            code("clause", "条款编码").asKey().example("PO-EXAMPLE-5"),
            reference("policies", "policy", "政策").mandatory().example("PO-EXAMPLE"),
            text("article", "条款", "条次").mandatory().example("第五条"),
            text("quote", "原文", "条件条款").mandatory().example("严格执行产能置换"),
            choice(
                            "kind",
                            "条款类别",
                            "CONDITION=承接条件",
                            "DIRECTION=承接方向",
                            "RESTRICTION=限制",
                            "PHASE_OUT=淘汰",
                            "SWAP=产能置换",
                            "ENERGY_CARBON=能耗与碳",
                            "SUPPORT=支持")
                    .alsoHeaded("类别")
                    .mandatory()
                    .example("产能置换"),
            choice("class", "产业类型", Choices.CLASSES).example("高载能"),
            text("url", "网址").example("https://example.com/policy#5"),
            source().mandatory());
    static final Table CLAUSE_LINKS = Table.of(
            GROUP,
            "clause_links",
            "条款适用环节",
            reference("policy_clauses", "clause", "条款").asKey().example("PO-EXAMPLE-5"),
            link().asKey(),
            reference("regions", "region", "地区").asKey().orBlank().example("示例省"),
            choice("macro", "区域", "EAST=东部", "CENTRAL=中部", "WEST=西部", "NORTHEAST=东北")
                    .asKey()
                    .orBlank()
                    .example("西部"),
            choice(
                            "listing",
                            "归类",
                            "PREFERRED=优先承接",
                            "PHASING_OUT=逐步调整退出",
                            "NO_LONGER=不再承接",
                            "ENCOURAGED=鼓励",
                            "RESTRICTED=限制")
                    .alsoHeaded("2018目录归类(优先承接/逐步调整退出/不再承接)")
                    .mandatory()
                    .example("优先承接"),
            source().mandatory());
    static final Table ROUTE_POLICY = Table.of(
            GROUP,
            "route_policy",
            "路线政策",
            route().asKey(),
            reference("policy_clauses", "clause", "条款").asKey().example("PO-EXAMPLE-5"),
            reference("regions", "region", "地区").asKey().orBlank().example("示例省"),
            choice("verdict", "归类", "RESTRICTED=限制", "ELIMINATED=淘汰", "ENCOURAGED=鼓励")
                    .mandatory()
                    .example("限制"),
            flag("new_only", "只限新增产能").example("是"),
            date("since", "生效日期").example("2025-01-01"),
            deadline("until", "有效期至").example("2028-12-31"),
            source().mandatory());
    static final Table EXCLUSIONS = Table.of(
            GROUP,
            "exclusions",
            "暂不补",
            region().asKey(),
            link().asKey(),
            choice("reason", "原因", "POLICY=政策不允许", "NEIGHBOUR=邻近可供", "SCALE=达不到最小规模", "OTHER=其他")
                    .mandatory()
                    .example("政策不允许"),
            reference("policy_clauses", "clause", "条款").example("PO-EXAMPLE-5"),
            text("reason_zh", "理由", "说明").example("能耗不达标"),
            deadline("until", "有效期至").example("2027-12-31"),
            asOf().mandatory(),
            source().mandatory());

    private PolicyTables() {}
}
