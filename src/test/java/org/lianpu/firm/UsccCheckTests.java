/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METHODS E1: what is told, what is not, and which code was meant. */
class UsccCheckTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int RANDOM_CODES = 200;

    /** A code made by the letter of the standards, independently of the code under test. */
    static String randomCode(Random random) {
        StringBuilder code = new StringBuilder("91");
        for (int i = 0; i < 6; i++) {
            code.append((char) ('0' + random.nextInt(10)));
        }
        int[] organisation = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int weight : organisation) {
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            sum += weight * "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(c);
            code.append(c);
        }
        code.append("0X987654321".charAt(sum % 11));
        int total = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            total += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code.append(ALPHABET.charAt((31 - total % 31) % 31)).toString();
    }

    @Test
    void tellsEverySingleWrongCharacterOfRandomCodes() {
        Random random = new Random(31);
        for (int n = 0; n < RANDOM_CODES; n++) {
            String code = randomCode(random);
            assertThat(UsccCheck.of(code)).isEqualTo(new UsccCheck.Valid(new Uscc(code)));
            for (int i = 0; i < code.length(); i++) {
                for (int k = 0; k < ALPHABET.length(); k++) {
                    char c = ALPHABET.charAt(k);
                    if (c != code.charAt(i)) {
                        String wrong = code.substring(0, i) + c + code.substring(i + 1);
                        assertThat(UsccCheck.of(wrong)).as(wrong).isNotInstanceOf(UsccCheck.Valid.class);
                    }
                }
            }
        }
    }

    @Test
    void tellsEverySwapButThatOfTheFirstAndTheLast() {
        Random random = new Random(32);
        int undetected = 0;
        for (int n = 0; n < RANDOM_CODES; n++) {
            String code = randomCode(random);
            for (int i = 0; i < code.length(); i++) {
                for (int j = i + 1; j < code.length(); j++) {
                    if (code.charAt(i) == code.charAt(j)) {
                        continue;
                    }
                    char[] swapped = code.toCharArray();
                    swapped[i] = code.charAt(j);
                    swapped[j] = code.charAt(i);
                    boolean valid = UsccCheck.of(new String(swapped)) instanceof UsccCheck.Valid;
                    assertThat(valid).as("%s %s<->%s", code, i + 1, j + 1).isEqualTo(i == 0 && j == 17);
                    undetected += valid ? 1 : 0;
                }
            }
        }
        assertThat(undetected).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "9135O100M000100Y43, 5, O, 91350100M000100Y43",
        "9I350100M000100Y43, 2, I, 91350100M000100Y43",
        "91350I00M000I00Y43, 6, I, 91350100M000100Y43",
        "91350100M000100S43, 16, S, 91350100M000100Y43",
        "91350100*000100Y43, 9, *, 91350100M000100Y43"
    })
    void aCharacterOutsideTheAlphabetIsNamedWithTheCodeThatWasMeant(
            String text, int position, char character, String meant) {
        assertThat(UsccCheck.of(text))
                .isEqualTo(new UsccCheck.WrongCharacter(text, position, character, new Uscc(meant)));
    }

    @Test
    void twoMaskedCharactersGiveNoSuggestion() {
        assertThat(UsccCheck.of("91350100**00100Y43"))
                .isEqualTo(new UsccCheck.WrongCharacter("91350100**00100Y43", 9, '*', null));
    }

    @Test
    void aWrongEighteenthCharacterHasManyExplanationsAndSoNoSuggestion() {
        assertThat(UsccCheck.of("91350100M000100Y44"))
                .isEqualTo(new UsccCheck.WrongCheckDigit("91350100M000100Y44", true, false, null));
    }

    /** A suggestion is given only where the brute-force search over all slips finds exactly one valid code. */
    @Test
    void suggestionsAreTheOnlyCodeOneSlipAway() {
        Random random = new Random(33);
        int given = 0;
        for (int n = 0; n < RANDOM_CODES; n++) {
            String code = randomCode(random);
            int at = 8 + random.nextInt(9);
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            String wrong = code.substring(0, at) + c + code.substring(at + 1);
            if (UsccCheck.of(wrong) instanceof UsccCheck.WrongCheckDigit told && told.suggestion() != null) {
                given++;
                assertThat(told.suggestion().value()).isEqualTo(code);
            }
        }
        assertThat(given).isGreaterThan(RANDOM_CODES / 4);
    }

    @Test
    void olderCodesAreKnownAsWhatTheyAre() {
        assertThat(UsccCheck.of("110108000000016")).isEqualTo(new UsccCheck.RegistrationNumber("110108000000016"));
        assertThat(UsccCheck.of("110108000000017")).isEqualTo(new UsccCheck.WrongLength("110108000000017", 15));
        assertThat(UsccCheck.of("55138508-2")).isEqualTo(new UsccCheck.Organisation(new OrganisationCode("551385082")));
        assertThat(UsccCheck.of("551385083")).isEqualTo(new UsccCheck.WrongLength("551385083", 9));
        assertThat(new Uscc("91110108551385082Q").organisation().value()).isEqualTo("551385082");
        assertThat(new Uscc("91110108551385082Q").registrationRegion()).contains("110108");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.1510E+17", "9.15E17", "915101000871806000"})
    void whatASpreadsheetDidToACodeIsNamed(String text) {
        assertThat(UsccCheck.of(text)).isInstanceOf(UsccCheck.Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "-"})
    void blanksAreNoCode(String text) {
        assertThat(UsccCheck.of(text)).isEqualTo(new UsccCheck.Blank());
    }

    /** Whatever is typed, the check answers. */
    @Test
    void nothingEscapes() {
        Random random = new Random(34);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(4) == 0
                                ? (char) random.nextInt(0x10000)
                                : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertThat(UsccCheck.of(text.toString())).isNotNull();
        }
    }
}
