/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.relatedness;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All of M7 and M8 on a matrix of the size of world trade, 226 × 785: quotients, nearness, density, complexity, outlook. Budget 0.2 s. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComplexityBenchmark {
    private static final int REGIONS = 226;
    private static final int ACTIVITIES = 785;

    private ActivityMatrix matrix;

    /** Regions that can do much do most of what is rare: nested, as real matrices are; about a fifth of M is 1. */
    @Setup
    public void fill() {
        Random random = new Random(7);
        double[][] values = new double[REGIONS][ACTIVITIES];
        for (int r = 0; r < REGIONS; r++) {
            for (int a = 0; a < ACTIVITIES; a++) {
                double reach = 4.0 * r / REGIONS - 3.0 * a / ACTIVITIES + random.nextGaussian();
                values[r][a] = reach > 0 ? Math.rint(1_000 * Math.exp(reach + random.nextGaussian())) : 0;
            }
        }
        matrix = new ActivityMatrix(names("R", REGIONS), names("A", ACTIVITIES), values);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    @Benchmark
    public double complexity() {
        ProductSpace space = ProductSpace.of(Advantage.of(matrix).specialisation(), new SizeRule(30, 20));
        return space.eci(0).orElseThrow()
                + space.pci(0).orElseThrow()
                + space.coi(0).orElseThrow()
                + space.cog(0, 0).orElseThrow();
    }
}
