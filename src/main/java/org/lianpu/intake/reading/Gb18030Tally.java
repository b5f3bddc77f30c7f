/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/** Counts bytes as GB18030, which holds GBK and GB 2312. */
final class Gb18030Tally extends ByteTally {
    /** Characters of level 1 of GB 2312: the 3755 that make up nearly all Chinese text. */
    long common;

    @Override
    int count(byte[] bytes, int to) {
        int i = 0;
        while (i < to) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                if (lead < ' ') {
                    control(lead);
                }
                i = plain(bytes, i + 1, to);
            } else if (lead == 0x80 || lead == 0xFF) {
                errors++;
                i++;
            } else if (i + 1 == to) {
                return i;
            } else {
                int second = bytes[i + 1] & 0xFF;
                if (second >= 0x40 && second <= 0xFE && second != 0x7F) {
                    wide++;
                    if (lead >= 0xB0 && lead <= 0xD7 && second >= 0xA1) {
                        common++;
                    }
                    i += 2;
                } else if (second >= '0' && second <= '9') {
                    if (i + 4 > to) {
                        return i;
                    }
                    i += four(bytes, i);
                } else {
                    errors++;
                    i++;
                }
            }
        }
        return to;
    }

    private int four(byte[] bytes, int i) {
        int third = bytes[i + 2] & 0xFF;
        int fourth = bytes[i + 3] & 0xFF;
        if (third >= 0x81 && third <= 0xFE && fourth >= '0' && fourth <= '9') {
            wide++;
            // U+FFFD and our own mark are among these, and little else.
            if ((bytes[i] & 0xFF) == 0x84) {
                suspect++;
            }
            return 4;
        }
        errors++;
        return 1;
    }
}
