/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Arrays;

/**
 * M7 and M8 again, for tests: dense loops in the order of the formulas, and plain power iteration on the matrix that is not symmetric.
 * Shares no line with the product. Needs a matrix without empty rows and columns.
 */
final class NaiveComplexity {
    final double[][] rca;
    final int[][] m;
    final double[][] phi;
    final double[][] incl;
    final double[][] excl;
    final double second;
    final double[] eci;
    final double[] pci;
    final double[] coi;
    final double[][] cog;
    private final int regions;
    private final int products;

    NaiveComplexity(double[][] x) {
        regions = x.length;
        products = x[0].length;
        rca = new double[regions][products];
        m = new int[regions][products];
        double all = Arrays.stream(x).flatMapToDouble(Arrays::stream).sum();
        for (int c = 0; c < regions; c++) {
            for (int p = 0; p < products; p++) {
                int column = p;
                double ofRegion = x[c][p] / Arrays.stream(x[c]).sum();
                double ofAll = Arrays.stream(x).mapToDouble(row -> row[column]).sum() / all;
                rca[c][p] = ofRegion / ofAll;
                m[c][p] = rca[c][p] >= 1 ? 1 : 0;
            }
        }
        phi = new double[products][products];
        for (int p = 0; p < products; p++) {
            for (int q = 0; q < products; q++) {
                double both = 0;
                for (int c = 0; c < regions; c++) {
                    both += m[c][p] * m[c][q];
                }
                phi[p][q] = Math.min(both / u(p), both / u(q));
            }
        }
        incl = density(true);
        excl = density(false);
        double[][] walk = walk();
        double[] k = new double[regions];
        second = power(walk, k);
        double[] kp = new double[products];
        for (int p = 0; p < products; p++) {
            for (int c = 0; c < regions; c++) {
                kp[p] += m[c][p] * k[c] / u(p) / second;
            }
        }
        double mean = Arrays.stream(k).sum() / regions;
        double sd = Math.sqrt(Arrays.stream(k).map(v -> (v - mean) * (v - mean)).sum() / regions);
        eci = Arrays.stream(k).map(v -> (v - mean) / sd).toArray();
        pci = Arrays.stream(kp).map(v -> (v - mean) / sd).toArray();
        coi = outlook(kp);
        cog = gain(kp, sd);
    }

    private double u(int p) {
        double sum = 0;
        for (int[] row : m) {
            sum += row[p];
        }
        return sum;
    }

    private double d(int c) {
        return Arrays.stream(m[c]).sum();
    }

    private double[][] density(boolean itself) {
        double[][] density = new double[regions][products];
        for (int c = 0; c < regions; c++) {
            for (int p = 0; p < products; p++) {
                double here = 0;
                double total = 0;
                for (int q = 0; q < products; q++) {
                    if (itself || q != p) {
                        here += m[c][q] * phi[q][p];
                        total += phi[q][p];
                    }
                }
                density[c][p] = here / total;
            }
        }
        return density;
    }

    private double[][] walk() {
        double[][] walk = new double[regions][regions];
        for (int c = 0; c < regions; c++) {
            for (int e = 0; e < regions; e++) {
                for (int p = 0; p < products; p++) {
                    walk[c][e] += m[c][p] * m[e][p] / (d(c) * u(p));
                }
            }
        }
        return walk;
    }

    /** The largest eigenvalue left once the constant vector is taken out, where d weighs the regions. */
    private double power(double[][] walk, double[] k) {
        for (int c = 0; c < regions; c++) {
            k[c] = Math.sin(1 + c * c);
        }
        double value = 0;
        double change = 1;
        for (int step = 0; step < 2_000_000 && change > 1e-15; step++) {
            double weighed = 0;
            double weights = 0;
            for (int c = 0; c < regions; c++) {
                weighed += d(c) * k[c];
                weights += d(c);
            }
            double[] next = new double[regions];
            double norm = 0;
            for (int c = 0; c < regions; c++) {
                for (int e = 0; e < regions; e++) {
                    next[c] += walk[c][e] * (k[e] - weighed / weights);
                }
                norm = Math.max(norm, Math.abs(next[c]));
            }
            change = 0;
            for (int c = 0; c < regions; c++) {
                change = Math.max(change, Math.abs(next[c] / norm - k[c]));
                k[c] = next[c] / norm;
            }
            value = norm;
        }
        double covariance = 0;
        double meanK = Arrays.stream(k).sum() / regions;
        for (int c = 0; c < regions; c++) {
            covariance += (k[c] - meanK) * d(c);
        }
        for (int c = 0; covariance < 0 && c < regions; c++) {
            k[c] = -k[c];
        }
        return value;
    }

    private double[] outlook(double[] kp) {
        double[] sums = new double[regions];
        for (int c = 0; c < regions; c++) {
            for (int p = 0; p < products; p++) {
                sums[c] += incl[c][p] * (1 - m[c][p]) * kp[p];
            }
        }
        double mean = Arrays.stream(sums).sum() / regions;
        double sd =
                Math.sqrt(Arrays.stream(sums).map(v -> (v - mean) * (v - mean)).sum() / regions);
        return Arrays.stream(sums).map(v -> (v - mean) / sd).toArray();
    }

    private double[][] gain(double[] kp, double sd) {
        double[][] gain = new double[regions][products];
        for (int c = 0; c < regions; c++) {
            for (int p = 0; p < products; p++) {
                for (int q = 0; q < products; q++) {
                    gain[c][p] += (1 - m[c][p])
                            * (1 - m[c][q])
                            * kp[q]
                            / Arrays.stream(phi[q]).sum()
                            * phi[q][p]
                            / sd;
                }
            }
        }
        return gain;
    }
}
