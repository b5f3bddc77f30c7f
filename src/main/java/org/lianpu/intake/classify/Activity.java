/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.Set;

/** What a firm does with a thing, or what a link is about. */
public enum Activity {
    MAKE,
    TRADE,
    SERVICE;

    /** {@return what a link is about} */
    public static Activity of(boolean service, Set<IndustryCode> codes) {
        return service ? SERVICE : codes.stream().anyMatch(IndustryCode::isTrade) ? TRADE : MAKE;
    }
}
