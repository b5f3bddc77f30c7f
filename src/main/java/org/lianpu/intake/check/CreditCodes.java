/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.check;

import org.jspecify.annotations.Nullable;
import org.lianpu.firm.Uscc;
import org.lianpu.firm.UsccCheck;
import org.lianpu.intake.notice.FirmNotice;
import org.lianpu.intake.notice.Notices;
import org.lianpu.intake.notice.Phrase;
import org.lianpu.intake.notice.TidyingNotice;
import org.lianpu.intake.table.Row;

/** The credit codes of rows against both their check digits (METHODS E1), and against the place where the firm is said to be. */
final class CreditCodes {
    /** Digits of a region code that name its province, and its city. */
    private static final int PROVINCE = 2;

    private static final int CITY = 4;

    private final References references;
    private final Notices notices;

    CreditCodes(References references, Notices notices) {
        this.references = references;
        this.notices = notices;
    }

    /** Brings the code of a row that defines a firm into its form, or tells why it is none. */
    void ofFirm(Row row) {
        String text = row.text("uscc");
        if (text == null) {
            return;
        }
        UsccCheck check = UsccCheck.of(text);
        if (check instanceof UsccCheck.Valid valid) {
            tidy(row, "uscc", text, valid.code());
            place(row, valid.code());
        } else {
            notices.add(new FirmNotice.InvalidUscc(row.at("uscc"), reason(check), suggestion(check)));
        }
    }

    /** Brings a code that means a firm into its form. */
    void ofMention(Row row, String column, String text) {
        Uscc.find(text).ifPresent(code -> tidy(row, column, text, code));
    }

    private void tidy(Row row, String column, String text, Uscc code) {
        if (!code.value().equals(text)) {
            notices.add(new TidyingNotice.CreditCodeTidied(row.at(column), code.value()));
            row.put(column, code.value());
        }
    }

    /** Weak evidence: firms move and keep their code, so it is told and nothing follows from it. */
    private void place(Row row, Uscc code) {
        String seat = row.text("seat_region");
        String there = code.registrationRegion().flatMap(references::present).orElse(null);
        if (seat != null && there != null && !together(seat, there)) {
            notices.add(new FirmNotice.CodeOfAnotherPlace(row.at("uscc"), there));
        }
    }

    /** {@return whether two places are in one city; where one is a whole province, in one province} */
    private static boolean together(String a, String b) {
        if (a.length() < CITY || b.length() < CITY) {
            return true;
        }
        boolean wide = isWide(a) || isWide(b);
        boolean nation = a.startsWith("00") || b.startsWith("00");
        int digits = wide ? PROVINCE : CITY;
        return nation || a.substring(0, digits).equals(b.substring(0, digits));
    }

    /** A province, or a county that its province governs itself and whose code therefore names no city. */
    private static boolean isWide(String region) {
        String city = region.substring(PROVINCE, CITY);
        return city.equals("00") || city.charAt(0) == '9' || region.startsWith("50") || isMunicipality(region);
    }

    private static boolean isMunicipality(String region) {
        return region.startsWith("11") || region.startsWith("12") || region.startsWith("31");
    }

    /** {@return the code that was meant where only one can have been; else blank} */
    static String suggestion(String text) {
        return suggestion(UsccCheck.of(text));
    }

    private static String suggestion(UsccCheck check) {
        @Nullable Uscc code = null;
        if (check instanceof UsccCheck.WrongCharacter wrong) {
            code = wrong.suggestion();
        } else if (check instanceof UsccCheck.WrongCheckDigit wrong) {
            code = wrong.suggestion();
        }
        return code == null ? "" : code.value();
    }

    private static String reason(UsccCheck check) {
        if (check instanceof UsccCheck.WrongLength wrong) {
            return Phrase.of("uscc_length", wrong.length());
        } else if (check instanceof UsccCheck.WrongCharacter wrong) {
            return Phrase.of("uscc_character", wrong.position(), wrong.character());
        } else if (check instanceof UsccCheck.RegistrationNumber) {
            return Phrase.of("uscc_registration");
        } else if (check instanceof UsccCheck.Organisation) {
            return Phrase.of("uscc_organisation");
        } else if (check instanceof UsccCheck.Damaged) {
            return Phrase.of("uscc_damaged");
        } else if (check instanceof UsccCheck.WrongCheckDigit wrong) {
            return Phrase.of(
                    wrong.whole() && wrong.organisation()
                            ? "uscc_both_digits"
                            : wrong.whole() ? "uscc_last_digit" : "uscc_organisation_digit");
        }
        return Phrase.of("uscc_blank");
    }
}
