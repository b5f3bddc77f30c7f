/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

/** Closed sets of words that several tables use. */
final class Choices {
    /** Phases of a project (DOMAIN); only from 投产 on it counts. */
    static final String[] PHASES = {
        "TALKS=在谈/洽谈",
        "SIGNED=签约/已签约",
        "BUILDING=开工/在建",
        "COMPLETED=竣工",
        "PRODUCING=投产",
        "FULL=达产",
        "ABOVE_SCALE=入规",
        "ENDED=终止"
    };

    /** Verdict words (TERMS). */
    static final String[] STATUSES = {
        "UNKNOWN=待核实", "ABSENT=缺失", "NOT_NEEDED=暂不补", "BUILDING=缺失（在建）", "UNGRADED=有（强弱未评）",
        "YOUNG=起步", "WEAK=薄弱", "PRESENT=有一定基础", "STRONG=优势", "LEADING"
    };

    static final String[] EVIDENCE = {"CONFIRMED=已证实", "UNCERTAIN=待核", "REJECTED=否定"};

    /** Bases of activity (METHODS §0.2). */
    static final String[] BASES = {"OUTPUT=产值", "EMPLOYEES=从业人员", "COUNT=家数"};

    static final String[] LEVELS = {"NATIONAL=国家级", "PROVINCIAL=省级", "CITY=市级", "COUNTY=县级"};
    static final String[] SIDES = {"UPSTREAM=上游采购", "DOWNSTREAM=下游销售", "BOTH=双边"};

    /** What a turnover of a platform counts (METHODS M17). */
    static final String[] GMV = {"GROSS=总额", "NET=净额", "MATCHED=撮合额"};

    /** Who vouches for a turnover (METHODS M17). */
    static final String[] ASSURANCE = {"AUDITED=审计", "SELF_REPORTED=自报", "PRESS=媒体"};

    /** Classes of industry that may be transferred (METHODS M21). */
    static final String[] CLASSES = {"LABOUR=劳动密集", "TECH=技术密集", "ENERGY=高载能", "PRODUCER_SERVICE=生产性服务业", "GENERAL=一般"};

    /** Rows of the mode table (METHODS M20). */
    static final String[] ROADS = {"C3", "C1a", "C1b", "C1c", "C1d", "C2", "R3", "R1", "R2", "N"};

    private Choices() {}
}
