/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How much a row looks like a header: many different short texts, among them headings that are known, over rows that hold
 * other things. Each part is a share from 0 to 1; known headings weigh most, since nothing else is proof.
 *
 * @param known share of cells that are known headings
 * @param text share of cells that may be a heading at all
 * @param distinct share of cells that no other cell of the row repeats
 * @param full filled cells as a share of what rows have on the whole
 * @param contrast share of columns below which other things stand than texts
 * @param recurs share of cells that stand in their column again further down, as values do
 * @param brief share of cells short enough for a heading
 * @param worded share of cells that end like a heading: 名称, 代码, 日期, _id
 */
record HeadScore(
        double known,
        double text,
        double distinct,
        double full,
        double contrast,
        double recurs,
        double brief,
        double worded) {
    private static final double KNOWN_WEIGHT = 4;
    private static final double RECURS_WEIGHT = 1.5;
    private static final int LONGEST_HEADING = 30;
    private static final int ROWS_BELOW = 30;
    /** Columns beyond these say nothing that the first do not. */
    private static final int COLUMNS = 256;

    /** From so large a share of known headings a row is a header whatever it looks like. */
    private static final double KNOWN_ENOUGH = 0.3;

    private static final double CONTRAST_ENOUGH = 0.15;

    private static final double WORDED_ENOUGH = 0.5;
    private static final Pattern WORDED = Pattern.compile(
            "(?i).*(名称|名|代码|编码|编号|序号|号码|号|地址|所在地|地区|区域|区县|乡镇|日期|时间|年份|年度|类型|类别|性质|产品|行业|领域|环节|状态|情况|备注|项目|内容"
                    + "|金额|数量|单位|联系人|电话|代表人|法人|资本|收入|产值|产能|产量|利润|税收|人数|规模|范围|来源|角色|比例|占比|级别|等级|标签|说明"
                    + "|name|code|id|key|date|year|type|kind|status|unit|source|region|city|province|product|industry|address|role|share|tags?)");

    static HeadScore of(List<Line> lines, int index, int to, int width, Predicate<String> knownHeading) {
        Line line = lines.get(index);
        List<Line> below = below(lines, index, to);
        int filled = 0;
        int known = 0;
        int text = 0;
        int contrast = 0;
        int recurs = 0;
        int brief = 0;
        int worded = 0;
        Set<String> texts = new HashSet<>();
        for (int column = 0; column < Math.min(line.cells.length, COLUMNS); column++) {
            String cell = EmptyMarks.strip(line.cells[column]);
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            texts.add(cell);
            String plain = Headings.plain(cell);
            known += knownHeading.test(plain) ? 1 : 0;
            worded += cell.length() <= LONGEST_HEADING && WORDED.matcher(plain).matches() ? 1 : 0;
            boolean mayHead = Look.of(cell).mayHead();
            text += mayHead ? 1 : 0;
            brief += cell.length() <= LONGEST_HEADING ? 1 : 0;
            contrast += mayHead && contrasts(below, column) ? 1 : 0;
            recurs += recurs(below, column, cell) ? 1 : 0;
        }
        if (filled == 0) {
            return new HeadScore(0, 0, 0, 0, 0, 0, 0, 0);
        }
        double all = filled;
        return new HeadScore(
                known / all,
                text / all,
                texts.size() / all,
                Math.min(1, all / Math.max(1, width)),
                contrast / all,
                recurs / all,
                brief / all,
                worded / all);
    }

    private static List<Line> below(List<Line> lines, int index, int to) {
        List<Line> below = new ArrayList<>();
        for (int i = index + 1; i < to && below.size() < ROWS_BELOW; i++) {
            if (!lines.get(i).isBlank()) {
                below.add(lines.get(i));
            }
        }
        return below;
    }

    private static boolean contrasts(List<Line> below, int column) {
        int other = 0;
        int filled = 0;
        for (Line line : below) {
            Look look = Look.of(line.cell(column));
            filled += look == Look.BLANK ? 0 : 1;
            other += look == Look.BLANK || look == Look.TEXT ? 0 : 1;
        }
        return filled > 0 && other * 2 > filled;
    }

    /** A quarter of the next rows, or two: once only is a header that a page break repeats. */
    private static boolean recurs(List<Line> below, int column, String cell) {
        int same = 0;
        for (Line line : below) {
            same += EmptyMarks.strip(line.cell(column)).equals(cell) ? 1 : 0;
        }
        return same > 0 && same * 4 >= Math.min(below.size(), 8);
    }

    double total() {
        return KNOWN_WEIGHT * known + text + distinct + full + contrast + brief + worded - RECURS_WEIGHT * recurs;
    }

    /** {@return whether a row with this score can be taken for a header without asking} */
    boolean certain() {
        return known >= KNOWN_ENOUGH
                || (text >= 0.6 && recurs < 0.2 && (contrast >= CONTRAST_ENOUGH || worded >= WORDED_ENOUGH));
    }

    /** {@return whether a row with this score can be a header at all} */
    boolean possible() {
        return known >= KNOWN_ENOUGH || (text >= 0.5 && distinct > 0.5 && brief >= 0.5);
    }
}
