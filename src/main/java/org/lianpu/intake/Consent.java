/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

/** What an import may do. */
public enum Consent {
    /** Check only. */
    CHECK_ONLY,
    /** Write when there is neither error nor warning. */
    WRITE_IF_CLEAN,
    /** Write although there are warnings; errors still keep everything out. */
    ACCEPT_WARNINGS,
    /** Write the rows that are in order and give back the others; what is no fault of one row still keeps everything out. */
    ACCEPT_GOOD
}
