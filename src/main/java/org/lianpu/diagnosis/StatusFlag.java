/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** What is said beside a verdict. */
public enum StatusFlag {
    /** No firm anywhere in the nation's data: a true blank, a chokepoint, or a gap in the data; no recruit target. */
    ABSENT_EVERYWHERE,
    /** Absent, with something in transit 在途. */
    BUILDING,
    /** Absent, with a stated reason not to fill it now. */
    NOT_NEEDED,
    /** Part of the firms is carried forward from an earlier year. */
    CARRIED
}
