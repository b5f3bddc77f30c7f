/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

/**
 * Counts what a stream of bytes would be in one encoding. Fed block by block; a character may lie across two blocks.
 * Byte order marks are characters like others.
 */
abstract class ByteTally {
    /** Characters of more than one byte. */
    long wide;
    /** Sequences that are no character. */
    long errors;
    /** Control characters that no text holds: below blank without tab and line ends. */
    long controls;
    /** U+FFFD, the sign of a program that lost a character before us. */
    long lost;

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

    /** {@return whether every byte is text and none was lost before} */
    final boolean clean() {
        return errors == 0 && controls == 0 && lost == 0;
    }
}
