/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.util.Optional;

/**
 * The nine characters of a 组织机构代码 with their check digit (GB 11714): what legal persons had before 2015, and what
 * stands inside their unified social credit code since.
 */
public record OrganisationCode(String value) {
    public OrganisationCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a valid organisation code");
        }
    }

    /** {@return the code that the text holds after cleaning (width, case, blanks, the hyphen before the check digit)} */
    public static Optional<OrganisationCode> find(String text) {
        String cleaned = CodeText.clean(text);
        return isValid(cleaned) ? Optional.of(new OrganisationCode(cleaned)) : Optional.empty();
    }

    private static boolean isValid(String code) {
        return code.length() == CodeText.ORGANISATION_LENGTH
                && CodeText.organisationCheck(code, 0) == code.charAt(CodeText.ORGANISATION_LENGTH - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
