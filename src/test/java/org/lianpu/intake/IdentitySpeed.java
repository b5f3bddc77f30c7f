/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lianpu.firm.FirmNames;
import org.lianpu.firm.UsccCheck;
import org.lianpu.intake.classify.ClassifierBench;
import org.lianpu.intake.identity.Dictionary;
import org.lianpu.intake.identity.NameParser;
import org.lianpu.intake.identity.ResolverBench;

/** Rates per second of processor time on one thread with the least rates wanted; run by name ({@code -Dtest=IdentitySpeed}), not with the tests. */
class IdentitySpeed {
    private static final double NANOS = 1e9;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** {@return the best rate of some rounds, after one to warm up} */
    private static double rate(String what, int times, IntUnaryOperator work) {
        double best = 0;
        int sink = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                sink += work.applyAsInt(i);
            }
            double rate = times * NANOS / (CLOCK.getCurrentThreadCpuTime() - start);
            best = round == 0 ? best : Math.max(best, rate);
        }
        System.out.printf("%-24s %,12.0f/s (%d)%n", what, best, sink & 1);
        return best;
    }

    @Test
    void codesNamesAndScopesAreReadFastEnough() {
        Random random = new Random(1);
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        List<String> codes = new ArrayList<>();
        String[] valid = {"91350100M000100Y43", "91110108551385082Q", "915101008718060690"};
        for (int i = 0; i < 4096; i++) {
            String code = valid[i % valid.length];
            codes.add(i % 10 > 0 ? code : code.substring(0, 17) + alphabet.charAt(random.nextInt(2)));
        }
        double check = rate(
                "USCC check, valid", 2_000_000, i -> UsccCheck.of(valid[i % 3]) instanceof UsccCheck.Valid ? 1 : 0);
        rate(
                "USCC check, 10 % wrong",
                40_000, i -> UsccCheck.of(codes.get(i & 4095)) instanceof UsccCheck.Valid ? 1 : 0);
        List<String> names = new ArrayList<>();
        Dictionary.rows("/identity/pairs.csv").forEach(row -> {
            names.add(row.apply("left_name"));
            names.add(row.apply("right_name"));
        });
        NameParser parser = new NameParser(Dictionary.REGIONS);
        double key = rate(
                "name key",
                500_000,
                i -> FirmNames.key(names.get(i % names.size())).length());
        double parse = rate(
                "name parse",
                100_000,
                i -> parser.parse(names.get(i % names.size())).stem().length());
        ClassifierBench bench = new ClassifierBench();
        double classify = rate("classify 200 characters", 20_000, bench::classify);
        ResolverBench resolver = new ResolverBench();
        double resolve = rate("resolve, without codes", 2_000, resolver::resolve);
        assertThat(resolve).isGreaterThan(100);
        assertThat(check).isGreaterThan(300_000);
        assertThat(key).isGreaterThan(20_000);
        assertThat(parse).isGreaterThan(5_000);
        assertThat(classify).isGreaterThan(2_000);
    }
}
