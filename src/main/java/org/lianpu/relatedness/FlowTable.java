/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What each sector delivers to each other in a year, and what it makes (METHODS M9): an input–output table 投入产出表, or the allocations of
 * a chain. Immutable.
 */
public final class FlowTable {
    /** In what the table is written. */
    public enum Unit {
        /** Money throughout: columns and rows can be summed. */
        VALUE,
        /** Each row in the unit of its own product: only rows can be summed. */
        PHYSICAL
    }

    private final List<String> sectors;
    private final double[][] flows;
    private final double[] output;
    private final Map<String, double[]> satellites;
    private final Unit unit;

    /**
     * @param flows z_ij, from row to column; 0, or from 1e-120 to 1e120
     * @param output x, at least 0, and above 0 wherever the sector delivers or buys
     * @param satellites further columns such as employment, by name
     * @throws IllegalArgumentException when sizes differ or a number is out of bounds
     */
    public FlowTable(
            List<String> sectors, double[][] flows, double[] output, Map<String, double[]> satellites, Unit unit) {
        this.sectors = List.copyOf(sectors);
        this.output = output.clone();
        this.unit = unit;
        this.flows = new double[flows.length][];
        int n = sectors.size();
        if (flows.length != n || output.length != n || new HashSet<>(sectors).size() != n) {
            throw new IllegalArgumentException("one row and one output are expected for each sector, each name once");
        }
        for (int i = 0; i < n; i++) {
            this.flows[i] = flows[i].clone();
            if (flows[i].length != n || !DoubleStream.of(flows[i]).allMatch(ActivityMatrix::isAmount)) {
                throw new IllegalArgumentException(
                        "a flow of at least 0 to each sector is expected of " + sectors.get(i));
            }
        }
        Map<String, double[]> copies = new LinkedHashMap<>();
        satellites.forEach((name, column) -> copies.put(name, column.clone()));
        this.satellites = Collections.unmodifiableMap(copies);
        for (int i = 0; i < n; i++) {
            if (!ActivityMatrix.isAmount(output[i]) || (output[i] == 0 && active(i))) {
                throw new IllegalArgumentException("an output above 0 is expected of " + sectors.get(i));
            }
        }
    }

    /** {@return whether the sector delivers to any or buys of any} */
    private boolean active(int sector) {
        double sum = 0;
        for (int j = 0; j < flows.length; j++) {
            sum += flows[sector][j] + flows[j][sector];
        }
        return sum > 0;
    }

    public List<String> sectors() {
        return sectors;
    }

    public Unit unit() {
        return unit;
    }

    public double flow(int from, int to) {
        return flows[from][to];
    }

    public double output(int sector) {
        return output[sector];
    }

    /** {@return the names of further columns, as given} */
    public List<String> satellites() {
        return List.copyOf(satellites.keySet());
    }

    /** {@return a sector's entry in a further column} */
    public double satellite(String name, int sector) {
        double[] column = satellites.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " among " + satellites.keySet());
        }
        return column[sector];
    }

    /** {@return a_ij = z_ij/x_j by row; the column of a sector without output is 0} */
    double[][] inputCoefficients() {
        double[][] a = new double[flows.length][flows.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                a[i][j] = output[j] == 0 ? 0 : flows[i][j] / output[j];
            }
        }
        return a;
    }

    /** {@return b_ij = z_ij/x_i by row; the row of a sector without output is 0} */
    double[][] allocations() {
        double[][] b = new double[flows.length][flows.length];
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b.length; j++) {
                b[i][j] = output[i] == 0 ? 0 : flows[i][j] / output[i];
            }
        }
        return b;
    }
}
