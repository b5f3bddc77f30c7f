/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lianpu.intake.notice.At;
import org.lianpu.intake.notice.CellNotice;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.notice.QuantityNotice;
import org.lianpu.intake.table.ColumnType;

/**
 * Numbers to plain decimals in the unit of their column. A number that is plain already and needs no conversion is handed on untouched:
 * that is most of a large file.
 */
final class NumberForm implements CellForm {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 12;
    private static final double[] TENTHS = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12
    };
    private static final double NOT_PLAIN = -1;
    private static final String[] YEAR = {"年度", "年"};
    private static final int YEAR_DIGITS = 4;

    private final NumberColumn facts;
    private final boolean whole;
    private final boolean converts;
    private final @Nullable MagnitudeCheck magnitude;

    NumberForm(NumberColumn facts, @Nullable MagnitudeCheck magnitude) {
        this.facts = facts;
        this.whole = facts.type() == ColumnType.INTEGER;
        Unit from = facts.source();
        Unit to = facts.target(from);
        this.converts = from != null && to != null && from.factor().compareTo(to.factor()) != 0;
        this.magnitude = magnitude;
    }

    @Override
    public @Nullable String form(String text, RowRun run, ColumnMapper column) {
        double plain = plain(text);
        if (plain >= 0 && !converts && !(whole && text.indexOf('.') >= 0)) {
            // A minus sign makes it no candidate for "too large", so its size does not matter here.
            if (magnitude != null) {
                magnitude.check(plain, text, run, column);
            }
            note(facts.sourceUnit(), run);
            return text;
        }
        Quantity quantity = Quantities.read(text);
        return quantity instanceof Quantity.Amount number
                ? number(number, text, run, column)
                : none((Quantity.Not) quantity, text, run, column);
    }

    private @Nullable String none(Quantity.Not reason, String text, RowRun run, ColumnMapper column) {
        At at = run.at(column, text);
        if (whole && !facts.hasKnownUnit()) {
            for (String word : YEAR) {
                String digits = text.endsWith(word) ? text.substring(0, text.length() - word.length()) : "";
                if (digits.length() == YEAR_DIGITS && plain(digits) >= 0) {
                    run.tell(new QuantityNotice.UnitInCell(at, "年", "年", digits));
                    return digits;
                }
            }
        }
        switch (reason) {
            case RANGE -> run.tell(new QuantityNotice.NumberRange(at));
            case WRITTEN_OUT -> run.tell(new QuantityNotice.WrittenNumber(at));
            default -> run.tell(new CellNotice.MalformedValue(at, whole ? Phrase.of("whole") : Phrase.of("number")));
        }
        run.fault(column);
        return null;
    }

    private @Nullable String number(Quantity.Amount number, String text, RowRun run, ColumnMapper column) {
        Unit stated = number.unit();
        if (stated != null && stated.measure() == Unit.Measure.FOREIGN_MONEY) {
            run.tell(new QuantityNotice.ForeignCurrency(run.at(column, text), stated.symbol()));
            return null;
        }
        Unit from = stated == null ? facts.source() : stated;
        Unit target = facts.target(from);
        if (from != null && facts.hasKnownUnit() && (target == null || !from.fits(target))) {
            run.tell(new QuantityNotice.UnitMismatch(run.at(column, text), from.symbol(), facts.shownUnit()));
            run.fault(column);
            return null;
        }
        BigDecimal value = number.value();
        Unit counted = stated == null && from != null ? from : target;
        if (number.multiplied() && counted != null) {
            value = counted.convertFromRoot(value);
        }
        if (from != null && target != null) {
            value = from.convert(value, target);
        }
        String taken = decimal(value);
        tell(number, taken, target, text, run, column);
        note(target == null && stated != null ? stated.symbol() : facts.sourceUnit(), run);
        if (magnitude != null) {
            magnitude.check(value.doubleValue(), text, run, column);
        }
        return taken;
    }

    private void tell(
            Quantity.Amount number, String taken, @Nullable Unit target, String text, RowRun run, ColumnMapper column) {
        Unit stated = number.unit();
        if (number.approximate()) {
            run.tell(new QuantityNotice.ApproximateNumber(run.at(column, text), taken));
        }
        if (number.bracketed()) {
            run.tell(new QuantityNotice.BracketedNegative(run.at(column, text), taken));
        }
        if (stated != null || number.multiplied()) {
            String shown = stated == null ? "万/亿" : stated.symbol();
            String ours = target == null ? (stated == null ? "" : stated.symbol()) : facts.shownUnit();
            run.tell(new QuantityNotice.UnitInCell(run.at(column, text), shown, ours, taken));
        }
    }

    /** The unit goes into the column beside, where the table has one for it. */
    private void note(String unit, RowRun run) {
        if (facts.companion() >= 0 && !unit.isEmpty()) {
            run.units[facts.companion()] = unit;
        }
    }

    private static String decimal(BigDecimal value) {
        BigDecimal rounded =
                value.scale() > MOST_DECIMALS ? value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : value;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** {@return the size of a number of plain digits, {@value #NOT_PLAIN} for anything else} */
    private static double plain(String text) {
        int length = text.length();
        int i = text.charAt(0) == '-' ? 1 : 0;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && point < 0 && count > 0) {
                point = count;
            } else {
                return NOT_PLAIN;
            }
        }
        if (count == 0 || count > MOST_DIGITS || point == count) {
            return NOT_PLAIN;
        }
        return point < 0 ? digits : count - point > MOST_DECIMALS ? NOT_PLAIN : digits * TENTHS[count - point];
    }

    @Override
    public void end(RowRun run, ColumnMapper column) {
        if (magnitude != null) {
            magnitude.end(run, column);
        }
    }
}
