/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Optional;
import org.lianpu.rules.Rules;

/**
 * How large a matrix must be before relatedness and complexity are said of it (METHODS B), counted after empty rows and
 * columns are dropped.
 *
 * @param regions least number of regions specialised in something
 * @param activities least number of activities in which somebody is specialised
 */
public record SizeRule(int regions, int activities) {
    /** For fixtures and for checking published tables: any size. */
    public static final SizeRule NONE = new SizeRule(0, 0);

    public static SizeRule of(Rules rules) {
        return new SizeRule(rules.complexity().minRegions(), rules.complexity().minLinks());
    }

    /** {@return why a matrix of this size is too small} */
    Optional<Reason> refuses(int ofRegions, int ofActivities) {
        if (ofRegions < Math.max(1, regions)) {
            return Optional.of(Reason.TOO_FEW_REGIONS);
        }
        return ofActivities < Math.max(1, activities) ? Optional.of(Reason.TOO_FEW_ACTIVITIES) : Optional.empty();
    }
}
