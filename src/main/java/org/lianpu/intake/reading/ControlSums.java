/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.LayoutNotice;
import org.lianpu.intake.notice.Notice;

/**
 * Adds up the data rows and compares with the total rows. A total of a rank adds up the data rows since the last total of
 * the same or a higher rank (小计 below 某镇合计 below 合计 below 总计); one that has no rows above it adds up those below,
 * as statistical tables have it. Sums are exact; a total stated with fewer decimals than its rows may be rounded. Columns
 * of shares, averages, prices and years have no sum, and neither have those where a cell is no plain number.
 */
final class ControlSums {
    private static final int RANKS = RowKinds.GRAND_TOTAL + 1;
    private static final Pattern NO_SUM =
            Pattern.compile(".*(率|占比|比重|比例|平均|均值|人均|单价|均价|价格|增速|增幅|同比|环比|指数|年份|年度|排名|位次|序号|编号|代码|电话|邮编).*|[%％]");
    private static final Pattern COUNT = Pattern.compile("(?:共)?\\s*(\\d{1,9})\\s*(?:家|户|个|项|条|人|户数|家企业)");

    private final String file;
    private final List<String> headings;
    private final Block[] blocks = new Block[RANKS];
    private final List<Notice> notices = new ArrayList<>();

    /** A total that adds up the rows below it. */
    private record Awaited(Line line, String label) {}

    /** Data rows since the last total of a rank. */
    private static final class Block {
        private final BigDecimal[] sums;
        private final int[] numbers;
        private final boolean[] broken;
        private long rows;
        private @Nullable Awaited above;

        Block(int columns) {
            sums = new BigDecimal[columns];
            numbers = new int[columns];
            broken = new boolean[columns];
            java.util.Arrays.fill(sums, BigDecimal.ZERO);
        }
    }

    ControlSums(String file, List<String> headings) {
        this.file = file;
        this.headings = headings;
        for (int rank = 0; rank < RANKS; rank++) {
            blocks[rank] = new Block(headings.size());
        }
    }

    /** Takes a data row, merged cells not filled: a number that several rows share counts once. */
    void data(Line line) {
        for (int rank = RowKinds.SUBTOTAL; rank < RANKS; rank++) {
            blocks[rank].rows++;
        }
        for (int c = 0; c < headings.size(); c++) {
            String cell = line.cell(c);
            if (EmptyMarks.isEmpty(cell)) {
                continue;
            }
            Optional<BigDecimal> number = Numbers.stated(EmptyMarks.strip(cell));
            for (int rank = RowKinds.SUBTOTAL; rank < RANKS; rank++) {
                Block block = blocks[rank];
                if (number.isPresent()) {
                    block.sums[c] = block.sums[c].add(number.get());
                    block.numbers[c]++;
                } else {
                    block.broken[c] = true;
                }
            }
        }
    }

    /** Takes a total row. */
    void total(Line line) {
        String label = String.valueOf(RowKinds.totalLabel(line));
        int rank = RowKinds.rank(label);
        Block block = blocks[rank];
        boolean below = block.rows == 0 || block.above != null;
        settle(rank);
        if (!below) {
            compare(line, label, block);
        }
        for (int lower = RowKinds.SUBTOTAL; lower <= rank; lower++) {
            if (lower < rank) {
                settle(lower);
            }
            blocks[lower] = new Block(headings.size());
        }
        if (below) {
            blocks[rank].above = new Awaited(line, label);
        }
    }

    /** {@return what came out, when all rows have been taken} */
    List<Notice> end() {
        for (int rank = RowKinds.SUBTOTAL; rank < RANKS; rank++) {
            settle(rank);
        }
        return notices;
    }

    private void settle(int rank) {
        Awaited above = blocks[rank].above;
        if (above != null) {
            compare(above.line(), above.label(), blocks[rank]);
            blocks[rank].above = null;
        }
    }

    private void compare(Line total, String label, Block block) {
        List<String> agreeing = new ArrayList<>();
        boolean differs = false;
        for (int c = 0; c < headings.size() && block.rows > 0; c++) {
            String cell = EmptyMarks.strip(total.cell(c));
            String heading = headings.get(c);
            if (cell.equals(EmptyMarks.strip(label))
                    || EmptyMarks.isEmpty(cell)
                    || NO_SUM.matcher(heading).matches()) {
                continue;
            }
            Optional<BigDecimal> stated = Numbers.stated(cell);
            BigDecimal computed = block.sums[c];
            Matcher count = COUNT.matcher(cell);
            if (stated.isEmpty() && count.matches() && block.numbers[c] == 0) {
                stated = Optional.of(new BigDecimal(count.group(1)));
                computed = BigDecimal.valueOf(block.rows);
            } else if (stated.isEmpty() || block.numbers[c] == 0 || block.broken[c]) {
                continue;
            }
            if (same(stated.get(), computed)) {
                agreeing.add(heading.isEmpty() ? Headings.letter(c) : heading);
            } else {
                differs = true;
                At at = At.row(file, total.row).cell(heading.isEmpty() ? Headings.letter(c) : heading, cell);
                notices.add(new LayoutNotice.TotalDiffers(at, cell, Numbers.plain(computed)));
            }
        }
        At at = At.row(file, total.row).cell("", Headings.clean(label));
        if (!agreeing.isEmpty()) {
            notices.add(new LayoutNotice.TotalAgrees(at, String.join("、", agreeing)));
        } else if (!differs) {
            notices.add(new LayoutNotice.TotalUnchecked(at));
        }
    }

    /** A total with fewer decimals than its rows is rounded to them; otherwise it is the sum to the last digit. */
    private static boolean same(BigDecimal stated, BigDecimal computed) {
        return stated.compareTo(computed) == 0
                || (stated.scale() < computed.scale()
                        && stated.compareTo(computed.setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP)) == 0);
    }
}
