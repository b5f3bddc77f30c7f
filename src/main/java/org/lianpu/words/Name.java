/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.words;

import java.util.Locale;

/** What a thing is called, Chinese first; {@code en} falls back to {@code zh} where no English name was given. */
public record Name(String zh, String en) {
    /** {@return the name in the language of {@code locale}} */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
