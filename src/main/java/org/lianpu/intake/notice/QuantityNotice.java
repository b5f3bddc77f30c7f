/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import java.util.List;

/** Problems of numbers and of the units they stand in. */
public sealed interface QuantityNotice extends Notice {
    /**
     * A cell names a unit beside its number; the number is taken in the unit of the column.
     * Cause: it was typed as text. Repair: none needed; the notice shows what was taken.
     * Example: 1.2亿元 in a column of 万元 is taken as 12000.
     */
    record UnitInCell(At at, String unit, String columnUnit, String taken) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(unit, columnUnit, taken);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /**
     * A number says of itself that it is not exact; it is taken as if it were.
     * Cause: 约, 近, 逾, 余, 左右 … Repair: write the exact number if it is known.
     * Example: 约3000万.
     */
    record ApproximateNumber(At at, String taken) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /**
     * A number in brackets is read as negative, as accountants write it.
     * Cause: a copy from a balance sheet. Repair: none needed; write the minus sign to be clear.
     * Example: (1,200) is taken as -1200.
     */
    record BracketedNegative(At at, String taken) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(taken);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /**
     * A range stands where one number is asked for.
     * Cause: the list gives a class, not a figure. Repair: write one number, or leave the cell blank.
     * Example: 100-200.
     */
    record NumberRange(At at) implements QuantityNotice {}

    /**
     * A number is written out in Chinese; such are not guessed.
     * Cause: typed as text. Repair: write it in digits.
     * Example: 一百二十.
     */
    record WrittenNumber(At at) implements QuantityNotice {}

    /**
     * An amount is in a foreign currency; no rate is assumed, and the cell is left blank.
     * Cause: registered capital of a foreign firm. Repair: write the amount in renminbi if it is wanted.
     * Example: 500万美元.
     */
    record ForeignCurrency(At at, String unit) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(unit);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Fate fate() {
            return Fate.REPAIRED;
        }
    }

    /**
     * The unit given measures something else than the column asks for.
     * Cause: a wrong column, or a wrong heading. Repair: correct the unit or the mapping.
     * Example: 吨 in a column of 万元.
     */
    record UnitMismatch(At at, String unit, String columnUnit) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(unit, columnUnit);
        }
    }

    /**
     * The unit of a whole column measures something else than our column asks for.
     * Cause: a wrong column is mapped, or the heading names a wrong unit. Repair: correct the heading or the mapping.
     * Example: 产量（吨） mapped to 营业收入 in 万元.
     */
    record ColumnUnitMismatch(At at, String unit, String columnUnit) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(unit, columnUnit);
        }

        @Override
        public Fate fate() {
            return Fate.FILE_REJECTED;
        }

        @Override
        public boolean blocks() {
            return true;
        }
    }

    /**
     * The unit that stands in a heading is not known; the numbers are taken in the unit of our column.
     * Cause: a typing error, or a bracket that holds no unit. Repair: correct the heading, or give {@code unit} in a mapping.
     * Example: 营业收入（不含税）.
     */
    record UnknownUnit(At at, String unit, String columnUnit) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(unit, columnUnit);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A number is a thousand times what is usual in its column so far, or more.
     * Cause: another unit, a slipped key. Repair: check the number and its unit.
     * Example: 35000000 among values around 2000.
     */
    record SuspiciousMagnitude(At at, String median) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(median);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * The numbers of a whole column are so large that they are probably in a smaller unit than the column's.
     * Cause: a file in 元 under a heading without unit. Repair: write the unit into the heading, or {@code unit} in a mapping.
     * Example: a median revenue of 35000000 万元.
     */
    record SuspiciousColumn(At at, String median, String columnUnit, String likely) implements QuantityNotice {
        @Override
        public List<Object> details() {
            return List.of(median, columnUnit, likely);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
