/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as text, and text as numbers. */
final class Numbers {
    /** Digits that a spreadsheet keeps; what a file holds beyond them is noise of binary fractions. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    /** Beyond so many digits before or behind the point a number is left as it is written. */
    private static final int LONGEST = 40;

    private Numbers() {}

    /** {@return a number of a spreadsheet as people write it: 0.1, not 0.10000000000000001; 10000000, not 1.0E7} */
    static String plain(String raw) {
        if (raw.length() > LONGEST) {
            return raw;
        }
        try {
            return plain(new BigDecimal(raw.trim()));
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** {@return as {@link #plain(String)}} */
    static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        return kept.scale() > LONGEST || kept.precision() - kept.scale() > LONGEST
                ? kept.toString()
                : kept.toPlainString();
    }

    /** {@return a number of JSON as it is written, an exponent written out} */
    static String written(String raw) {
        if ((raw.indexOf('e') < 0 && raw.indexOf('E') < 0) || raw.length() > LONGEST) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > LONGEST ? raw : number.toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /**
     * {@return the number that a cell states on its own: thousands separators, full-width digits, a currency sign and
     * brackets for minus are understood; a unit, a percent sign or any other word is not}
     */
    static Optional<BigDecimal> stated(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(cell.length());
        boolean minus = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
            if (narrow == '(' && digits.length() == 0) {
                minus = true;
            } else if ((narrow >= '0' && narrow <= '9') || "+-.eE".indexOf(narrow) >= 0) {
                digits.append(narrow);
            } else if (narrow != ',' && narrow != ')' && "¥￥$".indexOf(c) < 0 && !EmptyMarks.isBlank(c)) {
                return Optional.empty();
            }
        }
        if (digits.length() == 0) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(digits.toString());
            return Math.abs((long) number.scale()) > LONGEST
                    ? Optional.empty()
                    : Optional.of(minus ? number.negate() : number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
