/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

import java.util.Arrays;

/** Known activity of one link in the regions of one level and year, on one basis; sorted once, asked often. */
public final class Peers {
    /** No region known. */
    public static final Peers NONE = new Peers(new double[0]);

    private final double[] ascending;

    private Peers(double[] ascending) {
        this.ascending = ascending;
    }

    /** {@return peers of {@code values}, in any order; the region asked about may be among them} */
    public static Peers of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Peers(sorted);
    }

    /** {@return how many have more than {@code x}} */
    public int above(double x) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > x) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.length - low;
    }

    /** {@return how many are known} */
    public int size() {
        return ascending.length;
    }

    /** {@return the median, 0 if none; for the prior mass of M1} */
    public double median() {
        int n = ascending.length;
        return n == 0 ? 0 : (ascending[(n - 1) / 2] + ascending[n / 2]) / 2;
    }
}
