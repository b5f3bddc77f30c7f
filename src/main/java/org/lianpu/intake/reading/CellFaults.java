/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianpu.firm.Uscc;
import org.lianpu.intake.reading.Line.Fault;
import org.lianpu.intake.reading.Line.FaultKind;

/** Marks that spreadsheets leave in the text of a cell. Called for every cell, so quick for all that hold none. */
final class CellFaults {
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#GETTING_DATA");

    /** Digits that a spreadsheet keeps of a number. */
    private static final int KEPT_DIGITS = 15;
    /** 统一社会信用代码 and 身份证号. */
    private static final int CODE_DIGITS = 18;

    private static final int SHORTEST_EXPONENT = "9E+17".length();
    private static final int LONGEST_EXPONENT = "9.15370303123456E+17".length() + 1;

    private CellFaults() {}

    /** {@return what is wrong with the text of a cell, null for nothing} */
    static @Nullable FaultKind of(String text) {
        int length = text.length();
        if (length < 4) {
            return null;
        }
        char first = text.charAt(0);
        if (first == '#') {
            return isError(text) ? FaultKind.ERROR_VALUE : null;
        }
        if (first < '0' || first > '9') {
            return null;
        }
        if (length >= CODE_DIGITS && length <= CODE_DIGITS + 2 && hasZeroedTail(text)) {
            return FaultKind.DESTROYED_CODE;
        }
        return length >= SHORTEST_EXPONENT && length <= LONGEST_EXPONENT && isLongExponent(text)
                ? FaultKind.DESTROYED_CODE
                : null;
    }

    /** Adds what is wrong with the text of a cell; {@return the text to go on with}. */
    static String look(String text, int column, List<Fault> faults) {
        FaultKind kind = of(text);
        if (kind == null) {
            return text;
        }
        faults.add(new Fault(kind, column, text));
        return kind == FaultKind.ERROR_VALUE ? "" : text;
    }

    /** {@return whether a number has more digits before its point than a spreadsheet keeps} */
    static boolean tooLong(BigDecimal number) {
        return (long) number.precision() - number.scale() > KEPT_DIGITS;
    }

    /** {@return whether a text is an error of a spreadsheet; ##### is a number in too narrow a column} */
    static boolean isError(String text) {
        return ERRORS.contains(text) || text.chars().allMatch(c -> c == '#');
    }

    /** 18 digits of which a spreadsheet has made the last into noughts; a code that is right all the same is left alone. */
    private static boolean hasZeroedTail(String text) {
        for (int i = KEPT_DIGITS; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        for (int i = 0; i < KEPT_DIGITS; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return Uscc.find(text).isEmpty();
    }

    /** A number of fifteen or more digits before its point, as 9.15E+17: no quantity is, a code was. */
    private static boolean isLongExponent(String text) {
        int length = text.length();
        if (text.charAt(length - 3) != '+' || (text.charAt(length - 4) | ' ') != 'e') {
            return false;
        }
        if (text.charAt(length - 2) != '1' || text.charAt(length - 1) < '4' || text.charAt(length - 1) > '9') {
            return false;
        }
        for (int i = 1; i < length - 4; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !(c == '.' && i == 1)) {
                return false;
            }
        }
        return true;
    }
}
