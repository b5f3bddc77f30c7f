/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.HashSet;
import java.util.List;

/**
 * How much of each activity there is in each region, in one unit, level and year. A pair of which nothing is said counts as
 * 0, as in trade statistics. Immutable.
 */
public final class ActivityMatrix {
    // Within these, no quotient of sums leaves the range of a double.
    private static final double LEAST = 1e-120;
    private static final double MOST = 1e120;

    private final List<String> regions;
    private final List<String> activities;
    private final double[][] values;

    /**
     * @param values by region, then activity; 0, or from 1e-120 to 1e120
     * @throws IllegalArgumentException when a name stands twice or a value is out of bounds
     */
    public ActivityMatrix(List<String> regions, List<String> activities, double[][] values) {
        this.regions = List.copyOf(regions);
        this.activities = List.copyOf(activities);
        this.values = new double[values.length][];
        if (values.length != regions.size()
                || new HashSet<>(regions).size() != regions.size()
                || new HashSet<>(activities).size() != activities.size()) {
            throw new IllegalArgumentException("one row of values is expected for each region, each name once");
        }
        for (int r = 0; r < values.length; r++) {
            this.values[r] = values[r].clone();
            if (values[r].length != activities.size()) {
                throw new IllegalArgumentException("one value is expected for each activity in " + regions.get(r));
            }
            for (double value : values[r]) {
                if (!isAmount(value)) {
                    throw new IllegalArgumentException("0 or a number of sensible size is expected, not " + value);
                }
            }
        }
    }

    /** {@return whether it is 0 or a positive number that is neither immensely small nor large} */
    static boolean isAmount(double value) {
        return value == 0 || (value >= LEAST && value <= MOST);
    }

    public List<String> regions() {
        return regions;
    }

    public List<String> activities() {
        return activities;
    }

    /** {@return how much there is} */
    public double value(int region, int activity) {
        return values[region][activity];
    }
}
