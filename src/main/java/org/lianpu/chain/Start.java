/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.chain;

/** Whether a closed loop may feed itself (METHODS M10). */
public enum Start {
    /** New building: no loop feeds itself. */
    COLD,
    /** Existing plant, start-up charge bought: an input returned by a capability at hand counts as there. */
    WARM
}
