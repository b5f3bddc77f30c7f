/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.gap;

/** What to do about a link (METHODS M11, TERMS). */
public enum GapLabel {
    /** 先核实. */
    VERIFY,
    /** 强链. */
    STRENGTHEN,
    /** 补链. */
    FILL,
    /** 配套投入. */
    SIDE_INPUT,
    /** 延链（向下）. */
    EXTEND_DOWN,
    /** 延链（向上）. */
    EXTEND_UP,
    /** 建链. */
    BUILD
}
