/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Arrays;
import java.util.Comparator;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.RawStore;

/**
 * Eigenvalues of a symmetric matrix in descending order, and the eigenvector of the second. Solved by ojAlgo's decomposition
 * for symmetric matrices, which runs on one thread: the same bits whatever the machine has.
 */
final class Spectrum {
    private final double[] values;
    private final double[] second;

    private Spectrum(double[] values, double[] second) {
        this.values = values;
        this.second = second;
    }

    /** {@return the eigenvalues, descending} */
    double[] values() {
        return values.clone();
    }

    /** {@return the eigenvector of the second eigenvalue, of length 1; its sign means nothing} */
    double[] second() {
        return second.clone();
    }

    /** {@return the spectrum, without a second vector for a matrix of one row} */
    static Spectrum of(double[][] symmetric) {
        int n = symmetric.length;
        Eigenvalue<Double> decomposition = Eigenvalue.R064.make(n, true);
        decomposition.decompose(RawStore.wrap(symmetric));
        MatrixStore<Double> diagonal = decomposition.getD();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -diagonal.doubleValue(i, i)));
        double[] values = new double[n];
        Arrays.setAll(values, i -> diagonal.doubleValue(order[i], order[i]));
        double[] second = new double[n < 2 ? 0 : n];
        MatrixStore<Double> vectors = decomposition.getV();
        Arrays.setAll(second, i -> vectors.doubleValue(i, order[1]));
        return new Spectrum(values, second);
    }
}
