/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.spool;

/**
 * 128 bits that stand for a text: two texts with one key are so unlikely (fewer than one in 10²⁰ for a hundred million texts) that
 * keys are compared instead of texts. Two independent 64-bit mixes over the characters; not for secrets.
 *
 * @param high first half
 * @param low second half, also used to share keys out
 */
public record Key(long high, long low) {
    private static final long SEED = 0x9E3779B97F4A7C15L;

    /** {@return the key of a text of one kind; texts of two kinds never share a key by being equal} */
    public static Key of(char kind, String text) {
        long a = SEED ^ kind;
        long b = Long.rotateLeft(SEED, 32) + kind;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            a = mix(a ^ c);
            b = mix(b + c * 0xD6E8FEB86659FD93L + i);
        }
        return new Key(mix(a + text.length()), mix(b ^ a));
    }

    private static long mix(long value) {
        long x = value + SEED;
        x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
