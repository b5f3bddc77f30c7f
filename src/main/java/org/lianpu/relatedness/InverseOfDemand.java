/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Optional;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;

/**
 * {@code (I−C)⁻¹} for coefficients C ≥ 0, where it is a sum of finitely much: the Leontief or the Ghosh inverse. It exists and is not
 * negative exactly when all leading principal minors of I−C are positive (Hawkins–Simon), which is when the spectral radius of C is
 * below 1; the pivots of an elimination without exchange are the quotients of these minors.
 */
final class InverseOfDemand {
    private static final double SINGULAR = 1e-9;

    private final LU<Double> decomposition;
    private final MatrixStore<Double> inverse;
    private final int size;

    private InverseOfDemand(double[][] lessThanIdentity) {
        size = lessThanIdentity.length;
        RawStore matrix = RawStore.wrap(lessThanIdentity);
        decomposition = LU.R064.make(matrix);
        decomposition.decompose(matrix);
        inverse = decomposition.getInverse();
    }

    /** {@return the inverse; nothing where C is not productive} */
    static Optional<InverseOfDemand> of(double[][] coefficients) {
        double[][] difference = new double[coefficients.length][coefficients.length];
        for (int i = 0; i < difference.length; i++) {
            for (int j = 0; j < difference.length; j++) {
                difference[i][j] = (i == j ? 1 : 0) - coefficients[i][j];
            }
        }
        return difference.length > 0 && productive(difference)
                ? Optional.of(new InverseOfDemand(difference))
                : Optional.empty();
    }

    private static boolean productive(double[][] difference) {
        double[][] work = new double[difference.length][];
        for (int i = 0; i < work.length; i++) {
            work[i] = difference[i].clone();
        }
        for (int k = 0; k < work.length; k++) {
            double pivot = work[k][k];
            if (!(pivot > SINGULAR)) {
                return false;
            }
            for (int i = k + 1; i < work.length; i++) {
                double factor = work[i][k] / pivot;
                for (int j = k; factor != 0 && j < work.length; j++) {
                    work[i][j] -= factor * work[k][j];
                }
            }
        }
        return true;
    }

    double at(int i, int j) {
        return inverse.doubleValue(i, j);
    }

    double rowSum(int i) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += at(i, j);
        }
        return sum;
    }

    double columnSum(int j) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += at(i, j);
        }
        return sum;
    }

    /** {@return (I−C)⁻¹·right, solved without the inverse} */
    double[] solve(double[] right) {
        MatrixStore<Double> solution = decomposition.getSolution(R064Store.wrap(right));
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = solution.doubleValue(i, 0);
        }
        return values;
    }
}
