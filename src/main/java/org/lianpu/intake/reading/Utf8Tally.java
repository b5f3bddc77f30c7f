/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/** Counts bytes as UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8Tally extends ByteTally {
    /** Characters of two bytes, which Chinese text has next to none of. */
    long two;

    @Override
    int count(byte[] bytes, int to) {
        int i = 0;
        while (i < to) {
            int b = bytes[i];
            if (b > 0) {
                if (b < ' ') {
                    control(b);
                }
                i++;
                i = plain(bytes, i, to);
                continue;
            }
            if (b == 0) {
                controls++;
                i++;
                continue;
            }
            int length = length(b);
            if (length > 0 && i + length > to && startsWell(bytes, i, to, length)) {
                return i;
            }
            i += length > 0 && i + length <= to ? wide(bytes, i, length) : error();
        }
        return to;
    }

    private int error() {
        errors++;
        return 1;
    }

    private static int length(int b) {
        int lead = b & 0xFF;
        if (lead >= 0xE0) {
            return lead < 0xF0 ? 3 : lead <= 0xF4 ? 4 : 0;
        }
        return lead >= 0xC2 ? 2 : 0;
    }

    private static boolean startsWell(byte[] bytes, int i, int to, int length) {
        if (i + 1 < to && !second(bytes[i] & 0xFF, bytes[i + 1] & 0xFF)) {
            return false;
        }
        return length < 4 || i + 2 >= to || continues(bytes[i + 2]);
    }

    private int wide(byte[] bytes, int i, int length) {
        int lead = bytes[i] & 0xFF;
        int second = bytes[i + 1] & 0xFF;
        if (!second(lead, second)
                || (length > 2 && !continues(bytes[i + 2]))
                || (length > 3 && !continues(bytes[i + 3]))) {
            return error();
        }
        wide++;
        if (length == 2) {
            two++;
        } else if (lead == 0xEF
                && ((second == 0xBF && bytes[i + 2] == (byte) 0xBD)
                        || (second == 0xB7 && bytes[i + 2] == (byte) 0x90))) {
            suspect++;
        }
        return length;
    }

    private static boolean continues(int b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean second(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> second >= 0x80 && second <= 0xBF;
        };
    }
}
