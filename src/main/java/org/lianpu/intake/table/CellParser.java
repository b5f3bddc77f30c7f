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

    private final Clock clock;
    private final Notices notices;

    public CellParser(Clock clock, Notices notices) {
        this.clock = clock;
        this.notices = notices;
    }

    public Optional<Object> parse(Column column, String raw, At at) {
        String text = raw.strip();
        if (text.length() > LONGEST_TEXT) {
            return malformed(at, "≤ " + LONGEST_TEXT);
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
            case FLAG ->
                Optional.<Object>ofNullable(FLAGS.get(text.toLowerCase(java.util.Locale.ROOT)))
                        .or(() -> malformed(at, "yes / no, 是 / 否"));
            case DATE -> date(text, at);
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
        boolean percent = text.endsWith("%") || text.endsWith("％");
        String number = percent ? text.substring(0, text.length() - 1) : text;
        if (DECIMAL.matcher(plain(number)).matches()) {
            double value = Double.parseDouble(plain(number)) / (percent ? 100 : 1);
            if (value >= 0 && value <= 1) {
                return Optional.of(value);
            }
        }
        return malformed(at, "0–1 或 0%–100% / a share");
    }

    private Optional<Object> date(String text, At at) {
        try {
            LocalDate today = LocalDate.now(clock);
            if (YEAR.matcher(text).matches()) {
                return Integer.parseInt(text) <= today.getYear() ? Optional.of(text) : future(at);
            }
            LocalDate date = text.contains("T")
                    ? OffsetDateTime.parse(text).toLocalDate()
                    : LocalDate.parse(text.replace('/', '-').replace('.', '-'));
            // A day of grace: the files may come from a later time zone.
            return date.isAfter(today.plusDays(1))
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
