/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/** Counts bytes as UTF-16 of one byte order. */
final class Utf16Tally extends ByteTally {
    /** Which of two bytes is the lower one. */
    private final int low;

    /** Tabs, commas, digits, line ends: what every table has. */
    long plain;

    Utf16Tally(boolean bigEndian) {
        this.low = bigEndian ? 1 : 0;
    }

    @Override
    int count(byte[] bytes, int to) {
        int i = 0;
        while (i + 1 < to) {
            char c = at(bytes, i);
            i += 2;
            if (c < 0x80) {
                plain++;
                control(c);
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 >= to) {
                    return i - 2;
                }
                if (Character.isLowSurrogate(at(bytes, i))) {
                    wide++;
                    i += 2;
                } else {
                    errors++;
                }
            } else if (Character.isLowSurrogate(c) || c >= 0xFFFE) {
                errors++;
            } else {
                wide++;
                suspect += c == 0xFFFD || c == TextEncoding.UNREADABLE ? 1 : 0;
            }
        }
        return i;
    }

    private char at(byte[] bytes, int i) {
        return (char) ((bytes[i + low] & 0xFF) | (bytes[i + 1 - low] & 0xFF) << 8);
    }
}
