/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.Arrays;
import org.lianpu.words.Words;

/**
 * Words inside the sentence of a notice, such as what was expected: a key of the bundles and what fills it, kept as one text until
 * somebody reads the notice in his language.
 */
public final class Phrase {
    private static final String MARK = "\u001E";
    private static final String THEN = "\u001F";

    private Phrase() {}

    /** {@return the words under {@code phrase.<key>}, as a detail of a notice} */
    public static String of(String key, Object... with) {
        StringBuilder text = new StringBuilder(MARK).append("phrase.").append(key);
        for (Object filling : with) {
            text.append(THEN).append(filling);
        }
        return text.toString();
    }

    /** {@return that something else was probably meant; blank where nothing is near} */
    public static String meant(String suggestion) {
        return suggestion.isEmpty() ? "" : of("meant", suggestion);
    }

    /** {@return the detail as it is read; any but a phrase as it stands} */
    public static String read(String detail, Words words) {
        if (!detail.startsWith(MARK)) {
            return detail;
        }
        String[] parts = detail.substring(MARK.length()).split(THEN, -1);
        return words.has(parts[0])
                ? words.say(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length))
                : detail;
    }
}
