/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.choice;
import static org.lianpu.intake.table.Column.code;
import static org.lianpu.intake.table.Column.firm;
import static org.lianpu.intake.table.Column.integer;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.share;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.chain;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.region;
import static org.lianpu.intake.table.CommonColumns.source;

/** Clusters, and who can bring their firms to one table. */
final class ClusterTables {
    private static final TableGroup GROUP = TableGroup.CLUSTER;

    static final Table CLUSTERS = Table.of(
            GROUP,
            "clusters",
            "产业集群",
            code("cluster", "集群编码").asKey().example("CL-EXAMPLE"),
            text("name_zh", "集群", "集群名称").mandatory().example("示例县钛材集群"),
            region().mandatory(),
            chain(),
            choice("level", "集群层级", Choices.LEVELS).alsoHeaded("层级").example("省级"),
            choice(
                            "type",
                            "集群类型",
                            "SAME_PRODUCT=同类产品/同类产品生产企业",
                            "HT_VERTICAL=垂直高新",
                            "HT_HORIZONTAL=功能型高新/同功能高新",
                            "LEAD_ENTERPRISE=龙头/龙头企业",
                            "MIXED=混合")
                    .alsoHeaded("类型")
                    .example("同类产品"),
            number("万元", "output", "产值").example("450000"),
            integer("家", "firm_count", "企业数").example("60"),
            share("sme_share", "中小企业产值占比").example("75%"),
            share("primacy", "首位度", "主导产业占比").example("80%"),
            text("platform_zh", "对接平台").example("示例平台"),
            text("digital_zh", "数字化水平").example("少数企业上云"),
            share("online_share", "线上交易占比").example("10%"),
            text("shortfall_zh", "短板").example("缺检测平台"),
            text("cause_zh", "成因").example("依托本地矿产"),
            asOf().mandatory(),
            source().mandatory());
    static final Table CLUSTER_LINKS = Table.of(
            GROUP,
            "cluster_links",
            "集群主攻环节",
            reference("clusters", "cluster", "集群").asKey().example("示例县钛材集群"),
            link().asKey(),
            share("share", "产值占比").example("72%"),
            asOf().mandatory(),
            source().mandatory());
    static final Table MEMBERS = Table.of(
            GROUP,
            "members",
            "集群成员",
            reference("clusters", "cluster", "集群").asKey().example("示例县钛材集群"),
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            choice("role", "角色", "LEADER=龙头", "SUPPORT=配套", "MEMBER=成员").example("龙头"),
            asOf().mandatory(),
            source().mandatory());
    static final Table ASSOCIATIONS = Table.of(
            GROUP,
            "associations",
            "协会商会",
            code("association", "协会编码").asKey().example("AS-EXAMPLE"),
            text("name_zh", "协会名称", "资源").mandatory().example("示例县钛业协会"),
            region().mandatory(),
            chain(),
            text("secretariat", "秘书处", "秘书处单位").example("示例钛业有限公司"),
            integer("家", "member_count", "会员数").example("45"),
            text("cooperation_zh", "可协作内容").example("组织集中采购"),
            text("limits_zh", "控制边界").example("不代企业签约"),
            choice("verified", "核实状态", Choices.EVIDENCE).example("已证实"),
            asOf().mandatory(),
            source().mandatory());
    static final Table ASSOCIATION_MEMBERS = Table.of(
            GROUP,
            "association_members",
            "协会会员",
            reference("associations", "association", "协会").asKey().example("示例县钛业协会"),
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            choice("role", "角色", "PRESIDENT=会长单位", "VICE=副会长单位", "COUNCIL=理事单位", "MEMBER=会员单位")
                    .example("会长单位"),
            asOf().mandatory(),
            source().mandatory());
    static final Table INSTITUTIONS = Table.of(
            GROUP,
            "institutions",
            "科研与服务机构",
            code("institution", "机构编码").asKey().example("IN-EXAMPLE"),
            text("name_zh", "机构名称", "资源").mandatory().example("示例检测中心"),
            choice(
                            "kind",
                            "机构类别",
                            "UNIVERSITY=高校",
                            "INSTITUTE=科研院所",
                            "LAB=创新平台/实验室",
                            "TESTING=检验检测机构",
                            "SERVICE=公共服务平台",
                            "THINK_TANK=智库")
                    .alsoHeaded("类别")
                    .mandatory()
                    .example("检验检测机构"),
            region().mandatory(),
            reference("links", "link", "擅长环节", "环节").example("海绵钛"),
            text("cooperation_zh", "可协作内容").example("成分检测"),
            text("limits_zh", "控制边界").example("不出具仲裁结论"),
            choice("verified", "核实状态", Choices.EVIDENCE).example("待核"),
            asOf().mandatory(),
            source().mandatory());
    static final Table SCENES = Table.of(
            GROUP,
            "scenes",
            "应用场景",
            code("scene", "场景编码").asKey().example("SC-EXAMPLE"),
            text("name_zh", "场景名称", "应用场景").mandatory().example("熔炼炉温在线监测"),
            region().mandatory(),
            chain(),
            reference("links", "link", "所在环节", "环节").example("海绵钛"),
            reference("links", "service", "所需服务环节").example("数字化服务"),
            firm("owner", "业主", "业主企业").example("示例钛业有限公司"),
            text("content_zh", "内容", "场景内容").example("炉温监测与预警"),
            choice("state", "状态", "OPEN=开放", "TAKEN=已对接", "CLOSED=已关闭").example("开放"),
            asOf().mandatory(),
            source().mandatory());

    private ClusterTables() {}
}
