/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

/** C: in how many regions two activities are found together (METHODS M7). Costs the sum of squared diversities. */
final class CoOccurrence {
    private final int[][] together;
    private final int[] ubiquity;
    private final long[] sums;
    private final long total;

    CoOccurrence(Specialisation m) {
        int n = m.activities().size();
        together = new int[n][n];
        ubiquity = new int[n];
        sums = new long[n];
        for (int r = 0; r < m.regions().size(); r++) {
            int[] here = m.of(r);
            for (int i = 0; i < here.length; i++) {
                ubiquity[here[i]]++;
                int[] row = together[here[i]];
                for (int j = i + 1; j < here.length; j++) {
                    row[here[j]]++;
                }
            }
        }
        long all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                together[j][i] = together[i][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int count : together[i]) {
                sums[i] += count;
            }
            all += sums[i];
        }
        total = all;
    }

    int size() {
        return ubiquity.length;
    }

    /** {@return C_ij; of an activity with itself 0, as all but φ want it} */
    int together(int i, int j) {
        return together[i][j];
    }

    /** {@return u_i} */
    int ubiquity(int i) {
        return ubiquity[i];
    }

    /** {@return S_i = Σ_j C_ij} */
    long sum(int i) {
        return sums[i];
    }

    /** {@return T = Σ_i S_i} */
    long total() {
        return total;
    }
}
