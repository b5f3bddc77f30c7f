/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

/** 组织形式, in the classes of METHODS E2. */
public enum LegalForm {
    /** 有限公司, 有限责任公司. */
    LLC,
    /** 股份有限公司. */
    JSC,
    /** 合伙企业（普通合伙、有限合伙）. */
    LP,
    /** 个人独资企业. */
    SOLE,
    /** 个体工商户. */
    TRADER,
    /** 专业合作社, 合作社联合社. */
    COOP,
    /** 厂, 店, 院, 中心, 公司: no form of company law in the name. */
    NONE
}
