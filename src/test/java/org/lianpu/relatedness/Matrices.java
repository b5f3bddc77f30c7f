/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The fixture F1 of METHODS §0.6, random matrices, and the same matrix under other names. */
final class Matrices {
    private Matrices() {}

    static ActivityMatrix f1() {
        return new ActivityMatrix(List.of("A", "B", "C", "D"), List.of("Y", "W", "G", "T"), new double[][] {
            {60, 30, 10, 0}, {20, 40, 40, 0}, {0, 10, 50, 40}, {20, 20, 0, 60}
        });
    }

    static ProductSpace space(ActivityMatrix matrix) {
        return ProductSpace.of(Advantage.of(matrix).specialisation(), SizeRule.NONE);
    }

    /** Skewed values with many zeros, as data of regions are; sometimes an empty row or column. */
    static ActivityMatrix random(long seed, int regions, int activities) {
        Random random = new Random(seed);
        double[][] values = new double[regions][activities];
        for (double[] row : values) {
            for (int a = 0; a < activities; a++) {
                row[a] = random.nextInt(3) == 0 ? 0 : Math.rint(1_000 * Math.exp(2 * random.nextGaussian()));
            }
        }
        if (seed % 5 == 0) {
            values[random.nextInt(regions)] = new double[activities];
        }
        if (seed % 7 == 0) {
            int column = random.nextInt(activities);
            for (double[] row : values) {
                row[column] = 0;
            }
        }
        return new ActivityMatrix(names("R", regions), names("A", activities), values);
    }

    static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    static ActivityMatrix scaled(ActivityMatrix matrix, double factor) {
        double[][] values =
                new double[matrix.regions().size()][matrix.activities().size()];
        for (int r = 0; r < values.length; r++) {
            for (int a = 0; a < values[r].length; a++) {
                values[r][a] = factor * matrix.value(r, a);
            }
        }
        return new ActivityMatrix(matrix.regions(), matrix.activities(), values);
    }

    /** {@return the same with regions and activities in this order} */
    static ActivityMatrix reordered(ActivityMatrix matrix, List<Integer> regions, List<Integer> activities) {
        double[][] values = new double[regions.size()][activities.size()];
        List<String> regionNames = new ArrayList<>();
        for (int r = 0; r < values.length; r++) {
            regionNames.add(matrix.regions().get(regions.get(r)));
            for (int a = 0; a < activities.size(); a++) {
                values[r][a] = matrix.value(regions.get(r), activities.get(a));
            }
        }
        return new ActivityMatrix(
                regionNames, activities.stream().map(matrix.activities()::get).toList(), values);
    }
}
