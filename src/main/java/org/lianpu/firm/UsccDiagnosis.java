/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a text is no valid code, and which code may have been meant. Off the hot path: only failures come here. */
final class UsccDiagnosis {
    private static final Pattern EXPONENT = Pattern.compile("\\s*\\d(\\.\\d+)?[Ee]\\+?\\d+\\s*");
    /** A spreadsheet keeps 15 significant digits. */
    private static final Pattern ZERO_TAIL = Pattern.compile("\\d{15}000");

    private static final int REGION_START = 2;

    private UsccDiagnosis() {}

    static UsccCheck why(String text, String cleaned) {
        if (cleaned.isEmpty()) {
            return new UsccCheck.Blank();
        }
        if (EXPONENT.matcher(text).matches() || ZERO_TAIL.matcher(cleaned).matches()) {
            return new UsccCheck.Damaged(text);
        }
        if (CodeText.isRegistrationNumber(cleaned)) {
            return new UsccCheck.RegistrationNumber(cleaned);
        }
        Optional<OrganisationCode> organisation = OrganisationCode.find(cleaned);
        if (organisation.isPresent()) {
            return new UsccCheck.Organisation(organisation.get());
        }
        if (cleaned.length() != CodeText.LENGTH) {
            return new UsccCheck.WrongLength(cleaned, cleaned.length());
        }
        Uscc suggestion = suggestion(cleaned);
        for (int i = 0; i < cleaned.length(); i++) {
            if (CodeText.value(cleaned.charAt(i)) < 0) {
                return new UsccCheck.WrongCharacter(cleaned, i + 1, cleaned.charAt(i), suggestion);
            }
        }
        return new UsccCheck.WrongCheckDigit(
                cleaned,
                CodeText.checkValue(cleaned) != CodeText.value(cleaned.charAt(CodeText.LENGTH - 1)),
                CodeText.organisationCheck(cleaned, CodeText.ORGANISATION_START)
                        != cleaned.charAt(CodeText.ORGANISATION_START + CodeText.ORGANISATION_LENGTH - 1),
                suggestion);
    }

    /** O for 0 and I for 1 are the usual slips; else the only code one slip away, if there is only one. */
    private static @Nullable Uscc suggestion(String code) {
        String digits = code.replace('O', '0').replace('I', '1');
        if (CodeText.isValid(digits)) {
            return new Uscc(digits);
        }
        Set<String> meant = new LinkedHashSet<>();
        StringBuilder slip = new StringBuilder(code);
        for (int i = 0; i < CodeText.LENGTH; i++) {
            char original = code.charAt(i);
            for (int k = 0; k < CodeText.ALPHABET.length(); k++) {
                slip.setCharAt(i, CodeText.ALPHABET.charAt(k));
                collect(slip, meant);
            }
            slip.setCharAt(i, original);
            for (int j = i + 1; j < CodeText.LENGTH; j++) {
                slip.setCharAt(i, code.charAt(j));
                slip.setCharAt(j, original);
                collect(slip, meant);
                slip.setCharAt(i, original);
                slip.setCharAt(j, code.charAt(j));
            }
        }
        return meant.size() == 1 ? new Uscc(meant.iterator().next()) : null;
    }

    private static void collect(StringBuilder slip, Set<String> meant) {
        for (int i = REGION_START; i < CodeText.ORGANISATION_START; i++) {
            if (slip.charAt(i) < '0' || slip.charAt(i) > '9') {
                return;
            }
        }
        if (CodeText.isValid(slip)) {
            meant.add(slip.toString());
        }
    }
}
