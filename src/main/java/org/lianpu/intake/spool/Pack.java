/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of one record, written field by field; reused from record to record. Numbers are variable-length where most are small. Not for
 * several threads.
 */
public final class Pack {
    private byte[] bytes = new byte[512];
    private int size;

    /** Begins a new record. */
    public Pack clear() {
        size = 0;
        return this;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    public Pack put(boolean value) {
        need(1);
        bytes[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    /** Writes a number that is mostly small and never negative. */
    public Pack count(long value) {
        need(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    public Pack put(long value) {
        need(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    public Pack put(double value) {
        return put(Double.doubleToRawLongBits(value));
    }

    /** Writes a text that may be absent. */
    public Pack put(@Nullable String text) {
        if (text == null) {
            return count(0);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        count(encoded.length + 1L);
        need(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }
}
