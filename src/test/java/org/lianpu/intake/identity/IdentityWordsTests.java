/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianpu.intake.classify.EvidenceKind;
import org.lianpu.intake.classify.LinkVerdict;
import org.lianpu.words.Words;

/** Whatever a judgement can rest on has words in both languages. */
class IdentityWordsTests {
    @Test
    void everyReasonHasWords() {
        Stream.of(
                        Arrays.stream(Reason.values()).map(r -> "identity.reason." + r.code()),
                        Arrays.stream(Partition.Contradiction.Kind.values())
                                .map(k -> "identity.contradiction." + k.code()),
                        Arrays.stream(EvidenceKind.values()).map(k -> "classify.kind." + k.code()),
                        Arrays.stream(LinkVerdict.Why.values()).map(w -> "classify.reason." + w.code()))
                .flatMap(keys -> keys)
                .forEach(key -> {
                    assertThat(Words.of(Locale.CHINESE).say(key)).isNotBlank();
                    assertThat(Words.of(Locale.ENGLISH).say(key)).isNotBlank();
                });
    }
}
