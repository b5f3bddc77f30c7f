/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import org.jspecify.annotations.Nullable;

/**
 * What a text that should be a 统一社会信用代码 turns out to be (METHODS E1). Only {@link Valid} identifies a firm; all
 * others are kept as text and the row is treated as having no code. A suggestion is for a person to accept, never
 * applied.
 */
public sealed interface UsccCheck {
    /** Both check digits are right. */
    record Valid(Uscc code) implements UsccCheck {}

    /** Nothing is written. */
    record Blank() implements UsccCheck {}

    /** A 15-digit registration number 工商注册号 of before 2015, its check digit right. */
    record RegistrationNumber(String number) implements UsccCheck {}

    /** A nine-character organisation code 组织机构代码, its check digit right. */
    record Organisation(OrganisationCode code) implements UsccCheck {}

    /** A spreadsheet turned the code into a number: an exponent, or the last digits all zero. The code is lost. */
    record Damaged(String text) implements UsccCheck {}

    /** Neither 18 characters nor one of the older codes. */
    record WrongLength(String text, int length) implements UsccCheck {}

    /**
     * A character that no code has (I, O, S, V, Z, a sign, a letter of another script).
     *
     * @param position 1 to 18, the first such one
     * @param suggestion the code that was meant, where only one can have been
     */
    record WrongCharacter(
            String text,
            int position,
            char character,
            @Nullable Uscc suggestion) implements UsccCheck {}

    /**
     * A check digit is wrong.
     *
     * @param whole whether the 18th character is wrong for the others
     * @param organisation whether the 17th is wrong for the organisation code
     * @param suggestion the code that was meant, where only one change of one character, or one swap, makes both right
     */
    record WrongCheckDigit(
            String text,
            boolean whole,
            boolean organisation,
            @Nullable Uscc suggestion) implements UsccCheck {}

    /** {@return what the text is, after cleaning width, case, blanks and hyphens} */
    static UsccCheck of(String text) {
        String cleaned = CodeText.clean(text);
        if (CodeText.isValid(cleaned)) {
            return new Valid(new Uscc(cleaned));
        }
        return UsccDiagnosis.why(text, cleaned);
    }
}
