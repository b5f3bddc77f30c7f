/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.diagnosis;

/** Exact binomial tail, summed outward from the first term in ratios, so that nothing over- or underflows early. */
final class Binomial {
    private static final double HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

    private Binomial() {}

    /** {@return P[Bin(total, q) ≥ n]} */
    static double upperTail(int n, int total, double q) {
        if (total < 0 || !(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("A count and a probability are expected, not " + total + " and " + q);
        }
        if (n <= 0) {
            return 1;
        }
        if (n > total || q == 0) {
            return 0;
        }
        if (q == 1) {
            return 1;
        }
        return n > total * q ? up(n, total, q) : 1 - down(n - 1, total, q);
    }

    /** Sum from n upward; terms fall from the start because n lies above the mean. */
    private static double up(int n, int total, double q) {
        double ratio = q / (1 - q);
        double term = mass(n, total, q);
        double sum = 0;
        for (int k = n; k <= total && term > sum * 1e-17; k++) {
            sum += term;
            term *= (double) (total - k) / (k + 1) * ratio;
        }
        return Math.min(1, sum);
    }

    /** Sum from n downward; terms fall because n lies below the mean. */
    private static double down(int n, int total, double q) {
        double ratio = (1 - q) / q;
        double term = mass(n, total, q);
        double sum = 0;
        for (int k = n; k >= 0 && term > sum * 1e-17; k--) {
            sum += term;
            term *= (double) k / (total - k + 1) * ratio;
        }
        return Math.min(1, sum);
    }

    private static double mass(int n, int total, double q) {
        return Math.exp(logFactorial(total)
                - logFactorial(n)
                - logFactorial(total - n)
                + n * Math.log(q)
                + (total - n) * Math.log1p(-q));
    }

    /** Exact sum below 32, Stirling's series above (error below 1e-15). */
    private static double logFactorial(int n) {
        if (n < 32) {
            double sum = 0;
            for (int k = 2; k <= n; k++) {
                sum += Math.log(k);
            }
            return sum;
        }
        double x = n + 1.0;
        double inverse = 1 / x;
        double square = inverse * inverse;
        double series = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square / 1680.0)));
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + series;
    }
}
