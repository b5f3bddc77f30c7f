/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates to {@code 2024-06-30} or {@code 2024}. Without a form given, 2024/6/30, 2024.6.30, 2024年6月30日 and a time behind it are read
 * silently; 20240630 and a month without day are read and told. Serial numbers of a spreadsheet only where the mapping says so. What is no
 * date stays as it is: the column's own check refuses it.
 */
final class DateForm implements CellForm {
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final LocalDate EXCEL_1904 = LocalDate.of(1904, 1, 1);
    /** Before 1900-03-01 spreadsheets count a 29 February that never was. */
    private static final int FIRST_SERIAL = 61;

    private static final int LAST_SERIAL = 2_958_465;
    private static final int ISO_LENGTH = 10;
    private static final int YEAR_LENGTH = 4;
    private static final int DIGITS = 8;
    private static final int LONGEST = 40;

    private final List<DateTimeFormatter> formatters = new ArrayList<>();
    private @Nullable LocalDate epoch;

    DateForm(List<String> forms) {
        for (String form : forms) {
            if (form.equals("excel")) {
                epoch = EXCEL;
            } else if (form.equals("excel1904")) {
                epoch = EXCEL_1904;
            } else {
                formatters.add(formatter(form));
            }
        }
    }

    static boolean isKnown(String form) {
        try {
            return form.equals("excel")
                    || form.equals("excel1904")
                    || formatter(form).toString() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static DateTimeFormatter formatter(String form) {
        return DateTimeFormatter.ofPattern(form.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public @Nullable String form(String text, RowRun run, ColumnMapper column) {
        if (isIso(text) && formatters.isEmpty()) {
            return text;
        }
        if (text.length() > LONGEST) {
            return text;
        }
        for (DateTimeFormatter formatter : formatters) {
            String date = parsed(text, formatter);
            if (date != null) {
                return date;
            }
        }
        if (epoch != null) {
            String date = serial(text, epoch);
            if (date != null) {
                return date;
            }
        }
        return usual(text, run, column);
    }

    private static boolean isIso(String text) {
        if (text.length() != ISO_LENGTH) {
            return false;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String parsed(String text, DateTimeFormatter formatter) {
        try {
            TemporalAccessor found = formatter.parse(text);
            if (found.isSupported(ChronoField.EPOCH_DAY)) {
                return LocalDate.from(found).toString();
            }
            return found.isSupported(ChronoField.MONTH_OF_YEAR)
                    ? YearMonth.from(found).atDay(1).toString()
                    : "%04d".formatted(found.get(ChronoField.YEAR));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String serial(String text, LocalDate epoch) {
        int dot = text.indexOf('.');
        String days = dot < 0 ? text : text.substring(0, dot);
        if (days.isEmpty() || days.length() > 7 || !isDigits(days, 0, days.length())) {
            return null;
        }
        int serial = Integer.parseInt(days);
        return serial < FIRST_SERIAL || serial > LAST_SERIAL
                ? null
                : epoch.plusDays(serial).toString();
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static String usual(String text, RowRun run, ColumnMapper column) {
        String plain = plain(text);
        if (plain.length() == DIGITS && isDigits(plain, 0, DIGITS)) {
            String date = date(plain.substring(0, 4), plain.substring(4, 6), plain.substring(6));
            return date == null ? text : told(text, date, run, column);
        }
        String[] parts = plain.split("-", -1);
        if (parts.length > 3 || !isDigits(parts[0], 0, parts[0].length()) || parts[0].length() != YEAR_LENGTH) {
            return text;
        }
        if (parts.length == 1) {
            return parts[0];
        }
        String date = date(parts[0], parts[1], parts.length == 2 ? "1" : parts[2]);
        if (date == null) {
            return text;
        }
        return parts.length == 2 ? told(text, date, run, column) : date;
    }

    /** Separators made hyphens, a time of day cut off. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('年', '-')
                .replace('月', '-')
                .replace("日", "")
                .replace("号", "")
                .replace('/', '-')
                .replace('.', '-');
        int time = plain.indexOf(' ');
        plain = time > 0 && plain.indexOf(':') > time ? plain.substring(0, time) : plain.replace(" ", "");
        return plain.endsWith("-") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static @Nullable String date(String year, String month, String day) {
        boolean digits = isDigits(month, 0, month.length()) && isDigits(day, 0, day.length());
        if (!digits || month.length() > 2 || day.length() > 2) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String told(String text, String date, RowRun run, ColumnMapper column) {
        run.tell(new org.lianpu.intake.notice.TidyingNotice.DateRewritten(run.at(column, text), date));
        return date;
    }
}
