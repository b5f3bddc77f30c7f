/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TableHead;
import org.lianpu.intake.reading.TextRow;

/** How many rows a second one core maps; run by hand: {@code java … org.lianpu.intake.mapping.MapperSpeed}. */
final class MapperSpeed {
    /** Time of the core, not of the clock: other work on the machine does not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int ROWS = 200_000;
    private static final int ROUNDS = 12;
    private static final List<String> OURS = List.of(
            "统一社会信用代码", "企业名称", "注册地", "行业代码", "注册资本（万元）", "从业人员", "营业收入（万元）", "成立日期", "经营状态", "资质", "截至日期", "来源");
    private static final List<String> THEIRS = List.of(
            "uscc",
            "name",
            "region_code",
            "industry_code",
            "cap",
            "staff",
            "rev",
            "founded",
            "status",
            "tags",
            "day",
            "src");
    private static final String RENAME = """
            table: firms
            columns: {uscc: uscc, name_zh: name, seat_region: region_code, industry_code: industry_code, registered_capital: cap,
              employees: staff, revenue: rev, founded: founded, status: status, titles: tags}
            constants: {as_of: "2024-12-31", source: bench}
            """;
    private static final String WORKED = """
            table: firms
            columns: {uscc: uscc, name_zh: name, seat_region: region_code, industry_code: industry_code, registered_capital: cap,
              employees: staff, revenue: {from: rev, unit: 元}, founded: founded, status: {from: status, values: {存续: ACTIVE}},
              titles: {from: tags, items: ["|"]}, above_scale: {from: tags, patterns: {规上: yes}, otherwise: ""}}
            constants: {as_of: "2024-12-31", source: bench}
            where: {heading: status, in: [存续, 注销]}
            """;

    private MapperSpeed() {}

    public static void main(String[] arguments) {
        List<TextRow> rows = rows();
        measure("own headings, 12 columns", rows, OURS, null);
        measure("renamed, 10 columns     ", rows, THEIRS, RENAME);
        measure("unit, values, pattern   ", rows, THEIRS, WORKED);
    }

    private static void measure(
            String what, List<TextRow> rows, List<String> headings, @org.jspecify.annotations.Nullable String yaml) {
        TableHead head = Mapped.head("firms.csv", headings);
        double best = 0;
        long given = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Notices notices = new Notices();
            try (JoinIndexes joins = new JoinIndexes(BatchTables.NONE)) {
                Binder binder = new Binder(Mapped.context(Map.of(), joins), notices);
                BoundTable bound = yaml == null
                        ? binder.bindOwn(head)
                        : binder.bind(
                                head, MappingReader.read("m.yml", yaml, notices).orElseThrow());
                long[] count = new long[1];
                long start = CPU.getCurrentThreadCpuTime();
                for (TextRow row : rows) {
                    bound.map(row, r -> count[0]++);
                }
                bound.end();
                best = Math.max(best, rows.size() * 1e9 / (CPU.getCurrentThreadCpuTime() - start));
                given = count[0];
            }
        }
        System.out.printf(
                "%s  %,.0f rows/s (best of %d rounds of %,d, %,d given)%n", what, best, ROUNDS, rows.size(), given);
    }

    private static List<TextRow> rows() {
        Random random = new Random(1);
        List<TextRow> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new TextRow(
                    i + 2,
                    List.of(
                            "91510100MA%08d".formatted(i),
                            "四川恒鑫钛业" + i + "有限公司",
                            "510" + (100 + random.nextInt(800)),
                            "3" + (100 + random.nextInt(800)),
                            String.valueOf(10 + random.nextInt(100_000)),
                            String.valueOf(1 + random.nextInt(2_000)),
                            "%d.%02d".formatted(300 + random.nextInt(40_000), random.nextInt(100)),
                            "20%02d-%02d-%02d"
                                    .formatted(random.nextInt(24), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                            random.nextInt(10) == 0 ? "注销" : "存续",
                            random.nextInt(4) == 0 ? "规上|高新技术企业" : "",
                            "2024-12-31",
                            "bench")));
        }
        return rows;
    }
}
