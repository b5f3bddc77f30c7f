/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

/**
 * The median of the positive numbers seen so far, in a fixed amount of memory: counts per eighth of a power of two, so it is known within
 * nine per cent whatever the numbers are. The same numbers in the same order give the same answers.
 */
final class Magnitude {
    /** Buckets per power of two, as bits of the mantissa. */
    private static final int FINENESS = 3;

    private static final int SHIFT = 52 - FINENESS;
    /** From 2^-64 to 2^64. */
    private static final long LOWEST = Double.doubleToRawLongBits(0x1p-64) >>> SHIFT;

    private static final int BUCKETS = 128 << FINENESS;

    private final int[] counts = new int[BUCKETS];
    private long total;
    private int middle;
    /** How many numbers stand in buckets below the middle one. */
    private long below;

    /** Takes a number; zero and less say nothing of a magnitude. */
    void add(double number) {
        if (!(number > 0)) {
            return;
        }
        int bucket = (int) Math.max(0, Math.min(BUCKETS - 1L, (Double.doubleToRawLongBits(number) >>> SHIFT) - LOWEST));
        counts[bucket]++;
        total++;
        if (bucket < middle) {
            below++;
        }
        // The lower median: the number at place (total - 1) / 2.
        long place = (total - 1) / 2;
        while (place < below) {
            below -= counts[--middle];
        }
        while (place >= below + counts[middle]) {
            below += counts[middle++];
        }
    }

    long count() {
        return total;
    }

    /** {@return the middle of the bucket that holds the median; 0 before the first number} */
    double median() {
        return total == 0 ? 0 : Double.longBitsToDouble(((middle + LOWEST) << SHIFT) | (1L << (SHIFT - 1)));
    }
}
