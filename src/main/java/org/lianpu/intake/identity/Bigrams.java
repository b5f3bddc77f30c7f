/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.Arrays;

/** The multiset of neighbouring pairs of characters of a text, for Dice's similarity. */
final class Bigrams {
    private final int[] sorted;

    private Bigrams(int[] sorted) {
        this.sorted = sorted;
    }

    static Bigrams of(String text) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new Bigrams(pairs);
    }

    /** {@return twice the common pairs over all pairs; 0 where neither text has two characters} */
    double dice(Bigrams other) {
        int total = sorted.length + other.sorted.length;
        int common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return total == 0 ? 0 : 2.0 * common / total;
    }
}
