/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.claim;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** 未再出现: what nobody repeats any more, of those who hand in all they have. */
final class Missing {
    private Missing() {}

    /** {@return the day since when nobody repeats any of these claims; null while somebody does} */
    static @Nullable String since(Collection<Claim> claims, Snapshots snapshots) {
        String since = "";
        for (Claim claim : claims) {
            if (!claim.implied()) {
                String missing = snapshots.missingSince(claim);
                if (missing == null) {
                    return null;
                }
                since = missing.compareTo(since) > 0 ? missing : since;
            }
        }
        return since.isEmpty() ? null : since;
    }
}
