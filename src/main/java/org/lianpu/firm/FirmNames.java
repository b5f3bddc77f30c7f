/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.text.Normalizer;
import java.util.Locale;

/** The part of METHODS E2 that gives one spelling to one registered name; nothing is dropped that tells firms apart. */
public final class FirmNames {
    private static final String LONG_FORM = "有限责任公司";
    private static final String SHORT_FORM = "有限公司";
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int WIDTH_SHIFT = 0xFEE0;

    private FirmNames() {}

    /**
     * {@return the name in one width, case and bracket style, without blanks, zero-width characters and punctuation
     * other than round brackets, 有限责任公司 written 有限公司}
     */
    public static String key(String name) {
        String folded = isPlain(name) ? name : fold(name);
        return folded.contains(LONG_FORM) ? folded.replace(LONG_FORM, SHORT_FORM) : folded;
    }

    /** Nearly all registered names are plain already: one look at each character and no copy. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c == '('
                || c == ')';
    }

    private static String fold(String name) {
        String narrow = needsNormalizer(name) ? normalize(name) : name;
        StringBuilder kept = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
                c = (char) (c - WIDTH_SHIFT);
            }
            if (c >= 'a' && c <= 'z') {
                c = (char) (c - 'a' + 'A');
            }
            switch (c) {
                case '[', '〔', '【', '〖', '{' -> kept.append('(');
                case ']', '〕', '】', '〗', '}' -> kept.append(')');
                default -> {
                    if (isPlain(c) || !isDropped(c)) {
                        kept.append(c);
                    }
                }
            }
        }
        return kept.toString();
    }

    /** Once more after the case: upper-casing may leave what NFKC would join. */
    private static String normalize(String name) {
        return Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** Width forms and ASCII are folded by hand; anything rarer goes through the normaliser. */
    private static boolean needsNormalizer(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean simple = isPlain(c)
                    || c < '\u0080'
                    || (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH)
                    || (c >= '\u3000' && c <= '\u301B')
                    || c == '\u00B7';
            if (!simple) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDropped(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> c != '(' && c != ')';
            default -> false;
        };
    }
}
