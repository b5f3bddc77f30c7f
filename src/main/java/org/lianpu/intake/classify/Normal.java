/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.text.Normalizer;
import java.util.Locale;

/** One width, case and set of signs for terms and the texts they are looked for in. */
final class Normal {
    private Normal() {}

    /**
     * {@return the text with half-width signs ({@code , ; : ( )}), upper-case Latin, without blanks, quotes and hyphens
     * (钛-钢复合板 is 钛钢复合板)}
     */
    static String of(String text) {
        String narrow = needsNormalizer(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        StringBuilder kept = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                c = (char) (c - 0xFEE0);
            }
            switch (c) {
                case ' ',
                        '\t',
                        '\r',
                        '\u3000',
                        '\u00A0',
                        '-',
                        '"',
                        '\'',
                        '“',
                        '”',
                        '‘',
                        '’',
                        '—',
                        '–',
                        '\uFEFF',
                        '\u200B' -> {
                    // Says nothing.
                }
                case '[', '【', '〔' -> kept.append('(');
                case ']', '】', '〕' -> kept.append(')');
                case '\n' -> kept.append(';');
                default -> kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return narrow.equals(text) ? kept.toString() : kept.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean needsNormalizer(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = c < '\u0080'
                    || (c >= '\u4E00' && c <= '\u9FFF')
                    || (c >= '\u3000' && c <= '\u301B')
                    || (c >= '\uFF01' && c <= '\uFF5E')
                    || (c >= '\u2010' && c <= '\u201F')
                    || c == '\u00B7';
            if (!simple) {
                return true;
            }
        }
        return false;
    }
}
