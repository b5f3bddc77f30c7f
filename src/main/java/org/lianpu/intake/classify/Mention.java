/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import org.jspecify.annotations.Nullable;

/**
 * A link named in a text.
 *
 * @param activity what the firm does with it; null where the text does not say
 * @param stance how it is meant
 * @param term the word that names it
 */
record Mention(String link, LinkTerm.Use use, @Nullable Activity activity, Stance stance, String term) {
    /** How a mention is meant. */
    enum Stance {
        /** It is done. */
        DONE,
        /** Being set up, or stopped. */
        IDLE,
        /** An exclusion term, or 不含 …. */
        EXCLUDED
    }
}
