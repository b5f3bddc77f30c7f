/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS E2, one spelling for one name. */
class FirmNamesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＡＢＣ钛业（四川）有限责任公司|ABC钛业(四川)有限公司",
                "abc钛业〔四川〕有限责任公司|ABC钛业(四川)有限公司",
                "四川ABC钛业有限公司|四川ABC钛业有限公司",
                "四川 ABC 钛业　有限公司|四川ABC钛业有限公司",
                "\u200B四川·阿坝－钛业、有限公司。|四川阿坝钛业有限公司",
                "上海“大华”纺织（集团）有限公司|上海大华纺织(集团)有限公司",
                "宜宾①厂|宜宾1厂",
                "㈱丰田|(株)丰田"
            })
    void oneSpelling(String name, String key) {
        assertThat(FirmNames.key(name)).isEqualTo(key);
    }

    @Test
    void theKeyOfAKeyIsTheKeyAndNothingEscapes() {
        Random random = new Random(5);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                name.append(
                        random.nextInt(3) == 0
                                ? (char) random.nextInt(0xD800)
                                : (char) ('\u4E00' + random.nextInt(900)));
            }
            String key = FirmNames.key(name.toString());
            assertThat(FirmNames.key(key)).isEqualTo(key);
        }
    }
}
