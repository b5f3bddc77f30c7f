/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * What a link in a region is compared with (METHODS M1, M2), all on one basis, level and year.
 *
 * @param regionTotal T_R, all activity of the region; null if not known
 * @param linkTotal X_l, the link in the nation; null if not known (then the sum of the data is used)
 * @param nationTotal X; null if not known
 * @param medianRegionTotal median T_R of the level, for the prior mass
 * @param official totals come from official tables or full registries; else the quotient is for display only
 */
public record Reference(
        @Nullable Double regionTotal,
        @Nullable Double linkTotal,
        @Nullable Double nationTotal,
        double medianRegionTotal,
        boolean official) {

    /** Nothing to compare with. */
    public static final Reference NONE = new Reference(null, null, null, 0, false);
}
