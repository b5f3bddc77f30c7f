/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.reading.TextRow;
import org.lianpu.intake.table.RawRow;
import org.lianpu.intake.table.Table;

/** Whatever stands in a cell: notices, never an exception, and no cell that is both wrong and filled. */
class CellFuzzTests {
    private static final String ALPHABET =
            "0123456789.,，-–—~至()（）%‰年月日/: 万亿元吨人约余企业有限公司、；;|\n\r\t\u0000\u001F\u3000\uFEFF\uD83D\uDE00►…NULLna#=+\"'\\";
    private static final String YAML = """
            table: plain
            each: {from: h4, separators: ["、", ";"]}
            split: {from: "{item}", pattern: "(?<name>.+?)(?<share>[0-9]+%)?$"}
            columns:
              id: {first_of: [h0, h1], prefix: "X-", as: code}
              money: {from: h2, unit: 元}
              amount: h3
              people: {from: h5, extract: "[0-9万]+"}
              day: {from: h6, date: [yyyyMMdd, excel]}
              year: h7
              tags: {from: h8, items: ["|", ","]}
              state: {from: h9, values: {元: 存续}, patterns: {"^企": 注销}, otherwise: 无, doubtful: "…"}
              land: {concat: [h0, h1], with: "-"}
            where: {or: [{heading: h0, blank: no}, {heading: h2, above: 3, at_most: 100}, {not: {heading: h1, matches: "(.*,)*x"}}]}
            join: {file: "*", key: {h1: h2}, take: {h3: amount_unit}, optional: yes}
            """;

    @Test
    void nothingEscapesFromAMapping() {
        Random random = new Random(42);
        List<String> headings = List.of("h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9");
        List<TextRow> rows = rows(random, 20_000, headings.size());
        Mapped.Sheet sheet = new Mapped.Sheet(Mapped.head("f.csv", headings), rows);
        Mapped mapped = Mapped.with(YAML, sheet);
        assertThat(mapped.rows).isNotEmpty().allSatisfy(CellFuzzTests::isSound);
        // The same rows, the same answer.
        assertThat(Mapped.with(YAML, sheet).cells()).isEqualTo(mapped.cells());
    }

    @Test
    void nothingEscapesFromOurOwnHeadings() {
        Random random = new Random(43);
        for (Table table : Mapped.TABLES) {
            List<String> headings = table.columns().stream()
                    .map(c -> c.allHeadings().get(c.headings().isEmpty() ? 0 : 1))
                    .toList();
            List<TextRow> rows = rows(random, 100, headings.size());
            Mapped mapped = Mapped.own(new Mapped.Sheet(Mapped.head(table.name() + ".csv", headings), rows));
            assertThat(mapped.rows).allSatisfy(CellFuzzTests::isSound);
            assertThat(mapped.codes()).doesNotContainKeys("missing_column", "duplicate_column", "unknown_column");
        }
    }

    private static void isSound(RawRow row) {
        boolean faulty = false;
        for (int i = 0; i < row.table().columns().size(); i++) {
            String cell = row.cell(i);
            faulty |= row.isFaulty(i);
            if (row.isFaulty(i)) {
                assertThat(cell).isNull();
            } else if (cell != null) {
                assertThat(cell).isNotEmpty();
            }
        }
        assertThat(row.isFaulty()).isEqualTo(faulty);
    }

    private static List<TextRow> rows(Random random, int count, int width) {
        List<TextRow> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<String> cells = new ArrayList<>();
            for (int c = random.nextInt(width + 2); c > 0; c--) {
                StringBuilder cell = new StringBuilder();
                for (int n = random.nextInt(10); n > 0; n--) {
                    cell.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                }
                cells.add(random.nextInt(500) == 0 ? cell.toString().repeat(600) : cell.toString());
            }
            rows.add(new TextRow(r + 2, cells));
        }
        return rows;
    }

    /** Memory of a column is bounded however many rows: the median is known within a bucket. */
    @Test
    void theRunningMedianIsThatOfTheSortedNumbers() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Magnitude magnitude = new Magnitude();
            List<Double> numbers = new ArrayList<>();
            for (int i = 1 + random.nextInt(400); i > 0; i--) {
                double number = Math.pow(10, random.nextGaussian() * 3);
                numbers.add(number);
                magnitude.add(number);
                magnitude.add(-number);
                magnitude.add(0);
                List<Double> sorted = numbers.stream().sorted().toList();
                double median = sorted.get((sorted.size() - 1) / 2);
                assertThat(magnitude.median()).isBetween(median / 1.13, median * 1.13);
                assertThat(magnitude.count()).isEqualTo(numbers.size());
            }
        }
    }

    /** The joined file lies on disk: many keys are found again, and nothing is left behind. */
    @Test
    void aLargeJoinFindsEveryKey() {
        int keys = 100_000;
        List<TextRow> rows = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            rows.add(new TextRow(i + 2, List.of("K" + (i * 7919 % keys), "V" + (i * 7919 % keys))));
        }
        Mapped.Sheet other = new Mapped.Sheet(Mapped.head("other.csv", List.of("k", "v")), rows);
        TargetRule.Join join = new TargetRule.Join(1, "", "other.csv", Map.of("k", "k"), Map.of("v", "name"), false);
        Notices notices = new Notices();
        try (JoinIndexes joins = new JoinIndexes(BatchTables.of(List.of(other)))) {
            JoinIndex index = joins.find(join, "a.csv", notices);
            assertThat(index).isNotNull();
            for (int i = 0; index != null && i < keys; i += 37) {
                StringBuilder key = new StringBuilder();
                JoinIndex.append(key, "K" + i);
                assertThat(index.find(key.toString())).containsExactly("V" + i);
            }
        }
        assertThat(notices.groups()).isEmpty();
    }
}
