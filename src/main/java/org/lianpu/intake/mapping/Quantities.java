/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as offices write them: {@code 3,000.5万元人民币}, {@code 约3000万}, {@code 1亿2000万元}, {@code １２.５％}, {@code (1,200)}.
 * Guesses nothing: a range, a number in Chinese characters, separators that do not part groups of three are no numbers.
 */
public final class Quantities {
    private static final String[] ABOUT = {
        "大约", "大概", "约为", "约", "接近", "将近", "近", "超过", "超", "逾", "不足", "不到", "不低于", "不少于", "至少", "达到", "达", "预计", "≈",
        "~", ">=", ">", "≥", "<=", "<", "≤"
    };
    private static final String[] MORE_OR_LESS = {"左右", "上下", "以上", "以下", "以内", "余", "多", "来", "+"};
    private static final String[] CURRENCY = {
        "人民币", "rmb", "cny", "¥", "us$", "hk$", "nt$", "usd", "hkd", "eur", "$", "€", "£"
    };
    private static final String NUMERALS = "零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾半几数";
    private static final String DASHES = "-~–—―−至到";
    private static final int MOST_DIGITS = 30;
    private static final int MOST_INTEGER_DIGITS = 15;
    private static final int LONGEST = 100;
    private static final int GROUP = 3;

    private final String text;
    private int at;
    private boolean approximate;

    private Quantities(String text) {
        this.text = text;
    }

    /** {@return what the text says} */
    public static Quantity read(String text) {
        if (text.length() > LONGEST) {
            return Quantity.Not.UNREADABLE;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('萬', '万')
                .replace('億', '亿')
                .strip();
        boolean bracketed = folded.length() > 2 && folded.startsWith("(") && folded.endsWith(")");
        return new Quantities(bracketed ? folded.substring(1, folded.length() - 1) : folded).number(bracketed);
    }

    private Quantity number(boolean bracketed) {
        about();
        String currency = oneOf(CURRENCY);
        about();
        boolean negative = sign();
        if (!digitAt(at)) {
            return at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0
                    ? Quantity.Not.WRITTEN_OUT
                    : Quantity.Not.UNREADABLE;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = null;
        while (true) {
            BigDecimal part = digits();
            if (part == null || range()) {
                return part == null ? Quantity.Not.UNREADABLE : Quantity.Not.RANGE;
            }
            moreOrLess();
            Unit unit = unit();
            if (unit != null && before == null) {
                return finished(part, negative, false, unit, currency, bracketed);
            }
            BigDecimal times = unit == null ? times() : unit.factor().divide(unit.rootFactor());
            // 1亿2000万元: each part smaller than what the one before counts in.
            if (before != null && part.multiply(times).compareTo(before) >= 0) {
                return Quantity.Not.UNREADABLE;
            }
            sum = sum.add(part.multiply(times));
            boolean multiplied = before != null || times.compareTo(BigDecimal.ONE) != 0;
            before = times;
            moreOrLess();
            unit = unit == null ? unit() : unit.asRoot();
            if (at >= text.length()) {
                return finished(sum, negative, multiplied, unit, currency, bracketed);
            }
            if (!digitAt(at) || times.compareTo(BigDecimal.ONE) == 0) {
                return range() ? Quantity.Not.RANGE : Quantity.Not.UNREADABLE;
            }
        }
    }

    /** Reads 万, 亿, 千万 … as far as they go. */
    private BigDecimal times() {
        BigDecimal times = BigDecimal.ONE;
        for (BigDecimal more; at < text.length() && (more = Units.times(text.charAt(at))) != null; at++) {
            times = times.multiply(more);
        }
        return times;
    }

    private Quantity finished(
            BigDecimal magnitude,
            boolean negative,
            boolean multiplied,
            @Nullable Unit unit,
            @Nullable String currency,
            boolean bracketed) {
        if (magnitude.precision() - magnitude.scale() > MOST_INTEGER_DIGITS || (bracketed && negative)) {
            return Quantity.Not.UNREADABLE;
        }
        Unit stated = unit;
        boolean bare = multiplied;
        if (currency != null && (unit == null || unit.measure() == Unit.Measure.MONEY)) {
            Unit money = Units.parseFolded(currency);
            if (money != null && (unit == null || money.measure() == Unit.Measure.FOREIGN_MONEY)) {
                stated = money;
                bare = false;
            }
        }
        BigDecimal value = negative || bracketed ? magnitude.negate() : magnitude;
        return new Quantity.Amount(value, bare && stated == null, stated, approximate, bracketed);
    }

    private void about() {
        while (oneOf(ABOUT) != null) {
            approximate = true;
        }
    }

    private void moreOrLess() {
        while (oneOf(MORE_OR_LESS) != null) {
            approximate = true;
        }
    }

    private @Nullable String oneOf(String[] words) {
        skipBlanks();
        for (String word : words) {
            if (text.startsWith(word, at)) {
                at += word.length();
                skipBlanks();
                return word;
            }
        }
        return null;
    }

    private boolean sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '−')) {
            at++;
            skipBlanks();
            return true;
        }
        if (at < text.length() && text.charAt(at) == '+') {
            at++;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Digits with commas between groups of three, a fraction, a short exponent; null where there is no number. */
    private @Nullable BigDecimal digits() {
        StringBuilder digits = new StringBuilder();
        int start = at;
        boolean grouped = false;
        int group = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits.append(c);
                group++;
            } else if (c == ',' && group > 0 && group <= GROUP && (!grouped || group == GROUP) && digitAt(at + 1)) {
                grouped = true;
                group = 0;
            } else {
                break;
            }
            at++;
        }
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || (grouped && group != GROUP)) {
            at = start;
            return null;
        }
        fraction(digits);
        return exponent(digits);
    }

    private boolean digitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private void fraction(StringBuilder digits) {
        if (at < text.length() && text.charAt(at) == '.' && digitAt(at + 1)) {
            digits.append('.');
            at++;
            while (digitAt(at) && digits.length() <= MOST_DIGITS) {
                digits.append(text.charAt(at++));
            }
        }
    }

    private BigDecimal exponent(StringBuilder digits) {
        BigDecimal number = new BigDecimal(digits.toString());
        int i = at;
        if (i < text.length() && text.charAt(i) == 'e') {
            int signed = i + 1 < text.length() && "+-".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
            int end = signed;
            while (digitAt(end)) {
                end++;
            }
            if (end > signed && end - signed <= 2) {
                int power = Integer.parseInt(text.substring(signed, end));
                at = end;
                return number.scaleByPowerOfTen(text.charAt(i + 1) == '-' ? -power : power);
            }
        }
        return number;
    }

    /** Whether here a dash and another number follow; also behind a unit: 100万-200万. */
    private boolean range() {
        for (int i = at; i < text.length() - 1; i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) {
                int next = i + 1;
                while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                return digitAt(next);
            }
            if (isDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** The rest of the text as a unit, words of more or less behind it cut off; null where it is none. */
    private @Nullable Unit unit() {
        skipBlanks();
        if (at >= text.length()) {
            return null;
        }
        String rest = text.substring(at);
        boolean cut = false;
        for (String word : MORE_OR_LESS) {
            if (rest.endsWith(word) && rest.length() > word.length()) {
                rest = rest.substring(0, rest.length() - word.length());
                cut = true;
                break;
            }
        }
        Unit unit = Units.parseFolded(Units.fold(rest));
        if (unit != null) {
            at = text.length();
            approximate |= cut;
        }
        return unit;
    }
}
