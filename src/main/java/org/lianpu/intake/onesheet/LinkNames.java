/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.onesheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of links as people write them: when two are the same, and when they only look so. */
final class LinkNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B-\\u200F\\uFEFF\\p{Cntrl}]+");
    private static final Pattern QUOTES = Pattern.compile("^[\"'“”‘’「『]+|[\"'“”‘’」』]+$");
    private static final Pattern ORNAMENT =
            Pattern.compile("\\([^)]*\\)|[\\p{Punct}·—、，。]|的|(?:环节|产业|行业|工序|生产|加工|制造|制备)$");
    private static final int SHORTEST_FOR_TYPING_ERRORS = 5;

    private LinkNames() {}

    /** {@return the name without blanks around and quotes} */
    static String clean(String name) {
        return QUOTES.matcher(BLANKS.matcher(name).replaceAll(" ").strip())
                .replaceAll("")
                .strip();
    }

    /** {@return what two spellings of one name share: width of letters, case and blanks do not matter} */
    static String key(String name) {
        return BLANKS.matcher(Normalizer.normalize(clean(name), Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A name as it is compared with others. */
    record Folded(String key, String plain) {
        static Folded of(String name) {
            String key = LinkNames.key(name);
            return new Folded(key, ORNAMENT.matcher(key).replaceAll(""));
        }

        /**
         * {@return whether two different names may well mean one link: they differ by ornament only, such as 精制 and 精制环节, or by one
         * letter of five or more; of short Chinese names one character makes all the difference}
         */
        boolean isNearly(Folded other) {
            return !key.equals(other.key)
                    && ((!plain.isEmpty() && plain.equals(other.plain))
                            || (Math.min(key.length(), other.key.length()) >= SHORTEST_FOR_TYPING_ERRORS
                                    && oneSlip(key, other.key)));
        }
    }

    static boolean nearlyEqual(String a, String b) {
        return Folded.of(a).isNearly(Folded.of(b));
    }

    /** One character more, less, other, or two exchanged. */
    private static boolean oneSlip(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(i + 1).equals(shorter.substring(i));
        }
        boolean other = longer.substring(i + 1).equals(shorter.substring(i + 1));
        boolean exchanged = i + 1 < longer.length()
                && longer.charAt(i) == shorter.charAt(i + 1)
                && longer.charAt(i + 1) == shorter.charAt(i)
                && longer.substring(i + 2).equals(shorter.substring(i + 2));
        return other || exchanged;
    }
}
