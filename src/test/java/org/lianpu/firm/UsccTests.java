/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** METHODS E1. */
class UsccTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110108551385082Q", "915101008718060690"})
    void acceptsTheVectors(String code) {
        assertThat(new Uscc(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100M000100Y4I", "9135010OM000100Y43", "汉字"
            })
    void refusesWhatHasNotTheForm(String text) {
        assertThat(Uscc.find(text)).isEmpty();
        assertThatThrownBy(() -> new Uscc(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheCodeWhateverItsWidthCaseAndBlanks() {
        assertThat(Uscc.find(" ９１３５０１００m000100y-43 ").map(Uscc::value)).contains("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110108551385082Q", "915101008718060690"})
    void tellsEverySingleWrongCharacter(String code) {
        for (int i = 0; i < code.length(); i++) {
            for (int k = 0; k < ALPHABET.length(); k++) {
                char c = ALPHABET.charAt(k);
                if (c != code.charAt(i)) {
                    assertThat(Uscc.find(code.substring(0, i) + c + code.substring(i + 1)))
                            .as("%s at %s", c, i)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110108551385082Q", "915101008718060690"})
    void tellsEveryTranspositionOfNeighbours(String code) {
        for (int i = 0; i + 1 < code.length(); i++) {
            if (code.charAt(i) != code.charAt(i + 1)) {
                String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertThat(Uscc.find(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"四川 某钛业有限责任公司", "四川某钛业有限公司", "四川某钛业 有限公司"})
    void spellingsOfOneNameHaveOneKey(String name) {
        assertThat(FirmNames.key(name)).isEqualTo(FirmNames.key("四川某钛业有限公司"));
        assertThat(FirmNames.key(name)).isNotEqualTo(FirmNames.key("四川某钛业股份有限公司"));
    }

    @Test
    void bracketsOfAllKindsAreOne() {
        assertThat(FirmNames.key("某（成都）公司")).isEqualTo(FirmNames.key("某〔成都〕公司"));
        assertThat(FirmNames.key("某(成都)公司")).isEqualTo(FirmNames.key("某【成都】公司"));
    }
}
