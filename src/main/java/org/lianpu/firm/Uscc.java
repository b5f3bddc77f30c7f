/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * 统一社会信用代码, checked as METHODS E1 says: GB 32100-2015 over all 18 characters and GB 11714 over the organisation
 * code inside. A valid check digit does not prove that the firm exists.
 */
public record Uscc(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_START = 8;
    private static final int LENGTH = 18;

    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a valid unified social credit code");
        }
    }

    /** {@return the code that the text holds after cleaning (width, case, blanks, hyphens), if it is valid} */
    public static Optional<Uscc> find(String text) {
        String cleaned = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "");
        return isValid(cleaned) ? Optional.of(new Uscc(cleaned)) : Optional.empty();
    }

    private static boolean isValid(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        // The outer remainder matters: a sum divisible by 31 gives check value 0, not 31.
        int check = (31 - sum % 31) % 31;
        return ALPHABET.charAt(check) == code.charAt(LENGTH - 1) && organisationIsValid(code);
    }

    private static boolean organisationIsValid(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANISATION_START + i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
        return code.charAt(ORGANISATION_START + ORGANISATION_WEIGHTS.length) == expected;
    }

    @Override
    public String toString() {
        return value;
    }
}
