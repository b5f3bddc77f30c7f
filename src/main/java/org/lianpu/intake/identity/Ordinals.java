/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import java.util.ArrayList;
import java.util.List;

/** Numbers in names that tell sisters apart: 第一, 二厂, 三分厂, 38. */
final class Ordinals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String COUNTED = "厂矿店队建冶棉化局院所社处号车分纺印染";
    private static final int LIMIT = 1_000_000;

    private Ordinals() {}

    static List<Integer> of(String key) {
        List<Integer> ordinals = List.of();
        for (int i = 0; i < key.length(); ) {
            int end = i;
            while (end < key.length() && isNumeral(key.charAt(end))) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            boolean arabic = key.charAt(i) <= '9';
            boolean counts = arabic
                    || (i > 0 && key.charAt(i - 1) == '第')
                    || (end < key.length() && COUNTED.indexOf(key.charAt(end)) >= 0);
            if (counts) {
                if (ordinals.isEmpty()) {
                    ordinals = new ArrayList<>(2);
                }
                ordinals.add(value(key, i, end));
            }
            i = end;
        }
        return ordinals;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || c == '十' || c == '百' || c == '〇' || DIGITS.indexOf(c) >= 0;
    }

    private static int value(String key, int from, int to) {
        int total = 0;
        int digit = 0;
        for (int i = from; i < to; i++) {
            char c = key.charAt(i);
            if (c == '十' || c == '百') {
                total += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                int value = c == '〇' ? 0 : c <= '9' ? c - '0' : DIGITS.indexOf(c);
                digit = (digit * 10 + value) % LIMIT;
            }
        }
        return total + digit;
    }
}
