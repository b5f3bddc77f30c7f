/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row below the head is for. */
final class RowKinds {
    /** What a row can be for. */
    enum Kind {
        BLANK,
        DATA,
        TOTAL,
        FOOTER,
        REPEATED_HEADER,
        CAPTION
    }

    /** Rank of a total: a higher one adds up what lower ones did. */
    static final int SUBTOTAL = 1;

    static final int GROUP_TOTAL = 2;
    static final int TOTAL = 3;
    static final int GRAND_TOTAL = 4;

    private static final Pattern TOTAL_LABEL = Pattern.compile("(?<of>[\\p{IsHan}A-Za-z0-9（）()]{0,12}?)"
            + "(?<word>合计|小计|总计|共计|总合计|总数|累计)(?:数|额)?(?:[（(].{0,12}[）)])?[:：]?");
    private static final Pattern ENGLISH_TOTAL =
            Pattern.compile("(?<grand>grand )?(?<sub>sub-?)?(?:total|sum)s?:?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LABEL = 24;
    private static final String CHINESE_ENDS = "计数额：）\u3000";
    private static final String ENGLISH_ENDS = "lLmMsS:) \t";
    private static final String ENGLISH_STARTS = "tTsSgG ";
    private static final int LABEL_CELLS = 3;

    private static final Pattern FOOTER =
            Pattern.compile("(?:填表|填报|制表|编制|审核|复核|审批|经办|负责|联系|单位负责|统计负责|主管|分管|报出|报送|上报|打印|制单|盖章|签章|签字)"
                    + ".{0,8}[:：].*"
                    + "|(?:注|备注|说明|附注|附|填表说明|填报说明|资料来源|数据来源|来源|注释)\\s*(?:[:：].*|[0-9一二三四五]\\s*[:：.、．].*|\\d?$)"
                    + "|\\*+\\s*注.*|Notes?:.*|Sources?:.*");
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]\\s*\\D.*");
    private static final Pattern CHAPTER = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、.．].*");
    private static final int LONG_TEXT = 12;
    private static final int WIDE = 3;

    private final List<Line> headRows;
    private final List<String> titles;
    private final Merges merges;
    private final int width;
    private boolean belowFooter;

    /**
     * @param headRows the rows of the head, and the row of units
     * @param width columns that have a heading
     */
    RowKinds(List<Line> headRows, List<String> titles, Merges merges, int width) {
        this.headRows = List.copyOf(headRows);
        this.titles = List.copyOf(titles);
        this.merges = merges;
        this.width = width;
    }

    /** {@return what the next row is for; rows have to be asked in order} */
    Kind of(Line line) {
        int first = line.firstFilled();
        if (first < 0) {
            return Kind.BLANK;
        }
        if (isRepeated(line, first)) {
            return Kind.REPEATED_HEADER;
        }
        if (totalLabel(line) != null) {
            belowFooter = false;
            return Kind.TOTAL;
        }
        if (width < WIDE) {
            // 说明 or 来源 alone may well be a value where there is no room for more columns.
            return hasColon(line.cells[first]) && isFooter(line, first, line.filled()) ? Kind.FOOTER : Kind.DATA;
        }
        int filled = sparse(line, first);
        if (filled == 0) {
            // Who filled it in, who checked it and when may take up a whole row, each with its colon.
            boolean signed = hasColon(line.cells[first]) && isFooter(line, first, width);
            belowFooter = signed;
            return signed ? Kind.FOOTER : Kind.DATA;
        }
        if (isFooter(line, first, filled)) {
            belowFooter = true;
            return Kind.FOOTER;
        }
        return filled == 1 && isCaption(line, first) ? Kind.CAPTION : Kind.DATA;
    }

    /** {@return how many cells are filled if they are few for the table, 0 if they are many} */
    private int sparse(Line line, int first) {
        int most = Math.max(2, width / 2);
        int filled = 0;
        for (int c = first; c < line.cells.length; c++) {
            if (!EmptyMarks.isBlank(line.cells[c]) && ++filled > most) {
                return 0;
            }
        }
        return filled;
    }

    private boolean isRepeated(Line line, int first) {
        String start = line.cells[first];
        for (Line head : headRows) {
            if (head.cell(first).equals(start) && sameCells(line, head)) {
                return true;
            }
        }
        return !titles.isEmpty() && start.length() > 1 && titles.contains(title(line));
    }

    private static boolean sameCells(Line a, Line b) {
        int filled = 0;
        for (int c = 0; c < Math.max(a.cells.length, b.cells.length); c++) {
            String text = EmptyMarks.strip(a.cell(c));
            if (!text.equals(EmptyMarks.strip(b.cell(c)))) {
                return false;
            }
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled > 0;
    }

    /** {@return the cells of a title row, parted by tabs} */
    static String title(Line line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.cells) {
            if (!EmptyMarks.isBlank(cell)) {
                cells.add(Headings.clean(cell));
            }
        }
        return String.join("\t", cells);
    }

    private boolean isFooter(Line line, int first, int filled) {
        String text = EmptyMarks.strip(line.cells[first]);
        if (FOOTER.matcher(text).matches()) {
            return filled <= 2 || labelled(line);
        }
        return belowFooter
                && filled == 1
                && (text.length() > LONG_TEXT || NUMBERED.matcher(text).matches());
    }

    /** {@return whether every filled cell is a label with its colon, or follows one} */
    private static boolean labelled(Line line) {
        boolean label = false;
        for (String cell : line.cells) {
            if (EmptyMarks.isBlank(cell)) {
                continue;
            }
            boolean colon = hasColon(cell);
            if (!colon && !label) {
                return false;
            }
            label = colon;
        }
        return true;
    }

    private static boolean hasColon(String cell) {
        return cell.indexOf('：') > 0 || cell.indexOf(':') > 0;
    }

    private boolean isCaption(Line line, int first) {
        boolean merged =
                merges.startingIn(line.row).stream().anyMatch(r -> r.covers(line.row, first) && r.width() * 2 > width);
        return merged || CHAPTER.matcher(EmptyMarks.strip(line.cells[first])).matches();
    }

    /** {@return the word that makes a row a total, as it stands there; null where it is none} */
    static @Nullable String totalLabel(Line line) {
        int seen = 0;
        for (int c = 0; c < line.cells.length && seen < LABEL_CELLS; c++) {
            String cell = line.cells[c];
            if (EmptyMarks.isBlank(cell)) {
                continue;
            }
            seen++;
            if (cell.length() <= LONGEST_LABEL && mayBeTotal(cell) && rank(cell) > 0) {
                return cell;
            }
        }
        return null;
    }

    /** Looks at the last character, and in English at the first: this is asked of three cells of every row. */
    private static boolean mayBeTotal(String cell) {
        char last = cell.charAt(cell.length() - 1);
        return last >= 0x80
                ? CHINESE_ENDS.indexOf(last) >= 0
                : ENGLISH_ENDS.indexOf(last) >= 0
                        && (ENGLISH_STARTS.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) >= 0x80);
    }

    /** {@return the rank of a total's label, 0 for a text that is none} */
    static int rank(String label) {
        String text = Headings.clean(label).replace(" ", "");
        Matcher chinese = TOTAL_LABEL.matcher(text);
        if (chinese.matches()) {
            String of = chinese.group("of");
            String word = chinese.group("word");
            if (word.equals("小计")) {
                return SUBTOTAL;
            }
            boolean bare = of.isEmpty() || of.equals("本表") || of.equals("全部") || of.startsWith("全");
            if (!bare && List.of("共计", "总数", "累计").contains(word)) {
                return 0;
            }
            return word.startsWith("总") && bare ? GRAND_TOTAL : bare ? TOTAL : GROUP_TOTAL;
        }
        Matcher english = ENGLISH_TOTAL.matcher(EmptyMarks.strip(label));
        if (english.matches()) {
            return english.group("sub") != null ? SUBTOTAL : english.group("grand") != null ? GRAND_TOTAL : TOTAL;
        }
        return 0;
    }
}
