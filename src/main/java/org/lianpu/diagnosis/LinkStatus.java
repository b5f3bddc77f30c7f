/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** The verdict on one link in one region (METHODS M6). */
public enum LinkStatus {
    /** No firm known, but too little known to say none 待核实. */
    UNKNOWN,
    /** Looked, and nobody there 缺失. */
    ABSENT,
    /** Somebody there, strength not judged 有（强弱未评）; outside the order of the others. */
    UNGRADED,
    YOUNG,
    WEAK,
    PRESENT,
    STRONG,
    LEADING;

    /** {@return whether the link counts as present for structure, P_R (M6, M10–M14)} */
    public boolean isPresent() {
        return compareTo(ABSENT) > 0;
    }

    /** {@return whether strength was judged} */
    public boolean isGraded() {
        return compareTo(UNGRADED) > 0;
    }
}
