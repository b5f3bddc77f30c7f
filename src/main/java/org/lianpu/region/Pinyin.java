/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.region;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The initials of a Chinese name, as people type them: 阿图什市 is atss. */
final class Pinyin {
    // Name rules read 重 in 重庆 and the like as names do.
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Any-Lower");

    private Pinyin() {}

    /** {@return the first letter of each syllable, lower case; other characters are left out} */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        name.codePoints().forEach(c -> {
            String latin = latin(Character.toString(c));
            if (!latin.isEmpty() && Character.isLetterOrDigit(latin.charAt(0))) {
                initials.append(latin.charAt(0));
            }
        });
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String latin(String character) {
        // As a family name it is Ou, and the rules for names know it only so.
        if (character.equals("区")) {
            return "qu";
        }
        synchronized (TO_LATIN) {
            return TO_LATIN.transliterate(character).strip();
        }
    }
}
