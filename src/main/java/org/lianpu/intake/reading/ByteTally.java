/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts what a stream of bytes would be in one encoding. Fed block by block; a character may lie across two blocks.
 * Byte order marks are characters like others.
 */
abstract class ByteTally {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BLANKS = 0x2020202020202020L;

    /** Characters of more than one byte. */
    long wide;
    /** Sequences that are no character. */
    long errors;
    /** Control characters that no text holds: below blank without tab and line ends. */
    long controls;
    /** Characters that need a look at their row: U+FFFD, by which a program says that it lost one, and our own mark. */
    long suspect;

    private byte[] rest = new byte[0];

    /** Counts the next bytes. */
    final void feed(byte[] block, int length) {
        byte[] bytes = block;
        int to = length;
        if (rest.length > 0) {
            bytes = new byte[rest.length + length];
            System.arraycopy(rest, 0, bytes, 0, rest.length);
            System.arraycopy(block, 0, bytes, rest.length, length);
            to = bytes.length;
        }
        int done = count(bytes, to);
        rest = new byte[to - done];
        System.arraycopy(bytes, done, rest, 0, rest.length);
    }

    /** A character that the end cuts off is an error. */
    final void end() {
        if (rest.length > 0) {
            errors++;
            rest = new byte[0];
        }
    }

    /** {@return how many bytes were counted; at most one character's bytes are left for the next block} */
    abstract int count(byte[] bytes, int to);

    /** {@return where the next byte stands that is not plain, or fewer than eight before the end: eight are passed at once} */
    static int plain(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long eight = (long) LONGS.get(bytes, i);
            // A byte below blank borrows from its high bit; one that is not ASCII has it set.
            if (((eight | (eight - BLANKS)) & HIGH_BITS) != 0) {
                return i;
            }
            i += Long.BYTES;
        }
        return i;
    }

    final void control(int b) {
        if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
            controls++;
        }
    }

    /** {@return how much of what is not plain ASCII is no text, 0–1} */
    final double oddShare() {
        long odd = errors + controls;
        return odd == 0 ? 0 : (double) odd / (odd + wide);
    }

    /** {@return whether every byte is text that needs no second look} */
    final boolean clean() {
        return errors == 0 && controls == 0 && suspect == 0;
    }
}
