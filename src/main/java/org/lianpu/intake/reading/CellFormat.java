/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a number format of a spreadsheet makes of a number, as far as it changes what the number is: a date, a share in
 * percent, a code with noughts in front. Dates come out as ISO whatever their format, 2024年6月 as its first day.
 */
enum CellFormat {
    PLAIN,
    PERCENT,
    CODE,
    DATE,
    TIME;

    private static final ConcurrentHashMap<String, CellFormat> KNOWN = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 2000;
    /** Up to here the built-in formats are the same in every language. */
    private static final int LAST_COMMON = 22;
    /** Powers of ten beyond which a number is no quantity, percentage or date. */
    private static final int LARGEST_POWER = 300;

    private static final double LAST_DAY = 2_958_465.99;
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** What is written as it stands, and what only colours or conditions a number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

    private static final Pattern BRACKET = Pattern.compile("\\[(?!([hH]+|[mM]+|[sS]+)])[^]]*]");
    private static final Pattern ELAPSED = Pattern.compile("\\[([hH]+|[mM]+|[sS]+)]");
    private static final Pattern AM_PM = Pattern.compile("(?i)am/pm|a/p|上午/下午");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("(?i)(s+)[.,]0+");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhseagb年月日时分秒星期周/:：.,;@\\-\\sT]+");
    private static final Pattern DAY = Pattern.compile("[ydega]|^[^h]*m+[^s]*$");
    private static final Pattern ZEROS = Pattern.compile("0{2,18}");

    /** Formats that every spreadsheet knows by number alone; 27 to 36 and 50 to 58 are the dates of the Chinese edition. */
    static CellFormat of(int id, @Nullable String format) {
        if (format != null && id > LAST_COMMON && id != 45 && id != 46 && id != 47) {
            return of(format);
        }
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)) {
            return DATE;
        }
        if (id >= 57 && id <= 58) {
            return DATE;
        }
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56) {
            return TIME;
        }
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        return format == null ? PLAIN : of(format);
    }

    static CellFormat of(String format) {
        CellFormat known = KNOWN.get(format);
        if (known == null) {
            known = find(format);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(format, known);
            }
        }
        return known;
    }

    private static CellFormat find(String format) {
        // Several formats for positive, negative and zero: the first says what kind of number it is.
        String first = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
        boolean elapsed = ELAPSED.matcher(first).find();
        String bare = BRACKET.matcher(first).replaceAll("").strip();
        if (ZEROS.matcher(bare).matches() && bare.equals(format)) {
            return CODE;
        }
        if (bare.endsWith("%")) {
            return PERCENT;
        }
        String letters = AM_PM.matcher(bare).replaceAll("");
        letters = FRACTION_OF_SECOND.matcher(letters).replaceAll("$1");
        letters = letters.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT).replace('t', ' ');
        if (letters.isBlank() || !DATE_LETTERS.matcher(letters).matches()) {
            return PLAIN;
        }
        if (elapsed) {
            return TIME;
        }
        if (DAY.matcher(letters).find()) {
            return DATE;
        }
        return letters.contains("h") || letters.contains("s") ? TIME : PLAIN;
    }

    /** {@return the text of a number that has this format} */
    String text(BigDecimal number, @Nullable String format, boolean from1904) {
        if (Math.abs((long) number.scale()) > LARGEST_POWER) {
            return number.toString();
        }
        switch (this) {
            case PERCENT -> {
                return Numbers.plain(number.movePointRight(2)) + "%";
            }
            case CODE -> {
                String digits = Numbers.plain(number);
                int missing = format == null ? 0 : format.length() - digits.length();
                return missing > 0 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                        ? "0".repeat(missing) + digits
                        : digits;
            }
            case DATE, TIME -> {
                return date(number, from1904);
            }
            default -> {
                return Numbers.plain(number);
            }
        }
    }

    private String date(BigDecimal number, boolean from1904) {
        double days = number.doubleValue();
        if (!DateUtil.isValidExcelDate(days) || days > LAST_DAY) {
            return Numbers.plain(number);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(days, from1904, true);
        if (date == null) {
            return Numbers.plain(number);
        }
        if (this == TIME && days < 1) {
            return date.format(CLOCK);
        }
        if (days < 1) {
            // Day 0 of a spreadsheet is no day.
            return Numbers.plain(number);
        }
        boolean midnight = date.toLocalTime().toSecondOfDay() == 0;
        return midnight ? date.toLocalDate().toString() : date.format(WITH_TIME);
    }

    /** {@return the id of a built-in format as a number, -1 where it is none} */
    static int id(@Nullable String text) {
        Matcher digits = text == null ? null : Pattern.compile("\\d{1,6}").matcher(text);
        return digits != null && digits.matches() ? Integer.parseInt(digits.group()) : -1;
    }
}
