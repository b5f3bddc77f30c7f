/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.util.Optional;

/**
 * 统一社会信用代码, checked as METHODS E1 says: GB 32100-2015 over all 18 characters and GB 11714 over the organisation
 * code inside. A valid check digit does not prove that the firm exists.
 */
public record Uscc(String value) {
    public Uscc {
        if (!CodeText.isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a valid unified social credit code");
        }
    }

    /** {@return the code that the text holds after cleaning (width, case, blanks, hyphens), if it is valid} */
    public static Optional<Uscc> find(String text) {
        return UsccCheck.of(text) instanceof UsccCheck.Valid valid ? Optional.of(valid.code()) : Optional.empty();
    }

    /** {@return the organisation code inside} */
    public OrganisationCode organisation() {
        return new OrganisationCode(value.substring(
                CodeText.ORGANISATION_START, CodeText.ORGANISATION_START + CodeText.ORGANISATION_LENGTH));
    }

    /**
     * {@return the six digits of the place of first registration: often stale, weak evidence only; empty where they are
     * no digits}
     */
    public Optional<String> registrationRegion() {
        String region = value.substring(2, CodeText.ORGANISATION_START);
        return region.chars().allMatch(c -> c >= '0' && c <= '9') ? Optional.of(region) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
