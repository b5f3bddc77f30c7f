/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one record in the order in which {@link Pack} wrote them. Not for several threads. */
public final class Unpack {
    private byte[] bytes = new byte[0];
    private int at;

    /** Turns to a record that begins at {@code start}. */
    public Unpack of(byte[] array, int start) {
        bytes = array;
        at = start;
        return this;
    }

    public boolean truth() {
        return bytes[at++] != 0;
    }

    public long count() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    public int number() {
        return Math.toIntExact(count());
    }

    public long fixed() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[at++] & 0xFF);
        }
        return value;
    }

    public double decimal() {
        return Double.longBitsToDouble(fixed());
    }

    public @Nullable String textOrNull() {
        int length = number() - 1;
        if (length < 0) {
            return null;
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public String text() {
        return Objects.requireNonNull(textOrNull());
    }
}
