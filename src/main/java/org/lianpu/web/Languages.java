/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the API; anything that is not English is Chinese. */
public final class Languages {
    private Languages() {}

    /** {@return the language asked for by {@code ?lang=}, Chinese by default} */
    public static Locale of(@Nullable String lang) {
        return "en".equalsIgnoreCase(lang) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
