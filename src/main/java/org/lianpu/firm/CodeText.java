/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Characters and check digits of the codes of legal persons: GB 32100-2015 (unified social credit code), GB 11714
 * (organisation code), GS 15-2006 (registration number). Plain loops over tables, since every row passes here.
 */
final class CodeText {
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static final int LENGTH = 18;
    static final int ORGANISATION_START = 8;
    static final int ORGANISATION_LENGTH = 9;
    static final int REGISTRATION_LENGTH = 15;

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ASCII = 128;
    private static final byte[] VALUES = values();

    private CodeText() {}

    private static byte[] values() {
        byte[] values = new byte[ASCII];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** {@return the value of a character of the alphabet, −1 for any other} */
    static int value(char c) {
        return c < ASCII ? VALUES[c] : -1;
    }

    /** {@return the text in one width and case, without blanks and hyphens} */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isIdentifierIgnorable(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether both check digits are right; the text need not be of the right length or alphabet} */
    static boolean isValid(CharSequence code) {
        return code.length() == LENGTH
                && checkValue(code) == value(code.charAt(LENGTH - 1))
                && organisationIsValid(code);
    }

    /** {@return the value of the 18th character that the other 17 ask for; −2 where one is not of the alphabet} */
    static int checkValue(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = value(code.charAt(i));
            if (value < 0) {
                return -2;
            }
            sum += value * WEIGHTS[i];
        }
        // The outer remainder matters: a sum divisible by 31 gives check value 0, not 31.
        return (31 - sum % 31) % 31;
    }

    private static boolean organisationIsValid(CharSequence code) {
        return organisationCheck(code, ORGANISATION_START) == code.charAt(ORGANISATION_START + ORGANISATION_LENGTH - 1);
    }

    /** {@return the ninth character that the eight from {@code start} ask for; a blank where one is no digit or letter} */
    static char organisationCheck(CharSequence code, int start) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            char c = code.charAt(start + i);
            int value;
            if (c >= '0' && c <= '9') {
                value = c - '0';
            } else if (c >= 'A' && c <= 'Z') {
                value = c - 'A' + 10;
            } else {
                return ' ';
            }
            sum += value * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** {@return whether the text is a 15-digit registration number with its check digit (ISO 7064, mod 11,10)} */
    static boolean isRegistrationNumber(String code) {
        if (code.length() != REGISTRATION_LENGTH) {
            return false;
        }
        int p = 10;
        for (int i = 0; i < REGISTRATION_LENGTH; i++) {
            char c = code.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            int s = (p + c - '0') % 10;
            if (i == REGISTRATION_LENGTH - 1) {
                return s == 1;
            }
            p = (s == 0 ? 10 : s) * 2 % 11;
        }
        return false;
    }
}
