/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The nearest known word to a misspelt one, by edit distance. */
public final class Suggestion {
    private Suggestion() {}

    /** {@return the nearest of {@code known} within a third of the word's length, or an empty text} */
    public static String nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int reach = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(k -> Math.abs(k.length() - wanted.length()) <= reach)
                .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= reach)
                .min(Comparator.<String>comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
