/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** Where the year of an answer comes from (METHODS §0.2): never the greatest date of any row. */
public enum YearBasis {
    /** Asked for. */
    ASKED,
    /** The latest year declared for the region and chain. */
    DECLARED,
    /** Nothing was declared: the latest year in which somebody claimed a firm here. */
    LATEST_FACT,
    /** Nothing at all is known here: the latest year of the chain in the nation. */
    NONE
}
