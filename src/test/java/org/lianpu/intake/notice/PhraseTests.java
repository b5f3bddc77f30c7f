/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lianpu.words.Words;

class PhraseTests {
    private static final Words ZH = Words.of(Locale.CHINESE);
    private static final Words EN = Words.of(Locale.ENGLISH);

    @Test
    void isSaidInTheLanguageOfTheReader() {
        String detail = Phrase.of("uscc_length", 17);
        assertThat(Phrase.read(detail, ZH)).isEqualTo("17 位，应为 18 位");
        assertThat(Phrase.read(detail, EN)).isEqualTo("17 characters, not 18");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertThat(Phrase.meant("")).isEmpty();
        assertThat(Phrase.read(Phrase.meant("屏山县"), ZH)).isEqualTo("可能想写：屏山县");
    }

    @Test
    void whatUsersWroteStaysAsItIs() {
        assertThat(Phrase.read("phrase.meant", ZH)).isEqualTo("phrase.meant");
        assertThat(Phrase.read("\u001Ephrase.none", ZH)).isEqualTo("\u001Ephrase.none");
    }
}
