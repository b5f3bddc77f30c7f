/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What orders firms within a link (DESIGN §6): output, else the firm's revenue by the share declared for the link, else its revenue in
 * equal parts over the links it works in, else nothing known, which is 0 and never null. The basis is kept beside it.
 */
final class Strength {
    private Strength() {}

    /** Completes an occupation; {@code producing} is the number of the firm's occupations that count. */
    static void complete(Map<String, @Nullable Object> occupation, Map<String, @Nullable Object> firm, long producing) {
        Object revenue = firm.get("revenue");
        if (occupation.get("output") instanceof Number output) {
            put(occupation, output.doubleValue(), "OUTPUT");
        } else if (revenue instanceof Number r && occupation.get("share") instanceof Number share) {
            put(occupation, r.doubleValue() * share.doubleValue(), "REVENUE_SHARE");
        } else if (revenue instanceof Number r && producing > 0) {
            put(occupation, r.doubleValue() / producing, "REVENUE_EQUAL");
        } else {
            put(occupation, 0, "NONE");
        }
    }

    private static void put(Map<String, @Nullable Object> occupation, double strength, String basis) {
        occupation.put("strength", strength);
        occupation.put("strengthBasis", basis);
    }
}
