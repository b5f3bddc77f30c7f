/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;

/**
 * One cell of text to a typed value, or a notice. Written without regular expressions: it runs for every cell of files with millions of
 * rows.
 */
public final class CellParser {
    private static final Map<String, Boolean> FLAGS = Map.of(
            "yes", true, "no", false, "是", true, "否", false, "true", true, "false", false, "y", true, "n", false);
    private static final int LONGEST_TEXT = 4_000;
    /** What a row is known by is indexed, and an index takes 8 kB. */
    private static final int LONGEST_KEY = 500;

    private static final int LONGEST_CODE = 64;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 12;

    private final LocalDate today;
    private final Notices notices;

    public CellParser(Clock clock, Notices notices) {
        this.today = LocalDate.now(clock);
        this.notices = notices;
    }

    /** {@return the value, null after telling what is wrong with it; where it stands is asked only then} */
    public @Nullable Object parse(Column column, String raw, Supplier<At> at) {
        String text = raw.strip();
        int longest = column.key() ? LONGEST_KEY : LONGEST_TEXT;
        if (text.length() > longest) {
            return malformed(at, "≤ " + longest);
        }
        return switch (column.type()) {
            case TEXT, REFERENCE, FIRM -> text;
            case CODE -> isCode(text) ? text : malformed(at, Phrase.of("code"));
            case INTEGER -> notBelowZero(column, integer(text, at), at);
            case DECIMAL -> notBelowZero(column, decimal(text, at), at);
            case SHARE -> share(text, at);
            case RATE -> rate(text, at);
            case FLAG -> flag(text, at);
            case DATE -> date(text, at, true);
            case DEADLINE -> date(text, at, false);
            case CHOICE -> choice(column, text, at);
            case LIST -> list(text);
        };
    }

    private @Nullable Object malformed(Supplier<At> at, String expected) {
        notices.add(new CellNotice.MalformedValue(at.get(), expected));
        return null;
    }

    private static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CODE) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Full-width digits and thousands separators are how offices write numbers. */
    private static String plain(String number) {
        boolean ascii = true;
        boolean comma = false;
        for (int i = 0; i < number.length(); i++) {
            ascii &= number.charAt(i) < 128;
            comma |= number.charAt(i) == ',';
        }
        String narrow = ascii ? number : Normalizer.normalize(number, Normalizer.Form.NFKC);
        return comma || !ascii ? narrow.replace(",", "") : narrow;
    }

    /** {@return how many digits begin at {@code from}} */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static boolean isInteger(String text) {
        int from = sign(text);
        int digits = digits(text, from);
        return digits >= 1 && digits <= MOST_DIGITS && from + digits == text.length();
    }

    private static int sign(String text) {
        return !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    }

    private static boolean isDecimal(String text) {
        int at = sign(text);
        int whole = digits(text, at);
        if (whole < 1 || whole > MOST_DIGITS) {
            return false;
        }
        at += whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int decimals = digits(text, at + 1);
            if (decimals < 1 || decimals > MOST_DECIMALS) {
                return false;
            }
            at += 1 + decimals;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int exponent = digits(text, at);
            if (exponent < 1 || exponent > 2) {
                return false;
            }
            at += exponent;
        }
        return at == text.length();
    }

    private @Nullable Object integer(String text, Supplier<At> at) {
        String number = plain(text);
        return isInteger(number) ? Long.valueOf(number) : malformed(at, Phrase.of("whole"));
    }

    private @Nullable Object notBelowZero(Column column, @Nullable Object number, Supplier<At> at) {
        if (number instanceof Number value && value.doubleValue() < 0 && !column.maySink()) {
            notices.add(new CellNotice.NegativeValue(at.get()));
            return null;
        }
        return number;
    }

    private @Nullable Object decimal(String text, Supplier<At> at) {
        String number = plain(text);
        return isDecimal(number) ? Double.valueOf(number) : malformed(at, Phrase.of("number"));
    }

    private @Nullable Object share(String text, Supplier<At> at) {
        Double value = rateOrNull(text);
        return value == null || value < 0 || value > 1 ? malformed(at, Phrase.of("share")) : value;
    }

    private @Nullable Object rate(String text, Supplier<At> at) {
        Double value = rateOrNull(text);
        return value == null ? malformed(at, Phrase.of("rate")) : value;
    }

    /** A decimal, or a percentage with its sign. */
    private static @Nullable Double rateOrNull(String text) {
        boolean percent = text.endsWith("%") || text.endsWith("％");
        String number = plain(percent ? text.substring(0, text.length() - 1) : text);
        return isDecimal(number) ? Double.valueOf(Double.parseDouble(number) / (percent ? 100 : 1)) : null;
    }

    private @Nullable Object flag(String text, Supplier<At> at) {
        Boolean value = FLAGS.get(text.toLowerCase(Locale.ROOT));
        return value == null ? malformed(at, Phrase.of("yes_or_no")) : value;
    }

    /** @param past whether it must not lie ahead: data speak of what was, deadlines of what shall be */
    private @Nullable Object date(String text, Supplier<At> at, boolean past) {
        try {
            if (text.length() == 4 && digits(text, 0) == 4) {
                return !past || Integer.parseInt(text) <= today.getYear() ? text : future(at);
            }
            boolean moment = text.indexOf('T') >= 0;
            LocalDate date = moment ? OffsetDateTime.parse(text).toLocalDate() : day(text);
            // A day of grace: the files may come from a later time zone.
            if (past && date.isAfter(today.plusDays(1))) {
                return future(at);
            }
            return moment ? text : date.toString();
        } catch (DateTimeException e) {
            return malformed(at, Phrase.of("date"));
        }
    }

    private static LocalDate day(String text) {
        if (text.length() == 8 && digits(text, 0) == 8) {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)));
        }
        return LocalDate.parse(text.replace('/', '-').replace('.', '-'));
    }

    private @Nullable Object future(Supplier<At> at) {
        notices.add(new CellNotice.FutureDate(at.get()));
        return null;
    }

    private @Nullable Object choice(Column column, String text, Supplier<At> at) {
        String code = column.choices().get(text);
        if (code == null) {
            code = column.choices().get(text.toUpperCase(Locale.ROOT));
        }
        if (code == null) {
            List<String> codes = column.choices().keySet().stream().toList();
            notices.add(new CellNotice.UnknownChoice(at.get(), codes));
        }
        return code;
    }

    private static List<String> list(String text) {
        List<String> list = new ArrayList<>();
        for (String part : text.split("[；;]", -1)) {
            String value = part.strip();
            if (!value.isEmpty()) {
                list.add(value);
            }
        }
        return List.copyOf(list);
    }
}
