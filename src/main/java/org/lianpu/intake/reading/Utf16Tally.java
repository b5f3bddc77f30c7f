/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/** Counts bytes as UTF-16 of one byte order. */
final class Utf16Tally extends ByteTally {
    private final int high;

    /** Tabs, commas, digits, line ends: what every table has. */
    long plain;

    Utf16Tally(boolean bigEndian) {
        this.high = bigEndian ? 0 : 1;
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
                lost += c == 0xFFFD ? 1 : 0;
            }
        }
        return i;
    }

    private char at(byte[] bytes, int i) {
        return (char) ((bytes[i + high] & 0xFF) | (bytes[i + 1 - high] & 0xFF) << 8);
    }
}
