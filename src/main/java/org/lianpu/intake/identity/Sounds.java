/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How names sound: pinyin without tones, a syllable a character, each character looked up once. */
final class Sounds {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Map<Character, String> SYLLABLES = new ConcurrentHashMap<>();
    private static final char FIRST_HAN = '\u3400';

    private Sounds() {}

    static String of(String text) {
        StringBuilder sound = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sound.append(c < FIRST_HAN ? String.valueOf(c) : SYLLABLES.computeIfAbsent(c, Sounds::syllable))
                    .append(' ');
        }
        return sound.toString();
    }

    private static String syllable(char c) {
        synchronized (TO_LATIN) {
            return TO_LATIN.transliterate(String.valueOf(c)).toLowerCase(Locale.ROOT);
        }
    }
}
