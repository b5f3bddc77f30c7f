/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

/** Wilson's score interval, 95 %: what a share seen in a sample says of the share. */
public final class Wilson {
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /** {@return the lower bound of the share of which {@code right} of {@code all} were seen; 0 for none} */
    public static double lower(int right, int all) {
        if (all == 0) {
            return 0;
        }
        double p = (double) right / all;
        double z2 = Z * Z;
        double centre = p + z2 / (2 * all);
        double reach = Z * Math.sqrt((p * (1 - p) + z2 / (4 * all)) / all);
        return (centre - reach) / (1 + z2 / all);
    }
}
