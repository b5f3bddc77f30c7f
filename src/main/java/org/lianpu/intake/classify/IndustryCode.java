/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.classify;

import java.util.Optional;

/**
 * A four-digit code of GB/T 4754. Codes of two editions are two codes: 213 of them mean something else.
 *
 * @param edition year of the standard
 */
public record IndustryCode(String code, String edition) {
    /** The edition in force when these rules were written. */
    public static final String CURRENT = "2017";

    private static final int LENGTH = 4;

    /** {@return the code that a row says, its letter dropped; empty where it is not down to four digits} */
    public static Optional<IndustryCode> find(String text, String edition) {
        String code = text.trim();
        if (!code.isEmpty() && Character.isLetter(code.charAt(0))) {
            code = code.substring(1);
        }
        boolean digits = code.length() == LENGTH && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(new IndustryCode(code, edition)) : Optional.empty();
    }

    /** {@return whether the code is one of wholesale or retail} */
    boolean isTrade() {
        return code.startsWith("51") || code.startsWith("52");
    }
}
