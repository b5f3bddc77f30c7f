/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import static org.lianpu.intake.table.Column.date;
import static org.lianpu.intake.table.Column.firm;
import static org.lianpu.intake.table.Column.number;
import static org.lianpu.intake.table.Column.reference;
import static org.lianpu.intake.table.Column.share;
import static org.lianpu.intake.table.Column.text;
import static org.lianpu.intake.table.CommonColumns.asOf;
import static org.lianpu.intake.table.CommonColumns.link;
import static org.lianpu.intake.table.CommonColumns.source;
import static org.lianpu.intake.table.CommonColumns.year;

/** Who buys from whom. */
final class TradeTables {
    private static final TableGroup GROUP = TableGroup.TRADE;

    static final Table SUPPLIES = Table.of(
            GROUP,
            "supplies",
            "供应关系",
            firm("supplier", "供应商", "供方").asKey().example("示例矿业有限公司"),
            firm("customer", "客户", "需方").asKey().example("示例钛业有限公司"),
            reference("links", "link", "环节", "所属环节").asKey().orBlank().example("钛精矿"),
            text("product", "产品", "货物").asKey().orBlank().example("钛精矿"),
            year().asKey(),
            number("万元/年", "value", "金额", "交易额").example("5200"),
            number("见单位列", "quantity", "数量").example("20000"),
            text("quantity_unit", "数量单位").example("吨"),
            date("as_of", "截至日期").example("2025-06-30"),
            source().mandatory());
    static final Table PURCHASES = Table.of(
            GROUP,
            "purchases",
            "采购来源",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            link().asKey(),
            year().asKey(),
            number("万元/年", "value", "采购额", "采购总额").example("8000"),
            number("万元/年", "local_value", "本地采购额").example("3000"),
            number("万元/年", "unknown_value", "来源不明采购额").example("500"),
            reference("regions", "origin", "外购来源地").example("示例区"),
            number("见单位列", "quantity", "数量", "采购量").example("30000"),
            text("quantity_unit", "数量单位").example("吨"),
            text("spec", "规格要求").example("TiO2 ≥ 47%"),
            source().mandatory());
    static final Table CUSTOMER_CHAINS = Table.of(
            GROUP,
            "customer_chains",
            "销售去向",
            firm("firm", "企业").asKey().example("示例钛业有限公司"),
            reference("chains", "chain", "客户所属产业链", "产业链").asKey().example("钛"),
            share("share", "销售占比").mandatory().example("70%"),
            asOf().mandatory(),
            source().mandatory());

    private TradeTables() {}
}
