/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /** A code of the row itself: letters, digits, hyphens, dots, no blanks. */
    CODE,
    INTEGER,
    DECIMAL,
    /** A decimal from 0 to 1. */
    SHARE,
    /** A decimal or a percentage that may be below 0 or above 1: growth, margin, leverage. */
    RATE,
    /** yes / no, 是 / 否. */
    FLAG,
    /** {@code 2024-06-30} or {@code 2024}; years after the present one are refused. */
    DATE,
    /** A date that may lie ahead: what is due, planned or in force until then. */
    DEADLINE,
    /** One of a closed set of words, by code or by Chinese alias. */
    CHOICE,
    /** Several texts in one cell, separated by ； or ;. */
    LIST,
    /** The code, name or alias of a row of another table. */
    REFERENCE,
    /** A firm by 统一社会信用代码, by the source's own key, or by name. */
    FIRM
}
