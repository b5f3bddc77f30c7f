/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.table;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Notices;

/** One cell of text to a typed value, or a notice. */
public final class CellParser {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?");
    private static final Map<String, Boolean> FLAGS = Map.of(
            "yes", true, "no", false, "是", true, "否", false, "true", true, "false", false, "y", true, "n", false);
    private static final int LONGEST_TEXT = 4_000;

    /** What a row is known by is indexed, and an index takes 8 kB. */
    private static final int LONGEST_KEY = 500;

    private final Clock clock;
    private final Notices notices;

    public CellParser(Clock clock, Notices notices) {
        this.clock = clock;
        this.notices = notices;
    }

    public Optional<Object> parse(Column column, String raw, At at) {
        String text = raw.strip();
        int longest = column.key() ? LONGEST_KEY : LONGEST_TEXT;
        if (text.length() > longest) {
            return malformed(at, "≤ " + longest);
        }
        return switch (column.type()) {
            case TEXT, REFERENCE, FIRM -> Optional.of(text);
            case CODE ->
                CODE.matcher(text).matches()
                        ? Optional.of(text)
                        : malformed(at, "字母、数字、- _ . / letters, digits, - _ .");
            case INTEGER ->
                INTEGER.matcher(plain(text)).matches()
                        ? Optional.of(Long.parseLong(plain(text)))
                        : malformed(at, "整数 / a whole number");
            case DECIMAL -> decimal(text, at);
            case SHARE -> share(text, at);
            case RATE ->
                rate(text).<Optional<Object>>map(Optional::of).orElseGet(() -> malformed(at, "0.12 或 12% / a rate"));
            case FLAG ->
                Optional.<Object>ofNullable(FLAGS.get(text.toLowerCase(java.util.Locale.ROOT)))
                        .or(() -> malformed(at, "yes / no, 是 / 否"));
            case DATE -> date(text, at, true);
            case DEADLINE -> date(text, at, false);
            case CHOICE -> choice(column, text, at);
            case LIST ->
                Optional.of(Arrays.stream(text.split("[；;]", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList());
        };
    }

    private Optional<Object> malformed(At at, String expected) {
        notices.add(new CellNotice.MalformedValue(at, expected));
        return Optional.empty();
    }

    /** Full-width digits and thousands separators are how offices write numbers. */
    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).replace(",", "");
    }

    private Optional<Object> decimal(String text, At at) {
        return DECIMAL.matcher(plain(text)).matches()
                ? Optional.of(Double.parseDouble(plain(text)))
                : malformed(at, "数字 / a number");
    }

    private Optional<Object> share(String text, At at) {
        return rate(text)
                .filter(value -> value >= 0 && value <= 1)
                .<Optional<Object>>map(Optional::of)
                .orElseGet(() -> malformed(at, "0–1 或 0%–100% / a share"));
    }

    /** A decimal, or a percentage with its sign. */
    private static Optional<Double> rate(String text) {
        boolean percent = text.endsWith("%") || text.endsWith("％");
        String number = plain(percent ? text.substring(0, text.length() - 1) : text);
        return DECIMAL.matcher(number).matches()
                ? Optional.of(Double.parseDouble(number) / (percent ? 100 : 1))
                : Optional.empty();
    }

    /** @param past whether it must not lie ahead: data speak of what was, deadlines of what shall be */
    private Optional<Object> date(String text, At at, boolean past) {
        try {
            LocalDate today = LocalDate.now(clock);
            if (YEAR.matcher(text).matches()) {
                return !past || Integer.parseInt(text) <= today.getYear() ? Optional.of(text) : future(at);
            }
            LocalDate date = text.contains("T")
                    ? OffsetDateTime.parse(text).toLocalDate()
                    : LocalDate.parse(text.replace('/', '-').replace('.', '-'));
            // A day of grace: the files may come from a later time zone.
            return past && date.isAfter(today.plusDays(1))
                    ? future(at)
                    : Optional.of(text.contains("T") ? text : date.toString());
        } catch (DateTimeException e) {
            return malformed(at, "2024-06-30 / 2024");
        }
    }

    private Optional<Object> future(At at) {
        notices.add(new CellNotice.FutureDate(at));
        return Optional.empty();
    }

    private Optional<Object> choice(Column column, String text, At at) {
        String code = column.choices().get(text);
        if (code == null) {
            code = column.choices().get(text.toUpperCase(java.util.Locale.ROOT));
        }
        if (code == null) {
            List<String> codes = column.choices().keySet().stream().toList();
            notices.add(new CellNotice.UnknownChoice(at, codes));
            return Optional.empty();
        }
        return Optional.of(code);
    }
}
